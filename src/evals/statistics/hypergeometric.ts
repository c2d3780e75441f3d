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

/** {@link shuffledPasses} of each case; cases with equal counts, of which there are many, share theirs. */
export function shuffledPassesOf(cases: readonly CountPair[]): readonly Distribution[] {
  const known = new Map<string, Distribution>();
  return cases.map((pair) => {
    const { base, head } = pair;
    const key = `${base.passed}/${base.trials} ${head.passed}/${head.trials}`;
    const found = known.get(key) ?? shuffledPasses(pair);
    known.set(key, found);
    return found;
  });
}

/** Doubles below it lose digits; what lies beyond it at either end of a distribution is left out. */
const smallestNormal = 2 ** -1022;

/**
 * The distribution of the sum of independent variables. Only additions of positive numbers, so the tails are as
 * exact as the middle, down to the smallest normal double. Two arrays take turns: with an array for each step,
 * 50,000 cases would leave a gigabyte to the collector.
 */
export function sumIndependent(parts: readonly Distribution[]): Distribution {
  const room = parts.reduce((length, { probabilities }) => length + probabilities.length - 1, 1);
  let [taken, free] = [new Float64Array(room), new Float64Array(room)];
  taken[0] = 1;
  let sum: Distribution = { low: 0, probabilities: taken.subarray(0, 1) };
  for (const { low, probabilities } of parts) {
    if (probabilities.length === 1) {
      sum = { ...sum, low: sum.low + low };
      continue;
    }
    sum = withoutTails({
      low: sum.low + low,
      probabilities: convolve(sum.probabilities, probabilities, free),
    });
    [taken, free] = [free, taken];
  }
  return sum;
}

/** Writes to the beginning of `sums`, and returns that part of it. */
function convolve(a: Float64Array, b: Float64Array, sums: Float64Array): Float64Array {
  const length = a.length + b.length - 1;
  sums.fill(0, 0, length);
  for (let i = 0; i < a.length; i++) {
    const p = at(a, i);
    for (let j = 0; j < b.length; j++) sums[i + j] = at(sums, i + j) + p * at(b, j);
  }
  return sums.subarray(0, length);
}

function withoutTails({ low, probabilities }: Distribution): Distribution {
  const first = probabilities.findIndex((p) => p >= smallestNormal);
  const last = probabilities.findLastIndex((p) => p >= smallestNormal);
  return { low: low + first, probabilities: probabilities.subarray(first, last + 1) };
}

/** An element that the caller knows to be there. */
function at(values: Float64Array, index: number): number {
  return values[index] as number;
}
