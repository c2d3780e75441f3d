import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Difference } from '../../../src/evals/statistics/paired.ts';
import { seededRandom } from '../../../src/evals/statistics/random.ts';
import { attainableSignFlipP, signFlip } from '../../../src/evals/statistics/sign-flip.ts';

const differences: fc.Arbitrary<Difference[]> = fc.array(
  fc.record({
    value: fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10),
    cluster: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  }),
  { maxLength: 40 },
);
const p = (some: readonly Difference[]): number => signFlip(some, seededRandom(1)).p;

test('gives a probability above 0 and never above 1', () =>
  fc.assert(
    fc.property(differences, (some) => {
      expect(p(some)).toBeGreaterThan(0);
      expect(p(some)).toBeLessThanOrEqual(1);
    }),
  ));

test('is blind to the direction and to the order of cases', () =>
  fc.assert(
    fc.property(differences, (some) => {
      expect(p(some.map(({ value, cluster }) => ({ value: -value, cluster })))).toBe(p(some));
      expect(p([...some].reverse())).toBe(p(some));
    }),
  ));

test('counts ten related cases as one', () => {
  const related = Array.from({ length: 10 }, () => ({ value: 1, cluster: 'one' }));
  expect(p(related)).toBe(1);
  expect(p(related.map(({ value }, index) => ({ value, cluster: `${index}` })))).toBe(2 / 2 ** 10);
});

test('is exact up to 12 changed clusters and seeded beyond', () => {
  const changed = (n: number): Difference[] =>
    Array.from({ length: n }, (_, index) => ({ value: 1, cluster: `${index}` }));
  expect(signFlip(changed(12), seededRandom(1))).toEqual({ p: attainableSignFlipP(12), exact: true });
  expect(signFlip(changed(13), seededRandom(1))).toMatchObject({ exact: false });
  expect(p(changed(40))).toBe(attainableSignFlipP(40));
  expect(p(changed(20))).toBe(p(changed(20)));
});

test('cases that did not change do not use up the exact range', () => {
  const some = Array.from({ length: 30 }, (_, index) => ({
    value: index < 6 ? -0.5 : 0,
    cluster: `${index}`,
  }));
  expect(signFlip(some, seededRandom(1))).toEqual({ p: 2 / 2 ** 6, exact: true });
});
