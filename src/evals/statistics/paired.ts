import { tQuantile } from './distributions.ts';
import type { Interval } from './rates.ts';

/** What one case says about the change: head's mean score minus base's, -1 to 1. */
export interface Difference {
  readonly value: number;
  /** Cases of one cluster are not independent of each other. */
  readonly cluster: string;
}

export interface PairedEstimate {
  readonly mean: number;
  /** null with one cluster only. */
  readonly standardError: number | null;
  /** Clusters, which are cases where none share one. */
  readonly clusters: number;
}

/**
 * The mean difference and its standard error. Deviations are summed per cluster, squared and added, with the
 * factor C/(C-1); with a cluster per case that is the ordinary standard deviation over the root of n.
 */
export function pairedEstimate(differences: readonly Difference[]): PairedEstimate {
  const n = differences.length;
  const mean = differences.reduce((sum, { value }) => sum + value, 0) / n;
  const sums = sumPerCluster(differences.map(({ value, cluster }) => ({ value: value - mean, cluster })));
  const squares = sums.reduce((sum, deviation) => sum + deviation * deviation, 0);
  const clusters = sums.length;
  return {
    mean,
    standardError: clusters < 2 ? null : Math.sqrt((clusters / (clusters - 1)) * squares) / n,
    clusters,
  };
}

/** Student's t interval with clusters - 1 degrees of freedom; the whole scale when there is one cluster only. */
export function pairedInterval(
  { mean, standardError, clusters }: PairedEstimate,
  confidence: number,
): Interval {
  if (standardError === null) return [-1, 1];
  const half = standardError * tQuantile((1 + confidence) / 2, clusters - 1);
  return [Math.max(-1, mean - half), Math.min(1, mean + half)];
}

/**
 * How far the truth may be from a mean of differences that are all the same. There is no spread to measure, yet
 * agreement of few trials proves little: a deviation that happens in a share q of trials shows in none of `trials`
 * with probability (1 - q)^trials. Solved for q; with 95 % confidence and no deviation it is about 3.7 / trials.
 */
export function halfWidthWithoutSpread(trials: number, confidence: number): number {
  return 1 - ((1 - confidence) / 2) ** (1 / trials);
}

/** Values added up per cluster, in the order in which clusters first appear. */
export function sumPerCluster(differences: readonly Difference[]): readonly number[] {
  const sums = new Map<string, number>();
  for (const { value, cluster } of differences) sums.set(cluster, (sums.get(cluster) ?? 0) + value);
  return [...sums.values()];
}
