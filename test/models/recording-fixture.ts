import { createRedactor } from '../../src/redact.ts';
import type { Model, ModelReply, ModelRequest } from '../../src/models/model.ts';
import { recordModel } from '../../src/models/record.ts';
import type { RecordedCall, Recording } from '../../src/models/recording.ts';
import { price } from '../agent/stage.ts';

export const workspace = '/home/someone/evals/trial-7/workspace';

/** What a replay takes out of texts: the shapes of well-known keys, and no secret of its own. */
export const redact = (text: string): string => createRedactor([]).redact(text);

/** A model that gives these answers in order; an error is thrown. */
export function modelThatAnswers(...answers: readonly (ModelReply | Error)[]): Model & { calls: number } {
  const model = {
    id: 'anthropic/test',
    price,
    calls: 0,
    respond: async (): Promise<ModelReply> => {
      const answer = answers[model.calls];
      model.calls += 1;
      if (answer === undefined) throw new Error(`the test foresaw only ${answers.length} calls`);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  return model;
}

/** Makes the calls against a recorded model; what the calls throw is left to the recording. */
export async function recorded(
  model: Model,
  requests: readonly ModelRequest[],
  options: {
    readonly trial?: number;
    readonly redact?: (text: string) => string;
    readonly workspace?: string;
  } = {},
): Promise<Recording> {
  const calls: RecordedCall[] = [];
  const recording = recordModel(model, (call) => calls.push(call), {
    trial: 1,
    redact,
    workspace,
    ...options,
  });
  const signal = new AbortController().signal;
  for (const request of requests)
    await recording.respond(request, { signal, onRetry: () => undefined }).catch(() => undefined);
  return { model: model.id, price: model.price ?? null, calls };
}
