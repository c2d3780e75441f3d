import type {
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions';
import { z } from 'zod';
import type { Usage } from '../usage.ts';
import { everything, withLess } from './chat-abilities.ts';
import type { ChatAbilities } from './chat-abilities.ts';
import { chatReplyOf, chatUsageOf, gather, nothingYet } from './chat-reply.ts';
import { chatSystem } from './chat-system.ts';
import { cleanText } from './clean-text.ts';
import { readFailure } from './failure.ts';
import type { Message, ModelReply, ModelRequest } from './model.ts';
import { openaiClient } from './openai-client.ts';
import type { OpenAIOptions } from './openai-client.ts';
import type { Attempt, Send } from './remote.ts';
import { toolOutput } from './tool-output.ts';

/** A message as this adapter handed it out in `ModelReply.native`. */
const nativeMessage = z.looseObject({ role: z.literal('assistant') });

/** Where usage is missing: the usual rule of thumb for English text and code. */
const charsPerToken = 4;

/** What is known of the server, for as long as this model lives. */
interface Server {
  abilities: ChatAbilities;
  /** It has answered with these abilities: a later 400 means something else. */
  proven: boolean;
}

/**
 * Chat Completions for any compatible server (vLLM, Ollama, llama.cpp, a gateway). Nothing is assumed
 * that some of them refuse; a 400 takes abilities away one by one until the server answers, and what was
 * learnt holds for the rest of the run.
 */
export function openaiChatSend(options: OpenAIOptions): Send {
  const server: Server = { abilities: everything, proven: false };
  const known = new WeakMap<Message, ChatCompletionMessageParam[]>();
  return async (request, attempt) => {
    let abilities = server.abilities;
    for (;;) {
      try {
        const reply = await send(options, paramsOf(options.model, request, { abilities, known }), attempt);
        server.abilities = abilities;
        server.proven = true;
        return reply;
      } catch (thrown) {
        const failure = readFailure(thrown, 'the compatible server');
        const less = server.proven ? undefined : withLess(abilities, failure.failure, thrown);
        if (less === undefined) throw failure;
        abilities = less;
      }
    }
  };
}

async function send(
  options: OpenAIOptions,
  params: ChatCompletionCreateParamsStreaming,
  attempt: Attempt,
): Promise<ModelReply> {
  const { data, request_id: requestId } = await openaiClient(options, attempt)
    .chat.completions.create(params, { signal: attempt.signal })
    .withResponse();
  const reply = nothingYet();
  for await (const chunk of data) {
    gather(reply, chunk);
    const usage = chatUsageOf(reply);
    if (usage !== undefined) attempt.billed(usage);
  }
  const turn = params.messages.filter((message) => message.role === 'assistant').length;
  const estimate = (text: string): Usage => estimateUsage(params, text);
  return chatReplyOf(reply, { estimate, turn, requestId: requestId ?? undefined });
}

function estimateUsage({ messages, tools }: ChatCompletionCreateParamsStreaming, text: string): Usage {
  const promptChars = JSON.stringify([messages, tools]).length;
  return {
    inputTokens: Math.ceil(promptChars / charsPerToken),
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    cacheWriteLongTokens: 0,
    outputTokens: Math.ceil(text.length / charsPerToken),
    estimated: true,
  };
}

interface Serving {
  readonly abilities: ChatAbilities;
  readonly known: WeakMap<Message, ChatCompletionMessageParam[]>;
}

function paramsOf(
  model: string,
  request: ModelRequest,
  { abilities, known }: Serving,
): ChatCompletionCreateParamsStreaming {
  const history = request.messages.flatMap((message) => {
    const params = known.get(message) ?? messagesOf(message);
    known.set(message, params);
    return params;
  });
  return {
    model,
    messages: [{ role: 'system', content: chatSystem(request) }, ...history],
    ...(request.tools.length === 0 ? {} : { tools: request.tools.map(toolOf) }),
    [abilities.tokenKey]: request.maxOutputTokens,
    ...formatOf(request, abilities),
    ...(abilities.streamOptions ? { stream_options: { include_usage: true } } : {}),
    stream: true,
  };
}

/**
 * With tools in play the format stays free: most servers apply a response format to the whole reply, and
 * a model held to the result's grammar can no longer call a tool.
 */
function formatOf(
  { tools, resultSchema }: ModelRequest,
  { format }: ChatAbilities,
): Pick<ChatCompletionCreateParamsStreaming, 'response_format'> {
  if (tools.length > 0 || format === 'text') return {};
  if (format === 'json_object') return { response_format: { type: 'json_object' } };
  const schema = { ...resultSchema };
  if (format === 'json_schema')
    return { response_format: { type: 'json_schema', json_schema: { name: 'result', schema } } };
  const beside = { type: 'json_object' as const, schema };
  return { response_format: beside };
}

function toolOf({ name, description, inputSchema }: ModelRequest['tools'][number]): {
  type: 'function';
  function: { name: string; description: string; parameters: Record<string, unknown> };
} {
  return { type: 'function', function: { name, description, parameters: { ...inputSchema } } };
}

function messagesOf(message: Message): ChatCompletionMessageParam[] {
  switch (message.role) {
    case 'user':
      return [{ role: 'user', content: cleanText(message.text) }];
    case 'assistant':
      nativeMessage.parse(message.native);
      return [message.native as ChatCompletionMessageParam];
    case 'tool':
      return message.results.map((result) => ({
        role: 'tool',
        tool_call_id: result.callId,
        content: toolOutput(result),
      }));
  }
}
