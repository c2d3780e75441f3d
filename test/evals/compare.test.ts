import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adjustTogether, compare } from '../../src/evals/compare.ts';
import type { Comparison } from '../../src/evals/comparison.ts';
import { comparisonSchema } from '../../src/evals/comparison.ts';
import { cases, observe, suiteOf } from './observed.ts';
import type { Observed } from './observed.ts';

const suite = suiteOf();
const of = (base: readonly Observed[], head: readonly Observed[]): Comparison =>
  compare({ base: observe('base', base), head: observe('head', head), suite });
const row = (comparison: Comparison, caseId: string): Comparison['cases'][number] =>
  comparison.cases.find((each) => each.caseId === caseId)!;

describe('two arms', () => {
  const comparison = of(
    [...cases(5, 'PPP'), ...cases(2, 'FPF', {}, 'hard')],
    [...cases(5, 'FFF'), ...cases(2, 'PPF', {}, 'hard')],
  );

  test('are described by score, difference, interval and p', () => {
    expect(comparison.base).toMatchObject({ name: 'base', cases: 7, trials: 21 });
    expect(comparison.base.score).toBeCloseTo((5 + 2 / 3) / 7, 12);
    expect(comparison.head.score).toBeCloseTo(4 / 3 / 7, 12);
    expect(comparison.difference).toMatchObject({ method: 't', clusters: 7, test: 'stratified' });
    expect(comparison.difference!.delta).toBeCloseTo((-5 + 2 / 3) / 7, 12);
    expect(comparison.difference!.p).toBeLessThan(0.001);
    const [low, high] = comparison.difference!.interval;
    expect(low).toBeLessThan(comparison.difference!.delta);
    expect(high).toBeGreaterThan(comparison.difference!.delta);
  });

  test('have a row per case with k of K, its own p, and what happened to it', () => {
    expect(row(comparison, 'case-1')).toMatchObject({
      base: { passed: 3, trials: 3 },
      head: { passed: 0, trials: 3 },
      state: 'broken',
    });
    expect(row(comparison, 'case-1').fisherP).toBeCloseTo(0.05, 12);
    expect(row(comparison, 'case-1').holmP).toBeCloseTo(0.35, 12);
    expect(row(comparison, 'hard-1')).toMatchObject({ state: 'fixed' });
  });

  test('give pass@k and pass^k for the least K', () => {
    expect(comparison.base.repeated).toEqual({ k: 3, passAtK: 1, passHatK: 5 / 7 });
  });

  test('fit the schema after a round trip through JSON', () => {
    expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
  });

  test('give the same comparison whatever the order of the lines', () => {
    const [base, head] = [observe('base', cases(6, 'PPF')), observe('head', cases(6, 'PFF'))];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(base, { minLength: base.length }),
        fc.shuffledSubarray(head, { minLength: head.length }),
        (b, h) => expect(compare({ base: b, head: h, suite })).toEqual(compare({ base, head, suite })),
      ),
      { numRuns: 10 },
    );
  });

  test('swapped, turn the difference round and keep p', () => {
    const back = of(
      [...cases(5, 'FFF'), ...cases(2, 'PPF', {}, 'hard')],
      [...cases(5, 'PPP'), ...cases(2, 'FPF', {}, 'hard')],
    );
    expect(back.difference!.delta).toBeCloseTo(-comparison.difference!.delta, 12);
    expect(back.difference!.p).toBeCloseTo(comparison.difference!.p, 12);
    expect(row(back, 'case-1')).toMatchObject({ state: 'fixed', fisherP: row(comparison, 'case-1').fisherP });
    expect(row(back, 'hard-1')).toMatchObject({ state: 'broken', holmP: 1 });
  });
});

describe('a trial lost to infrastructure', () => {
  test('is dropped from both arms', () => {
    const comparison = of(cases(2, 'PPF'), [
      { caseId: 'case-1', trials: 'PIF' },
      { caseId: 'case-2', trials: 'PPF' },
    ]);
    expect(row(comparison, 'case-1')).toMatchObject({
      base: { passed: 1, trials: 2 },
      head: { passed: 1, trials: 2 },
    });
    expect(comparison.lost).toEqual({ infra: 1, ungraded: 0, skipped: 0, alongside: 1 });
    expect(comparison.head.outcomes).toMatchObject({ pass: 3, fail: 2, infra: 1 });
  });

  test('takes its case along when nothing is left of it', () => {
    const comparison = of(cases(2, 'PP'), [
      { caseId: 'case-1', trials: 'UI' },
      { caseId: 'case-2', trials: 'PF' },
    ]);
    expect(comparison.unpaired).toEqual([
      { caseId: 'case-1', tier: 'regression', base: null, head: null, reason: 'lost' },
    ]);
    expect(comparison.head.cases).toBe(1);
  });
});

test('limits and invalid output count as failed, in their own columns', () => {
  const { head } = of(cases(1, 'PPP'), cases(1, 'PLX'));
  expect(head.score).toBeCloseTo(1 / 3, 12);
  expect(head.outcomes).toMatchObject({ pass: 1, limit: 1, 'invalid-output': 1 });
});

test('quarantined cases are listed and never decide', () => {
  const quarantined = cases(4, 'PPP', { quarantined: true }, 'flaky');
  const broken = cases(4, 'FFF', { quarantined: true }, 'flaky');
  const comparison = of([...cases(3, 'PPF'), ...quarantined], [...cases(3, 'PPF'), ...broken]);
  expect(comparison.difference!.delta).toBe(0);
  expect(comparison.quarantined).toHaveLength(4);
  expect(comparison.head.outcomes).toMatchObject({ pass: 6, fail: 3 });
  expect(comparison.cases.map(({ caseId }) => caseId)).toEqual(['case-1', 'case-2', 'case-3']);
});

test('cases that only one arm has, or that changed, are listed and not compared', () => {
  const comparison = of(
    [...cases(2, 'PP'), { caseId: 'gone', trials: 'PP' }, { caseId: 'edited', trials: 'PP' }],
    [
      ...cases(2, 'PP'),
      { caseId: 'new', trials: 'FF' },
      { caseId: 'edited', trials: 'FF', caseDigest: 'd'.repeat(64) },
    ],
  );
  expect(comparison.unpaired.map(({ caseId, reason }) => [caseId, reason])).toEqual([
    ['edited', 'changed'],
    ['gone', 'only-base'],
    ['new', 'only-head'],
  ]);
  expect(comparison.difference!.delta).toBe(0);
});

test('without a base, head has its score and there is no difference', () => {
  const comparison = of([], cases(4, 'PF'));
  expect(comparison.difference).toBeNull();
  expect(comparison.head).toMatchObject({ cases: 4, trials: 8, score: 0.5 });
  expect(comparison.base).toMatchObject({ name: null, cases: 0, score: null });
  expect(comparisonSchema.parse(comparison)).toEqual(comparison);
});

test('a stored baseline may have more trials than head', () => {
  const comparison = of(cases(8, 'PPPPPPPPPP'), cases(8, 'FFF'));
  expect(comparison.base.perCase).toEqual({ least: 10, most: 10 });
  expect(comparison.head.perCase).toEqual({ least: 3, most: 3 });
  expect(row(comparison, 'case-1').fisherP).toBeCloseTo(1 / 286, 12);
});

describe('the interval', () => {
  test('counts related cases as one', () => {
    const trials = ['PPF', 'PPP', 'PFF', 'PPF', 'PPP', 'PFF', 'PPF', 'PPP'];
    const arm = (cluster: (index: number) => string, flip: boolean): Observed[] =>
      trials.map((each, index) => ({
        caseId: `case-${index}`,
        cluster: cluster(index),
        trials: flip && index % 2 === 0 ? 'FFF' : each,
      }));
    const related = (index: number): string => `pair-${index % 2}`;
    const own = (index: number): string => `${index}`;
    const together = of(arm(related, false), arm(related, true));
    expect(together.difference!.clusters).toBe(2);
    expect(together.difference!.signFlip.p).toBe(1);
    const apart = of(arm(own, false), arm(own, true));
    const width = ({ difference }: Comparison): number => difference!.interval[1] - difference!.interval[0];
    expect(width(together)).toBeGreaterThan(width(apart));
  });

  test('of arms without any difference still has a width, which more trials narrow', () => {
    const few = of(cases(10, 'PPP'), cases(10, 'PPP')).difference!;
    const many = of(cases(100, 'PPP'), cases(100, 'PPP')).difference!;
    expect(few).toMatchObject({ method: 'no-spread', delta: 0, standardError: 0, p: 1 });
    expect(few.interval[1]).toBeGreaterThan(0.05);
    expect(many.interval[1]).toBeGreaterThan(0);
    expect(many.interval[1]).toBeLessThan(0.02);
  });

  test('is the whole scale when all cases belong together', () => {
    const comparison = of(cases(5, 'PPP', { cluster: 'one' }), cases(5, 'FFP', { cluster: 'one' }));
    expect(comparison.difference).toMatchObject({
      method: 'one-cluster',
      interval: [-1, 1],
      smallestEffect: null,
    });
  });
});

test('graded scores are tested by sign flips', () => {
  const graded = (score: number): Observed[] => cases(8, 'PP', { score });
  const { difference } = of(graded(0.9), graded(0.4));
  expect(difference).toMatchObject({
    test: 'sign-flip',
    p: 2 / 2 ** 8,
    attainableP: 2 / 2 ** 8,
    direction: -1,
  });
});

describe('cost and latency', () => {
  const priced = (costUsd: number | null, modelMs: number): Observed[] =>
    cases(12, 'PPP', { costUsd, modelMs });

  test('are median ratios with an interval', () => {
    const comparison = of(priced(0.02, 1000), priced(0.03, 500));
    expect(comparison.costRatio!.ratio).toBeCloseTo(1.5, 12);
    expect(comparison.latencyRatio!.ratio).toBeCloseTo(0.5, 12);
    expect(comparison.costRatio!.interval[0]).toBeCloseTo(1.5, 12);
    expect(comparison.head.costUsd).toBeCloseTo(36 * 0.03, 12);
    expect(comparison.head.medianCostUsd).toBe(0.03);
  });

  test('are not made up where a price is unknown or nothing was paid', () => {
    expect(of(priced(0.02, 1), priced(null, 1)).costRatio).toBeNull();
    expect(of(priced(0, 1), priced(0, 1)).costRatio).toBeNull();
    expect(of(priced(0.02, 1), priced(null, 1)).head).toMatchObject({ costUsd: null, medianCostUsd: null });
  });
});

test('verdicts of trials are counted against the right ones, with macro-F1', () => {
  const arm = (verdict: string | null): Observed[] => [
    { caseId: 'a', trials: 'PP', verdict: 'proceed', rightVerdicts: ['proceed'] },
    { caseId: 'b', trials: 'FF', verdict, rightVerdicts: ['clarify'] },
  ];
  const { base, head } = of(arm('clarify'), arm(null));
  expect(base.confusion).toEqual({
    labels: ['clarify', 'proceed'],
    counts: [
      [2, 0],
      [0, 2],
    ],
    macroF1: 1,
  });
  expect(head.confusion).toMatchObject({ labels: ['clarify', 'proceed', '(none)'], macroF1: 0.5 });
});

test('suites that are compared together are corrected for it', () => {
  const one = of(cases(7, 'P'), cases(7, 'F'));
  const none = of([], cases(7, 'F'));
  const [first, second, third] = adjustTogether([one, none, of(cases(4, 'PP'), cases(4, 'PP'))]);
  expect(first!.difference!.p).toBeCloseTo(1 / 64, 12);
  expect(first!.difference!.adjustedP).toBeCloseTo(2 / 64, 12);
  expect(second).toBe(none);
  expect(third!.difference!.adjustedP).toBe(1);
});

test('results that were not merged are refused', () => {
  const twice = [...observe('head', cases(1, 'PP')), ...observe('head', cases(1, 'P'))];
  expect(() => compare({ base: [], head: twice, suite })).toThrow(/same trial twice/);
});

test('a trial that counts must have a score', () => {
  expect(() => of([], cases(1, 'P', { score: null }))).toThrow(/without a score/);
});
