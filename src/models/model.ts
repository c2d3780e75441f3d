import type { ErrorCode } from '../outcome.ts';
import type { Usage } from '../usage.ts';

/** A JSON Schema object of the subset both providers accept (see phase/result-schema.ts). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a model is told of a tool. */
export interface ToolSpec {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: JsonSchema;
}

/** A call that a model asked for. `input` is unvalidated; `malformed` holds the text that was not JSON. */
export type ToolCall =
  | { readonly id: string; readonly name: string; readonly input: unknown }
  | { readonly id: string; readonly name: string; readonly malformed: string };

export interface ToolResult {
  readonly callId: string;
  readonly name: string;
  readonly text: string;
  readonly isError: boolean;
}

/** One entry of the append-only history. `native` is the provider's own form, echoed byte for byte. */
export type Message =
  | { readonly role: 'user'; readonly text: string }
  | { readonly role: 'assistant'; readonly native: unknown }
  | { readonly role: 'tool'; readonly results: readonly ToolResult[] };

/** Everything of a model call. Between the turns of one run only `messages` grows. */
export interface ModelRequest {
  readonly system: string;
  readonly messages: readonly Message[];
  readonly tools: readonly ToolSpec[];
  /** The schema that the final text must satisfy; constant from the first turn. */
  readonly resultSchema: JsonSchema;
  readonly maxOutputTokens: number;
  /** Same for all calls of one run: the provider may route by it for its cache. */
  readonly cacheKey: string;
}

/** Why the model stopped. `unknown` is any reason this code does not know: a failure, never a success. */
export type Stop =
  | { readonly kind: 'end' }
  | { readonly kind: 'tool_calls' }
  | { readonly kind: 'length' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'refusal'; readonly category: string; readonly explanation: string }
  | { readonly kind: 'context_overflow' }
  | { readonly kind: 'unknown'; readonly reason: string };

/** One complete reply: the provider said explicitly that it had ended. */
export interface ModelReply {
  readonly stop: Stop;
  /** Text blocks joined in order; '' when there is none. */
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  readonly usage: Usage;
  readonly native: unknown;
  readonly requestId: string | undefined;
}

/** USD per million tokens; a band holds for prompts up to `promptTokensUpTo`. */
export interface Price {
  readonly bands: readonly PriceBand[];
  /** ISO date and page the figures were read from. */
  readonly source: string;
}

export interface PriceBand {
  readonly promptTokensUpTo: number;
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly cacheWriteLong: number;
}

/** One failed attempt that will be tried again, for the transcript. */
export interface RetryNotice {
  readonly attempt: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly delayMs: number;
  /** Billed although the attempt failed. */
  readonly usage: Usage;
}

export interface RespondOptions {
  /** Aborting ends the call at once with an `interrupted` ModelError. */
  readonly signal: AbortSignal;
  /** Called before each retry. */
  readonly onRetry: (notice: RetryNotice) => void;
}

/**
 * A language model. `respond` makes one call, streamed, retried where that helps, and resolves only
 * with a reply that the provider declared complete. Throws `ModelError` and nothing else.
 */
export interface Model {
  /** `provider/id`, as written in a phase file. */
  readonly id: string;
  /** Undefined when nobody knows the price: a run with a USD limit then refuses to start. */
  readonly price: Price | undefined;
  respond(request: ModelRequest, options: RespondOptions): Promise<ModelReply>;
}

/** A model call that failed for good (retries spent or pointless). */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: ErrorCode;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** Tokens billed by the failed attempt(s) that no RetryNotice has reported. */
  readonly usage: Usage;

  constructor(
    message: string,
    facts: { code: ErrorCode; status?: number | undefined; requestId?: string | undefined; usage: Usage },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = facts.code;
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.usage = facts.usage;
  }
}
