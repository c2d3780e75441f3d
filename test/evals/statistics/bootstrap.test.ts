import { expect, test } from '@jest/globals';
import { bootstrapInterval, median } from '../../../src/evals/statistics/bootstrap.ts';
import { seededRandom } from '../../../src/evals/statistics/random.ts';

const options = (seed: number): Parameters<typeof bootstrapInterval>[2] => ({
  random: seededRandom(seed),
  confidence: 0.95,
});
const values = Array.from({ length: 15 }, (_, index) => ({ value: index ** 1.5, cluster: `c${index % 5}` }));

test('the interval holds the statistic and repeats with the seed', () => {
  const interval = bootstrapInterval(values, median, options(4));
  const middle = median(values.map(({ value }) => value));
  expect(interval[0]).toBeLessThanOrEqual(middle);
  expect(interval[1]).toBeGreaterThanOrEqual(middle);
  expect(bootstrapInterval(values, median, options(4))).toEqual(interval);
});

test('clusters are drawn whole', () => {
  const sizes = new Set<number>();
  bootstrapInterval(
    [...values, { value: 1, cluster: 'alone' }],
    (sample) => {
      const counts = new Map<number, number>();
      for (const value of sample) counts.set(value, (counts.get(value) ?? 0) + 1);
      const together = [0, 5, 10].map((index) => counts.get(index ** 1.5) ?? 0);
      expect(new Set(together).size).toBe(1);
      sizes.add(sample.length);
      return 0;
    },
    options(1),
  );
  expect(sizes.size).toBeGreaterThan(1);
});

test('the median of an even number of values is the mean of the middle two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([5])).toBe(5);
  expect(median([])).toBeNaN();
});
