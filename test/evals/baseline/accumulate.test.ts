import { describe, expect, test } from '@jest/globals';
import { accumulate, storedUnits } from '../../../src/evals/baseline/accumulate.ts';
import { makeBaseline } from '../../../src/evals/baseline/make.ts';
import type { Trial } from '../../../src/evals/trial.ts';
import { trialLine } from '../report/trials.ts';
import { digest, planOf } from './fixture.ts';

const plan = planOf(['one', 'two'], 3);
const [arm] = plan.arms;

/** Trials by number of one case, as the plan knows it. */
const line = (trial: number, fields: Partial<Trial> = {}): Trial =>
  trialLine({ caseId: 'one', caseDigest: digest('d'), arm: 'base', trial, ...fields });
const day = (date: number): Pick<Trial, 'startedAt'> => ({ startedAt: `2026-11-0${date}T10:00:00.000Z` });
const numbers = (trials: readonly Trial[]): readonly string[] =>
  trials.map(({ caseId, trial, outcome }) => `${caseId} ${trial} ${outcome}`);

describe('a second blessing of the same fingerprint', () => {
  test('adds its trials to those that are stored, in the order of cases and trials', () => {
    const stored = [line(2), line(1), line(1, { caseId: 'two' })];
    const measured = [line(3), line(2, { caseId: 'two' })];
    expect(numbers(accumulate({ stored, measured }, plan))).toEqual([
      ...['one 1 pass', 'one 2 pass', 'one 3 pass', 'two 1 pass', 'two 2 pass'],
    ]);
  });

  test('counts a unit once: the newer trial, but never one that was lost', () => {
    const stored = [line(1, day(1)), line(2, day(1)), line(3, { ...day(1), outcome: 'infra', score: null })];
    const measured = [
      line(1, { ...day(2), outcome: 'fail', score: 0 }),
      line(2, { ...day(2), outcome: 'infra', score: null }),
      line(3, day(2)),
    ];
    const kept = ['one 1 fail', 'one 2 pass', 'one 3 pass'];
    expect(numbers(accumulate({ stored, measured }, plan))).toEqual(kept);
    expect(numbers(accumulate({ stored: measured, measured: stored }, plan))).toEqual(kept);
  });

  test('leaves out cases that changed or went, and the oldest trials beyond the bound', () => {
    const gone = line(1, { caseId: 'three' });
    const changed = line(1, { caseId: 'two', caseDigest: digest('e') });
    const stored = [gone, changed, line(1, day(1)), line(2, day(3))];
    const measured = [line(3, day(2))];
    expect(numbers(accumulate({ stored, measured }, plan, 2))).toEqual(['one 2 pass', 'one 3 pass']);
  });

  test('makes one file of the same trials, whatever was stored and whatever was measured, and scores them all', () => {
    const [first, second] = [
      [line(1), line(2)],
      [line(3, { outcome: 'fail', score: 0, ...day(2) }), line(4)],
    ];
    const about = { plan, arm: arm!, blessed: '2026-11-03T10:00:00.000Z', commit: 'c'.repeat(40), run: null };
    const made = makeBaseline({ ...about, stored: first, measured: second });
    expect(made.baseline).toMatchObject({ trials: 4, cases: 1, score: 0.75, run: null });
    expect(makeBaseline({ ...about, stored: second, measured: first }).bytes).toEqual(made.bytes);
    expect(made.baseline.bytes).toBe(made.bytes.byteLength);
  });

  test('names the units that need not be run again: not those that were lost', () => {
    const lost = line(2, { outcome: 'infra', score: null });
    expect([...storedUnits([line(1), lost])]).toEqual([line(1).unitId]);
  });
});
