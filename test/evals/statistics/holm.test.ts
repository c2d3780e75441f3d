import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holm } from '../../../src/evals/statistics/holm.ts';

const values = fc.array(fc.double({ min: 1e-12, max: 1, noNaN: true }), { maxLength: 30 });

test('an adjusted value is never below its own, never above 1, and keeps the order', () =>
  fc.assert(
    fc.property(values, (some) => {
      const adjusted = holm(some);
      for (const [i, p] of some.entries()) {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p);
        expect(adjusted[i]).toBeLessThanOrEqual(1);
        for (const [j, q] of some.entries()) if (p < q) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!);
      }
    }),
  ));

test('one value alone stays as it is', () => {
  expect(holm([0.03])).toEqual([0.03]);
  expect(holm([])).toEqual([]);
});
