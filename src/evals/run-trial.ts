import { mkdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../errors.ts';
import type { Model } from '../models/model.ts';
import type { Limits, Phase } from '../phase/phase.ts';
import { mayChange } from '../run/changes.ts';
import { limitsOf } from '../run/model.ts';
import type { RunRequest } from '../run/request.ts';
import type { Case } from './case.ts';
import { setScene } from './context.ts';
import type { Scene } from './context.ts';
import type { Expected } from './expected.ts';
import type { GradeDeps, Judge } from './grade/grader.ts';
import { grade } from './grade/index.ts';
import type { Graded } from './grade/index.ts';
import { loadExpected } from './load.ts';
import { meterJudge } from './metered-judge.ts';
import type { JudgeSource } from './metered-judge.ts';
import { play } from './play.ts';
import type { PlayDeps, Played } from './play.ts';
import { recently } from './recent.ts';
import { saveOutput } from './saved-output.ts';
import type { Trial } from './trial.ts';
import { brokenTrial, factsOf, identityOf, withJudgeCost } from './trial-line.ts';
import type { TrialJob } from './trial-line.ts';
import type { Workspace } from './workspace.ts';
import type { Lease, Workspaces } from './workspaces.ts';

/** The models of one trial, and what to do when the trial is over. */
export interface TrialModels {
  readonly model: Model;
  /** Null: graders of type `judge` cannot decide. */
  readonly judge: JudgeSource | null;
  /** Called when the trial has a result worth keeping. */
  readonly keep: () => Promise<void>;
}

/** Opens the models of a trial. Throws `ConfigError` when they cannot be used at all. */
export type OpenTrialModels = (
  job: TrialJob,
  scene: Pick<Scene, 'issue' | 'round'>,
  workspace: string,
) => Promise<TrialModels>;

export interface TrialDeps {
  /** What is the same for every trial; its `tempDir` exists. */
  readonly request: RunRequest;
  readonly run: PlayDeps;
  readonly workspaces: Workspaces;
  readonly openModels: OpenTrialModels;
  readonly grade: Omit<GradeDeps, 'resultSchema' | 'judge'>;
  /** Folder of the results file: artifacts go below it. */
  readonly outDir: string;
}

/** A run was cancelled while this trial was under way: it has no result. */
export class TrialCancelled extends Error {
  override readonly name = 'TrialCancelled';
}

/** Runs one unit and gives its line. */
export type RunTrial = (job: TrialJob) => Promise<Trial>;

/** Cases whose input and gold are remembered: the ones that the next trials ask for again. */
const rememberedCases = 16;

/**
 * Runs units, each through the same code as a production run, and grades what they leave. The gold is read
 * only after the agent has ended. Rejects with `TrialCancelled` after an abort and with `ConfigError` when no
 * further trial could succeed; everything else is an outcome.
 */
export function trialRunner(deps: TrialDeps): RunTrial {
  const memory = {
    sceneOf: recently(
      rememberedCases,
      ({ job }: Setting) => JSON.stringify([job.case.digest, job.arm.phase.name, job.arm.phase.context]),
      async ({ job, workspace }) => setScene(job.case, job.arm.phase, workspace, deps.run),
    ),
    expectedOf: recently(rememberedCases, ({ digest }: Case) => digest, loadExpected),
  };
  return async (job) => {
    const startedAt = deps.run.clock();
    const dir = path.join(deps.outDir, 'trials', job.case.id, `${job.arm.name}-${job.trial}`);
    if (job.attempt > 1 || mayChange(job.arm.phase)) await rm(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    let lease: Lease;
    try {
      lease = await deps.workspaces.lease(job.case, job.arm.phase);
    } catch (thrown) {
      return brokenTrial(job, startedAt, messageOf(thrown));
    }
    try {
      const trial = await runIn({ job, workspace: lease }, dir, deps, memory);
      return { ...trial, startedAt: new Date(startedAt).toISOString() };
    } finally {
      await lease.release();
    }
  };
}

interface Setting {
  readonly job: TrialJob;
  readonly workspace: Workspace;
}

interface Memory {
  readonly sceneOf: (setting: Setting) => Promise<Scene>;
  readonly expectedOf: (each: Case) => Promise<Expected>;
}

type Line = Omit<Trial, 'startedAt'>;

async function runIn(setting: Setting, dir: string, deps: TrialDeps, memory: Memory): Promise<Line> {
  const { job, workspace } = setting;
  const scene = await memory.sceneOf(setting);
  const models = await deps.openModels(job, scene, workspace.dir);
  const { model } = models;
  const limits = limitsOf({ ...job.arm.phase, limits: tighter(job) }, model, deps.request, []);
  const phase = { ...job.arm.phase, limits };
  const playedAt = deps.run.clock();
  const played = await play({ case: job.case, phase, scene, workspace, model, dir }, deps.request, deps.run);
  const wallMs = deps.run.clock() - playedAt;
  if (deps.run.signal.aborted) throw new TrialCancelled('the run was cancelled');
  const judge = models.judge === null ? null : meterJudge(models.judge);
  const given = { job, phase, judge: judge?.judge ?? null };
  const { graded, rightVerdicts } = await gradeTrial(played, given, deps, memory);
  if (graded.outcome !== 'infra') await models.keep();
  const line = { ...(await writeDown(job, played, graded, { dir, deps })), ...rightVerdicts, wallMs };
  return withJudgeCost(line, judge?.costUsd());
}

/** A case can only tighten what its phase allows. */
function tighter({ case: each, arm }: TrialJob): Limits {
  const { limits } = arm.phase;
  const least = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
  return {
    turns: Math.min(limits.turns, each.limits.turns ?? Infinity),
    minutes: Math.min(limits.minutes, each.limits.minutes ?? Infinity),
    tokens: least(limits.tokens, each.limits.tokens),
    usd: least(limits.usd, each.limits.usd),
  };
}

/** Saves what the trial left and puts its line together; a leak of gold fails it, whatever the graders say. */
async function writeDown(
  job: TrialJob,
  { leaks, ...played }: Played,
  given: Graded,
  { dir, deps }: { dir: string; deps: TrialDeps },
): Promise<Omit<Line, 'wallMs'>> {
  const { output } = played;
  leaks.look(JSON.stringify(output.ending));
  const leak = leaks.check();
  const graded = leak.ok ? given : { ...given, outcome: 'fail' as const, score: 0, reason: leak.detail };
  const { outcome, score, checks, verdict, reason, judge, testLog } = graded;
  const below = (name: string): string => path.join(path.relative(deps.outDir, dir), name);
  if (testLog !== null) await writeFile(path.join(dir, 'tests.log'), deps.run.redact(testLog));
  return {
    ...identityOf(job),
    ...{ outcome, score, checks: [...checks, leak], verdict, reason, judge },
    ...factsOf(played),
    artifacts: {
      output: below(saveOutput(dir, output, deps.run.redact)),
      patch: output.patch === null ? null : below('change.patch'),
      transcript: below('events.jsonl'),
      testLog: testLog === null ? null : below('tests.log'),
    },
  };
}

interface GradedTrial {
  readonly graded: Graded;
  /** For the table of confusions. */
  readonly rightVerdicts: Pick<Trial, 'rightVerdicts'>;
}

/** The gold is read here: after the agent's process has ended. */
async function gradeTrial(
  played: Played,
  { job, phase, judge }: { job: TrialJob; phase: Phase; judge: Judge | null },
  deps: TrialDeps,
  memory: Memory,
): Promise<GradedTrial> {
  const broken = brokenBy(phase, played);
  if (broken !== undefined) return { graded: broken, rightVerdicts: {} };
  const expected = await memory.expectedOf(job.case);
  const right = expected.labels['verdict'];
  const graded = await grade(job.case, expected, played.output, {
    ...deps.grade,
    resultSchema: phase.result,
    judge,
  });
  return { graded, rightVerdicts: right === undefined ? {} : { rightVerdicts: right } };
}

const ungraded = { score: null, checks: [], verdict: null, judge: null, testLog: null };

/** The surroundings' fault: what broke outside of the agent, and time that went by in waiting for a rate limit. */
function brokenBy(phase: Phase, { output, meter, broken }: Played): Graded | undefined {
  if (broken !== undefined) return { ...ungraded, outcome: 'infra', reason: broken };
  const { ending, spent } = output;
  if (ending.kind !== 'limit' || ending.limit !== 'minutes') return undefined;
  // A replay takes no time of its own, so that the clock alone would not tell.
  if (meter.waitMs() === 0) return undefined;
  if (spent.wallMs - meter.waitMs() >= phase.limits.minutes * 60_000) return undefined;
  const waited = `${Math.round(meter.waitMs() / 1000)} s`;
  return {
    ...ungraded,
    outcome: 'infra',
    reason: `the time ran out while it waited ${waited} for the provider`,
  };
}
