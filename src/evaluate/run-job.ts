import { existsSync } from 'node:fs';
import { cp, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { runPlanned } from '../commands/eval-run.ts';
import type { EvalRunReport } from '../commands/eval-run.ts';
import { readPlan } from '../commands/eval-merge.ts';
import { ConfigError } from '../errors.ts';
import { casesOf, unitCount } from '../evals/plan.ts';
import type { Plan, Shard } from '../evals/plan.ts';
import { commandValues } from './command.ts';
import { commandOf, machineOf, needed } from './deps.ts';
import type { EvaluateDeps } from './deps.ts';
import { isFromFork, refuseMisplaced } from './guards.ts';
import { evalArtifact } from './request.ts';
import type { EvaluateRequest } from './request.ts';

export interface RunReport {
  readonly report: EvalRunReport;
  readonly shard: Shard;
  /** Folder of plan, results and transcripts. */
  readonly outDir: string;
}

/**
 * Runs one shard of the plan and uploads what it left, whether or not it came to its end. A shard that runs again
 * goes on where the one before stopped. How the trials ended never fails it. Throws `ConfigError` when the plan is
 * another than the plan job made, or a key is in reach of a fork's code.
 */
export async function runJob(request: EvaluateRequest, deps: EvaluateDeps): Promise<RunReport> {
  refuseMisplaced(request);
  refuseKeysForForks(request);
  const shard = { index: needed(request.shard, 'shard'), of: needed(request.shards, 'shards') };
  const runId = needed(request.runId, 'run-id');
  const outDir = path.join(request.tempDir, `eval-${request.suite}`);
  await mkdir(outDir, { recursive: true });
  await fetchEarlier({ shard, outDir }, request, deps);
  await fetchPlan(outDir, request, deps);
  const plan = await readPlan(outDir);
  if (plan.runId !== runId) throw otherPlan(runId, plan.runId);
  const { suite, args } = await commandOf(request);
  const values = commandValues([
    ...args,
    ...['--shard', `${shard.index}/${shard.of}`, '--out', outDir],
    ...capOfShard(plan, shard, request.maxUsd ?? suite.maxCostUsd),
  ]);
  try {
    // It refuses a folder with another plan than its own: the checkout is the one that was planned.
    return { report: await runPlanned(values, machineOf(request, deps)), shard, outDir };
  } finally {
    const files = await filesIn(outDir);
    await deps.artifacts.upload(evalArtifact(request, shard.index, request.attempt), outDir, files);
  }
}

function refuseKeysForForks(request: EvaluateRequest): void {
  if (!isFromFork(request) || Object.keys(request.keys).length === 0) return;
  throw new ConfigError({
    what: 'a model key is in reach of the code of a fork',
    got: Object.keys(request.keys).join(', '),
    fix: 'Do not pass keys to runs for pull requests from forks, and do not trigger on pull_request_target',
  });
}

function otherPlan(expected: string, got: string): ConfigError {
  return new ConfigError({
    what: 'this is not the plan that the shard was made for',
    expected: `run ${expected}`,
    got: `run ${got}`,
    fix: 'Run the whole workflow again',
  });
}

/** What the same shard left in an earlier attempt of this run; the newest there is. */
async function fetchEarlier(
  { shard, outDir }: { readonly shard: Shard; readonly outDir: string },
  request: EvaluateRequest,
  { artifacts, log }: EvaluateDeps,
): Promise<void> {
  for (let attempt = request.attempt - 1; attempt >= request.planAttempt; attempt -= 1) {
    const dir = path.join(request.tempDir, `eval-earlier-${attempt}`);
    await artifacts.download([{ name: evalArtifact(request, shard.index, attempt), dir, optional: true }]);
    if (!existsSync(dir)) continue;
    await cp(dir, outDir, { recursive: true });
    log.info(`Goes on with what attempt ${attempt} left.`);
    return;
  }
}

async function fetchPlan(
  outDir: string,
  request: EvaluateRequest,
  { artifacts }: EvaluateDeps,
): Promise<void> {
  const name = evalArtifact(request, 'plan', request.planAttempt);
  await artifacts.download([{ name, dir: outDir }]);
}

/** The shard's part of what the whole run may cost, by its units. */
function capOfShard(plan: Plan, shard: Shard, maxUsd: number | undefined): readonly string[] {
  if (maxUsd === undefined) return [];
  const part = unitCount(plan, casesOf(plan, shard)) / unitCount(plan);
  // A little more, so that rounding refuses no estimate that the plan has let through.
  return ['--max-usd', String(maxUsd * part * (1 + 1e-9))];
}

export async function filesIn(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
