import { createHash } from 'node:crypto';
import type { Trial, TrialOutcome } from '../../../src/evals/trial.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One line of results, with what matters to a test in `fields`. */
export function trialLine(fields: Partial<Trial> = {}): Trial {
  const { caseId = 'vague-report', arm = 'head', trial = 1, outcome = 'pass' } = fields;
  return {
    schema: 'harness/trial@1',
    unitId: digest(`${caseId} ${arm} ${trial}`),
    runId: 'run-1',
    attempt: 1,
    suite: 'triage',
    phase: 'triage',
    caseId,
    caseDigest: digest(caseId),
    cluster: caseId,
    split: 'dev',
    tier: 'regression',
    quarantined: false,
    arm,
    trial,
    fingerprint: digest(arm),
    outcome,
    ...graded(outcome),
    usage: { input: 1200, cached: 800, output: 150 },
    costUsd: 0.0031,
    wallMs: 2400,
    modelMs: 2200,
    waitMs: 100,
    turns: 2,
    toolCalls: 1,
    toolErrors: 0,
    reason: outcome === 'limit' ? 'used up its 4 turns' : null,
    retries: 0,
    judge: null,
    artifacts: { output: null, patch: null, transcript: null, testLog: null },
    startedAt: '2026-11-01T10:00:00.000Z',
    ...fields,
  };
}

function graded(outcome: TrialOutcome): Pick<Trial, 'score' | 'checks' | 'verdict'> {
  if (['infra', 'ungraded', 'skipped'].includes(outcome)) return { score: null, checks: [], verdict: null };
  const ok = outcome === 'pass';
  const [score, verdict] = ok ? [1, 'proceed'] : [0, 'decline'];
  return {
    score,
    verdict,
    checks: [{ name: 'verdict', ok, score, detail: `verdict ${verdict}, expected proceed` }],
  };
}

/** Trials of both arms for a case: one letter per trial, p pass, f fail, l limit, i infra, o invalid output. */
export function trialsOf(
  caseId: string,
  arms: Readonly<Record<string, string>>,
  fields: Partial<Trial> = {},
): Trial[] {
  const outcomes: Readonly<Record<string, TrialOutcome>> = {
    p: 'pass',
    f: 'fail',
    l: 'limit',
    i: 'infra',
    o: 'invalid-output',
    u: 'ungraded',
  };
  return Object.entries(arms).flatMap(([arm, letters]) =>
    Array.from(letters, (letter, index) =>
      trialLine({ caseId, arm, trial: index + 1, outcome: outcomes[letter] ?? 'fail', ...fields }),
    ),
  );
}
