import { z } from 'zod';
import { schemaFault } from './schema-rules.ts';

const mark = z.strictObject({ type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).optional() }).nullish();
const block = z.looseObject({ type: z.string(), cache_control: mark });
const text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1, 'text content blocks must be non-empty'),
  cache_control: mark,
  citations: z.unknown().optional(),
});
const result = z.strictObject({
  type: z.literal('tool_result'),
  tool_use_id: z.string().regex(/^[a-zA-Z0-9_-]+$/),
  content: z.union([z.string(), z.array(text)]).optional(),
  is_error: z.boolean().optional(),
  cache_control: mark,
});
const tool = z.strictObject({
  name: z.string().regex(/^[a-zA-Z0-9_-]{1,128}$/),
  description: z.string().optional(),
  input_schema: z.looseObject({ type: z.literal('object') }),
  strict: z.boolean().optional(),
  cache_control: mark,
  type: z.literal('custom').nullish(),
  eager_input_streaming: z.boolean().nullish(),
  input_examples: z.array(z.unknown()).optional(),
});

/** Sampling parameters left the API with version 2026-10-21; here they are unknown keys like any other. */
export const bodySchema = z.strictObject({
  model: z.string().min(1),
  max_tokens: z.int().min(1),
  messages: z.array(
    z.strictObject({ role: z.enum(['user', 'assistant']), content: z.union([z.string(), z.array(block)]) }),
  ),
  system: z.union([z.string(), z.array(text)]).optional(),
  tools: z.array(tool).optional(),
  tool_choice: z.looseObject({ type: z.enum(['auto', 'any', 'tool', 'none']) }).optional(),
  thinking: z.looseObject({ type: z.enum(['adaptive', 'between_tools', 'disabled', 'enabled']) }).optional(),
  output_config: z
    .strictObject({
      effort: z.enum(['low', 'medium', 'high', 'xhigh', 'max']).nullish(),
      format: z.strictObject({ type: z.literal('json_schema'), schema: z.unknown() }).nullish(),
    })
    .optional(),
  metadata: z.strictObject({ user_id: z.string().nullish() }).optional(),
  service_tier: z.enum(['auto', 'standard_only']).optional(),
  stop_sequences: z.array(z.string()).optional(),
  stream: z.boolean().optional(),
  cache_control: mark,
  diagnostics: z.unknown().optional(),
});
export type Body = z.infer<typeof bodySchema>;
export type Block = z.infer<typeof block>;
type WireMessage = Body['messages'][number];

export function blocksOf(message: WireMessage): readonly Block[] {
  return typeof message.content === 'string' ? [{ type: 'text', text: message.content }] : message.content;
}

/** Models on which thinking cannot be switched off and a tool call cannot be forced. */
const alwaysThinking = /^claude-(opus-5-5|fable-5-1|mythos-5-1)/;
const neverForced = /^claude-(opus-5-5|sonnet-5-5|fable-5-1|mythos-5-1)/;

/** Why the API refuses the body with 400; undefined when it takes it. */
export function bodyFault(body: Body, resumesPause: boolean): string | undefined {
  return modelFault(body) ?? countFault(body) ?? formatFault(body) ?? messagesFault(body, resumesPause);
}

function modelFault({ model, tool_choice: choice, thinking }: Body): string | undefined {
  const forced = choice?.type === 'any' || choice?.type === 'tool';
  if (forced && neverForced.test(model)) return `tool_choice: forced tool use is not supported on ${model}`;
  const fixed = thinking?.type === 'disabled' || thinking?.type === 'enabled';
  if (fixed && alwaysThinking.test(model))
    return `thinking.type: "${thinking.type}" is not supported on ${model}`;
  return undefined;
}

const maxMarks = 4;
const maxStrictTools = 20;

function countFault({ system, tools = [], messages }: Body): string | undefined {
  const systemBlocks = typeof system === 'object' ? system : [];
  const marked = [...systemBlocks, ...tools, ...messages.flatMap(blocksOf)].filter(
    (each) => each.cache_control,
  );
  if (marked.length > maxMarks)
    return `A maximum of ${maxMarks} blocks with cache_control may be provided. Found ${marked.length}.`;
  const thought = messages
    .flatMap(blocksOf)
    .find((each) => each.type.includes('thinking') && each.cache_control);
  if (thought !== undefined) return 'cache_control cannot be set on thinking blocks';
  if (tools.filter((each) => each.strict === true).length > maxStrictTools)
    return `tools: at most ${maxStrictTools} strict tools are allowed`;
  const names = tools.map((each) => each.name);
  return new Set(names).size === names.length ? undefined : 'tools: Tool names must be unique.';
}

function formatFault({ output_config: config }: Body): string | undefined {
  if (!config?.format) return undefined;
  const fault = schemaFault(config.format.schema);
  return fault === undefined ? undefined : `output_config.format.schema: ${fault}`;
}

function messagesFault({ messages }: Body, resumesPause: boolean): string | undefined {
  if (messages[0]?.role !== 'user') return 'messages: first message must use the "user" role';
  for (const [index, message] of messages.entries()) {
    const blocks = blocksOf(message);
    const at = `messages.${index}`;
    if (blocks.length === 0) return `${at}: all messages must have non-empty content`;
    const fault = blockFault(blocks, at) ?? resultsFault(callIds(messages[index - 1]), message, at);
    if (fault !== undefined) return fault;
  }
  return endFault(messages, resumesPause);
}

function endFault(messages: readonly WireMessage[], resumesPause: boolean): string | undefined {
  const last = messages.at(-1);
  if (last?.role !== 'assistant') return undefined;
  if (callIds(last).length > 0) return unanswered(callIds(last), messages.length - 1);
  if (resumesPause) return undefined;
  return 'This model does not support assistant message prefill. The conversation must end with a user message.';
}

function blockFault(blocks: readonly Block[], at: string): string | undefined {
  for (const [index, each] of blocks.entries()) {
    const schema = each.type === 'text' ? text : each.type === 'tool_result' ? result : block;
    const parsed = schema.safeParse(each);
    if (!parsed.success) return `${at}.content.${index}: ${parsed.error.issues[0]?.message ?? 'invalid'}`;
  }
  return undefined;
}

function callIds(message: WireMessage | undefined): readonly string[] {
  if (message?.role !== 'assistant') return [];
  return blocksOf(message).flatMap((each) => (each.type === 'tool_use' ? [String(each['id'])] : []));
}

function unanswered(ids: readonly string[], index: number): string {
  return `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${ids.join(', ')}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`;
}

/** The results must answer the calls before them: all, each once, in order, and before anything else. */
function resultsFault(calls: readonly string[], message: WireMessage, at: string): string | undefined {
  const blocks = blocksOf(message);
  const answered = blocks.flatMap((each) =>
    each.type === 'tool_result' ? [String(each['tool_use_id'])] : [],
  );
  const stray = answered.find((id) => !calls.includes(id));
  if (stray !== undefined)
    return `${at}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${stray}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`;
  if (new Set(answered).size !== answered.length)
    return `${at}: each tool_use must have a single result. Found multiple \`tool_result\` blocks with one id.`;
  const missing = calls.filter((id) => !answered.includes(id));
  if (missing.length > 0) return unanswered(missing, Number(at.split('.')[1]) - 1);
  const leading = blocks.slice(0, answered.length).every((each) => each.type === 'tool_result');
  if (!leading) return `${at}: \`tool_result\` blocks must come first in the message.`;
  return answered.join() === calls.join()
    ? undefined
    : `${at}: \`tool_result\` blocks are not in the order of the calls.`;
}
