import type { Random } from './random.ts';
import type { Interval } from './rates.ts';

export const resamples = 2000;

export interface Clustered {
  readonly value: number;
  /** Values of one cluster are drawn together. */
  readonly cluster: string;
}

export interface BootstrapOptions {
  readonly random: Random;
  /** Such as 0.95. */
  readonly confidence: number;
}

/**
 * Percentile bootstrap of a statistic, from 2,000 resamples of whole clusters.
 *
 * @param statistic must not keep its argument, which is used again
 * @returns the interval; percentiles between two resamples are interpolated
 */
export function bootstrapInterval(
  values: readonly Clustered[],
  statistic: (sample: readonly number[]) => number,
  { random, confidence }: BootstrapOptions,
): Interval {
  const clusters = [...Map.groupBy(values, ({ cluster }) => cluster).values()].map((group) =>
    group.map(({ value }) => value),
  );
  const results = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    const sample: number[] = [];
    for (let drawn = 0; drawn < clusters.length; drawn++) {
      sample.push(...(clusters[Math.floor(random() * clusters.length)] ?? []));
    }
    results[resample] = statistic(sample);
  }
  results.sort();
  return [quantileSorted(results, (1 - confidence) / 2), quantileSorted(results, (1 + confidence) / 2)];
}

/** The middle value, or the mean of the two middle ones. NaN for no values. */
export function median(values: readonly number[]): number {
  return quantileSorted(Float64Array.from(values).sort(), 0.5);
}

/** Linear interpolation between the values on either side (type 7 of Hyndman and Fan). */
function quantileSorted(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
