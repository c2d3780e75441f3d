import type { Random } from './random.ts';
import type { Interval } from './rates.ts';

const resamples = 2000;

export interface Clustered {
  readonly value: number;
  /** Values of one cluster are drawn together. */
  readonly cluster: string;
}

/**
 * Percentile bootstrap of the median, from 2,000 resamples of whole clusters. A resample is kept as a count per
 * value, in ascending order, so that finding its median takes no sorting.
 *
 * @param values at least one
 * @param confidence such as 0.95
 * @returns the interval; percentiles between two resamples are interpolated
 */
export function bootstrapMedian(
  values: readonly Clustered[],
  { random, confidence }: { readonly random: Random; readonly confidence: number },
): Interval {
  const ascending = values.map((each, index) => ({ ...each, index })).sort((a, b) => a.value - b.value);
  const ranks = new Map(ascending.map(({ index }, rank) => [index, rank]));
  const ranked = values.map(({ cluster }, index) => ({ cluster, rank: ranks.get(index) ?? 0 }));
  const groups = [...Map.groupBy(ranked, ({ cluster }) => cluster).values()];
  const clusters = flatten(groups.map((group) => group.map(({ rank }) => rank)));
  const sorted = ascending.map(({ value }) => value);
  const counts = new Uint32Array(sorted.length);
  const medians = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    const size = drawClusters(clusters, counts, random);
    const lower = countedValue(sorted, counts, Math.floor((size - 1) / 2));
    medians[resample] = (lower + countedValue(sorted, counts, Math.ceil((size - 1) / 2))) / 2;
  }
  medians.sort();
  return [quantileSorted(medians, (1 - confidence) / 2), quantileSorted(medians, (1 + confidence) / 2)];
}

/** Lists laid end to end: list `i` is `items` from `starts[i]` up to `starts[i + 1]`. Drawn from millions of times. */
interface Flat {
  readonly items: Uint32Array;
  readonly starts: Uint32Array;
}

function flatten(lists: readonly (readonly number[])[]): Flat {
  const starts = new Uint32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length;
  return { items: Uint32Array.from(lists.flat()), starts };
}

/** Draws as many clusters as there are, with putting back, into `counts` per rank. Returns how many values that is. */
function drawClusters({ items, starts }: Flat, counts: Uint32Array, random: Random): number {
  const clusters = starts.length - 1;
  let size = 0;
  counts.fill(0);
  for (let drawn = 0; drawn < clusters; drawn++) {
    const cluster = Math.floor(random() * clusters);
    const end = starts[cluster + 1] ?? 0;
    for (let place = starts[cluster] ?? 0; place < end; place++) {
      const rank = items[place] ?? 0;
      counts[rank] = (counts[rank] ?? 0) + 1;
      size++;
    }
  }
  return size;
}

/** The value at `place`, from 0, when each value is repeated as often as it was counted. */
function countedValue(sorted: readonly number[], counts: Uint32Array, place: number): number {
  let rank = 0;
  for (let seen = counts[0] ?? 0; seen <= place; seen += counts[rank] ?? 0) rank++;
  return sorted[rank] ?? Number.NaN;
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
