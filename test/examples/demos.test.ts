import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { PhaseReport } from '../../src/run/deliver.ts';
import type { VerifyReport } from '../../src/run-verify.ts';
import { Stage } from './stage.ts';

/** Each round installs and tests the sample four times, in sandboxes; a busy machine needs a while for that. */
const timeoutMs = 120_000;

/** Why a phase did not end as it should is in its detail; show it instead of a bare verdict. */
function verdictOf({ handoff }: PhaseReport): string {
  return handoff.facts.result?.verdict ?? `${handoff.facts.outcome}: ${handoff.facts.detail?.message ?? ''}`;
}

function reasonOf({ result }: VerifyReport): string {
  return result.judgement.reason;
}

describe('the four demos, played by the real phases', () => {
  let stage: Stage;

  afterEach(() => stage.close());

  test(
    'fix finds the bug, names the commit it came in with, and mends it test first',
    async () => {
      stage = await Stage.open('fix');
      expect(verdictOf(await stage.phase('triage'))).toBe('proceed');
      expect(verdictOf(await stage.phase('diagnose'))).toBe('reproduced');
      const rootCause = await stage.phase('root-cause');
      expect(verdictOf(rootCause)).toBe('fix');
      expect(rootCause.handoff.report).toContain('8cf1601');
      expect(verdictOf(await stage.phase('build', 1))).toBe('built');
      expect(reasonOf(await stage.verify(1))).toBe('red-then-green');
    },
    timeoutMs,
  );

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
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open('fix');
    for (const phase of ['triage', 'diagnose', 'root-cause']) await stage.phase(phase);
  }, timeoutMs);
  afterEach(() => stage.forgetRounds());
  afterAll(() => stage.close());

  test.each([
    ['a test that passes on the base', 'bad-test.yml', ['tests-not-red', 'tests-not-red']],
    [
      'a broken suite, mended in round 2 from the evidence',
      'broken-suite.yml',
      ['not-green', 'red-then-green'],
    ],
    ['a suite broken in both rounds', 'hopeless.yml', ['not-green', 'not-green']],
  ])(
    '%s ends as it should',
    async (_, scenario, reasons) => {
      for (const [index, reason] of reasons.entries()) {
        expect(verdictOf(await stage.phase('build', index + 1, scenario))).toBe('built');
        expect(reasonOf(await stage.verify(index + 1))).toBe(reason);
      }
    },
    timeoutMs,
  );
});
