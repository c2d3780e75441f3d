import { BaseAnthropic } from '@anthropic-ai/sdk/client';
import { Messages } from '@anthropic-ai/sdk/resources/messages/messages';
import type { MessageStreamEvent } from '@anthropic-ai/sdk/resources/messages/messages';
import { replyOf, usageOf } from './anthropic-reply.ts';
import { createSerialiser, paramsOf } from './anthropic-request.ts';
import { readFailure } from './failure.ts';
import type { ModelReply } from './model.ts';
import type { Attempt, Send } from './remote.ts';
import { wireFetch } from './wire.ts';

/** The API itself; given explicitly because the SDK would otherwise ask the environment (T29). */
const defaultBaseUrl = 'https://api.anthropic.com';

/** The watchdog bounds the wait; the SDK's own limit only covers the time until headers. */
const noTimeoutMs = 2 ** 31 - 1;

/** Long enough for the end of an answer that is there already, and nothing beside a turn. */
const endGraceMs = 250;

export interface AnthropicOptions {
  readonly model: string;
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
}

/**
 * The Messages API over `messages.stream`. Only the part of the SDK that this needs is imported: the
 * base client and the one resource.
 */
export function anthropicSend(options: AnthropicOptions): Send {
  const serialise = createSerialiser();
  return (request, attempt) => send(options, paramsOf(options.model, request, serialise), attempt);
}

async function send(
  options: AnthropicOptions,
  params: ReturnType<typeof paramsOf>,
  attempt: Attempt,
): Promise<ModelReply> {
  const toolJson = new Map<number, string>();
  const stream = messagesApi(options, attempt).stream(params, { signal: attempt.signal });
  stream.on('streamEvent', (event, message) => {
    noteToolJson(toolJson, event);
    if (event.type === 'message_start' || event.type === 'message_delta')
      attempt.billed(usageOf(message.usage));
  });
  // The message is complete at its `message_stop`; a server that keeps the connection open after it is not waited for (G4).
  const complete = new Promise<unknown>((resolve) => stream.once('message', resolve));
  const ended = stream.finalMessage().catch((thrown: unknown) => {
    throw readFailure(thrown, 'Anthropic');
  });
  const message = await Promise.race([complete, ended]);
  if (!(await endsSoon(ended))) stream.abort();
  return replyOf(message, toolJson, stream.request_id ?? undefined);
}

/**
 * A server ends its answer right after `message_stop`, and the connection is good for the next turn then; an abort would
 * cost a new one.
 */
async function endsSoon(ended: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), endGraceMs);
  });
  // What breaks after the whole message has arrived breaks nothing.
  const soon = ended.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([soon, late]);
  } finally {
    clearTimeout(timer);
  }
}

function messagesApi({ apiKey, baseUrl }: AnthropicOptions, { heard }: Attempt): Messages {
  return new Messages(
    new BaseAnthropic({
      apiKey,
      baseURL: baseUrl ?? defaultBaseUrl,
      // Given, so that no profile file, token or webhook key of the environment is looked for.
      webhookKey: null,
      maxRetries: 0,
      timeout: noTimeoutMs,
      logLevel: 'off',
      openTelemetry: false,
      fetch: wireFetch({ apiKey, heard }),
    }),
  );
}

function noteToolJson(toolJson: Map<number, string>, event: MessageStreamEvent): void {
  if (event.type !== 'content_block_delta' || event.delta.type !== 'input_json_delta') return;
  toolJson.set(event.index, (toolJson.get(event.index) ?? '') + event.delta.partial_json);
}
