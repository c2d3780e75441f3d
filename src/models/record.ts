import type { Model, RespondOptions, RetryNotice } from './model.ts';
import { ModelError } from './model.ts';
import { rewriter } from './recording.ts';
import type { Answer, RecordedCall, RewriteOptions } from './recording.ts';

export interface RecordOptions extends RewriteOptions {
  /** From 1. */
  readonly trial: number;
}

/**
 * The same model, which tells `sink` of each call when it has ended: request, retries, and the reply or the
 * `ModelError`. What the sink gets holds no secret. Any other error is a bug and is not recorded.
 */
export function recordModel(
  model: Model,
  sink: (call: RecordedCall) => void,
  { trial, ...options }: RecordOptions,
): Model {
  const rewrite = rewriter(options);
  return {
    id: model.id,
    price: model.price,
    respond: async (request, callOptions) => {
      const asked = rewrite.request(request);
      const retries: RetryNotice[] = [];
      const tell = (answer: Answer): void =>
        sink({ trial, request: asked, retries: rewrite.store(retries), answer: rewrite.store(answer) });
      try {
        const reply = await model.respond(request, noting(callOptions, retries));
        tell({ kind: 'reply', reply });
        return reply;
      } catch (thrown) {
        if (thrown instanceof ModelError) tell(failureOf(thrown));
        throw thrown;
      }
    },
  };
}

function noting(options: RespondOptions, retries: RetryNotice[]): RespondOptions {
  return {
    signal: options.signal,
    onRetry: (notice) => {
      retries.push(notice);
      options.onRetry(notice);
    },
  };
}

function failureOf({ code, message, status, requestId, usage }: ModelError): Answer {
  return { kind: 'failure', code, message, status, requestId, usage };
}
