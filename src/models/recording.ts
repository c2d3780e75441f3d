import { createHash } from 'node:crypto';
import type { ErrorCode } from '../outcome.ts';
import type { Usage } from '../usage.ts';
import type { ModelReply, ModelRequest, Price, RetryNotice } from './model.ts';

/** Everything one model answered in one or more trials of one case. */
export interface Recording {
  /** `provider/id` of the model that answered. */
  readonly model: string;
  /** What it cost at that time, so that a replay gives the same figures; null when nobody knew. */
  readonly price: Price | null;
  readonly calls: readonly RecordedCall[];
}

/** One call of the `Model` interface. */
export interface RecordedCall {
  /** From 1. */
  readonly trial: number;
  readonly request: RecordedRequest;
  readonly retries: readonly RetryNotice[];
  readonly answer: Answer;
}

export type Answer =
  | { readonly kind: 'reply'; readonly reply: ModelReply }
  | {
      readonly kind: 'failure';
      readonly code: ErrorCode;
      readonly message: string;
      readonly status: number | undefined;
      readonly requestId: string | undefined;
      readonly usage: Usage;
    };

/** A piece of a request, rewritten (see `rewriter`), with the sha256 of its JSON. */
export interface Part {
  readonly value: unknown;
  readonly sha256: string;
}

/** A request in pieces. `cacheKey` is not among them: it changes where a provider keeps its cache, not what it answers. */
export interface RecordedRequest {
  readonly system: Part;
  readonly tools: Part;
  readonly schema: Part;
  readonly maxOutputTokens: number;
  readonly messages: readonly Part[];
}

/**
 * Digest of a model's id and a request: same digest, same question. The order of properties counts, because
 * a model reads a schema from its top.
 */
export function requestKey(model: string, request: RecordedRequest): string {
  const { system, tools, schema, maxOutputTokens, messages } = request;
  const parts = [system, tools, schema, ...messages].map(({ sha256 }) => sha256);
  return sha256Of(JSON.stringify([model, maxOutputTokens, ...parts]));
}

export function makePart(value: unknown): Part {
  return { value, sha256: sha256Of(JSON.stringify(value)) };
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Every piece of these requests, by digest. */
export function partsOf(requests: readonly RecordedRequest[]): ReadonlyMap<string, Part> {
  const parts = requests.flatMap(({ system, tools, schema, messages }) => [
    ...[system, tools, schema],
    ...messages,
  ]);
  return new Map(parts.map((part) => [part.sha256, part]));
}

export interface RewriteOptions {
  /** Applied to every text before it is compared or written. Must leave its own output alone. */
  readonly redact: (text: string) => string;
  /** Canonical path of the agent's workspace, the same inside and outside of the sandbox; null: it has none. */
  readonly workspace: string | null;
}

/** Stands for the path of the workspace in a recording. */
const workspaceMark = '{{workspace}}';

/** How the texts of one trial get into a recording, and back. */
export interface Rewriter {
  /** The request as it is compared and stored. Each message is worked on once, however often it is sent. */
  readonly request: (request: ModelRequest) => RecordedRequest;
  /** Without secrets, and with the mark in place of the workspace. */
  readonly store: <T>(value: T) => T;
  /** With the workspace of this trial in place of the mark. */
  readonly restore: <T>(value: T) => T;
}

/**
 * Makes what differs between two runs of the same trial equal, and nothing else: secrets everywhere, the
 * path of the workspace everywhere, and in the output of commands what `timelessOutput` lists. What the
 * model answered is compared to the letter. `known` are pieces that were rewritten before: what equals one of
 * them is one, and need not be searched for secrets again, which is most of the work.
 */
export function rewriter(
  { redact, workspace }: RewriteOptions,
  known: ReadonlyMap<string, Part> = new Map(),
): Rewriter {
  const hide = (text: string): string =>
    redact(workspace === null ? text : text.replaceAll(workspace, workspaceMark));
  const seen = new WeakMap<object, Part>();
  const rewritten = (value: unknown, change: () => unknown): Part =>
    (known.size === 0 ? undefined : known.get(makePart(value).sha256)) ?? makePart(change());
  const partOf = (value: object, change: () => unknown): Part => {
    const part = seen.get(value) ?? rewritten(value, change);
    seen.set(value, part);
    return part;
  };
  const hidden = (value: unknown): unknown => mapTexts(value, hide);
  let system: { readonly text: string; readonly part: Part } | undefined;
  return {
    request: (request) => {
      if (system?.text !== request.system)
        system = { text: request.system, part: rewritten(request.system, () => hide(request.system)) };
      return {
        system: system.part,
        tools: partOf(request.tools, () => hidden(request.tools)),
        schema: partOf(request.resultSchema, () => hidden(request.resultSchema)),
        maxOutputTokens: request.maxOutputTokens,
        messages: request.messages.map((message) =>
          partOf(message, () => hidden(message.role === 'tool' ? withTimelessOutput(message) : message)),
        ),
      };
    },
    store: <T>(value: T): T => mapTexts(value, hide) as T,
    restore: <T>(value: T): T =>
      workspace === null
        ? value
        : (mapTexts(value, (text) => text.replaceAll(workspaceMark, () => workspace)) as T),
  };
}

type ToolMessage = Extract<ModelRequest['messages'][number], { role: 'tool' }>;

/** Only what commands print depends on the clock; the other tools show files, and there every digit counts. */
function withTimelessOutput(message: ToolMessage): ToolMessage {
  const results = message.results.map((result) =>
    result.name === 'bash' ? { ...result, text: timelessOutput(result.text) } : result,
  );
  return { ...message, results };
}

/** What differs each time a command runs, and what stands for it. */
const volatile: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, '{{time}}'],
  [/\b\d\d:\d\d:\d\d(?:[.,]\d+)?\b/g, '{{time}}'],
  [/\bduration_ms:? [\d.]+/g, 'duration_ms {{duration}}'],
  [/\b\d+(?:\.\d+)? ?(?:ns|[uµ]s|ms|s|secs?|seconds?|mins?|minutes?)\b/g, '{{duration}}'],
  [/(\b127\.0\.0\.1|\blocalhost|\[::1\]):\d{2,5}\b/g, '$1:{{port}}'],
  [/\/tmp\/[\w.-]+/g, '/tmp/{{name}}'],
  [/\(node:\d+\)/g, '(node:{{pid}})'],
];

/** The output of a command without times, durations, local ports, names of temporary files and process ids. */
export function timelessOutput(text: string): string {
  return volatile.reduce((rest, [pattern, mark]) => rest.replace(pattern, mark), text);
}

/** The value with every string in it changed, names of properties included. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [change(key), mapTexts(item, change)]),
  );
}
