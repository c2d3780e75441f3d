import { ConfigError } from '../errors.ts';
import { noUsage } from '../usage.ts';
import type { Model, ModelReply, RespondOptions } from './model.ts';
import { ModelError } from './model.ts';
import { partsOf, requestKey, rewriter } from './recording.ts';
import type { Part, RecordedCall, RecordedRequest, Recording, RewriteOptions } from './recording.ts';

export interface ReplayOptions extends RewriteOptions {
  /** From 1; each trial was recorded for itself. */
  readonly trial: number;
  /** Called before the miss is thrown: a run of many trials must then end as a configuration error. */
  readonly onMiss?: (miss: ReplayMiss) => void;
}

/**
 * The recording holds no answer to this request. The code is `configuration`, never a failed trial: the
 * prompt, the context or a tool is not what it was when the recording was made.
 */
export class ReplayMiss extends ModelError {
  /** The first thing that differs, in words. */
  readonly difference: string;

  constructor(difference: string, where: string) {
    super(`${where}: the recording does not hold this request: ${difference}. ${advice}`, {
      code: 'configuration',
      usage: noUsage,
    });
    this.difference = difference;
  }
}

const advice = 'If the change is meant, record anew (`--record`, which calls the model) or run live';

/**
 * A model that gives the recorded answers of one trial and never makes a call. A request is found by its
 * digest; the n-th time the same one is asked, the n-th answer is given. Retries are told again, without
 * the wait. Throws `ConfigError` when the recording is another model's or lacks the trial.
 */
export function replayModel(id: string, recording: Recording, options: ReplayOptions): Model {
  const { trial } = options;
  const calls = callsOf(recording, trial, id);
  const answers = byKey(id, calls);
  const rewrite = rewriter(options, partsOf(calls.map(({ request }) => request)));
  const given = new Map<string, number>();
  let position = 0;
  return {
    id,
    price: recording.price ?? undefined,
    respond: async (request, callOptions) => {
      if (callOptions.signal.aborted) throw interrupted();
      const asked = rewrite.request(request);
      const key = requestKey(id, asked);
      const nth = given.get(key) ?? 0;
      const call = answers.get(key)?.[nth];
      if (call === undefined) {
        const miss = new ReplayMiss(differenceOf(asked, calls, position), `${id}, trial ${trial}`);
        options.onMiss?.(miss);
        throw miss;
      }
      given.set(key, nth + 1);
      position += 1;
      const { retries, answer } = call;
      return play(rewrite.restore({ retries, answer }), callOptions);
    },
  };
}

function callsOf(recording: Recording, trial: number, id: string): readonly RecordedCall[] {
  if (recording.model !== id)
    throw new ConfigError({
      what: 'the recording is of another model',
      where: `replay of ${id}`,
      expected: id,
      got: recording.model,
    });
  const calls = recording.calls.filter((call) => call.trial === trial);
  if (calls.length > 0) return calls;
  const trials = [...new Set(recording.calls.map((call) => call.trial))].join(', ');
  throw new ConfigError({
    what: `the recording has no trial ${trial}`,
    where: `replay of ${id}`,
    expected: trials === '' ? 'none: it is empty' : `one of ${trials}`,
    fix: 'Ask for fewer trials, or record more (`--record`, which calls the model)',
  });
}

function byKey(id: string, calls: readonly RecordedCall[]): ReadonlyMap<string, readonly RecordedCall[]> {
  const found = new Map<string, RecordedCall[]>();
  for (const call of calls) {
    const key = requestKey(id, call.request);
    found.set(key, [...(found.get(key) ?? []), call]);
  }
  return found;
}

function play(
  { retries, answer }: Pick<RecordedCall, 'retries' | 'answer'>,
  { onRetry }: RespondOptions,
): ModelReply {
  for (const notice of retries) onRetry(notice);
  if (answer.kind === 'reply') return answer.reply;
  const { code, status, requestId, usage } = answer;
  throw new ModelError(answer.message, { code, status, requestId, usage });
}

function interrupted(): ModelError {
  return new ModelError('the model call was interrupted', { code: 'interrupted', usage: noUsage });
}

/** Compares with the call that was recorded at the same place of the trial. */
function differenceOf(asked: RecordedRequest, calls: readonly RecordedCall[], position: number): string {
  const recorded = calls[position]?.request;
  const call = `call ${position + 1}`;
  if (recorded === undefined) return `${call} was never made, the recording ends after ${calls.length}`;
  return `${call} differs in ${firstDifference(asked, recorded)}`;
}

function firstDifference(asked: RecordedRequest, recorded: RecordedRequest): string {
  const fields = ['system', 'tools', 'schema'] as const;
  const names = { system: 'the system prompt', tools: 'the tools', schema: 'the result schema' };
  const field = fields.find((name) => asked[name].sha256 !== recorded[name].sha256);
  if (field !== undefined) return `${names[field]}: ${excerpts(asked[field], recorded[field])}`;
  const messages = differingMessage(asked.messages, recorded.messages);
  if (messages !== undefined) return messages;
  if (asked.maxOutputTokens !== recorded.maxOutputTokens)
    return `the output limit: recorded ${recorded.maxOutputTokens}, now ${asked.maxOutputTokens} tokens`;
  return 'nothing: the same request was made more often than it was recorded';
}

function differingMessage(asked: readonly Part[], recorded: readonly Part[]): string | undefined {
  const count = Math.max(asked.length, recorded.length);
  for (let index = 0; index < count; index += 1) {
    const [now, then] = [asked[index], recorded[index]];
    if (now?.sha256 === then?.sha256) continue;
    if (now === undefined || then === undefined)
      return `the number of messages: recorded ${recorded.length}, now ${asked.length}`;
    return `message ${index + 1} (${roleOf(now)}): ${excerpts(now, then)}`;
  }
  return undefined;
}

function roleOf({ value }: Part): string {
  return typeof value === 'object' && value !== null && 'role' in value ? String(value.role) : 'unknown';
}

/** Characters shown before and after the place where two texts part. */
const around = { before: 30, after: 50 };

function excerpts(now: Part, then: Part): string {
  const [a, b] = [textOf(now), textOf(then)];
  const at = commonPrefix(a, b);
  return `recorded ${excerpt(b, at)}, now ${excerpt(a, at)}`;
}

/** On one line, so that nothing in it can pass for a line of a log. */
function textOf({ value }: Part): string {
  const json = JSON.stringify(value);
  return typeof value === 'string' ? json.slice(1, -1) : json;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function excerpt(text: string, at: number): string {
  const start = Math.max(0, at - around.before);
  const end = at + around.after;
  const shown = text.slice(start, end).toWellFormed();
  return `${start > 0 ? '…' : ''}«${shown}»${end < text.length ? '…' : ''}`;
}
