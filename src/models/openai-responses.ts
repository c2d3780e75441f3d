import type {
  FunctionTool,
  ResponseCreateParamsStreaming,
  ResponseInput,
  ResponseInputItem,
} from 'openai/resources/responses/responses';
import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { cutOff, readFailure } from './failure.ts';
import type { Message, ModelReply, ModelRequest } from './model.ts';
import { openaiClient } from './openai-client.ts';
import type { OpenAIOptions } from './openai-client.ts';
import { finalResponseOf, replyOf, usageOf } from './openai-reply.ts';
import type { OutputItem } from './openai-reply.ts';
import type { Attempt, Send } from './remote.ts';
import { toolOutput } from './tool-output.ts';

/** Items as this adapter handed them out in `ModelReply.native`. */
const nativeItems = z.array(z.looseObject({ type: z.string() }));

/**
 * The Responses API, stateless: nothing is stored at the provider, the whole history with its encrypted
 * reasoning is sent each time. Raw events are read instead of `responses.stream`, because that helper
 * throws on any event type it does not know (case 50); the terminal event holds the whole response.
 */
export function openaiResponsesSend(options: OpenAIOptions): Send {
  const known = new WeakMap<Message, ResponseInput>();
  return (request, attempt) => send(options, paramsOf(options.model, request, known), attempt);
}

async function send(
  options: OpenAIOptions,
  params: ResponseCreateParamsStreaming,
  attempt: Attempt,
): Promise<ModelReply> {
  const client = openaiClient(options, attempt);
  try {
    const { data, request_id: requestId } = await client.responses
      .create(params, { signal: attempt.signal })
      .withResponse();
    const response = await finalResponse(data, attempt);
    return replyOf(response, requestId ?? undefined);
  } catch (thrown) {
    throw readFailure(thrown, 'OpenAI');
  }
}

const eventSchema = z.looseObject({ type: z.string() });
const itemDoneSchema = z.looseObject({
  type: z.literal('response.output_item.done'),
  output_index: z.int(),
  item: z.looseObject({ type: z.string() }),
});

/** Events that end a response; any other way for a stream to end is a cut. */
const terminal: ReadonlySet<string> = new Set([
  'response.completed',
  'response.incomplete',
  'response.failed',
  'response.cancelled',
]);

async function finalResponse(
  events: AsyncIterable<unknown>,
  attempt: Attempt,
): Promise<ReturnType<typeof finalResponseOf>> {
  const done = new Map<number, OutputItem>();
  for await (const raw of events) {
    const event = eventSchema.safeParse(raw).data;
    if (event === undefined) continue;
    if (event.type === 'error') throw midStreamError(event);
    if (terminal.has(event.type)) {
      const response = finalResponseOf(event['response'], done);
      attempt.billed(usageOf(response.usage));
      return response;
    }
    const item = itemDoneSchema.safeParse(event).data;
    if (item !== undefined) done.set(item.output_index, item.item);
  }
  throw cutOff('no terminal event');
}

const errorFacts = z.looseObject({
  type: z.string().nullish(),
  code: z.string().nullish(),
  message: z.string().nullish(),
});

/** The documented flat form (whose `type` is always `error`) and the nested one that is really sent. */
function midStreamError(event: { readonly [key: string]: unknown }): Error {
  const nested = errorFacts.safeParse(event['error']).data;
  const flat = errorFacts.parse({ code: event['code'], message: event['message'] });
  const { code, type, message } = nested ?? flat;
  return Object.assign(new Error(message ?? 'error event without a message'), {
    code: code ?? type ?? 'server_error',
  });
}

/** These never reason, and the API refuses to be asked for their reasoning. */
const withoutReasoning = /^gpt-[34]/;

function paramsOf(
  model: string,
  request: ModelRequest,
  known: WeakMap<Message, ResponseInput>,
): ResponseCreateParamsStreaming {
  return {
    model,
    instructions: cleanText(request.system),
    input: request.messages.flatMap((message) => {
      const items = known.get(message) ?? itemsOf(message);
      known.set(message, items);
      return items;
    }),
    ...(request.tools.length === 0 ? {} : { tools: request.tools.map(toolOf) }),
    max_output_tokens: request.maxOutputTokens,
    text: {
      format: { type: 'json_schema', name: 'result', strict: true, schema: { ...request.resultSchema } },
    },
    store: false,
    ...(withoutReasoning.test(model) ? {} : { include: ['reasoning.encrypted_content'] }),
    prompt_cache_key: request.cacheKey,
    stream: true,
  };
}

/** Not strict: optional tool inputs are not in the strict subset, and our schema validates every call anyway. */
function toolOf({ name, description, inputSchema }: ModelRequest['tools'][number]): FunctionTool {
  return { type: 'function', name, description, parameters: { ...inputSchema }, strict: false };
}

function itemsOf(message: Message): ResponseInput {
  switch (message.role) {
    case 'user':
      return [{ role: 'user', content: cleanText(message.text) }];
    case 'assistant':
      nativeItems.parse(message.native);
      // Not the parsed copy: zod may reorder keys, and the echo must be the very bytes.
      return message.native as ResponseInputItem[];
    case 'tool':
      return message.results.map((result) => ({
        type: 'function_call_output',
        call_id: result.callId,
        output: toolOutput(result),
      }));
  }
}
