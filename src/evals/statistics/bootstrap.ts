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
  const order = Uint32Array.from(values.keys()).sort((a, b) => valueAt(values, a) - valueAt(values, b));
  const sorted = Float64Array.from(order, (index) => valueAt(values, index));
  const clusters = ranksByCluster(values, order);
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

function valueAt(values: readonly Clustered[], index: number): number {
  return values[index]?.value ?? Number.NaN;
}

/** Ranks of each cluster's values; clusters in the order in which they first appear. */
function ranksByCluster(values: readonly Clustered[], order: Uint32Array): Flat {
  const rankOf = new Uint32Array(order.length);
  for (const [rank, index] of order.entries()) rankOf[index] = rank;
  const numbers = new Map<string, number>();
  for (const { cluster } of values) if (!numbers.has(cluster)) numbers.set(cluster, numbers.size);
  const starts = new Uint32Array(numbers.size + 1);
  const numberAt = (index: number): number => numbers.get(values[index]?.cluster ?? '') ?? 0;
  for (const index of rankOf.keys()) starts[numberAt(index) + 1] = (starts[numberAt(index) + 1] ?? 0) + 1;
  for (const number of numbers.values())
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const next = starts.slice();
  const items = new Uint32Array(order.length);
  for (const [index, rank] of rankOf.entries()) {
    const place = next[numberAt(index)] ?? 0;
    items[place] = rank;
    next[numberAt(index)] = place + 1;
  }
  return { items, starts };
}

/** Draws as many clusters as there are, with putting back, into `counts` per rank. Returns how many values that is. */
function drawClusters({ items, starts }: Flat, counts: Uint32Array, random: Random): number {
  const clusters = starts.length - 1;
  counts.fill(0);
  if (items.length === clusters) {
    // A value each, the usual case: half the time without the loop over a cluster's values.
    for (let drawn = 0; drawn < clusters; drawn++) {
      const rank = items[Math.floor(random() * clusters)] ?? 0;
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
    return clusters;
  }
  let size = 0;
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
function countedValue(sorted: Float64Array, counts: Uint32Array, place: number): number {
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
