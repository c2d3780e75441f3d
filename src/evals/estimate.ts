import type { Model } from '../models/model.ts';
import type { Arm } from './arms.ts';
import type { Estimate } from './plan.ts';

/**
 * What one trial took in published sample runs of like phases, a small model for triage and build and a middle one
 * for review (lastlight, read 2026-11-22); diagnose and root-cause read code as a review does.
 */
const anchors: Readonly<Record<string, Estimate & { readonly usd: number }>> = {
  triage: { seconds: 28, usd: 0.035 },
  build: { seconds: 302, usd: 0.27 },
  review: { seconds: 217, usd: 0.32 },
};
const otherPhase = { seconds: 217, usd: 0.32 };

/**
 * A first guess of one trial of an arm: never above the arm's own limits, and nothing for a model that costs
 * nothing.
 */
export function estimateTrial(arm: Arm, price: Model['price']): Estimate {
  const anchor = anchors[arm.phase.name] ?? otherPhase;
  const seconds = Math.min(anchor.seconds, arm.phase.limits.minutes * 60);
  if (price === undefined) return { seconds, usd: null };
  const free = price.bands.every(({ input, output }) => input === 0 && output === 0);
  return { seconds, usd: free ? 0 : Math.min(anchor.usd, arm.phase.limits.usd ?? Infinity) };
}
