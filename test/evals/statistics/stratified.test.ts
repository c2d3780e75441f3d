import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CountPair } from '../../../src/evals/statistics/hypergeometric.ts';
import {
  attainableStratifiedP,
  smallestStratifiedP,
  stratifiedP,
} from '../../../src/evals/statistics/stratified.ts';

const count = fc
  .integer({ min: 1, max: 6 })
  .chain((trials) => fc.record({ passed: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }));
const cases: fc.Arbitrary<CountPair[]> = fc.array(fc.record({ base: count, head: count }), { maxLength: 12 });
const swapped = ({ base, head }: CountPair): CountPair => ({ base: head, head: base });
const pair = (base: number, head: number, trials: number): CountPair => ({
  base: { passed: base, trials },
  head: { passed: head, trials },
});

describe('the stratified test', () => {
  test('gives a probability above 0 and never above 1', () =>
    fc.assert(
      fc.property(cases, (some) => {
        const p = stratifiedP(some);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    ));

  test('is blind to which arm is called base', () =>
    fc.assert(
      fc.property(cases, (some) => expect(stratifiedP(some.map(swapped))).toBeCloseTo(stratifiedP(some), 12)),
    ));

  test('is blind to the order of the cases', () =>
    fc.assert(
      fc.property(
        cases.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
        ),
        ([some, shuffled]) => expect(stratifiedP(shuffled)).toBeCloseTo(stratifiedP(some), 12),
      ),
    ));

  test('learns nothing from cases that always pass or always fail', () =>
    fc.assert(
      fc.property(cases, (some) => {
        const more = [...some, pair(3, 3, 3), pair(0, 0, 4)];
        expect(stratifiedP(more)).toBeCloseTo(stratifiedP(some), 12);
      }),
    ));

  test('never goes below the smallest p of these passes, nor that below what the trials could give', () =>
    fc.assert(
      fc.property(
        cases.filter((some) => some.every(({ base, head }) => base.trials === head.trials)),
        (some) => {
          expect(smallestStratifiedP(some)).toBeLessThanOrEqual(stratifiedP(some) * (1 + 1e-9));
          expect(attainableStratifiedP(some)).toBeLessThanOrEqual(smallestStratifiedP(some) * (1 + 1e-9));
        },
      ),
    ));

  test('says 1 when there is nothing to compare', () => {
    expect(stratifiedP([])).toBe(1);
    expect(smallestStratifiedP([])).toBe(1);
  });

  test('keeps a probability too small for a double above 0', () => {
    const broken = Array.from({ length: 200 }, () => pair(10, 0, 10));
    expect(stratifiedP(broken)).toBeGreaterThan(0);
    expect(stratifiedP(broken)).toBeLessThan(1e-300);
  });
});

test('cases beyond number still take the observed sum into account', () => {
  const many = Array.from({ length: 3000 }, (_, index) => pair(index % 4, index % 4, 3));
  expect(stratifiedP(many)).toBe(1);
  expect(stratifiedP([...many, ...Array.from({ length: 60 }, () => pair(3, 0, 3))])).toBeLessThan(0.01);
});

test('with one trial per arm six changed cases are the least that can reach 0.05', () => {
  const changed = (n: number): CountPair[] => Array.from({ length: n }, () => pair(1, 0, 1));
  expect(attainableStratifiedP(changed(5))).toBeCloseTo(0.0625, 12);
  expect(attainableStratifiedP(changed(6))).toBeCloseTo(0.03125, 12);
});
