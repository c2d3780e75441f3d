/** What the eval tests share: the deps of trials with everything real but the model. */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { armOf } from '../../src/evals/arms.ts';
import type { Arm } from '../../src/evals/arms.ts';
import type { Case } from '../../src/evals/case.ts';
import { sandboxCommand } from '../../src/evals/grade/sandbox-command.ts';
import { loadCases, sha256 } from '../../src/evals/load.ts';
import type { PlayDeps } from '../../src/evals/play.ts';
import { npmReleases } from '../../src/evals/releases.ts';
import { trialRunner } from '../../src/evals/run-trial.ts';
import type { TrialDeps } from '../../src/evals/run-trial.ts';
import type { TrialJob } from '../../src/evals/trial-line.ts';
import { workspacesIn } from '../../src/evals/workspaces.ts';
import { trustedGit } from '../../src/git.ts';
import type { Model, ModelReply } from '../../src/models/model.ts';
import { freePrice } from '../../src/models/prices.ts';
import { loadPhase } from '../../src/phase/load.ts';
import { hostRunner } from '../../src/sandbox/index.ts';
import type { RunRequest } from '../../src/run/request.ts';
import { reply } from '../agent/stage.ts';

export const root = path.resolve(import.meta.dirname, '../..');
export const searchPath = process.env['PATH'] ?? '';
export const git = trustedGit(searchPath);

/** A model that answers each run's calls with these replies, in order, and remembers what it was sent. */
export function modelSaying(
  replies: readonly ModelReply[],
  id = 'scripted/test',
): Model & { sent: string[] } {
  const sent: string[] = [];
  return {
    id,
    price: freePrice,
    sent,
    respond: async ({ messages }) => {
      sent.push(JSON.stringify(messages));
      const next = replies[messages.filter(({ role }) => role === 'assistant').length];
      if (next === undefined) throw new Error('the test foresaw fewer calls');
      return next;
    },
  };
}

export function answering(result: unknown): ModelReply {
  return reply({ text: JSON.stringify(result) });
}

export function calling(name: string, input: unknown): ModelReply {
  return reply({ toolCalls: [{ id: `call-${sha256(JSON.stringify(input)).slice(0, 8)}`, name, input }] });
}

export async function builtInArm(phase: string): Promise<Arm> {
  const file = await loadPhase(phase, {
    builtIn: path.join(root, 'phases'),
    override: async () => undefined,
  });
  return armOf('base', { ...file, model: 'scripted/test' }, { judge: null, version: '0' });
}

export interface Stage {
  readonly deps: TrialDeps;
  readonly job: (each: Case, arm: Arm, trial?: number) => TrialJob;
  /** Runs one trial of a case with this model. */
  readonly run: (job: TrialJob) => ReturnType<ReturnType<typeof trialRunner>>;
}

/** Trials below `dir`, with the cases of `dir/evals`. */
export async function stageIn(
  dir: string,
  model: Model,
  changes: { readonly run?: Partial<PlayDeps> } = {},
): Promise<Stage> {
  const tempDir = path.join(dir, 'temp');
  const evalsDir = path.join(dir, 'evals');
  await fs.mkdir(tempDir, { recursive: true });
  const run: PlayDeps = {
    git,
    log: { info: () => undefined, notice: () => undefined, warning: () => undefined },
    clock: () => Date.now(),
    random: () => 0.5,
    sleep: async () => undefined,
    redact: (text) => text,
    signal: new AbortController().signal,
    atExit: () => undefined,
    actionRoot: root,
    ...changes.run,
  };
  const request: RunRequest = {
    ...{ repository: { owner: 'o', repo: 'r' }, event: { name: 'workflow_dispatch', payload: {} } },
    ...{ actor: 'a', triggeringActor: 'a', token: 'none', bot: 'b', hosted: false },
    ...{ apiUrl: 'https://api.github.com', serverUrl: 'https://github.com' },
    runUrl: 'https://github.com/o/r/actions/runs/1',
    ...{ workspace: dir, tempDir, path: searchPath, phase: 'eval', round: 0, name: 'eval' },
    ...{ issueNumber: undefined, expected: {}, keys: {}, baseUrls: {}, compatiblePrice: undefined },
    ...{ model: undefined, maxUsd: undefined, setup: [], sandbox: 'bubblewrap' },
    ...{ startFor: 'writers', resume: false, runId: 1, runAttempt: 1, workflow: undefined },
  };
  const releases = npmReleases({
    cacheDir: path.join(dir, 'releases'),
    run: hostRunner(searchPath),
    npmSettings: {},
  });
  const runCommand = sandboxCommand({
    git,
    searchPath,
    hidden: [evalsDir],
    mode: 'bubblewrap',
    clock: run.clock,
  });
  const deps: TrialDeps = {
    request,
    run,
    workspaces: workspacesIn(path.join(dir, 'workspaces'), { git, evalsDir, releases }),
    openModels: async () => ({ model, judge: null, keep: async () => undefined }),
    grade: { metric: 'pass', runCommand, tempDir, signal: run.signal },
    outDir: path.join(dir, 'out'),
  };
  return {
    deps,
    run: trialRunner(deps),
    job: (each, arm, trial = 1) => ({
      ...{ unitId: sha256(`${each.id} ${trial}`), runId: 'run', suite: each.phase, attempt: 1 },
      ...{ case: each, arm, trial },
    }),
  };
}

/** The only case of `dir/evals`. */
export async function onlyCase(dir: string): Promise<Case> {
  const [each] = await loadCases(path.join(dir, 'evals'), ['*/*']);
  return each!;
}
