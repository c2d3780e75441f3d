import * as path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Arm } from '../../src/evals/arms.ts';
import type { Case } from '../../src/evals/case.ts';
import { sha256 } from '../../src/evals/load.ts';
import { makePlan } from '../../src/evals/plan.ts';
import { openResults } from '../../src/evals/results.ts';
import { runUnits } from '../../src/evals/run.ts';
import type { RunDone, RunPlan } from '../../src/evals/run.ts';
import { TrialCancelled } from '../../src/evals/run-trial.ts';
import type { RunTrial } from '../../src/evals/run-trial.ts';
import { suiteSchema } from '../../src/evals/suite.ts';
import type { Trial } from '../../src/evals/trial.ts';
import { cleanUp, temporaryFolder } from './folders.ts';

let dir: string;
beforeEach(async () => {
  dir = await temporaryFolder();
});
afterAll(cleanUp);

const suite = suiteSchema.parse({
  ...{ schema: 'harness/suite@1', name: 'triage', phase: 'triage', description: 'D', cases: ['triage/*'] },
});

interface Ran {
  readonly done: RunDone;
  /** `case trial attempt: outcome`, in the order of the file. */
  readonly lines: readonly string[];
  readonly kept: number;
}

/** Runs `cases` × two trials of one arm; `play` says how each trial ends. */
async function run(
  play: (name: string, attempt: number) => Partial<Trial> | Promise<Partial<Trial>>,
  {
    cases = 3,
    signal = new AbortController().signal,
    ...bounds
  }: Partial<Omit<RunPlan, 'cases'>> & {
    cases?: number;
    signal?: AbortSignal;
  } = {},
): Promise<Ran> {
  const all = Array.from({ length: cases }, (_, index) => `case-${index}`).map(
    (id) => ({ id, digest: sha256(id), workspace: { kind: 'empty' } }) as unknown as Case,
  );
  const arm = { name: 'base', fingerprint: sha256('base'), facts: {} } as unknown as Arm;
  const plan = makePlan({ suite, cases: all, arms: [arm], trials: 2, seconds: 1 });
  const runTrial: RunTrial = async (job) => {
    const trial = {
      ...{ schema: 'harness/trial@1' as const, unitId: job.unitId, runId: job.runId, attempt: job.attempt },
      ...{ suite: 's', phase: 'triage', caseId: job.case.id, caseDigest: job.case.digest, cluster: 'c' },
      ...{
        split: 'dev' as const,
        tier: 'regression' as const,
        quarantined: false,
        arm: 'base',
        trial: job.trial,
      },
      ...{ fingerprint: job.arm.fingerprint, outcome: 'pass' as const, score: 1, checks: [], verdict: null },
      ...{
        usage: { input: 0, cached: 0, output: 0 },
        costUsd: 0,
        wallMs: 0,
        modelMs: 0,
        waitMs: 0,
        turns: 0,
      },
      ...{ toolCalls: 0, toolErrors: 0, reason: null, retries: 0, judge: null },
      artifacts: { output: null, patch: null, transcript: null, testLog: null },
      startedAt: '2026-11-01T00:00:00.000Z',
    };
    return { ...trial, ...(await play(`${job.case.id} ${job.trial}`, job.attempt)) };
  };
  const results = await openResults(path.join(dir, 'results.jsonl'));
  const lines: string[] = [];
  let kept = 0;
  try {
    const done = await runUnits(
      {
        ...{ plan, cases: plan.cases, arms: new Map([['base', arm]]), concurrency: 1, attempts: 1 },
        ...{ caseFiles: new Map(all.map((each) => [each.id, each])), maxUsd: undefined, trialUsd: 0 },
        ...bounds,
      },
      {
        runTrial,
        results: {
          ...results,
          append: (trial) => {
            lines.push(`${trial.caseId} ${trial.trial} ${trial.attempt}: ${trial.outcome}`);
            results.append(trial);
          },
        },
        watch: { kept: () => void (kept += 1), lost: () => undefined, finished: () => undefined },
        signal,
      },
    );
    return { done, lines, kept };
  } finally {
    results.close();
  }
}

const lost = { outcome: 'infra', score: null } as const;

describe('units', () => {
  test('run in the order of the plan and are written as they end', async () => {
    const { done, lines } = await run(() => ({}), { cases: 2 });
    expect(lines).toEqual(['case-0 1 1: pass', 'case-0 2 1: pass', 'case-1 1 1: pass', 'case-1 2 1: pass']);
    expect(done).toEqual({ ran: 4, usd: 0, stopped: 'no' });
  });

  test('as many as are allowed run at a time, and no more', async () => {
    let [running, most] = [0, 0];
    const play = async (): Promise<Partial<Trial>> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => void setImmediate(resolve));
      running -= 1;
      return {};
    };
    const { lines } = await run(play, { cases: 10, concurrency: 3 });
    expect(lines).toHaveLength(20);
    expect(most).toBe(3);
  });

  test('that have a result are not run again', async () => {
    await run((name) => (name.startsWith('case-1') ? lost : {}));
    const again = await run(() => ({}));
    expect(again.kept).toBe(4);
    expect(again.lines).toEqual(['case-1 1 2: pass', 'case-1 2 2: pass']);
  });

  test('that the surroundings failed are tried again, at once and not for ever', async () => {
    const { lines } = await run((name, attempt) => (name === 'case-0 2' && attempt < 2 ? lost : {}), {
      attempts: 2,
    });
    expect(lines.slice(0, 3)).toEqual(['case-0 1 1: pass', 'case-0 2 1: infra', 'case-0 2 2: pass']);
    const hopeless = await run(() => lost, { attempts: 2, cases: 4 });
    expect(hopeless.lines).toEqual([
      ...['case-3 1 1: infra', 'case-3 1 2: infra', 'case-3 2 1: infra', 'case-3 2 2: infra'],
    ]);
  });
});

describe('a run stops', () => {
  test('before the trial that would go beyond the cap', async () => {
    const { done, lines } = await run(() => ({ costUsd: 0.3 }), { maxUsd: 1, trialUsd: 0.3 });
    expect(done).toMatchObject({ stopped: 'cost', ran: 3 });
    expect(done.usd).toBeCloseTo(0.9);
    expect(lines).toHaveLength(3);
  });

  test('and counts what is under way as spent', async () => {
    const play = async (): Promise<Partial<Trial>> => {
      await new Promise((resolve) => void setImmediate(resolve));
      return { costUsd: 0.3 };
    };
    const { done } = await run(play, { maxUsd: 1, trialUsd: 0.3, concurrency: 6 });
    expect(done).toMatchObject({ stopped: 'cost', ran: 3 });
  });

  test('when it is cancelled: what is finished stays, what is under way has no line', async () => {
    const abort = new AbortController();
    const play = (name: string): Partial<Trial> => {
      if (name !== 'case-1 1') return {};
      abort.abort();
      throw new TrialCancelled('cancelled');
    };
    const { done, lines } = await run(play, { signal: abort.signal });
    expect(done.stopped).toBe('cancelled');
    expect(lines).toEqual(['case-0 1 1: pass', 'case-0 2 1: pass']);
    expect((await run(() => ({}))).kept).toBe(2);
  });

  test('at the first trial that shows that no other can succeed, with what is finished written', async () => {
    const play = (name: string): Partial<Trial> => {
      if (name === 'case-1 1') throw new Error('no such key');
      return {};
    };
    await expect(run(play)).rejects.toThrow('no such key');
    expect((await run(() => ({}))).kept).toBe(2);
  });
});
