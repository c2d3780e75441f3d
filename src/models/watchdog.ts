import { CallFailure } from './failure.ts';

/** What a watched call is given. */
export interface Watch {
  /** Aborted when the call is given up: pass it to the request. */
  readonly signal: AbortSignal;
  /** Call on every sign of life: headers, any chunk, keep-alives included. */
  readonly heard: () => void;
}

export interface WatchLimits {
  readonly idleTimeoutMs: number;
  /** The caller's own wish to stop. */
  readonly signal: AbortSignal;
}

/**
 * Resolves as `work` does. Rejects with a `stalled` CallFailure when nothing was heard for
 * `idleTimeoutMs`, counted from the start, so waiting for headers is covered; with an `interrupted`
 * one as soon as the caller aborts. Both at once, without waiting for `work` to notice.
 */
export async function watched<T>(limits: WatchLimits, work: (watch: Watch) => Promise<T>): Promise<T> {
  if (limits.signal.aborted) throw interrupted();
  const inner = new AbortController();
  const givenUp = new Promise<never>((_resolve, reject) => {
    inner.signal.addEventListener('abort', () => reject(reasonOf(inner.signal)), { once: true });
  });
  const onAbort = (): void => inner.abort(interrupted());
  const timer = setTimeout(() => inner.abort(stalled(limits.idleTimeoutMs)), limits.idleTimeoutMs);
  limits.signal.addEventListener('abort', onAbort, { once: true });
  let over = false;
  const heard = (): void => {
    // A late chunk must not wake a timer that was cleared.
    if (!over) timer.refresh();
  };
  // Started inside a promise, so that a throw before its first await also ends here.
  const working = Promise.resolve({ signal: inner.signal, heard }).then(work);
  try {
    return await Promise.race([givenUp, working]);
  } finally {
    over = true;
    clearTimeout(timer);
    limits.signal.removeEventListener('abort', onAbort);
    // The loser of the race may still reject, and nobody is left to hear it.
    working.catch(() => undefined);
  }
}

function reasonOf(signal: AbortSignal): CallFailure {
  return signal.reason instanceof CallFailure ? signal.reason : interrupted();
}

/** The caller asked for the end. */
export function interrupted(): CallFailure {
  return new CallFailure({ code: 'interrupted', message: 'the model call was interrupted', retry: 'never' });
}

function stalled(idleTimeoutMs: number): CallFailure {
  return new CallFailure({
    code: 'stalled',
    message: `the provider sent nothing for ${idleTimeoutMs / 1000} s`,
    retry: 'always',
  });
}
