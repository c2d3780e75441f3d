import type {
  ContentBlockParam,
  MessageStreamParams,
  TextBlockParam,
  ToolResultBlockParam,
} from '@anthropic-ai/sdk/resources/messages/messages';
import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import type { Message, ModelRequest, ToolResult } from './model.ts';

/** A message with its content always as blocks. */
interface WireMessage {
  readonly role: 'user' | 'assistant';
  readonly content: ContentBlockParam[];
}

const cacheMark = { type: 'ephemeral' } as const;

/** Blocks as this adapter handed them out in `ModelReply.native`; what else is in them is none of our business. */
const nativeBlocks = z.array(z.looseObject({ type: z.string() }));

/** Turns the history into wire messages; remembers what it made of each entry, so a long history costs nothing twice. */
export type Serialise = (messages: readonly Message[]) => readonly WireMessage[];

export function createSerialiser(): Serialise {
  const known = new WeakMap<Message, WireMessage>();
  return (messages) => {
    const params: WireMessage[] = [];
    for (const message of messages) {
      const param = known.get(message) ?? paramOf(message);
      known.set(message, param);
      append(params, param);
    }
    return params;
  };
}

/**
 * The API joins neighbouring user messages and refuses empty ones; doing it here keeps the sequence of
 * blocks append-only whatever the loop appends.
 */
function append(params: WireMessage[], param: WireMessage): void {
  if (param.content.length === 0) return;
  const last = params.at(-1);
  if (last?.role !== param.role) {
    params.push(param);
    return;
  }
  params[params.length - 1] = { role: param.role, content: [...last.content, ...param.content] };
}

function paramOf(message: Message): WireMessage {
  switch (message.role) {
    case 'user':
      return { role: 'user', content: [textBlock(message.text)] };
    case 'assistant':
      nativeBlocks.parse(message.native);
      // Not the parsed copy: zod may reorder keys, and the echo must be the very bytes.
      return { role: 'assistant', content: message.native as ContentBlockParam[] };
    case 'tool':
      return { role: 'user', content: message.results.map(resultBlock) };
  }
}

function textBlock(text: string): TextBlockParam {
  return { type: 'text', text: cleanText(text) || '(empty)' };
}

function resultBlock(result: ToolResult): ToolResultBlockParam {
  return {
    type: 'tool_result',
    tool_use_id: result.callId,
    content: cleanText(result.text) || '(no output)',
    ...(result.isError ? { is_error: true } : {}),
  };
}

/**
 * The body of one call. Marks for the cache: the system block (with the tools before it), the end of
 * the last message, and the end of the message before the last reply, which is where the previous call
 * left its mark: a hit there needs no look-back, however many parallel calls came in between (case 40).
 */
export function paramsOf(model: string, request: ModelRequest, serialise: Serialise): MessageStreamParams {
  return {
    model,
    max_tokens: request.maxOutputTokens,
    system: [{ type: 'text', text: cleanText(request.system), cache_control: cacheMark }],
    messages: withCacheMarks(serialise(request.messages)),
    ...(request.tools.length === 0 ? {} : { tools: request.tools.map(toolOf) }),
    output_config: { format: { type: 'json_schema', schema: { ...request.resultSchema } } },
  };
}

function toolOf(tool: ModelRequest['tools'][number]): NonNullable<MessageStreamParams['tools']>[number] {
  const { name, description, inputSchema } = tool;
  return { name, description, input_schema: { ...inputSchema, type: 'object' } };
}

/** At most two marks: the last two messages that are ours. */
function withCacheMarks(messages: readonly WireMessage[]): WireMessage[] {
  const ours = messages.flatMap((message, index) => (message.role === 'user' ? [index] : []));
  const marked = new Set(ours.slice(-2));
  return messages.map((message, index) => (marked.has(index) ? withMark(message) : message));
}

function withMark(message: WireMessage): WireMessage {
  const last = message.content.at(-1);
  if (last?.type !== 'text' && last?.type !== 'tool_result') return message;
  return { ...message, content: [...message.content.slice(0, -1), { ...last, cache_control: cacheMark }] };
}
