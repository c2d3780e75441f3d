import { describe, expect, test } from '@jest/globals';
import { adjustTogether, compare } from '../../src/evals/compare.ts';
import type { Gate } from '../../src/evals/suite.ts';
import type { Circumstances, Judgement } from '../../src/evals/verdict.ts';
import { judge } from '../../src/evals/verdict.ts';
import { cases, observe, suiteOf } from './observed.ts';
import type { Observed } from './observed.ts';

const asPlanned: Circumstances = { planned: null, missing: 0, baseline: 'comparable' };

function judged(
  base: readonly Observed[],
  head: readonly Observed[],
  { gate = {}, circumstances = {} }: { gate?: Partial<Gate>; circumstances?: Partial<Circumstances> } = {},
): Judgement {
  const suite = suiteOf(gate);
  const comparison = compare({ base: observe('base', base), head: observe('head', head), suite });
  return judge(comparison, suite.gate, { ...asPlanned, ...circumstances });
}

const mixed = cases(10, 'PPF', {}, 'mixed');
const noisy = [...cases(5, 'PFF', {}, 'mixed'), ...cases(10, 'PPP', {}, 'mixed').slice(5)];
const dropped = [...cases(5, 'FFF', {}, 'mixed'), ...cases(10, 'PFF', {}, 'mixed').slice(5)];

/** 15 of 60 cases waver, ten upwards: an interval from about -1.5 to 7 points. */
const slightGain: readonly [Observed[], Observed[]] = [
  [...cases(10, 'PFF', {}, 'up'), ...cases(5, 'PPF', {}, 'down'), ...cases(45, 'PPP')],
  [...cases(10, 'PPF', {}, 'up'), ...cases(5, 'PFF', {}, 'down'), ...cases(45, 'PPP')],
];

describe('the verdict', () => {
  test('is better or worse when p is below alpha', () => {
    expect(judged(dropped, mixed)).toMatchObject({ verdict: 'better', exitCode: 0, failures: [] });
    expect(judged(mixed, dropped)).toMatchObject({ verdict: 'worse', exitCode: 10 });
  });

  test('is worse when a must-pass case broke beyond chance, though the suite as a whole did not', () => {
    const must = (trials: string): Observed[] => [{ caseId: 'login', trials, tier: 'must-pass' }];
    const broken = judged(
      [...cases(8, 'PFFFFFFFFF', {}, 'steady'), ...must('PPPPPPPPPP')],
      [...cases(8, 'PPFFFFFFFF', {}, 'steady'), ...must('PFFFFFFFFF')],
    );
    const regression = judged(
      [...cases(8, 'PFFFFFFFFF', {}, 'steady'), ...cases(1, 'PPPPPPPPPP')],
      [...cases(8, 'PPFFFFFFFF', {}, 'steady'), ...cases(1, 'PFFFFFFFFF')],
    );
    expect(regression).toMatchObject({ verdict: 'no-evidence' });
    expect(broken).toMatchObject({ verdict: 'worse', exitCode: 10 });
    expect(broken.sentence).toContain('must-pass case login passed 10/10 on base and 1/10 on head');
  });

  test('is equivalent when the interval lies within the margin', () => {
    const many = cases(120, 'PPP');
    expect(judged(many, many)).toMatchObject({ verdict: 'equivalent', exitCode: 0 });
    expect(judged(many, many).sentence).toContain('within ±5.0 points');
  });

  test('is no evidence otherwise, which is never put as "same", and says what could have been seen', () => {
    const result = judged(mixed, noisy);
    expect(result).toMatchObject({ verdict: 'no-evidence', exitCode: 0 });
    expect(result.sentence).toMatch(/^No evidence of a difference, which does not say that there is none/);
    expect(result.sentence).toMatch(/A true difference of \d+\.\d points would be found four times in five/);
    expect(result.sentence).not.toMatch(/\b(same|equal|equivalent|identical|unchanged)\b/i);
  });

  test('is no evidence when the interval reaches beyond the margin on one side only', () => {
    expect(judged(...slightGain).verdict).toBe('no-evidence');
  });

  test('is no evidence when the test and the difference point to opposite sides', () => {
    const long = (passed: number): Observed[] =>
      cases(5, 'P'.repeat(passed) + 'F'.repeat(100 - passed), {}, 'long');
    const result = judged([...long(60), ...cases(10, 'F')], [...long(40), ...cases(10, 'P')]);
    expect(result.verdict).toBe('no-evidence');
    expect(result.sentence).toContain('point to opposite sides');
    expect(judged(long(60), long(40)).verdict).toBe('worse');
  });

  test('is no evidence for two arms that agree in a few trials', () => {
    expect(judged(cases(15, 'PP'), cases(15, 'PP')).verdict).toBe('no-evidence');
  });

  test('is underpowered when no outcome could have been significant', () => {
    const result = judged(cases(5, 'P'), cases(5, 'F'));
    expect(result).toMatchObject({ verdict: 'underpowered', exitCode: 0 });
    expect(result.warnings).toEqual(['the suite is underpowered: add cases or trials']);
    expect(result.sentence).toContain('could reach p < 0.05 (the least is p = 0.063)');
    expect(judged(cases(6, 'P'), cases(6, 'F')).verdict).toBe('worse');
    expect(judged(cases(5, 'P'), cases(5, 'F'), { gate: { onUnderpowered: 'fail' } }).exitCode).toBe(11);
  });

  test('is no baseline when nothing comparable is stored', () => {
    const result = judged([], mixed);
    expect(result).toMatchObject({ verdict: 'no-baseline', exitCode: 0 });
    expect(result.sentence).toBe(
      'No baseline: there is nothing to compare with. Head scores 66.7 % (10 cases × 3 trials).',
    );
    expect(judged(mixed, dropped, { circumstances: { baseline: 'mismatch' } }).verdict).toBe('no-baseline');
    expect(judged([], mixed, { gate: { onNoBaseline: 'fail' } }).exitCode).toBe(12);
    expect(judged(cases(3, 'P'), cases(3, 'P', {}, 'other')).verdict).toBe('no-baseline');
  });

  test('uses p corrected for the suites compared together', () => {
    const suite = suiteOf();
    const comparison = compare({
      base: observe('base', cases(6, 'P')),
      head: observe('head', cases(6, 'F')),
      suite,
    });
    const [adjusted] = adjustTogether([comparison, comparison]);
    expect(judge(comparison, suite.gate, asPlanned).verdict).toBe('worse');
    const result = judge(adjusted!, suite.gate, asPlanned);
    expect(result.verdict).toBe('no-evidence');
    expect(result.sentence).toContain('p = 0.063 after correction');
  });
});

describe('an incomplete run has no score', () => {
  test('when planned units are missing', () => {
    const result = judged(mixed, dropped, { circumstances: { planned: 60, missing: 2 } });
    expect(result).toMatchObject({ verdict: 'incomplete', exitCode: 12 });
    expect(result.sentence).toBe('Incomplete: 2 of 60 planned units have no result. There is no score.');
  });

  test('when more than the cap was lost', () => {
    const lossy = [...cases(1, 'III', {}, 'mixed'), ...mixed.slice(1)];
    expect(judged(mixed, lossy)).toMatchObject({ verdict: 'no-evidence' });
    expect(judged(mixed, lossy, { circumstances: { planned: 30 } })).toMatchObject({ verdict: 'incomplete' });
    const gate = { maxInfra: 0.04 };
    expect(judged(mixed, lossy, { gate })).toMatchObject({ verdict: 'incomplete', exitCode: 12 });
    for (const trials of ['SSS', 'UUU']) {
      const skipped = [...cases(1, trials, {}, 'mixed'), ...mixed.slice(1)];
      expect(judged(mixed, skipped, { gate })).toMatchObject({ verdict: 'incomplete' });
    }
  });

  test('when the model never answered: a dead endpoint is not a score of 0', () => {
    const dead = cases(10, 'FFF', { turns: 0 }, 'mixed');
    const result = judged(mixed, dead);
    expect(result).toMatchObject({ verdict: 'incomplete', exitCode: 12 });
    expect(result.sentence).toContain('no trial of head got a reply');
    expect(judged(dead, mixed).verdict).toBe('incomplete');
  });

  test('whatever the policy', () => {
    const circumstances = { missing: 1 };
    expect(judged(mixed, mixed, { gate: { policy: 'off' }, circumstances }).exitCode).toBe(12);
  });
});

describe('the policy', () => {
  test('off lets everything pass with a warning', () => {
    const result = judged(mixed, dropped, { gate: { policy: 'off' } });
    expect(result).toMatchObject({ verdict: 'worse', exitCode: 0, failures: [] });
    expect(result.warnings).toContain('head is worse than base');
  });

  test('non-inferior fails what might be worse by more than the margin', () => {
    expect(judged(mixed, noisy, { gate: { policy: 'non-inferior' } })).toMatchObject({ exitCode: 11 });
    expect(judged(mixed, noisy, { gate: { policy: 'non-inferior', margin: 0.5 } })).toMatchObject({
      exitCode: 0,
    });
    expect(judged(...slightGain, { gate: { policy: 'non-inferior' } }).exitCode).toBe(0);
    expect(judged(dropped, mixed, { gate: { policy: 'non-inferior' } }).exitCode).toBe(0);
    expect(judged(mixed, dropped, { gate: { policy: 'non-inferior' } }).exitCode).toBe(10);
  });

  test('better fails what is not shown to be better', () => {
    const gate = { policy: 'better' } as const;
    expect(judged(dropped, mixed, { gate }).exitCode).toBe(0);
    expect(judged(mixed, noisy, { gate }).exitCode).toBe(11);
    expect(judged(mixed, dropped, { gate }).exitCode).toBe(10);
    expect(judged(cases(120, 'PPP'), cases(120, 'PPP'), { gate }).exitCode).toBe(11);
  });
});

describe('a must-pass case', () => {
  const must = (trials: string): Observed[] => cases(1, trials, { tier: 'must-pass' }, 'must');

  test('may flake once by default, and not when every trial must pass', () => {
    const base = [...mixed, ...must('PPP')];
    expect(judged(base, [...mixed, ...must('PPF')]).exitCode).toBe(0);
    expect(judged(base, [...mixed, ...must('PPF')], { gate: { mustPass: 'passK' } }).exitCode).toBe(10);
    const result = judged(base, [...mixed, ...must('FFF')]);
    expect(result).toMatchObject({
      exitCode: 10,
      failures: ['must-pass case must-1 passed 0 of 3 trials on head'],
    });
  });

  test('decides without a baseline too', () => {
    expect(judged([], must('F'))).toMatchObject({ verdict: 'no-baseline', exitCode: 10 });
    expect(judged([], must('P'))).toMatchObject({ verdict: 'no-baseline', exitCode: 0 });
  });

  test('that was lost is not passed', () => {
    const result = judged([...mixed, ...must('PPP')], [...mixed, ...must('III')]);
    expect(result).toMatchObject({ exitCode: 12 });
    expect(result.failures).toEqual(['must-pass case must-1 has no trial that counts on head']);
  });

  test('that was removed is named', () => {
    const result = judged([...mixed, ...must('PPP')], mixed);
    expect(result).toMatchObject({ exitCode: 0 });
    expect(result.warnings).toEqual(['must-pass case must-1 has no trial that counts on head']);
  });
});

describe('cost and latency', () => {
  const priced = (costUsd: number | null, modelMs = 1000): Observed[] =>
    mixed.map((each, index) => ({
      ...each,
      costUsd: costUsd === null ? null : costUsd * (1 + index / 10),
      modelMs,
    }));

  test('are warned about from 1.25 on and fail only when asked', () => {
    const dearer = judged(priced(0.01), priced(0.013));
    expect(dearer).toMatchObject({ exitCode: 0 });
    expect(dearer.warnings).toEqual(["median cost is 1.30× (interval 1.30 to 1.30) of base's"]);
    expect(judged(priced(0.01), priced(0.012)).warnings).toEqual([]);
    expect(judged(priced(0.01), priced(0.013), { gate: { maxCostRatio: 1.2 } }).exitCode).toBe(11);
    expect(judged(priced(0.01), priced(0.013), { gate: { maxCostRatio: 1.5 } }).exitCode).toBe(0);
    expect(judged(priced(0.01), priced(0.01, 2000), { gate: { maxLatencyRatio: 1.5 } }).exitCode).toBe(11);
  });

  test('above a bound only by chance do not fail', () => {
    const erratic = mixed.map((each, index) => ({ ...each, costUsd: index % 5 < 3 ? 0.03 : 0.004 }));
    const result = judged(priced(0.01), erratic, { gate: { maxCostRatio: 1.1 } });
    expect(result).toMatchObject({ exitCode: 0 });
    expect(result.warnings[0]).toContain('the gate allows 1.10×');
  });

  test('that are bounded but unknown fail', () => {
    expect(judged(priced(0.01), priced(null), { gate: { maxCostRatio: 2 } }).exitCode).toBe(11);
    expect(judged(priced(0), priced(0), { gate: { maxCostRatio: 2 } }).exitCode).toBe(0);
  });
});
