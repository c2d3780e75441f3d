import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { layChange } from '../change/lay.ts';
import { ConfigError } from '../errors.ts';
import type { Phase } from '../phase/phase.ts';
import { defaultProtectedPaths, runSetup } from '../sandbox/index.ts';
import type { SandboxSettings } from '../sandbox/index.ts';
import type { Case } from './case.ts';
import type { GradeDeps } from './grade/grader.ts';
import { grade } from './grade/index.ts';
import { loadExpected } from './load.ts';
import type { TrialOutput } from './output.ts';
import { meterJudge } from './metered-judge.ts';
import type { JudgeSource } from './metered-judge.ts';
import type { PlayDeps } from './play.ts';
import { recently } from './recent.ts';
import { readOutput, readSavedChange } from './saved-output.ts';
import { withJudgeCost } from './trial-line.ts';
import type { Trial } from './trial.ts';
import type { Lease, Workspaces } from './workspaces.ts';

export interface RegradeDeps {
  readonly run: Pick<PlayDeps, 'git' | 'clock' | 'signal' | 'actionRoot'>;
  readonly searchPath: string;
  readonly workspaces: Workspaces;
  readonly grade: Omit<GradeDeps, 'resultSchema' | 'judge'>;
  /** Null: graders of type `judge` cannot decide. */
  readonly judge: JudgeSource | null;
  /** Folder of the results file that the trial's artifacts are named from. */
  readonly resultsDir: string;
}

/** Wall time of each setup command, as in a real run. */
const setupTimeoutMs = 15 * 60_000;
const setupOutputBytes = 16 * 1024;

/**
 * Grades finished trials anew from what they left, by the cases as they are now; calls no model but the judge. A
 * trial that was lost, or that leaked gold, stays as it is. Throws `ConfigError` when an output is gone or the
 * workspace of its case has changed since.
 */
export function regrader(deps: RegradeDeps): (trial: Trial, each: Case, phase: Phase) => Promise<Trial> {
  const expectedOf = recently(16, ({ digest }: Case) => digest, loadExpected);
  return async (trial, each, phase) => {
    const leak = trial.checks.find(({ name }) => name === 'leak');
    const { output } = trial.artifacts;
    if (trial.outcome === 'infra' || output === null || leak?.ok === false) return trial;
    const lease = await deps.workspaces.lease(each, phase);
    try {
      const expected = await expectedOf(each);
      const left = await outputOf(trial, each, lease, deps);
      const judging = deps.judge === null ? null : meterJudge(deps.judge);
      const graded = await grade(each, expected, left, {
        ...deps.grade,
        resultSchema: phase.result,
        judge: judging?.judge ?? null,
      });
      const { outcome, score, checks, verdict, reason, judge } = graded;
      const right = expected.labels['verdict'];
      return {
        ...withJudgeCost(trial, judging?.costUsd()),
        ...{ outcome, score, verdict, reason, judge },
        checks: [...checks, ...(leak === undefined ? [] : [leak])],
        ...(right === undefined ? {} : { rightVerdicts: right }),
      };
    } finally {
      await lease.release();
    }
  };
}

/** The workspace as the agent left it: made anew, set up, and the trial's change laid over it. */
async function outputOf(trial: Trial, each: Case, lease: Lease, deps: RegradeDeps): Promise<TrialOutput> {
  const file = (name: string): string => path.join(deps.resultsDir, name);
  const { output, patch, transcript } = trial.artifacts;
  const saved = await readOutput(file(output ?? ''));
  if (saved.base !== lease.base)
    throw new ConfigError({
      what: 'the workspace of the case is not what the trial worked in',
      where: `case ${each.phase}/${each.id}`,
      expected: saved.base,
      got: lease.base,
      fix: 'Run the trial again: a saved output can only be graded on the files it was made from',
    });
  const facts = { ...saved, workspace: lease.dir, transcript: file(transcript ?? '') };
  if (patch === null) return { ...facts, patch: null };
  await setUp(each, lease, deps);
  const change = await readSavedChange(file(path.join(path.dirname(patch), 'change.json')));
  await layChange({ git: deps.run.git, workspace: lease.dir, base: lease.base, change });
  return { ...facts, patch: await readFile(file(patch), 'utf8') };
}

async function setUp(
  each: Case,
  lease: Lease,
  { run, searchPath, grade: { tempDir } }: RegradeDeps,
): Promise<void> {
  const settings: SandboxSettings = {
    workspace: lease.dir,
    access: 'write',
    commands: true,
    mode: 'bubblewrap',
    git: run.git,
    searchPath,
    hidden: [tempDir, run.actionRoot],
    protectedPaths: defaultProtectedPaths,
    toolchainPaths: [],
    clock: run.clock,
  };
  const options = { timeoutMs: setupTimeoutMs, signal: run.signal, maxOutputBytes: setupOutputBytes };
  const done = await runSetup(each.setup, settings, options);
  if (done.kind === 'failed')
    throw new ConfigError({
      what: `the setup command failed: ${done.command}`,
      got: done.result.output.slice(-500),
    });
}
