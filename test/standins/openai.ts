import { ImplicitCache, Replies, chainOf, tokensOf } from './history.ts';
import type { CacheUse, Chain, Piece } from './history.ts';
import {
  chatError,
  chatFrames,
  outputItems,
  ping,
  responsesError,
  responsesFrames,
} from './openai-events.ts';
import { badRequest, chatFault, responsesFault } from './openai-rules.ts';
import type { ChatBody, Item, Refusal, Refusing, ResponsesBody, Unsupported } from './openai-rules.ts';
import { holdsLoneSurrogate } from './schema-rules.ts';
import { turnTaker } from './script.ts';
import type { Fault, Script, Seen, Turn } from './script.ts';
import { serve } from './server.ts';
import type { Answer, Incoming, StandIn, Streamed } from './server.ts';

export interface OpenAIStandInOptions {
  /** The only key that is accepted; any non-empty one when absent; `none` accepts requests without any. */
  readonly apiKey?: string;
  /** Takes replies in the history that it never gave (a hand-written history). */
  readonly trustHistory?: boolean;
  /** Keeps no request bodies: for long benchmarks. */
  readonly forgetful?: boolean;
  /** Chat Completions only: what this compatible server does not know. */
  readonly lacks?: readonly Unsupported[];
  /** Chat Completions only: how it says so; `unnamed` when absent. */
  readonly refusing?: Refusing;
}

/**
 * Starts a server that speaks the Responses API and Chat Completions, streamed, and refuses what the real
 * ones refuse. `url` ends in /v1 and goes into the client's base URL.
 */
export async function startOpenAIStandIn(
  script: Script,
  options: OpenAIStandInOptions = {},
): Promise<StandIn> {
  const requests: Seen[] = [];
  const refusals: string[] = [];
  const api = new OpenAIApi(script, options);
  const { origin, close } = await serve((incoming) => {
    const seen = seenOf(incoming);
    requests.push(options.forgetful === true ? { ...seen, body: {} } : seen);
    const answer = api.answer(incoming, seen);
    if (!('refusal' in answer)) return answer;
    refusals.push(answer.refusal.message);
    return plainError(answer.refusal, requests.length);
  });
  return { url: `${origin}/v1`, requests, refusals, close };
}

function seenOf({ path, headers, raw }: Incoming): Seen {
  const body = parseJson(raw);
  return { path, headers, body, repliesSoFar: repliesIn(body) };
}

function parseJson(raw: string): Record<string, unknown> {
  try {
    return JSON.parse(raw) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** A reply of the Responses API is several items; what lies between two of ours is one reply. */
function repliesIn(body: Readonly<Record<string, unknown>>): number {
  if (Array.isArray(body['messages']))
    return (body['messages'] as Item[]).filter(({ role }) => role === 'assistant').length;
  const items = Array.isArray(body['input']) ? (body['input'] as Item[]) : [];
  return items.filter((item, index) => byModel(item) && !byModel(items[index + 1])).length;
}

function byModel(item: Item | undefined): boolean {
  if (item === undefined) return false;
  return item.role === 'assistant' || (item.role === undefined && item.type !== 'function_call_output');
}

function plainError(
  refusal: Refusal,
  number: number,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const { status, ...error } = refusal;
  return {
    kind: 'plain',
    plain: { status, body: { error }, headers: { 'x-request-id': `req_${number}`, ...headers } },
  };
}

/** Stricter than the real API, which would only miss its cache. */
const changedPrefix = badRequest(
  'stand-in: the prompt before a reply is not the one the reply was created from',
  'input',
);

class OpenAIApi {
  readonly #take: (request: Seen) => Turn | undefined;
  readonly #options: OpenAIStandInOptions;
  readonly #replies = new Replies();
  readonly #cache = new ImplicitCache();
  #count = 0;

  constructor(script: Script, options: OpenAIStandInOptions) {
    this.#take = turnTaker(script);
    this.#options = options;
  }

  answer(incoming: Incoming, seen: Seen): Answer | { readonly refusal: Refusal } {
    const responses = incoming.path === '/v1/responses';
    const refusal = accessFault(incoming, this.#options.apiKey) ?? this.#bodyFault(incoming, seen, responses);
    if (refusal !== undefined) return { refusal };
    const chain = responses ? responsesChain(seen.body as ResponsesBody) : chatChain(seen.body as ChatBody);
    if (responses && this.#options.trustHistory !== true && this.#replies.firstForeign(chain) !== undefined)
      return { refusal: changedPrefix };
    const turn = this.#take(seen);
    if (turn === undefined) return { refusal: badRequest('stand-in: the script has no turn left') };
    this.#count += 1;
    const early = earlyFault(turn.fault, this.#count);
    if (early !== undefined) return early;
    const streamed = responses ? this.#respond(seen, chain, turn) : this.#chat(seen, chain, turn);
    const headers = { 'x-request-id': `req_${this.#count}` };
    return { kind: 'stream', stream: { ...streamed, headers, fault: turn.fault, ping } };
  }

  #bodyFault({ raw }: Incoming, { body }: Seen, responses: boolean): Refusal | undefined {
    const { lacks = [], refusing = 'unnamed' } = this.#options;
    if (holdsLoneSurrogate(raw, body)) return badRequest('We could not parse the JSON body of your request.');
    return responses ? responsesFault(body) : chatFault(body, { lacks, refusing });
  }

  #respond(seen: Seen, chain: Chain, turn: Turn): Pick<Streamed, 'frames' | 'errorFrame'> {
    const items = outputItems(turn, this.#count);
    if (turn.fault === undefined)
      this.#replies.remember(
        chain,
        items.map((item) => JSON.stringify(item)),
      );
    const use = this.#cache.use(chain);
    const usage =
      turn.usage === null ? null : { ...responsesUsage(use, tokensOf(JSON.stringify(items))), ...turn.usage };
    const reply = { turn, number: this.#count, model: String(seen.body['model']), usage };
    return { frames: responsesFrames(reply, items), errorFrame: responsesError };
  }

  #chat(seen: Seen, chain: Chain, turn: Turn): Pick<Streamed, 'frames' | 'errorFrame'> {
    const { read, fresh, written } = this.#cache.use(chain);
    const wanted = (seen.body as ChatBody).stream_options?.include_usage === true;
    const computed = {
      prompt_tokens: read + fresh + written,
      completion_tokens: tokensOf(turn.text ?? ''),
      prompt_tokens_details: { cached_tokens: read },
    };
    const usage = wanted && turn.usage !== null ? { ...computed, ...turn.usage } : null;
    const reply = { turn, number: this.#count, model: String(seen.body['model']), usage };
    return { frames: chatFrames(reply), errorFrame: chatError };
  }
}

function responsesUsage({ read, fresh, written }: CacheUse, output_tokens: number): Record<string, unknown> {
  const input_tokens = read + fresh + written;
  return {
    input_tokens,
    input_tokens_details: { cached_tokens: read, cache_write_tokens: written },
    output_tokens,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: input_tokens + output_tokens,
  };
}

function responsesChain(body: ResponsesBody): Chain {
  const items: Item[] = typeof body.input === 'string' ? [{ role: 'user', content: body.input }] : body.input;
  return chainOf(
    [body.model, body.text?.format ?? null],
    [
      ours({ tools: body.tools ?? [] }),
      ours({ instructions: body.instructions ?? '' }),
      ...items.map((each): Piece => ({
        by: byModel(each) ? 'model' : 'us',
        json: JSON.stringify(each),
        marked: false,
      })),
    ],
  );
}

function chatChain({ model, tools = [], messages }: ChatBody): Chain {
  return chainOf([model], [ours({ tools }), ...messages.map((message) => ours(message))]);
}

function ours(content: Readonly<Record<string, unknown>>): Piece {
  return { by: 'us', json: JSON.stringify(content), marked: false };
}

function accessFault({ method, path, headers }: Incoming, apiKey: string | undefined): Refusal | undefined {
  if (method !== 'POST' || !['/v1/responses', '/v1/chat/completions'].includes(path))
    return { ...badRequest(`Invalid URL (${method} ${path})`), status: 404 };
  if (apiKey === 'none')
    return headers.authorization === undefined
      ? undefined
      : badRequest('stand-in: no authorization was expected');
  const key = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  if (key === undefined)
    return { ...badRequest('Missing bearer or basic authentication in header', null, null), status: 401 };
  if (apiKey !== undefined && key !== apiKey)
    return { ...badRequest(`Incorrect API key provided: ${key}.`, null, 'invalid_api_key'), status: 401 };
  return undefined;
}

function earlyFault(fault: Fault | undefined, number: number): Answer | undefined {
  if (fault?.kind === 'silent') return { kind: 'silence' };
  if (fault?.kind !== 'status') return undefined;
  const { status, type = 'server_error', code = null, message = 'scripted failure', headers, body } = fault;
  if (body !== undefined) return { kind: 'plain', plain: { status, body } };
  return plainError({ status, type, code, message, param: null }, number, headers);
}
