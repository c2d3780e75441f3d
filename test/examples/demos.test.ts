import { afterEach, describe, expect, test } from '@jest/globals';
import type { PhaseReport } from '../../src/run/deliver.ts';
import { Stage } from './stage.ts';

let stage: Stage | undefined;

afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

/** Why a phase did not end as it should is in its detail; show it instead of a bare verdict. */
function verdictOf({ handoff }: PhaseReport): string {
  return handoff.facts.result?.verdict ?? `${handoff.facts.outcome}: ${handoff.facts.detail?.message ?? ''}`;
}

async function plan(open: Stage): Promise<void> {
  for (const phase of ['triage', 'diagnose', 'root-cause']) await open.phase(phase);
}

describe('the four demos, played by the real phases', () => {
  test('fix finds the bug, names the commit it came in with, and mends it test first', async () => {
    stage = await Stage.open('fix');
    expect(verdictOf(await stage.phase('triage'))).toBe('proceed');
    expect(verdictOf(await stage.phase('diagnose'))).toBe('reproduced');
    const rootCause = await stage.phase('root-cause');
    expect(verdictOf(rootCause)).toBe('fix');
    expect(rootCause.handoff.report).toContain('8cf1601');
    expect(verdictOf(await stage.phase('build', 1))).toBe('built');
    const { result } = await stage.verify(1);
    expect(result).toMatchObject({ judgement: { verdict: 'passed' } });
  });

  test('clarify asks the reporter and goes no further', async () => {
    stage = await Stage.open('clarify');
    const triage = await stage.phase('triage');
    expect(verdictOf(triage)).toBe('clarify');
    expect(triage.handoff.facts.result).toMatchObject({ questions: { length: 3 } });
  });

  test('decline sees the earlier issue with the answer and names it', async () => {
    stage = await Stage.open('decline');
    const triage = await stage.phase('triage');
    expect(verdictOf(triage)).toBe('decline');
    expect(triage.handoff.report).toContain('#12');
  });

  test('recommend reads what the default is good for and advises against the change', async () => {
    stage = await Stage.open('recommend');
    expect(verdictOf(await stage.phase('triage'))).toBe('proceed');
    expect(verdictOf(await stage.phase('diagnose'))).toBe('reproduced');
    expect(verdictOf(await stage.phase('root-cause'))).toBe('recommend');
  });
});

describe('builds that go wrong', () => {
  test('a test that passes on the base fails verification in both rounds', async () => {
    stage = await Stage.open('fix');
    await plan(stage);
    for (const round of [1, 2]) {
      expect(verdictOf(await stage.phase('build', round, 'bad-test.yml'))).toBe('built');
      const { result } = await stage.verify(round);
      expect(result).toMatchObject({ judgement: { verdict: 'failed' } });
    }
  });

  test('a broken suite fails the first round, and the second mends it from the evidence', async () => {
    stage = await Stage.open('fix');
    await plan(stage);
    expect(verdictOf(await stage.phase('build', 1, 'broken-suite.yml'))).toBe('built');
    expect((await stage.verify(1)).result).toMatchObject({ judgement: { verdict: 'failed' } });
    expect(verdictOf(await stage.phase('build', 2, 'broken-suite.yml'))).toBe('built');
    expect((await stage.verify(2)).result).toMatchObject({ judgement: { verdict: 'passed' } });
  });

  test('a hopeless build breaks the suite in both rounds', async () => {
    stage = await Stage.open('fix');
    await plan(stage);
    for (const round of [1, 2]) {
      expect(verdictOf(await stage.phase('build', round, 'hopeless.yml'))).toBe('built');
      expect((await stage.verify(round)).result).toMatchObject({ judgement: { verdict: 'failed' } });
    }
  });
});
