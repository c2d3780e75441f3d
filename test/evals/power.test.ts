import { describe, expect, test } from '@jest/globals';
import { compare } from '../../src/evals/compare.ts';
import type { PowerCell, TrialsPerArm } from '../../src/evals/power.ts';
import { powerTable } from '../../src/evals/power.ts';
import { betaQuantile } from '../../src/evals/statistics/distributions.ts';
import type { Random } from '../../src/evals/statistics/random.ts';
import { seededRandom } from '../../src/evals/statistics/random.ts';
import type { VerdictName } from '../../src/evals/verdict.ts';
import { judge } from '../../src/evals/verdict.ts';
import { observe, suiteOf } from './observed.ts';
import type { Observed } from './observed.ts';

const unknown = (n: number): { passed: number; trials: number }[] =>
  Array.from({ length: n }, () => ({ passed: 0, trials: 0 }));

describe('the power of the stratified test', () => {
  const simulations = 800;
  const cells = (
    n: number,
    trials: readonly TrialsPerArm[],
    effects: readonly number[],
  ): readonly PowerCell[] => powerTable({ cases: unknown(n), trials, effects, alpha: 0.05, simulations });
  const each = (k: number): TrialsPerArm => ({ base: k, head: k });

  /** Measured by another implementation with 600 to 700 simulations a cell; both errors together reach 0.07. */
  test.each([
    { n: 10, trials: each(5), effect: 0.2, power: 0.75 },
    { n: 20, trials: each(1), effect: 0.2, power: 0.17 },
    { n: 20, trials: each(3), effect: 0.1, power: 0.28 },
    { n: 20, trials: each(3), effect: 0.2, power: 0.85 },
    { n: 30, trials: each(5), effect: 0.1, power: 0.65 },
    { n: 50, trials: each(3), effect: 0.1, power: 0.67 },
    { n: 20, trials: { base: 10, head: 3 }, effect: 0.1, power: 0.46 },
    { n: 20, trials: { base: 10, head: 5 }, effect: 0.2, power: 0.995 },
  ])(
    '$n cases, $trials.base + $trials.head trials, a drop of $effect: about $power',
    ({ power, ...cell }) => {
      const [found] = cells(cell.n, [cell.trials], [cell.effect]);
      expect(Math.abs(found!.power! - power)).toBeLessThan(0.07);
    },
  );

  test('without an effect is the rate of false alarms, at most alpha', () => {
    for (const { power } of cells(20, [each(1), each(3), each(5)], [0]))
      expect(power).toBeLessThanOrEqual(0.05);
  });

  test('repeats: the seed is fixed', () => {
    expect(cells(10, [each(3)], [0.2])).toEqual(cells(10, [each(3)], [0.2]));
  });

  test('grows where past trials show that a suite does not waver', () => {
    const steady = Array.from({ length: 20 }, () => ({ passed: 10, trials: 10 }));
    const [known] = powerTable({ cases: steady, trials: [each(3)], effects: [0.1], alpha: 0.05 });
    const [mixed] = cells(20, [each(3)], [0.1]);
    expect(known!.power).toBeGreaterThan(mixed!.power!);
  });

  test('is not claimed for a drop below nothing', () => {
    const failing = Array.from({ length: 5 }, () => ({ passed: 0, trials: 10 }));
    const [cell] = powerTable({ cases: failing, trials: [each(3)], effects: [0.5], alpha: 0.05 });
    expect(cell!.power).toBeNull();
  });
});

interface Setting extends TrialsPerArm {
  readonly n: number;
  readonly tier: 'must-pass' | 'regression';
}

/** Two arms that pass each case with the same probability, drawn from the mix that evals.md assumes. */
function sameArms({ n, tier, ...trials }: Setting, random: Random): [Observed[], Observed[]] {
  const chances = Array.from({ length: n }, () => betaQuantile(random(), 0.5, 0.35));
  const arm = (count: number): Observed[] =>
    chances.map((chance, index) => ({
      caseId: `case-${index}`,
      tier,
      trials: Array.from({ length: count }, () => (random() < chance ? 'P' : 'F')).join(''),
    }));
  return [arm(trials.base), arm(trials.head)];
}

describe('when nothing changed', () => {
  const settings: readonly Setting[] = [
    { n: 10, base: 5, head: 5, tier: 'regression' },
    { n: 20, base: 3, head: 3, tier: 'regression' },
    { n: 30, base: 10, head: 3, tier: 'must-pass' },
    { n: 20, base: 10, head: 10, tier: 'must-pass' },
  ];
  const suite = suiteOf();
  const random = seededRandom(42);
  const results = settings.flatMap((setting) =>
    Array.from({ length: 500 }, () => {
      const [base, head] = sameArms(setting, random);
      const comparison = compare({ base: observe('base', base), head: observe('head', head), suite });
      const circumstances = { planned: null, missing: 0, baseline: 'comparable' } as const;
      const [low, high] = comparison.difference!.interval;
      return {
        verdict: judge(comparison, suite.gate, circumstances).verdict,
        covered: low <= 0 && 0 <= high,
      };
    }),
  );
  const share = (verdicts: readonly VerdictName[]): number =>
    results.filter(({ verdict }) => verdicts.includes(verdict)).length / results.length;

  test('at most 5 % of 2,000 comparisons say better or worse', () => {
    expect(results).toHaveLength(2000);
    expect(share(['better', 'worse'])).toBeLessThanOrEqual(0.05);
    expect(share(['better', 'worse'])).toBeGreaterThan(0.005);
    expect(share(['better', 'worse', 'no-evidence', 'equivalent'])).toBe(1);
  });

  test('the interval holds 0 about as often as it says', () => {
    const covered = results.filter((result) => result.covered).length / results.length;
    expect(covered).toBeGreaterThan(0.94);
    expect(covered).toBeLessThan(0.985);
  });
});
