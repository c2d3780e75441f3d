import { z } from 'zod';
import type { ErrorCode } from '../outcome.ts';

/** Why one attempt failed, and whether the same request may be sent again. */
export interface Failure {
  readonly code: ErrorCode;
  /** Not yet redacted. */
  readonly message: string;
  readonly retry: 'never' | 'once' | 'always';
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** The Retry-After header as sent: seconds or an HTTP date. */
  readonly retryAfter?: string | undefined;
}

/** One failed attempt; the retry policy decides what becomes of it. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.message, options);
    this.failure = failure;
  }
}

/** The stream ended without the provider saying so: nothing of it counts. */
export function cutOff(where: string): CallFailure {
  return new CallFailure({
    code: 'connection',
    message: `the stream was cut before the reply was complete (${where})`,
    retry: 'always',
  });
}

/** The reply arrived whole but cannot be used; another try may go better, a third will not. */
export function unusableReply(what: string, cause?: unknown): CallFailure {
  return new CallFailure({ code: 'provider', message: `unusable reply: ${what}`, retry: 'once' }, { cause });
}

/** A reply in which two calls have one id cannot be answered unambiguously (case 42). */
export function refuseDuplicateIds(ids: readonly string[]): void {
  const duplicate = ids.find((id, index) => ids.indexOf(id) !== index);
  if (duplicate === undefined) return;
  throw new CallFailure({
    code: 'provider',
    message: `the reply holds two tool calls with the id ${JSON.stringify(duplicate)}`,
    retry: 'never',
  });
}

type HeaderReader = Pick<Headers, 'get'>;

/** Not `instanceof Headers`: merely naming that global loads Node's whole HTTP client, 40 ms before it is needed. */
function readsHeaders(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function';
}

/** What both SDKs put on the errors they throw; read as data, so that neither SDK is loaded for it. */
const sdkErrorSchema = z.object({
  message: z.string().catch(''),
  status: z.number().optional().catch(undefined),
  type: z.string().nullish().catch(undefined),
  code: z.string().nullish().catch(undefined),
  errorCode: z.string().nullish().catch(undefined),
  apiMessage: z.string().nullish().catch(undefined),
  requestID: z.string().nullish().catch(undefined),
  headers: z.custom<HeaderReader>(readsHeaders).optional().catch(undefined),
  cause: z.unknown().optional(),
});
type SdkError = z.infer<typeof sdkErrorSchema>;

/** Kinds of error that a provider may send inside a stream, where there is no status any more. */
const statusOfType: Readonly<Record<string, number>> = {
  authentication_error: 401,
  billing_error: 402,
  insufficient_quota: 402,
  permission_error: 403,
  not_found_error: 404,
  timeout_error: 408,
  request_too_large: 413,
  invalid_request_error: 400,
  invalid_prompt: 400,
  rate_limit_error: 429,
  rate_limit_exceeded: 429,
  api_error: 500,
  server_error: 500,
  overloaded_error: 529,
};

/** 429 that no waiting ends: the money is spent. */
const spentCodes: ReadonlySet<string> = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'contract_spend_limit_reached',
  'enforced_spend_limit_reached',
]);

const overflowCodes: ReadonlySet<string> = new Set(['context_length_exceeded', 'exceed_context_size_error']);

/** Anthropic marks this 400 by nothing but the beginning of its documented message. */
const anthropicOverflow = 'prompt is too long';

/** Reads whatever an SDK call threw. Never throws itself. */
export function readFailure(thrown: unknown, provider: string): CallFailure {
  if (thrown instanceof CallFailure) return thrown;
  const error = sdkErrorSchema.parse(thrown instanceof Error ? thrown : { message: String(thrown) });
  if (error.status === undefined && error.cause instanceof SyntaxError)
    return unusableReply('the provider sent malformed JSON', thrown);
  const type = error.type ?? error.code;
  const status = error.status ?? (typeof type === 'string' ? (statusOfType[type] ?? 500) : undefined);
  if (status === undefined) return connectionFailure(error, provider, thrown);
  return new CallFailure(
    {
      ...judge(status, error),
      message: describe(provider, error),
      status: error.status,
      requestId: error.requestID ?? undefined,
      retryAfter: retryAfter(error),
    },
    { cause: thrown },
  );
}

function connectionFailure(error: SdkError, provider: string, thrown: unknown): CallFailure {
  const reason = rootReason(error.cause) ?? error.message;
  return new CallFailure(
    { code: 'connection', message: `the connection to ${provider} failed: ${reason}`, retry: 'always' },
    { cause: thrown },
  );
}

const causeSchema = z.object({
  message: z.string(),
  code: z.string().optional().catch(undefined),
  cause: z.unknown().optional(),
});

/** The innermost cause, which alone says what happened: ECONNREFUSED instead of "fetch failed". */
function rootReason(cause: unknown): string | undefined {
  const error = causeSchema.safeParse(cause).data;
  return error && (rootReason(error.cause) ?? [error.code, error.message].filter(Boolean).join(' '));
}

function describe(provider: string, error: SdkError): string {
  const kind = error.errorCode ?? error.code ?? error.type;
  const facts = [error.status, kind].filter((fact) => fact !== undefined && fact !== null).join(' ');
  return `${provider} answered ${facts}: ${error.apiMessage ?? withoutStatus(error)}`;
}

/** OpenAI's SDK puts the status in front of what the server said. */
function withoutStatus({ status, message }: SdkError): string {
  const prefix = `${status} `;
  return message.startsWith(prefix) ? message.slice(prefix.length) : message;
}

/** Some gateways give milliseconds instead; both forms end as Retry-After text. */
function retryAfter(error: SdkError): string | undefined {
  const ms = error.headers?.get('retry-after-ms');
  if (ms !== null && ms !== undefined) return String(Number(ms) / 1000);
  return error.headers?.get('retry-after') ?? undefined;
}

type Judgement = Pick<Failure, 'code' | 'retry'>;

function judge(status: number, error: SdkError): Judgement {
  const codes = [error.type, error.code, error.errorCode].filter((code) => typeof code === 'string');
  if (isOverflow(status, codes, error)) return { code: 'context_overflow', retry: 'never' };
  if (status === 429 && codes.some((code) => spentCodes.has(code))) return { code: 'quota', retry: 'never' };
  const judgement = judgementOfStatus(status);
  const forbidden = error.headers?.get('x-should-retry') === 'false';
  return forbidden ? { ...judgement, retry: 'never' } : judgement;
}

function isOverflow(status: number, codes: readonly string[], error: SdkError): boolean {
  if (status === 413 || codes.some((code) => overflowCodes.has(code))) return true;
  return status === 400 && (error.apiMessage?.startsWith(anthropicOverflow) ?? false);
}

const judgements: Readonly<Record<number, Judgement>> = {
  401: { code: 'authentication', retry: 'never' },
  402: { code: 'quota', retry: 'never' },
  403: { code: 'permission', retry: 'never' },
  408: { code: 'provider', retry: 'always' },
  409: { code: 'provider', retry: 'always' },
  429: { code: 'rate_limited', retry: 'always' },
  503: { code: 'overloaded', retry: 'always' },
  529: { code: 'overloaded', retry: 'always' },
};

function judgementOfStatus(status: number): Judgement {
  const known = judgements[status];
  if (known !== undefined) return known;
  return status >= 500 ? { code: 'provider', retry: 'always' } : { code: 'bad_request', retry: 'never' };
}
