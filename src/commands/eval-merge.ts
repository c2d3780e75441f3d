import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import { planSchema, unitsOf } from '../evals/plan.ts';
import type { Plan } from '../evals/plan.ts';
import { mergeResults, worthless } from '../evals/results.ts';
import type { Merged } from '../evals/results.ts';
import { movedArtifacts } from '../evals/trial-line.ts';
import { parseCommandLine } from './arguments.ts';
import type { ExitCode, Machine } from './machine.ts';
import { jsonOf } from '../json.ts';

const usage = 'harness eval merge DIR … --out DIR [--json]';

const options = { out: { type: 'string' }, json: { type: 'boolean' } } as const;

/** `harness eval merge`: the results of several shards as one. Exit code 12 when units of the plan are missing. */
export async function mergeEvals(args: readonly string[], machine: Machine): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, options, usage);
  if (positionals.length === 0 || values.out === undefined)
    throw new ConfigError({ what: 'name the folders of the shards, and --out', fix: `Usage: ${usage}` });
  const folders = positionals.map((dir) => path.resolve(machine.cwd, dir));
  const { plan, merged, results } = await mergeFolders(folders, path.resolve(machine.cwd, values.out));
  const code = exitCodeOf(plan, merged);
  tell({ ...merged, complete: code === 0, results }, values.json ?? false, machine);
  return code;
}

/**
 * Writes the union of the results of some shards to `outDir`, with their plan. Throws `ConfigError` when they are not
 * shards of one run.
 */
export async function mergeFolders(
  folders: readonly string[],
  outDir: string,
): Promise<{ readonly plan: Plan; readonly merged: Merged; readonly results: string }> {
  const plan = await commonPlan(folders);
  await mkdir(outDir, { recursive: true });
  const results = path.join(outDir, 'results.jsonl');
  const merged = await mergeResults(
    folders.map((folder) => path.join(folder, 'results.jsonl')),
    unitIds(plan),
    { out: results, change: (trial, file) => movedArtifacts(trial, path.dirname(file), outDir) },
  );
  await writeFile(path.join(outDir, 'plan.json'), `${JSON.stringify(plan, null, 1)}\n`);
  return { plan, merged, results };
}

function* unitIds(plan: Plan): Generator<string> {
  for (const { unitId } of unitsOf(plan)) yield unitId;
}

/** Reads the plan of each folder. Throws `ConfigError` when one has none, or another than the first. */
async function commonPlan(folders: readonly string[]): Promise<Plan> {
  const plans = await Promise.all(folders.map(readPlan));
  const [first] = plans;
  const other = plans.findIndex((plan) => plan.runId !== first?.runId);
  if (first !== undefined && other === -1) return first;
  throw new ConfigError({
    what: 'these are not shards of one run',
    where: folders[other] ?? '',
    expected: `run ${first?.runId ?? ''}`,
    got: `run ${plans[other]?.runId ?? ''}`,
  });
}

/** The plan beside some results. */
export async function readPlan(folder: string): Promise<Plan> {
  const file = path.join(folder, 'plan.json');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigError({ what: 'there is no plan of a run', where: file }, { cause });
  });
  const parsed = planSchema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw new ConfigError({ what: 'not the plan of a run', where: file, got: parsed.error.message });
}

function exitCodeOf(plan: Plan, { present, missing, outcomes }: Merged): ExitCode {
  const lost = worthless.reduce((sum, outcome) => sum + (outcomes[outcome] ?? 0), 0);
  return missing > 0 || lost > plan.gate.maxInfra * (present + missing) ? 12 : 0;
}

function tell(
  merged: Merged & { readonly complete: boolean; readonly results: string },
  json: boolean,
  machine: Machine,
): void {
  const { present, missing, outcomes, complete, results } = merged;
  const said = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  const text = `${present} of ${present + missing} units${complete ? '' : ', incomplete'}: ${said.join(', ')}\nresults: ${results}\n`;
  machine.stdout.write(json ? `${JSON.stringify(merged, null, 2)}\n` : text);
}
