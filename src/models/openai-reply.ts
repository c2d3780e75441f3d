import { z } from 'zod';
import { noUsage } from '../usage.ts';
import type { Usage } from '../usage.ts';
import { CallFailure, cutOff, refuseDuplicateIds, unusableReply } from './failure.ts';
import type { ModelReply, Stop, ToolCall } from './model.ts';

const tokens = z.int().nonnegative().nullish();

const usageSchema = z.looseObject({
  input_tokens: tokens,
  output_tokens: tokens,
  input_tokens_details: z.looseObject({ cached_tokens: tokens, cache_write_tokens: tokens }).nullish(),
});

/** `input_tokens` includes what was read from and written to the cache; ours excludes both. */
export function usageOf(raw: unknown): Usage {
  const usage = usageSchema.safeParse(raw).data;
  if (usage === undefined) return noUsage;
  const cacheReadTokens = usage.input_tokens_details?.cached_tokens ?? 0;
  const cacheWriteTokens = usage.input_tokens_details?.cache_write_tokens ?? 0;
  return {
    inputTokens: Math.max(0, (usage.input_tokens ?? 0) - cacheReadTokens - cacheWriteTokens),
    cacheReadTokens,
    cacheWriteTokens,
    cacheWriteLongTokens: 0,
    outputTokens: usage.output_tokens ?? 0,
  };
}

const itemSchema = z.looseObject({ type: z.string() });
export type OutputItem = z.infer<typeof itemSchema>;

const responseSchema = z.looseObject({
  status: z.string().nullish(),
  output: z.array(itemSchema).nullish(),
  error: z.looseObject({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
  incomplete_details: z.looseObject({ reason: z.string().nullish() }).nullish(),
  usage: z.unknown().optional(),
});

/** The response of a terminal event. `output` keeps the provider's own objects. */
export interface FinalResponse {
  readonly status: string;
  readonly output: readonly OutputItem[];
  readonly error: { readonly code: string; readonly message: string };
  readonly incompleteReason: string;
  readonly usage: unknown;
}

/** `done` holds the items that were streamed: some servers leave them out of the terminal event. */
export function finalResponseOf(raw: unknown, done: ReadonlyMap<number, OutputItem>): FinalResponse {
  const parsed = responseSchema.safeParse(raw);
  if (!parsed.success) throw unusableReply(`not a response: ${z.prettifyError(parsed.error)}`);
  const { status, error, incomplete_details: details, usage } = parsed.data;
  const streamed = [...done].sort(([a], [b]) => a - b).map(([, item]) => item);
  return {
    status: status ?? 'in_progress',
    // Not the parsed copies: zod may reorder keys, and the echo must be the very bytes.
    output: parsed.data.output ? (raw as { output: OutputItem[] }).output : streamed,
    error: { code: error?.code ?? 'server_error', message: error?.message ?? 'no reason given' },
    incompleteReason: details?.reason ?? 'unknown',
    usage,
  };
}

const messageSchema = z.looseObject({
  type: z.literal('message'),
  content: z.array(
    z.looseObject({ type: z.string(), text: z.string().optional(), refusal: z.string().optional() }),
  ),
});

const callSchema = z.looseObject({
  type: z.literal('function_call'),
  call_id: z.string(),
  name: z.string(),
  arguments: z.string(),
});

/**
 * The reply in our form. Only `completed` and `incomplete` are replies: `failed` is thrown as a failure,
 * anything else (`in_progress` after a cut, `cancelled`) as a cut (case 51).
 */
export function replyOf(response: FinalResponse, requestId: string | undefined): ModelReply {
  const { output, status } = response;
  if (status === 'failed') throw failed(response);
  if (status !== 'completed' && status !== 'incomplete') throw cutOff(`status ${status}`);
  const parts = output.flatMap((item) => messageSchema.safeParse(item).data?.content ?? []);
  const refusal = parts.find((part) => part.type === 'refusal')?.refusal;
  const toolCalls = status === 'completed' ? toolCallsOf(output) : [];
  const stop = stopOf(response, refusal, toolCalls.length > 0);
  const facts = { stop, usage: usageOf(response.usage), requestId };
  if (stop.kind === 'refusal') return { ...facts, text: '', toolCalls: [], native: output };
  const text = parts.map((part) => (part.type === 'output_text' ? (part.text ?? '') : '')).join('');
  // A call without its result, or reasoning without what it led to, would be refused when echoed.
  const native = status === 'completed' ? output : output.filter((item) => item.type === 'message');
  return { ...facts, text, toolCalls, native };
}

function failed({ error }: FinalResponse): CallFailure {
  const transient = error.code === 'server_error' || error.code === 'rate_limit_exceeded';
  const code = error.code === 'rate_limit_exceeded' ? 'rate_limited' : 'provider';
  return new CallFailure({
    code,
    message: `the response failed: ${error.code}: ${error.message}`,
    retry: transient ? 'always' : 'never',
  });
}

function stopOf(response: FinalResponse, refusal: string | undefined, calls: boolean): Stop {
  if (refusal !== undefined) return { kind: 'refusal', category: 'model', explanation: refusal };
  if (response.status === 'completed') return { kind: calls ? 'tool_calls' : 'end' };
  switch (response.incompleteReason) {
    case 'max_output_tokens':
      return { kind: 'length' };
    case 'content_filter':
      return {
        kind: 'refusal',
        category: 'content_filter',
        explanation: 'the content filter stopped the reply',
      };
    default:
      return { kind: 'unknown', reason: `incomplete: ${response.incompleteReason}` };
  }
}

function toolCallsOf(output: readonly OutputItem[]): readonly ToolCall[] {
  const calls = output.flatMap((item) => {
    const call = callSchema.safeParse(item).data;
    return call === undefined ? [] : [readCall(call.call_id, call.name, call.arguments)];
  });
  refuseDuplicateIds(calls.map((call) => call.id));
  return calls;
}

/** A call whose arguments are text; what is not JSON stays as it is, for the model to mend. */
export function readCall(id: string, name: string, json: string): ToolCall {
  try {
    return { id, name, input: json.trim() === '' ? {} : (JSON.parse(json) as unknown) };
  } catch {
    return { id, name, malformed: json };
  }
}
