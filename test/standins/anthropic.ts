import { bodyFault, bodySchema, blocksOf } from './anthropic-rules.ts';
import type { Body } from './anthropic-rules.ts';
import { anthropicFrames, errorFrame, pingFrame, replyBlocks } from './anthropic-events.ts';
import { MarkedCache, Replies, chainOf, tokensOf } from './history.ts';
import type { Chain, Piece } from './history.ts';
import { holdsLoneSurrogate } from './schema-rules.ts';
import { turnTaker } from './script.ts';
import type { Fault, Script, Seen, Turn } from './script.ts';
import { serve } from './server.ts';
import type { Answer, Incoming, StandIn } from './server.ts';

export interface AnthropicOptions {
  /** The only key that is accepted; any non-empty one when absent. */
  readonly apiKey?: string;
  /** Takes replies in the history that it never gave (a hand-written history). */
  readonly trustHistory?: boolean;
  /** Keeps no request bodies: for long benchmarks. */
  readonly forgetful?: boolean;
}

/** Prompts below this size are silently not cached. */
function minimumCachedTokens(model: string): number {
  if (model.startsWith('claude-haiku-4-5')) return 4096;
  return /^claude-(opus-5-5|fable-5-1)/.test(model) ? 512 : 1024;
}

interface Refusal {
  readonly status: number;
  readonly type: string;
  readonly message: string;
}

/**
 * Starts a server that speaks the Messages API (version 2026-10-21, streamed) and refuses what the real
 * one refuses. `url` goes into the client's base URL.
 */
export async function startAnthropicStandIn(
  script: Script,
  options: AnthropicOptions = {},
): Promise<StandIn> {
  const requests: Seen[] = [];
  const refusals: string[] = [];
  const api = new MessagesApi(script, options);
  const { origin, close } = await serve((incoming) => {
    const seen = seenOf(incoming);
    requests.push(options.forgetful === true ? { ...seen, body: {} } : seen);
    const answer = api.answer(incoming, seen);
    if (!('refusal' in answer)) return answer;
    refusals.push(answer.refusal.message);
    return plainError(answer.refusal, requests.length);
  });
  return { url: origin, requests, refusals, close };
}

function seenOf({ path, headers, raw }: Incoming): Seen {
  const body = parseJson(raw) ?? {};
  const messages = Array.isArray(body['messages']) ? (body['messages'] as { role?: unknown }[]) : [];
  return { path, headers, body, repliesSoFar: messages.filter((each) => each.role === 'assistant').length };
}

function parseJson(raw: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(raw) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function plainError(
  refusal: Refusal,
  number: number,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const { status, type, message } = refusal;
  const request_id = `req_${number}`;
  const body = { type: 'error', error: { type, message }, request_id };
  return { kind: 'plain', plain: { status, body, headers: { 'request-id': request_id, ...headers } } };
}

class MessagesApi {
  readonly #take: (request: Seen) => Turn | undefined;
  readonly #options: AnthropicOptions;
  readonly #replies = new Replies();
  readonly #paused = new Set<string>();
  readonly #cache = new MarkedCache();
  #count = 0;

  constructor(script: Script, options: AnthropicOptions) {
    this.#take = turnTaker(script);
    this.#options = options;
  }

  answer(incoming: Incoming, seen: Seen): Answer | { readonly refusal: Refusal } {
    const refusal = accessFault(incoming, this.#options.apiKey);
    if (refusal !== undefined) return { refusal };
    const parsed = bodySchema.safeParse(seen.body);
    if (!parsed.success) return invalid(firstIssue(parsed.error.issues));
    if (holdsLoneSurrogate(incoming.raw, seen.body))
      return invalid('The request body is not valid JSON: no low surrogate in string');
    // Not the parsed copy: zod reorders keys, and a changed order must show.
    const body = seen.body as unknown as Body;
    const chain = promptChain(body);
    const fault =
      bodyFault(body, this.#paused.has(chain.hashes.at(-1) ?? '')) ??
      (this.#options.trustHistory === true ? undefined : this.#historyFault(chain));
    if (fault !== undefined) return invalid(fault);
    const turn = this.#take(seen);
    return turn === undefined
      ? invalid('stand-in: the script has no turn left')
      : this.#reply(body, chain, turn);
  }

  #historyFault(chain: Chain): string | undefined {
    const foreign = this.#replies.firstForeign(chain);
    if (foreign === undefined) return undefined;
    return `\`thinking\` or \`redacted_thinking\` blocks and what comes before them cannot be modified: the prompt up to block ${foreign} is not the one this reply was created from.`;
  }

  #reply(body: Body, chain: Chain, turn: Turn): Answer {
    this.#count += 1;
    const early = earlyFault(turn.fault, this.#count);
    if (early !== undefined) return early;
    const blocks = replyBlocks(turn, this.#count);
    const whole = turn.fault === undefined || turn.fault.kind === 'drip';
    const use = this.#cache.use(chain, minimumCachedTokens(body.model));
    const usage = {
      input_tokens: use.fresh,
      cache_read_input_tokens: use.read,
      cache_creation_input_tokens: use.written,
      cache_creation: { ephemeral_5m_input_tokens: use.written, ephemeral_1h_input_tokens: 0 },
      output_tokens: tokensOf(JSON.stringify(blocks)),
      ...turn.usage,
    };
    if (whole) {
      const end = this.#replies.remember(chain, blocks.map(contentJson));
      if (turn.stop === 'pause_turn') this.#paused.add(end);
    }
    const frames = anthropicFrames({ turn, blocks, usage, model: body.model, number: this.#count });
    const headers = { 'request-id': `req_${this.#count}` };
    return { kind: 'stream', stream: { frames, headers, fault: turn.fault, errorFrame, ping: pingFrame } };
  }
}

/** In the provider's order: tools, system, messages. The output format is part of every prefix. */
function promptChain(body: Body): Chain {
  const { system, tools = [], messages } = body;
  const systemBlocks = typeof system === 'string' ? [{ type: 'text', text: system }] : (system ?? []);
  return chainOf(
    [body.model, body.output_config?.format ?? null],
    [
      ...[...tools, ...systemBlocks].map((each) => piece('us', { ...each })),
      ...messages.flatMap((message) =>
        blocksOf(message).map((each) => piece(message.role === 'user' ? 'us' : 'model', each)),
      ),
    ],
  );
}

function piece(by: Piece['by'], each: Readonly<Record<string, unknown>>): Piece {
  return { by, json: contentJson(each), marked: Boolean(each['cache_control']) };
}

function contentJson(each: object): string {
  return JSON.stringify({ ...each, cache_control: undefined });
}

function accessFault({ method, path, headers }: Incoming, apiKey: string | undefined): Refusal | undefined {
  if (method !== 'POST' || path !== '/v1/messages')
    return { status: 404, type: 'not_found_error', message: `no such route: ${method} ${path}` };
  const key = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  if (key === undefined)
    return { status: 401, type: 'authentication_error', message: 'Authorization: Bearer <key> is required' };
  if (apiKey !== undefined && key !== apiKey)
    return { status: 401, type: 'authentication_error', message: `invalid bearer token: Bearer ${key}` };
  if (headers['anthropic-version'] === undefined) return badRequest('anthropic-version: header is required');
  return undefined;
}

function badRequest(message: string): Refusal {
  return { status: 400, type: 'invalid_request_error', message };
}

function invalid(message: string): { readonly refusal: Refusal } {
  return { refusal: badRequest(message) };
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function firstIssue(issues: readonly Issue[]): string {
  const issue = issues[0];
  if (issue === undefined) return 'invalid body';
  const unknown = issue.code === 'unrecognized_keys' ? 'Extra inputs are not permitted' : issue.message;
  return `${issue.path.join('.')}: ${unknown} (${issue.message})`;
}

function earlyFault(fault: Fault | undefined, number: number): Answer | undefined {
  if (fault?.kind === 'silent') return { kind: 'silence' };
  if (fault?.kind !== 'status') return undefined;
  const { status, type = 'api_error', message = 'scripted failure', headers } = fault;
  return plainError({ status, type, message }, number, headers);
}
