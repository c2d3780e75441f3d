import path from 'node:path';
import type { Arm } from './arms.ts';
import type { Case } from './case.ts';
import type { Played } from './play.ts';
import type { Trial } from './trial.ts';

/** One trial that is to be run, and whose it is. */
export interface TrialJob {
  readonly unitId: string;
  readonly runId: string;
  readonly suite: string;
  readonly case: Case;
  readonly arm: Arm;
  /** From 1. */
  readonly trial: number;
  /** From 1; above 1 for a unit that was lost to infrastructure before. */
  readonly attempt: number;
}

type Identity =
  'schema' | 'unitId' | 'runId' | 'attempt' | 'suite' | 'phase' | 'caseId' | 'caseDigest' | 'cluster';
type Place = 'split' | 'tier' | 'quarantined' | 'arm' | 'trial' | 'fingerprint';

/** Whose trial it is. */
export function identityOf({ case: each, arm, ...job }: TrialJob): Pick<Trial, Identity | Place> {
  return {
    schema: 'harness/trial@1',
    unitId: job.unitId,
    runId: job.runId,
    attempt: job.attempt,
    suite: job.suite,
    phase: each.phase,
    caseId: each.id,
    caseDigest: each.digest,
    cluster: each.cluster,
    split: each.split,
    tier: each.tier,
    quarantined: each.quarantine !== undefined,
    arm: arm.name,
    trial: job.trial,
    fingerprint: arm.fingerprint,
  };
}

type Facts = 'usage' | 'costUsd' | 'modelMs' | 'waitMs' | 'turns' | 'toolCalls' | 'toolErrors' | 'retries';

/** What a trial used up. */
export function factsOf({ output, meter }: Pick<Played, 'output' | 'meter'>): Pick<Trial, Facts> {
  const { usage, usd, turns, toolCalls } = output.spent;
  return {
    usage: {
      input: usage.inputTokens + usage.cacheWriteTokens + usage.cacheWriteLongTokens,
      cached: usage.cacheReadTokens,
      output: usage.outputTokens,
    },
    costUsd: usd,
    modelMs: meter.modelMs(),
    waitMs: meter.waitMs(),
    turns,
    toolCalls,
    toolErrors: output.toolErrors,
    retries: meter.retries(),
  };
}

/**
 * The line with what its judge cost, in the place of what an earlier judge did. `judgeUsd` is undefined when none was
 * asked, null when nobody knows its price.
 */
export function withJudgeCost<Line extends Pick<Trial, 'costUsd' | 'judgeUsd'>>(
  { judgeUsd: before = 0, ...line }: Line,
  judgeUsd: number | null | undefined,
): Omit<Line, 'judgeUsd'> & Pick<Trial, 'judgeUsd'> {
  const { costUsd } = line;
  const agentUsd = costUsd === null || before === null ? null : Math.max(0, costUsd - before);
  if (judgeUsd === undefined) return { ...line, costUsd: agentUsd };
  return { ...line, costUsd: agentUsd === null || judgeUsd === null ? null : agentUsd + judgeUsd, judgeUsd };
}

/** The line of a trial that could not begin. */
export function brokenTrial(job: TrialJob, startedAt: number, reason: string): Trial {
  return {
    ...identityOf(job),
    ...{ outcome: 'infra', score: null, checks: [], verdict: null, reason, judge: null },
    ...{ usage: { input: 0, cached: 0, output: 0 }, costUsd: 0, wallMs: 0, modelMs: 0, waitMs: 0 },
    ...{ turns: 0, toolCalls: 0, toolErrors: 0, retries: 0 },
    artifacts: { output: null, patch: null, transcript: null, testLog: null },
    startedAt: new Date(startedAt).toISOString(),
  };
}

/** A trial whose artifacts stay where they are while its line moves to a results file in another folder. */
export function movedArtifacts(trial: Trial, from: string, to: string): Trial {
  const { output, patch, transcript, testLog } = trial.artifacts;
  const place = (name: string | null): string | null =>
    name === null ? null : path.relative(to, path.join(from, name)).split(path.sep).join('/');
  const artifacts = {
    output: place(output),
    patch: place(patch),
    transcript: place(transcript),
    testLog: place(testLog),
  };
  return { ...trial, artifacts };
}
