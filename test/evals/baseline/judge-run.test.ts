import { describe, expect, test } from '@jest/globals';
import { judgeRun } from '../../../src/evals/baseline/judge-run.ts';
import type { RunMode } from '../../../src/evals/publication.ts';
import type { Judged } from '../../../src/evals/report/summarise.ts';
import { trialsOf } from '../report/trials.ts';
import { planOf } from './fixture.ts';

const ids = ['one', 'two', 'three', 'four', 'five', 'six'];

/** Six cases, each with these trials. */
function judged(mode: RunMode, arms: Readonly<Record<string, string>>, missing = 0): Judged {
  const trials = ids.flatMap((id) => trialsOf(id, arms));
  const of = (arm: string) => trials.filter((trial) => trial.arm === arm);
  const plan = planOf(ids, arms['head']?.length ?? 1);
  const own = mode === 'a-a' || arms['base'] !== undefined;
  const standard = own ? null : ({ kind: 'none', warnings: [] } as const);
  return judgeRun({ base: of('base'), head: of('head') }, { plan, mode, missing, standard });
}

describe('judging a run by its mode', () => {
  test('compare fails a regression; bless shows it and does not', () => {
    const arms = { base: 'ppppp', head: 'fffff' };
    expect(judged('compare', arms).judgement).toMatchObject({ verdict: 'worse', exitCode: 10 });
    expect(judged('bless', arms).judgement).toMatchObject({ verdict: 'worse', exitCode: 0 });
  });

  test('the same arm twice must not be found better or worse than itself', () => {
    expect(judged('a-a', { base: 'pfppf', head: 'ppfpf' }).judgement).toMatchObject({ exitCode: 0 });
    const alarm = judged('a-a', { base: 'fffff', head: 'ppppp' }).judgement;
    expect(alarm).toMatchObject({ verdict: 'better', exitCode: 10 });
    expect(alarm.failures.join()).toContain('than itself');
  });

  test('a smoke run has no base and never fails for want of one', () => {
    const { judgement, comparison } = judged('smoke', { head: 'p' });
    expect([judgement.verdict, judgement.exitCode, comparison.head.score]).toEqual(['no-baseline', 0, 1]);
  });

  test.each(['smoke', 'compare', 'bless', 'a-a'] as const)(
    'a missing unit makes a run in the mode %s incomplete, without a score anywhere',
    (mode) => {
      const { judgement, comparison } = judged(mode, { base: 'ppp', head: 'ppp' }, 1);
      expect(judgement).toMatchObject({ verdict: 'incomplete', exitCode: 12 });
      const { base, head, difference, cases } = comparison;
      expect([base.score, head.score, head.wilson, head.repeated, difference, cases]).toEqual([
        null,
        null,
        null,
        null,
        null,
        [],
      ]);
    },
  );
});
