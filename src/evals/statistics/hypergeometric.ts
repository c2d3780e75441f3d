/** Trials of one case by one arm. */
export interface Count {
  readonly passed: number;
  /** At least `passed`. */
  readonly trials: number;
}

/** The two arms of one case. */
export interface CountPair {
  readonly base: Count;
  readonly head: Count;
}

/** Probabilities of consecutive integers. */
export interface Distribution {
  /** The integer that `probabilities[0]` belongs to. */
  readonly low: number;
  /** They add up to 1; each is exact to a few units in the last place times its distance from the mode. */
  readonly probabilities: Float64Array;
}

/**
 * How the passes of one case would fall on head, if the trials of both arms were shuffled: hypergeometric, with
 * the case's total of passes held fixed. Computed outwards from the mode by ratios of neighbours, so that nothing
 * cancels and no factorial overflows.
 */
export function shuffledPasses({ base, head }: CountPair): Distribution {
  const passes = base.passed + head.passed;
  const low = Math.max(0, passes - base.trials);
  const high = Math.min(head.trials, passes);
  const mode = Math.floor(((head.trials + 1) * (passes + 1)) / (base.trials + head.trials + 2));
  const start = Math.min(high, Math.max(low, mode));
  /** P(x + 1) / P(x) */
  const ratio = (x: number): number =>
    ((passes - x) * (head.trials - x)) / ((x + 1) * (base.trials - passes + x + 1));
  const weights = new Float64Array(high - low + 1);
  weights[start - low] = 1;
  for (let x = start; x < high; x++) weights[x + 1 - low] = at(weights, x - low) * ratio(x);
  for (let x = start; x > low; x--) weights[x - 1 - low] = at(weights, x - low) / ratio(x - 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { low, probabilities: weights.map((weight) => weight / total) };
}

/** Doubles below it lose digits; what lies beyond it at either end of a distribution is left out. */
const smallestNormal = 2 ** -1022;

/**
 * The distribution of the sum of two independent variables. Only additions of positive numbers, so the tails are as
 * exact as the middle, down to the smallest normal double.
 */
export function addIndependent(a: Distribution, b: Distribution): Distribution {
  const sums = new Float64Array(a.probabilities.length + b.probabilities.length - 1);
  for (let i = 0; i < a.probabilities.length; i++) {
    const p = at(a.probabilities, i);
    for (let j = 0; j < b.probabilities.length; j++) {
      sums[i + j] = at(sums, i + j) + p * at(b.probabilities, j);
    }
  }
  const first = sums.findIndex((p) => p >= smallestNormal);
  const last = sums.findLastIndex((p) => p >= smallestNormal);
  return { low: a.low + b.low + first, probabilities: sums.subarray(first, last + 1) };
}

/** An element that the caller knows to be there. */
function at(values: Float64Array, index: number): number {
  return values[index] as number;
}
