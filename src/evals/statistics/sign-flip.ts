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
  const sums = sumPerCluster(differences).filter((sum) => Math.abs(sum) > rounding);
  const observed = Math.abs(sums.reduce((total, sum) => total + sum, 0));
  const bound = observed - rounding * sums.length;
  const exact = sums.length <= exactClusters;
  const patterns = exact ? 2 ** sums.length : sampledPatterns;
  const signs = exact ? countingSigns() : randomSigns(random);
  let extreme = 0;
  for (let pattern = 0; pattern < patterns; pattern++) {
    if (Math.abs(flipped(sums, signs(pattern))) >= bound) extreme++;
  }
  return exact ? { p: extreme / patterns, exact } : { p: (extreme + 1) / (patterns + 1), exact };
}

/** The smallest p that {@link signFlip} could give with so many clusters, all of them changed. */
export function attainableSignFlipP(clusters: number): number {
  return clusters <= exactClusters ? Math.min(1, 2 / 2 ** clusters) : 1 / (sampledPatterns + 1);
}

/** Whether to flip the cluster at an index; asked in ascending order of the index. */
type Signs = (index: number) => boolean;

const countingSigns =
  () =>
  (pattern: number): Signs =>
  (index) =>
    ((pattern >> index) & 1) === 1;

function randomSigns(random: Random): (pattern: number) => Signs {
  let bits = 0;
  return () => (index) => {
    const place = index % signsPerDraw;
    if (place === 0) bits = Math.floor(random() * 2 ** signsPerDraw);
    return ((bits >> place) & 1) === 1;
  };
}

function flipped(sums: readonly number[], flip: Signs): number {
  return sums.reduce((total, sum, index) => total + (flip(index) ? -sum : sum), 0);
}
