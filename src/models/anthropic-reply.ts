import { z } from 'zod';
import { noUsage } from '../usage.ts';
import type { Usage } from '../usage.ts';
import { cutOff, refuseDuplicateIds, unusableReply } from './failure.ts';
import type { ModelReply, Stop, ToolCall } from './model.ts';

const tokens = z.int().nonnegative().nullish();

/** Every field may be null or absent: gateways and older models leave some out. */
const usageSchema = z.looseObject({
  input_tokens: tokens,
  output_tokens: tokens,
  cache_read_input_tokens: tokens,
  cache_creation_input_tokens: tokens,
  cache_creation: z
    .looseObject({ ephemeral_5m_input_tokens: tokens, ephemeral_1h_input_tokens: tokens })
    .nullish(),
});

/** `input_tokens` excludes the cache here; a write without a split by lifetime is a five-minute one. */
export function usageOf(raw: unknown): Usage {
  const parsed = usageSchema.safeParse(raw);
  if (!parsed.success) return noUsage;
  const usage = parsed.data;
  const long = usage.cache_creation?.ephemeral_1h_input_tokens ?? 0;
  const short = usage.cache_creation?.ephemeral_5m_input_tokens ?? 0;
  const written = Math.max(usage.cache_creation_input_tokens ?? 0, long + short);
  return {
    inputTokens: usage.input_tokens ?? 0,
    cacheReadTokens: usage.cache_read_input_tokens ?? 0,
    cacheWriteTokens: written - long,
    cacheWriteLongTokens: long,
    outputTokens: usage.output_tokens ?? 0,
  };
}

const messageSchema = z.looseObject({
  content: z.array(z.looseObject({ type: z.string() })),
  stop_reason: z.string().nullish(),
  stop_details: z
    .looseObject({ category: z.string().nullish(), explanation: z.string().nullish() })
    .nullish()
    .catch(undefined),
  usage: z.unknown().optional(),
});
type FinalMessage = z.infer<typeof messageSchema>;

const textSchema = z.looseObject({ type: z.literal('text'), text: z.string() });
const callSchema = z.looseObject({ type: z.literal('tool_use'), id: z.string(), name: z.string() });

/** What the final message was streamed as: the raw JSON of each tool call, by block index. */
export type ToolJson = ReadonlyMap<number, string>;

/**
 * The reply in our form. Throws `CallFailure` when the provider never said that it had ended, or when
 * a call's JSON is not JSON: the SDK completes cut JSON silently, so the raw text is parsed again.
 */
export function replyOf(message: unknown, toolJson: ToolJson, requestId: string | undefined): ModelReply {
  const parsed = messageSchema.safeParse(message);
  if (!parsed.success) throw unusableReply(`not a message: ${z.prettifyError(parsed.error)}`);
  const { content, stop_reason: reason } = parsed.data;
  if (reason === null || reason === undefined) throw cutOff('no stop reason');
  const stop = stopOf(reason, parsed.data);
  const facts = { stop, usage: usageOf(parsed.data.usage), requestId };
  if (stop.kind === 'refusal') return { ...facts, text: '', toolCalls: [], native: copyOf(message) };
  const text = content.flatMap((block) => textSchema.safeParse(block).data?.text ?? []).join('');
  if (stop.kind !== 'tool_calls')
    return {
      ...facts,
      text,
      toolCalls: [],
      native: copyOf(message).filter((block) => block.type !== 'tool_use'),
    };
  const toolCalls = toolCallsOf(content, toolJson);
  if (toolCalls.length === 0) throw unusableReply('it stopped for a tool call and holds none');
  return { ...facts, text, toolCalls, native: withInputs(copyOf(message), toolCalls) };
}

function stopOf(reason: string, message: FinalMessage): Stop {
  switch (reason) {
    case 'end_turn':
      return { kind: 'end' };
    case 'tool_use':
      return { kind: 'tool_calls' };
    case 'max_tokens':
      return { kind: 'length' };
    case 'pause_turn':
      return { kind: 'pause' };
    case 'model_context_window_exceeded':
      return { kind: 'context_overflow' };
    case 'refusal': {
      const { category, explanation } = message.stop_details ?? {};
      return { kind: 'refusal', category: category ?? 'unspecified', explanation: explanation ?? '' };
    }
    default:
      return { kind: 'unknown', reason };
  }
}

function toolCallsOf(content: FinalMessage['content'], toolJson: ToolJson): readonly ToolCall[] {
  const calls = content.flatMap((block, index) => {
    const call = callSchema.safeParse(block).data;
    return call === undefined ? [] : [{ id: call.id, name: call.name, input: inputOf(toolJson.get(index)) }];
  });
  refuseDuplicateIds(calls.map((call) => call.id));
  return calls;
}

function inputOf(json: string | undefined): unknown {
  if (json === undefined || json === '') return {};
  try {
    return JSON.parse(json) as unknown;
  } catch (thrown) {
    throw unusableReply('the input of a tool call is not JSON', thrown);
  }
}

/**
 * The content as plain data, detached from the SDK's objects, whose `input` is a getter. Not the parsed
 * form: zod may reorder keys, and the echo must be the very bytes.
 */
function copyOf(message: unknown): FinalMessage['content'] {
  return JSON.parse(JSON.stringify((message as FinalMessage).content)) as FinalMessage['content'];
}

function withInputs(content: FinalMessage['content'], calls: readonly ToolCall[]): unknown {
  const inputs = new Map<unknown, unknown>(calls.map((call) => [call.id, 'input' in call ? call.input : {}]));
  return content.map((block) =>
    block.type === 'tool_use' ? { ...block, input: inputs.get(block['id']) } : block,
  );
}
