/** What repeated measurements of one thing say; the numbers have the unit of the values. */
export interface Summary {
  readonly count: number;
  readonly min: number;
  readonly median: number;
  readonly p95: number;
}

/** Throws `RangeError` for no values: a measurement that never happened has no number. */
export function summarise(values: readonly number[]): Summary {
  return {
    count: values.length,
    min: percentile(values, 0),
    median: percentile(values, 50),
    p95: percentile(values, 95),
  };
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** Linear between the two nearest ranks, so that the median of two values is their mean. `percent` is 0 to 100. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(rank)];
  const above = sorted[Math.ceil(rank)];
  if (below === undefined || above === undefined) throw new RangeError('no values to summarise');
  return below + (above - below) * (rank - Math.floor(rank));
}

/**
 * Each run of ours against theirs of the same turn: what else the machine does at that moment slows both, and the ratio
 * stays. Throws `RangeError` when the arms did not take turns.
 */
export function ratios(ours: readonly number[], theirs: readonly number[]): number[] {
  if (ours.length !== theirs.length) throw new RangeError('the arms did not take turns');
  return ours.map((value, index) => value / (theirs[index] ?? Number.NaN));
}
