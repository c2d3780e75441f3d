import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { readPlan } from '../commands/eval-merge.ts';
import { unitsOf } from '../evals/plan.ts';
import type { Plan } from '../evals/plan.ts';
import { mergeResults } from '../evals/results.ts';
import type { Merged } from '../evals/results.ts';
import { movedArtifacts } from '../evals/trial-line.ts';
import type { Trial } from '../evals/trial.ts';
import { needed } from './deps.ts';
import type { EvaluateDeps } from './deps.ts';
import { evalArtifact } from './request.ts';
import type { EvaluateRequest } from './request.ts';

/** All that the shards left, as one. */
export interface MergedRun {
  readonly plan: Plan;
  readonly merged: Merged;
  /** The merged `results.jsonl`. */
  readonly results: string;
  /** Arm of the results that is compared with `base`. */
  readonly head: string;
  /** Whether the results hold the base as well. */
  readonly hasBase: boolean;
}

/**
 * Fetches what every shard left in any attempt since the plan was made, and merges it: the newest attempt of each
 * unit. A shard without an artifact leaves its units missing. Throws `ConfigError` for a line that is no trial of the
 * plan.
 */
export async function mergeShards(request: EvaluateRequest, { artifacts }: EvaluateDeps): Promise<MergedRun> {
  const outDir = path.join(request.tempDir, `eval-${request.suite}-merged`);
  await mkdir(outDir, { recursive: true });
  // Inside, so that the report and its artifact hold the transcripts as well.
  const below = (name: string): string => path.join(outDir, 'shards', name);
  await artifacts.download([{ name: evalArtifact(request, 'plan', request.planAttempt), dir: outDir }]);
  const plan = await readPlan(outDir);
  const folders: string[] = [];
  for (let attempt = request.planAttempt; attempt <= request.attempt; attempt += 1) {
    const names = Array.from({ length: needed(request.shards, 'shards') }, (_, index) =>
      evalArtifact(request, index + 1, attempt),
    );
    await artifacts.download(names.map((name) => ({ name, dir: below(name), optional: true })));
    folders.push(...names.map(below));
  }
  const files = folders.map((dir) => path.join(dir, 'results.jsonl')).filter((file) => existsSync(file));
  const results = path.join(outDir, 'results.jsonl');
  const side = sidesOf(plan, request);
  const merged = await mergeResults(files, unitIds(plan), {
    out: results,
    change: (trial, file) => side.change(movedArtifacts(trial, path.dirname(file), outDir)),
  });
  return { plan, merged, results, head: side.head, hasBase: side.hasBase };
}

function* unitIds(plan: Plan): Generator<string> {
  for (const { unitId } of unitsOf(plan)) yield unitId;
}

interface Sides {
  readonly head: string;
  readonly hasBase: boolean;
  /** Names the arm of a trial by the side it is on. */
  readonly change: (trial: Trial) => Trial;
}

/**
 * With two arms each keeps its name. The only arm of a run is its head: the base is stored, or there is none. In an
 * A/A run every second trial of that arm plays the base, so that both halves were run at the same time.
 */
function sidesOf({ arms }: Plan, { runMode }: EvaluateRequest): Sides {
  if (runMode === 'a-a') return { head: 'head', hasBase: true, change: halved };
  const other = arms.find(({ name }) => name !== 'base');
  if (other !== undefined) return { head: other.name, hasBase: true, change: (trial) => trial };
  return { head: 'head', hasBase: false, change: (trial) => ({ ...trial, arm: 'head' }) };
}

function halved(trial: Trial): Trial {
  return { ...trial, arm: trial.trial % 2 === 1 ? 'base' : 'head', trial: Math.ceil(trial.trial / 2) };
}
