import { noUsage } from '../usage.ts';
import type { Usage } from '../usage.ts';
import { CallFailure } from './failure.ts';
import type { Failure } from './failure.ts';
import { ModelError } from './model.ts';
import type { RespondOptions } from './model.ts';
import { redactedCause } from './redact.ts';
import { interrupted } from './watchdog.ts';

export interface RetryPolicy {
  /** All tries of one call, the first included. */
  readonly attempts: number;
  /** The wait before the second try; doubles with each further one. */
  readonly baseDelayMs: number;
  /** The longest wait, and the longest Retry-After that is obeyed. */
  readonly maxDelayMs: number;
}

/** Outlasts a per-minute rate limit (1 + 2 + 4 + 8 s plus Retry-After) without holding a runner for long. */
export const defaultRetryPolicy: RetryPolicy = { attempts: 5, baseDelayMs: 1_000, maxDelayMs: 60_000 };

export interface RetryTools {
  readonly policy: RetryPolicy;
  readonly clock: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
  readonly redact: (text: string) => string;
}

/** One try. `billed` notes what the provider charges for it so far; the latest number counts. */
export type Try<T> = (billed: (usage: Usage) => void) => Promise<T>;

/**
 * Resolves with the first try that succeeds. A failed one is tried again where that can help, after an
 * exponential wait with jitter or the provider's Retry-After. Usage of a failed try is reported once:
 * by `onRetry`, or in the `ModelError` that ends the call. Throws `ModelError` only.
 */
export async function withRetries<T>(
  tools: RetryTools,
  options: RespondOptions,
  attempt: Try<T>,
): Promise<T> {
  let onceUsed = false;
  for (let number = 1; ; number += 1) {
    let usage = noUsage;
    try {
      return await attempt((billed) => {
        usage = billed;
      });
    } catch (thrown) {
      const failure = failureOf(thrown);
      const plan = planRetry(tools, failure, { number, onceUsed });
      if (plan.kind === 'give_up') throw giveUp(plan.failure, { usage, number, thrown }, tools.redact);
      onceUsed ||= failure.retry === 'once';
      const { code } = failure;
      options.onRetry({
        attempt: number,
        code,
        message: tools.redact(failure.message),
        delayMs: plan.delayMs,
        usage,
      });
      await wait(tools, plan.delayMs, options.signal);
    }
  }
}

/** Anything that is not a CallFailure is a bug of ours; it must not look like the provider's. */
function failureOf(thrown: unknown): Failure {
  if (thrown instanceof CallFailure) return thrown.failure;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'internal', message, retry: 'never' };
}

type Plan =
  | { readonly kind: 'retry'; readonly delayMs: number }
  | { readonly kind: 'give_up'; readonly failure: Failure };

function planRetry(
  tools: RetryTools,
  failure: Failure,
  state: { readonly number: number; readonly onceUsed: boolean },
): Plan {
  const pointless = failure.retry === 'never' || (failure.retry === 'once' && state.onceUsed);
  if (pointless || state.number >= tools.policy.attempts) return { kind: 'give_up', failure };
  const asked = retryAfterMs(failure.retryAfter, tools.clock());
  if (asked === undefined) return { kind: 'retry', delayMs: backoffMs(tools, state.number) };
  if (asked <= tools.policy.maxDelayMs) return { kind: 'retry', delayMs: asked };
  const waits = `the provider asked to wait ${Math.ceil(asked / 1000)} s, longer than the ${tools.policy.maxDelayMs / 1000} s we wait`;
  return {
    kind: 'give_up',
    failure: { ...failure, code: 'rate_limited', message: `${failure.message} (${waits})` },
  };
}

/** Half of the wait is fixed, half random: jobs of one matrix must not come back together. */
function backoffMs(tools: RetryTools, number: number): number {
  const full = Math.min(tools.policy.maxDelayMs, tools.policy.baseDelayMs * 2 ** (number - 1));
  return Math.round(full / 2 + (full / 2) * tools.random());
}

/** Seconds or an HTTP date, as RFC 9110 §10.2.3 has it; undefined when absent, past or neither. */
function retryAfterMs(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - nowMs : seconds * 1000;
  return ms > 0 ? Math.ceil(ms) : undefined;
}

async function wait(tools: RetryTools, delayMs: number, signal: AbortSignal): Promise<void> {
  const ended = new AbortController();
  const aborted = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true, signal: ended.signal });
  });
  try {
    if (!signal.aborted) await Promise.race([tools.sleep(delayMs, signal), aborted]);
  } catch (thrown) {
    if (!signal.aborted)
      throw new ModelError('waiting failed', { code: 'internal', usage: noUsage }, { cause: thrown });
  } finally {
    ended.abort();
  }
  // The failed attempt's usage went out with onRetry.
  if (signal.aborted) throw new ModelError(interrupted().message, { code: 'interrupted', usage: noUsage });
}

function giveUp(
  failure: Failure,
  facts: { readonly usage: Usage; readonly number: number; readonly thrown: unknown },
  redact: (text: string) => string,
): ModelError {
  const tries = facts.number > 1 ? ` (after ${facts.number} attempts)` : '';
  const { code, status, requestId } = failure;
  return new ModelError(
    redact(failure.message) + tries,
    { code, status, requestId, usage: facts.usage },
    { cause: redactedCause(facts.thrown, redact) },
  );
}
