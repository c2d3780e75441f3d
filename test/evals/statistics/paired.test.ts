import { expect, test } from '@jest/globals';
import { pairedEstimate, pairedInterval } from '../../../src/evals/statistics/paired.ts';

test('related cases widen the interval when they move together', () => {
  const values = [0.4, 0.4, 0.4, -0.2, -0.2, -0.2, 0.1, 0.1, 0.1];
  const apart = pairedEstimate(values.map((value, index) => ({ value, cluster: `${index}` })));
  const together = pairedEstimate(values.map((value, index) => ({ value, cluster: `${index % 9 < 3}` })));
  expect(together.mean).toBe(apart.mean);
  expect(together.standardError).toBeGreaterThan(apart.standardError!);
});

test('one cluster says nothing about others: the interval is the whole scale', () => {
  const estimate = pairedEstimate([
    { value: 0.1, cluster: 'a' },
    { value: 0.3, cluster: 'a' },
  ]);
  expect(estimate).toEqual({ mean: 0.2, standardError: null, clusters: 1 });
  expect(pairedInterval(estimate, 0.95)).toEqual([-1, 1]);
});
