import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bootstrapMedian, median } from '../../../src/evals/statistics/bootstrap.ts';
import type { Clustered } from '../../../src/evals/statistics/bootstrap.ts';
import { seededRandom } from '../../../src/evals/statistics/random.ts';

const interval = (values: readonly Clustered[], seed: number): readonly [number, number] =>
  bootstrapMedian(values, { random: seededRandom(seed), confidence: 0.95 });
const values = Array.from({ length: 15 }, (_, index) => ({ value: index ** 1.5, cluster: `c${index % 5}` }));

test('the interval holds the median and repeats with the seed', () => {
  const [low, high] = interval(values, 4);
  const middle = median(values.map(({ value }) => value));
  expect(low).toBeLessThanOrEqual(middle);
  expect(high).toBeGreaterThanOrEqual(middle);
  expect(interval(values, 4)).toEqual([low, high]);
});

test('clusters are drawn whole: ten copies in one cluster say no more than one', () => {
  const single = [1, 2, 3, 5, 8].map((value) => ({ value, cluster: `${value}` }));
  const copied = single.flatMap((each) => Array.from({ length: 10 }, () => each));
  expect(interval(copied, 1)).toEqual(interval(single, 1));
});

test('the interval lies between the least and the greatest value', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ value: fc.double({ min: -5, max: 5, noNaN: true }), cluster: fc.string() }), {
        minLength: 1,
        maxLength: 20,
      }),
      (some) => {
        const [low, high] = interval(some, 1);
        expect(low).toBeGreaterThanOrEqual(Math.min(...some.map(({ value }) => value)));
        expect(high).toBeLessThanOrEqual(Math.max(...some.map(({ value }) => value)));
        expect(low).toBeLessThanOrEqual(high);
      },
    ),
    { numRuns: 20 },
  ));

test('the median of an even number of values is the mean of the middle two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([5])).toBe(5);
  expect(median([])).toBeNaN();
});
