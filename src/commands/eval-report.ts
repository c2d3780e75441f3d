import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import { compare } from '../evals/compare.ts';
import { unitsOf } from '../evals/plan.ts';
import type { Plan } from '../evals/plan.ts';
import { casesAddress } from '../evals/report/cases-address.ts';
import { historySchema } from '../evals/report/history.ts';
import type { HistoryPoint } from '../evals/report/history.ts';
import type { Gathered } from '../evals/report/gather.ts';
import type { Judged } from '../evals/report/summarise.ts';
import type { Summary } from '../evals/report/summary.ts';
import { exportNames, writeReport } from '../evals/report/write.ts';
import type { ExportName } from '../evals/report/write.ts';
import { judge } from '../evals/verdict.ts';
import { parseCommandLine } from './arguments.ts';
import { mergeFolders, readPlan } from './eval-merge.ts';
import type { ExitCode, Machine } from './machine.ts';

const usage =
  'harness eval report DIR … [--base ARM] [--head ARM] [--out DIR] [--export inspect|promptfoo …] [--history FILE] [--run-url URL] [--cases-url URL] [--json]';

const options = {
  base: { type: 'string' },
  head: { type: 'string' },
  out: { type: 'string' },
  export: { type: 'string', multiple: true },
  history: { type: 'string' },
  'run-url': { type: 'string' },
  'cases-url': { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseCommandLine<typeof options>>['values'];

/**
 * `harness eval report DIR …`: compares two arms of a run by the gate of its plan, and writes what people look at. The
 * folders of several shards are merged first, into the folder of the report. Returns the gate's exit code. Throws `ConfigError` for arms, files or options there are not.
 */
export async function evalReport(args: readonly string[], machine: Machine): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, options, usage);
  const { plan, results, out } = await openRun(positionals, values, machine);
  const arms = chooseArms(plan, values);
  const { summary, files } = await writeReport({
    suite: plan.suite,
    sources: {
      base: arms.base === null ? null : { results, arm: arms.base },
      head: { results, arm: arms.head },
    },
    judge: (trials) => judgeByPlan(trials, plan, arms),
    out,
    made: machine.clock(),
    links: {
      run: webAddress(values['run-url'], '--run-url'),
      cases: webAddress(values['cases-url'], '--cases-url') ?? casesOfJob(machine),
    },
    history: await readHistory(values.history, machine),
    exports: exportsOf(values.export ?? []),
  });
  tell(summary, { out, files, json: values.json === true }, machine);
  return exitCodeSchema.parse(summary.exitCode);
}

interface OpenedRun {
  readonly plan: Plan;
  readonly results: string;
  /** Folder of the report. */
  readonly out: string;
}

async function openRun(named: readonly string[], { out }: Values, machine: Machine): Promise<OpenedRun> {
  const [dir, ...others] = named.map((each) => path.resolve(machine.cwd, each));
  if (dir === undefined || (others.length > 0 && out === undefined))
    throw new ConfigError({
      what: dir === undefined ? 'name the folder of a run' : 'name --out for the report of several shards',
      fix: `Usage: ${usage}`,
    });
  const target = path.resolve(machine.cwd, out ?? path.join(dir, 'report'));
  if (others.length > 0) return { ...(await mergeFolders([dir, ...others], target)), out: target };
  return { plan: await readPlan(dir), results: path.join(dir, 'results.jsonl'), out: target };
}

/** In a job of a workflow the repository and the commit are known; elsewhere nobody knows whether the commit is pushed. */
function casesOfJob({ env }: Machine): string | null {
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const [serverUrl, commit] = [env['GITHUB_SERVER_URL'] ?? '', env['GITHUB_SHA'] ?? ''];
  return casesAddress({ serverUrl, owner, repo, commit, evals: 'evals' });
}

const exitCodeSchema = z.union([z.literal(0), z.literal(10), z.literal(11), z.literal(12)]);

interface Arms {
  readonly base: string | null;
  readonly head: string;
}

/** The arms `base` and `head`, or the first and the last; a plan of one arm has no base. */
function chooseArms(plan: Plan, { base, head }: Values): Arms {
  const names = plan.arms.map(({ name }) => name);
  for (const [option, name] of [['--base', base] as const, ['--head', head] as const])
    if (name !== undefined && !names.includes(name))
      throw new ConfigError({
        what: `no arm "${name}" in this run`,
        where: option,
        expected: `one of ${names.join(', ')}`,
      });
  const chosenHead = head ?? (names.includes('head') ? 'head' : names.at(-1)) ?? '';
  const others = names.filter((name) => name !== chosenHead);
  const chosenBase = base ?? (others.includes('base') ? 'base' : others[0]) ?? null;
  if (chosenBase === chosenHead)
    throw new ConfigError({ what: `"${chosenHead}" cannot be compared with itself`, where: '--base' });
  return { base: chosenBase, head: chosenHead };
}

function judgeByPlan(trials: Pick<Gathered, 'base' | 'head'>, plan: Plan, arms: Arms): Judged {
  const { suite: name, phase, metric, gate } = plan;
  const comparison = compare({ ...trials, suite: { name, phase, metric, gate } });
  const { planned, missing } = countUnits(plan, arms, trials);
  const baseline = arms.base === null ? 'none' : 'comparable';
  return {
    comparison,
    judgement: judge(comparison, gate, { planned, missing, baseline }),
    margin: gate.margin,
    missing,
    baseline: null,
  };
}

/** How many units of the two arms there should be, and how many of those are not there. */
function countUnits(
  plan: Plan,
  arms: Arms,
  { base, head }: Pick<Gathered, 'base' | 'head'>,
): { readonly planned: number; readonly missing: number } {
  const found = new Set<string>();
  for (const trials of [base, head]) for (const { unitId } of trials) found.add(unitId);
  let [planned, missing] = [0, 0];
  for (const { unitId, arm } of unitsOf(plan)) {
    if (arm !== arms.base && arm !== arms.head) continue;
    planned += 1;
    if (!found.has(unitId)) missing += 1;
  }
  return { planned, missing };
}

async function readHistory(file: string | undefined, machine: Machine): Promise<readonly HistoryPoint[]> {
  return file === undefined ? [] : readJson(path.resolve(machine.cwd, file), historySchema);
}

/** Throws `ConfigError` that names the file for one that is not there, no JSON or of another shape. */
async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigError({ what: 'cannot be read', where: file, fix: `Usage: ${usage}` }, { cause });
  });
  const parsed = schema.safeParse(valueOf(text, file));
  if (parsed.success) return parsed.data;
  throw new ConfigError({
    what: 'not what is expected here',
    where: file,
    got: z.prettifyError(parsed.error),
  });
}

function valueOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ConfigError({ what: 'no JSON', where: file }, { cause });
  }
}

function exportsOf(names: readonly string[]): readonly ExportName[] {
  return names.map((name) => {
    const known = exportNames.find((each) => each === name);
    if (known !== undefined) return known;
    throw new ConfigError({
      what: `unknown format "${name}"`,
      where: '--export',
      expected: `one of ${exportNames.join(', ')}`,
    });
  });
}

/** An address for links in the comment, without a slash at its end; null when none is given. */
function webAddress(text: string | undefined, option: string): string | null {
  if (text === undefined) return null;
  if (/^https?:\/\/[^\s()<>`|[\]\\]+$/.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '');
  throw new ConfigError({ what: 'not a web address', where: option, got: `"${text}"` });
}

interface Told {
  readonly out: string;
  readonly files: readonly string[];
  readonly json: boolean;
}

function tell(summary: Summary, { out, files, json }: Told, machine: Machine): void {
  const { verdict, sentence, exitCode, failures, warnings } = summary;
  if (json) {
    const told = { verdict, sentence, exitCode, failures, warnings, out, files };
    machine.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
    return;
  }
  const lines = [sentence, ...failures, ...warnings.map((warning) => `warning: ${warning}`)];
  machine.stdout.write(`${lines.join('\n')}\n\nreport: ${path.join(out, 'report.html')}\n`);
}
