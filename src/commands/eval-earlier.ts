import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import { baselineOf, indexIn } from '../evals/baseline/data-files.ts';
import type { EarlierTrial, EarlierTrials } from '../evals/measured.ts';
import { planSchema } from '../evals/plan.ts';
import type { Plan } from '../evals/plan.ts';
import { readTrials } from '../evals/results.ts';
import type { Suite } from '../evals/suite.ts';
import type { ModelMode } from '../evals/trial-models.ts';
import { openBaselines, trialsOf } from './eval-baseline.ts';
import type { Machine } from './machine.ts';

/** `run.json` of a folder of results: whether a model was asked. Trials of both must never stand in one file. */
const runSchema = z.strictObject({
  schema: z.literal('harness/eval-run@1'),
  replies: z.enum(['model', 'recording']),
});

type Replies = z.infer<typeof runSchema>['replies'];

const repliesOf = (mode: ModelMode): Replies => (mode === 'replay' ? 'recording' : 'model');

/** Where a run without `--out` leaves its files; a replay has a folder of its own beside the run that was recorded. */
export function runFolder({ cwd }: Pick<Machine, 'cwd'>, plan: Plan, mode: ModelMode): string {
  const name = `${plan.suite}-${plan.runId}`;
  return path.join(runsFolder(cwd), mode === 'replay' ? `${name}-replay` : name);
}

function runsFolder(cwd: string): string {
  return path.join(cwd, '.harness-out', 'evals');
}

/**
 * Notes in the folder where its replies come from. Throws `ConfigError` when results are there whose replies came from
 * elsewhere: the run would count them as its own.
 */
export async function claimFolder(outDir: string, mode: ModelMode): Promise<void> {
  const replies = repliesOf(mode);
  const there = existsSync(path.join(outDir, 'results.jsonl')) ? await repliesIn(outDir) : replies;
  if (there !== replies)
    throw new ConfigError({
      what:
        there === 'model'
          ? 'the folder holds what a model answered, not a replay'
          : 'the folder holds a replay',
      where: outDir,
      fix: 'Name another folder with --out, or replace what is there with --fresh',
    });
  const content = runSchema.parse({ schema: 'harness/eval-run@1', replies });
  await writeFile(path.join(outDir, 'run.json'), `${JSON.stringify(content)}\n`);
}

/** A folder that does not say is taken for one of a model: so were all before there was this file. */
async function repliesIn(dir: string): Promise<Replies> {
  return (await readJson(path.join(dir, 'run.json'), runSchema))?.replies ?? 'model';
}

/** Trials of a phase that were run here before, or are stored as the suite's baseline in the repository. */
export function earlierHere(
  machine: Machine,
): (suite: Pick<Suite, 'name' | 'phase'>) => Promise<EarlierTrials[]> {
  return async (suite) => [
    ...(await earlierRuns(runsFolder(machine.cwd), suite.phase)),
    ...(await blessedTrials(suite, machine)),
  ];
}

async function earlierRuns(folder: string, phase: string): Promise<EarlierTrials[]> {
  if (!existsSync(folder)) return [];
  const found: EarlierTrials[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const dir = path.join(folder, name);
    const run = await readJson(path.join(dir, 'run.json'), runSchema);
    const plan = await readJson(path.join(dir, 'plan.json'), planSchema);
    if (run?.replies === 'model' && plan?.phase === phase) found.push(...(await trialsIn(dir, plan)));
  }
  return found;
}

/** The trials of each arm, under its model. */
async function trialsIn(dir: string, { arms }: Plan): Promise<EarlierTrials[]> {
  const file = path.join(dir, 'results.jsonl');
  if (!existsSync(file)) return [];
  const byArm = new Map<string, EarlierTrial[]>(arms.map(({ name }) => [name, []]));
  for await (const { arm, caseId, outcome, costUsd, judgeUsd, wallMs } of readTrials(file))
    byArm.get(arm)?.push({ caseId, outcome, costUsd, judgeUsd, wallMs });
  return arms.flatMap(({ name, facts }) => measuredOf(facts, byArm.get(name) ?? []));
}

async function blessedTrials(
  { name, phase }: Pick<Suite, 'name' | 'phase'>,
  machine: Machine,
): Promise<EarlierTrials[]> {
  // Outside of a repository there are no baselines.
  if (!existsSync(path.join(machine.cwd, '.git'))) return [];
  const place = await openBaselines(undefined, machine);
  const baseline = baselineOf(await indexIn(place.read), { phase, suite: name });
  return baseline === undefined ? [] : measuredOf(baseline.facts, await trialsOf(baseline, place));
}

function measuredOf(
  { model }: Plan['arms'][number]['facts'],
  trials: readonly EarlierTrial[],
): EarlierTrials[] {
  return typeof model === 'string' ? [{ model, trials }] : [];
}

/** Undefined for a file that is missing or not of this shape: other versions may have left it. */
async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  if (!existsSync(file)) return undefined;
  const parsed = z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue('not JSON');
        return z.NEVER;
      }
    })
    .pipe(schema)
    .safeParse(await readFile(file, 'utf8'));
  return parsed.data;
}
