import type { Difference } from './paired.ts';
import { sumPerCluster } from './paired.ts';
import type { Random } from './random.ts';

/** Up to so many clusters every one of the 2^12 sign patterns is looked at. */
const exactClusters = 12;
const sampledPatterns = 10_000;
/** Signs taken from one random number; a double holds 53 random bits. */
const signsPerDraw = 31;
/** Differences are fractions of small counts; what is closer than this differs by rounding only. */
const rounding = 1e-12;

export interface SignFlip {
  /** In (0, 1]. */
  readonly p: number;
  /** Every pattern was looked at; otherwise 10,000 random ones and the observed one. */
  readonly exact: boolean;
}

/**
 * Sign-flip permutation test: would the difference hold on new cases? If head and base are the same, a case's
 * difference is as likely to be the other way round; cases of one cluster are flipped together. Two-sided.
 */
export function signFlip(differences: readonly Difference[], random: Random): SignFlip {
  const sums = Float64Array.from(sumPerCluster(differences).filter((sum) => Math.abs(sum) > rounding));
  const observed = Math.abs(sums.reduce((total, sum) => total + sum, 0));
  const bound = observed - rounding * sums.length;
  const exact = sums.length <= exactClusters;
  const patterns = exact ? 2 ** sums.length : sampledPatterns;
  let extreme = 0;
  for (let pattern = 0; pattern < patterns; pattern++) {
    const total = exact ? flipped(sums, pattern) : flippedAtRandom(sums, random);
    if (Math.abs(total) >= bound) extreme++;
  }
  return exact ? { p: extreme / patterns, exact } : { p: (extreme + 1) / (patterns + 1), exact };
}

/** The smallest p that {@link signFlip} could give with so many clusters, all of them changed. */
export function attainableSignFlipP(clusters: number): number {
  return clusters <= exactClusters ? Math.min(1, 2 / 2 ** clusters) : 1 / (sampledPatterns + 1);
}

/** The total with the sums turned round whose bit in `signs` is 1. At most 31 sums. A loop, being run 10^8 times. */
function flipped(sums: Float64Array, signs: number): number {
  let total = 0;
  for (let index = 0; index < sums.length; index++) {
    const sum = sums[index] ?? 0;
    total += ((signs >> index) & 1) === 1 ? -sum : sum;
  }
  return total;
}

/** The total with each sum turned round by the toss of a coin. */
function flippedAtRandom(sums: Float64Array, random: Random): number {
  let total = 0;
  for (let start = 0; start < sums.length; start += signsPerDraw) {
    const signs = Math.floor(random() * 2 ** signsPerDraw);
    total += flipped(sums.subarray(start, start + signsPerDraw), signs);
  }
  return total;
}
