import type { LimitName } from '../outcome.ts';
import type { Limits } from '../phase/phase.ts';
import { totalTokens } from '../usage.ts';
import type { Spent } from './outcome.ts';

export interface LimitReached {
  readonly limit: LimitName;
  readonly message: string;
}

/**
 * The one place where limits are checked, before every model call. Returns the first limit that
 * `spent` has used up, or undefined. A run therefore oversteps by one call at most.
 */
export function limitReached(limits: Limits, spent: Spent): LimitReached | undefined {
  if (spent.turns >= limits.turns) return reached('turns', `${limits.turns} turns`);
  if (spent.wallMs >= limits.minutes * 60_000) return reached('minutes', `${limits.minutes} minutes`);
  if (limits.tokens !== undefined && totalTokens(spent.usage) >= limits.tokens)
    return reached('tokens', `${limits.tokens} tokens (used ${totalTokens(spent.usage)})`);
  if (limits.usd !== undefined && (spent.usd ?? Infinity) >= limits.usd)
    return reached('usd', `$${limits.usd} (spent $${(spent.usd ?? 0).toFixed(4)})`);
  return undefined;
}

export function reached(limit: LimitName, amount: string): LimitReached {
  return { limit, message: `stopped at the limit of ${amount}` };
}

/** Is the next call the last one the turn limit allows? */
export function isLastTurn(limits: Limits, spent: Spent): boolean {
  return spent.turns === limits.turns - 1;
}
