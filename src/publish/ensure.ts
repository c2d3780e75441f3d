import { defaultRetry, retryDelayMs, statusOf, systemTiming } from '../github.ts';
import type { GitHub, Repository, RetryPolicy, Timing } from '../github.ts';

/** With what we write: one client, one repository, and how long to keep trying. */
export interface Writer {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly timing?: Timing | undefined;
  readonly retry?: RetryPolicy | undefined;
}

export type Ensured<T> =
  { readonly kind: 'found'; readonly value: T } | { readonly kind: 'created'; readonly value: T };

/**
 * Makes sure that something exists exactly once. `look` returns it or null; `create` makes it and is sent once per
 * look. When the answer to `create` is lost, or somebody else was faster, we look again instead of creating twice.
 * Throws the last error when the tries are used up or trying again cannot help. Works across killed runs, too.
 */
export async function ensure<T>(
  writer: Writer,
  steps: { look: () => Promise<T | null>; create: () => Promise<T> },
): Promise<Ensured<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await steps.look();
    if (found !== null) return { kind: 'found', value: found };
    try {
      return { kind: 'created', value: await steps.create() };
    } catch (error) {
      const delayMs = waitAfter(error, attempt, writer);
      if (delayMs === null) throw error;
      await (writer.timing ?? systemTiming).sleep(delayMs);
    }
  }
}

/** How long to wait before looking again after a failed write, in milliseconds; null when that cannot help. */
export function waitAfter(error: unknown, attempt: number, writer: Writer): number | null {
  const policy = writer.retry ?? defaultRetry;
  const timing = writer.timing ?? systemTiming;
  if (isConflict(error)) return attempt < policy.attempts ? policy.baseDelayMs * timing.random() : null;
  return retryDelayMs(error, attempt, { policy, timing });
}

/** GitHub's words for "somebody was faster": a second look shows what they did. */
const lostRace =
  /already[ _]exists|not a fast forward|does not exist|reference update failed|is at .* but expected/i;

function isConflict(error: unknown): boolean {
  const status = statusOf(error);
  return status === 409 || (status === 422 && error instanceof Error && lostRace.test(error.message));
}
