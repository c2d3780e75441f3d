import { normalQuantile } from './distributions.ts';
import type { Count } from './hypergeometric.ts';

/** Lower and upper bound. */
export type Interval = readonly [number, number];

/**
 * Wilson's interval for one rate.
 *
 * @param passed may be a fraction: a mean score times the number of cases
 * @param trials independent observations, at least 1
 * @param confidence such as 0.95
 */
export function wilson(passed: number, trials: number, confidence: number): Interval {
  const z = normalQuantile((1 + confidence) / 2);
  const rate = passed / trials;
  const scale = 1 + (z * z) / trials;
  const centre = (rate + (z * z) / (2 * trials)) / scale;
  const half = (z / scale) * Math.sqrt((rate * (1 - rate)) / trials + (z * z) / (4 * trials * trials));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** Unbiased estimate, from all trials of a case, that at least one of `k` passes. `k` is at most `trials`. */
export function passAtK(count: Count, k: number): number {
  return 1 - allOf({ passed: count.trials - count.passed, trials: count.trials }, k);
}

/** Unbiased estimate, from all trials of a case, that every one of `k` passes (pass^k). `k` is at most `trials`. */
export function passHatK(count: Count, k: number): number {
  return allOf(count, k);
}

/** Probability that `k` trials, drawn without putting back, all passed. */
function allOf({ passed, trials }: Count, k: number): number {
  let product = 1;
  for (let drawn = 0; drawn < k; drawn++) product *= Math.max(0, passed - drawn) / (trials - drawn);
  return product;
}
