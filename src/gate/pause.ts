import { Skip } from '../errors.ts';
import { input } from '../inputs.ts';
import type { Environment } from '../inputs.ts';

/** What the log, the summary and the status comment say. */
export const pausedReason =
  'the harness is paused: the variable HARNESS_PAUSED of this repository or its organisation is set';

/** The kill switch, by the input `paused`: any value but an empty one, `0` and `false`. */
export function isPaused(env: Environment): boolean {
  return !['', '0', 'false'].includes(input(env, 'paused').toLowerCase());
}

/** Throws `Skip` when the kill switch is on. Reads nothing but the input, so it comes before everything else. */
export function refusePaused(env: Environment): void {
  if (isPaused(env)) throw new Skip('paused', pausedReason);
}
