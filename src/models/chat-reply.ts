import { z } from 'zod';
import type { Usage } from '../usage.ts';
import { cutOff, refuseDuplicateIds } from './failure.ts';
import type { ModelReply, Stop, ToolCall } from './model.ts';
import { readCall } from './openai-reply.ts';

const tokens = z.int().nonnegative().nullish();

const usageSchema = z.looseObject({
  prompt_tokens: tokens,
  completion_tokens: tokens,
  prompt_tokens_details: z.looseObject({ cached_tokens: tokens }).nullish(),
});

/** Absent and null mean the same everywhere in this protocol. */
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const callPieceSchema = z.looseObject({
  index: z.int().nullish(),
  id: text,
  function: z
    .looseObject({
      name: text,
      /** Some servers send the arguments as an object. */
      arguments: z
        .unknown()
        .transform((value) =>
          typeof value === 'string'
            ? value
            : value === undefined || value === null
              ? ''
              : JSON.stringify(value),
        ),
    })
    .nullish()
    .transform((value) => value ?? { name: '', arguments: '' }),
});
type CallPiece = z.infer<typeof callPieceSchema>;

const deltaSchema = z.looseObject({
  content: text,
  refusal: text,
  tool_calls: z
    .array(callPieceSchema)
    .nullish()
    .transform((value) => value ?? []),
});

const chunkSchema = z.looseObject({
  choices: z
    .array(z.looseObject({ delta: deltaSchema.nullish(), finish_reason: z.string().nullish() }))
    .nullish(),
  usage: usageSchema.nullish().catch(undefined),
});

interface Call {
  id: string;
  name: string;
  json: string;
}

/** What the chunks of one reply have told so far. */
export interface Gathered {
  /** Whether any chunk came at all. */
  begun: boolean;
  text: string;
  refusal: string;
  readonly calls: Call[];
  finish: string | undefined;
  usage: z.infer<typeof usageSchema> | undefined;
}

export function nothingYet(): Gathered {
  return { begun: false, text: '', refusal: '', calls: [], finish: undefined, usage: undefined };
}

/** Takes one chunk in; a chunk of a shape we do not know is passed over. */
export function gather(reply: Gathered, raw: unknown): void {
  const chunk = chunkSchema.safeParse(raw).data;
  if (chunk === undefined) return;
  reply.begun = true;
  reply.usage = chunk.usage ?? reply.usage;
  const choice = chunk.choices?.[0];
  reply.finish = choice?.finish_reason ?? reply.finish;
  const delta = choice?.delta;
  if (delta === null || delta === undefined) return;
  reply.text += delta.content;
  reply.refusal += delta.refusal;
  for (const piece of delta.tool_calls) addPiece(reply.calls, piece);
}

function addPiece(calls: Call[], piece: CallPiece): void {
  const call = (calls[piece.index ?? indexOf(calls, piece)] ??= { id: '', name: '', json: '' });
  call.id ||= piece.id;
  call.name ||= piece.function.name;
  call.json += piece.function.arguments;
}

/** Servers that leave out `index` send each call whole, or start it with a new id. */
function indexOf(calls: readonly Call[], piece: CallPiece): number {
  const startsNew = calls.length === 0 || (piece.id !== '' && piece.id !== calls.at(-1)?.id);
  return startsNew ? calls.length : calls.length - 1;
}

export interface ChatFacts {
  /** For servers that report no usage: a guess is better than a token limit that never holds. */
  readonly estimate: (text: string) => Usage;
  /** Makes ids where the server gives none; counts the replies so far, so that no id comes twice. */
  readonly turn: number;
  readonly requestId: string | undefined;
}

/** The usage that was reported, undefined when there was none. `prompt_tokens` includes the cached ones. */
export function chatUsageOf({ usage }: Gathered): Usage | undefined {
  if (typeof usage?.prompt_tokens !== 'number') return undefined;
  const cacheReadTokens = Math.min(usage.prompt_tokens, usage.prompt_tokens_details?.cached_tokens ?? 0);
  return {
    inputTokens: usage.prompt_tokens - cacheReadTokens,
    cacheReadTokens,
    cacheWriteTokens: 0,
    cacheWriteLongTokens: 0,
    outputTokens: usage.completion_tokens ?? 0,
  };
}

/** llama-cpp-python answers 200 first and drops the stream when it then finds that the prompt does not fit. */
const neverBegun =
  'it ended before it began: the server’s own log says why; often the prompt is longer than its context window';

/** The reply in our form. A stream that gave no `finish_reason` was cut, whatever it said before. */
export function chatReplyOf(reply: Gathered, facts: ChatFacts): ModelReply {
  if (reply.finish === undefined) throw cutOff(reply.begun ? 'no finish_reason' : neverBegun);
  const given = reply.calls.filter((call) => call.name !== '');
  const calls = given.map((call, index) => ({ ...call, id: call.id || `call_${facts.turn}_${index}` }));
  const stop = stopOf(reply, calls.length > 0);
  const usage = chatUsageOf(reply) ?? facts.estimate(reply.text + calls.map((call) => call.json).join(''));
  const common = { stop, usage, requestId: facts.requestId };
  if (stop.kind === 'refusal') return { ...common, text: '', toolCalls: [], native: nativeOf('', []) };
  if (stop.kind !== 'tool_calls')
    return { ...common, text: reply.text, toolCalls: [], native: nativeOf(reply.text, []) };
  refuseDuplicateIds(calls.map((call) => call.id));
  const toolCalls = calls.map((call) => readCall(call.id, call.name, call.json));
  return { ...common, text: reply.text, toolCalls, native: nativeOf(reply.text, toolCalls) };
}

/** Several servers say `stop` although they called tools. */
function stopOf(reply: Gathered, calls: boolean): Stop {
  if (reply.refusal !== '') return { kind: 'refusal', category: 'model', explanation: reply.refusal };
  switch (reply.finish) {
    case 'stop':
    case 'tool_calls':
    case 'function_call':
      return { kind: calls ? 'tool_calls' : 'end' };
    case 'length':
      return { kind: 'length' };
    case 'content_filter':
      return {
        kind: 'refusal',
        category: 'content_filter',
        explanation: 'the content filter stopped the reply',
      };
    default:
      return { kind: 'unknown', reason: reply.finish ?? 'none' };
  }
}

/** Malformed arguments become `{}`: chat templates of several servers fail on text that is not JSON. */
function nativeOf(text: string, calls: readonly ToolCall[]): unknown {
  if (calls.length === 0) return { role: 'assistant', content: text };
  return {
    role: 'assistant',
    content: text === '' ? null : text,
    tool_calls: calls.map((call) => ({
      id: call.id,
      type: 'function',
      function: { name: call.name, arguments: 'input' in call ? JSON.stringify(call.input) : '{}' },
    })),
  };
}
