import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import type { Case } from '../evals/case.ts';
import { checkGraders } from '../evals/grade/index.ts';
import { loadExpected } from '../evals/load.ts';
import { planSchema, unitCount, unitsOf } from '../evals/plan.ts';
import type { Plan } from '../evals/plan.ts';
import { showProgress } from '../evals/progress.ts';
import { openResults } from '../evals/results.ts';
import type { Results } from '../evals/results.ts';
import { runUnits } from '../evals/run.ts';
import type { RunDone } from '../evals/run.ts';
import { trialRunner } from '../evals/run-trial.ts';
import { countOutcomes } from '../evals/standing.ts';
import type { Standing } from '../evals/standing.ts';
import { checkRecordings, trialModels } from '../evals/trial-models.ts';
import type { ModelMode } from '../evals/trial-models.ts';
import { parseCommandLine } from './arguments.ts';
import { readCount } from './eval-arguments.ts';
import { claimFolder, earlierHere, runFolder } from './eval-earlier.ts';
import { openEvalPlace } from './eval-place.ts';
import { evalsFolder, planOptions, planRun, refuseTooDear, tellPlan } from './eval-plan.ts';
import type { Planned } from './eval-plan.ts';
import type { ExitCode, Machine } from './machine.ts';
import { jsonOf } from '../json.ts';

export const runUsage =
  'harness eval run --suite NAME|--phase NAME [--arm [NAME:]KEY=VALUE …] [--model PROVIDER/ID] [--judge PROVIDER/ID] [--mode smoke|compare|bless] [--trials K] [--cases GLOB …] [--replay|--record] [--recordings DIR] [--concurrency N] [--shard I/N] [--max-usd USD] [--set INPUT=VALUE …] [--secret NAME …] [--evals DIR] [--out DIR] [--fresh] [--json]';

export const runOptions = {
  ...planOptions,
  replay: { type: 'boolean' },
  record: { type: 'boolean' },
  recordings: { type: 'string' },
  concurrency: { type: 'string' },
  set: { type: 'string', multiple: true },
  secret: { type: 'string', multiple: true },
  out: { type: 'string' },
  fresh: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export type RunValues = ReturnType<typeof parseCommandLine<typeof runOptions>>['values'];

/** How a run ended, and where its files are. */
export interface EvalRunReport extends RunDone {
  readonly planned: Planned;
  readonly outDir: string;
  readonly standing: Standing;
}

/** Trials at a time: a provider's rate limit is met by few of them, and each may run a sandbox. */
const defaultConcurrency = 4;

/** `harness eval run`. */
export async function runEval(args: readonly string[], machine: Machine): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, runOptions, runUsage);
  if (positionals.length > 0)
    throw new ConfigError({
      what: `unexpected argument "${positionals[0] ?? ''}"`,
      fix: `Usage: ${runUsage}`,
    });
  const report = await runPlanned(values, machine);
  tellRun(report, values.json ?? false, machine);
  return exitCodeOf(report);
}

/**
 * `harness eval plan`: what a run would do, cost and take, without doing it; with `--out` it writes plan.json. Exit
 * code 2 when it would cost more than it may.
 */
export async function planEval(args: readonly string[], machine: Machine): Promise<ExitCode> {
  const { values } = parseCommandLine(args, runOptions, runUsage.replace(' run ', ' plan '));
  const temp = await mkdtemp(path.join(machine.tempDir, 'harness-eval-'));
  try {
    const replay = modeOf(values) === 'replay';
    const evalsDir = evalsFolder(values.evals, machine);
    const place = await openEvalPlace({ evalsDir, temp, set: values.set, secrets: values.secret }, machine);
    const sources = { open: replay ? undefined : place.openLive, earlier: earlierHere(machine) };
    const planned = await planRun(values, sources, machine);
    const { plan, own, estimate, shard } = planned;
    const concurrency = readCount(values.concurrency, '--concurrency') ?? defaultConcurrency;
    const facts = { runId: plan.runId, shard, units: unitCount(plan, own), cases: own.map(({ id }) => id) };
    machine.stdout.write(
      values.json === true
        ? `${JSON.stringify({ ...facts, estimate, plan }, null, 2)}\n`
        : `${tellPlan(planned, concurrency)}\n`,
    );
    refuseTooDear(planned);
    if (values.out !== undefined) await openFolder(values, plan, machine);
    return 0;
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

/**
 * Plans and runs: what `run` and `compare` share. Says the estimate on stderr before anything is spent. What was
 * finished is in the results file whatever happens.
 */
export async function runPlanned(values: RunValues, machine: Machine): Promise<EvalRunReport> {
  const temp = await mkdtemp(path.join(machine.tempDir, 'harness-eval-'));
  try {
    return await runIn(temp, values, machine);
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runIn(temp: string, values: RunValues, machine: Machine): Promise<EvalRunReport> {
  const mode = modeOf(values);
  const evalsDir = evalsFolder(values.evals, machine);
  const place = await openEvalPlace({ evalsDir, temp, set: values.set, secrets: values.secret }, machine);
  const sources = { open: mode === 'replay' ? undefined : place.openLive, earlier: earlierHere(machine) };
  const planned = await planRun(values, sources, machine);
  const concurrency = readCount(values.concurrency, '--concurrency') ?? defaultConcurrency;
  machine.stderr.write(`${tellPlan(planned, concurrency)}\n`);
  refuseTooDear(planned);
  const recordingsDir =
    values.recordings === undefined ? undefined : path.resolve(machine.cwd, values.recordings);
  if (mode === 'replay') {
    const models = [...new Set(planned.arms.map(({ phase }) => phase.model))].join(', ');
    machine.stderr.write(`replays what ${models} answered; no model is called\n`);
    checkRecordings(ownCases(planned), planned.arms, recordingsDir);
  } else await checkGold(planned);
  const outDir = await openFolder(values, planned.plan, machine);
  const results = await openResults(path.join(outDir, 'results.jsonl'));
  const runTrial = trialRunner({
    ...place,
    grade: { ...place.grade, metric: planned.suite.metric },
    openModels: trialModels({
      ...{ mode, open: place.openLive, recordingsDir },
      judge: values.judge ?? null,
      redact: place.run.redact,
    }),
    outDir,
  });
  const watch = showProgress(unitCount(planned.plan, planned.own), machine.stderr, place.run.clock);
  const { plan, own: cases, maxUsd, estimate } = planned;
  const caseFiles = new Map(planned.cases.map((each) => [each.id, each]));
  const arms = new Map(planned.arms.map((arm) => [arm.name, arm]));
  // A replay gives the same answer however often it is asked.
  const attempts = mode === 'replay' ? 1 : 2;
  try {
    const done = await runUnits(
      { plan, cases, caseFiles, arms, concurrency, attempts, maxUsd, trialUsd: estimate.dearestUsd },
      { runTrial, results, watch, signal: machine.signal },
    );
    return { ...done, planned, outDir, standing: countOutcomes(plan, cases, results) };
  } finally {
    watch.end();
    await settle(results, plan);
  }
}

/** A grader that cannot work would only say so when the money for its trial is spent. */
async function checkGold(planned: Planned): Promise<void> {
  for (const each of ownCases(planned)) checkGraders(each, await loadExpected(each), planned.suite.metric);
}

/** The cases of the shard. */
function ownCases({ own, cases }: Planned): readonly Case[] {
  const ids = new Set(own.map(({ id }) => id));
  return cases.filter(({ id }) => ids.has(id));
}

async function settle(results: Results, plan: Plan): Promise<void> {
  function* order(): Generator<string> {
    for (const { unitId } of unitsOf(plan)) yield unitId;
  }
  await results.settle(order());
  results.close();
}

function modeOf({ replay, record }: RunValues): ModelMode {
  if (replay === true && record === true)
    throw new ConfigError({ what: '--replay and --record exclude each other', fix: `Usage: ${runUsage}` });
  if (replay === true) return 'replay';
  return record === true ? 'record' : 'live';
}

/**
 * The folder of a run: one for each plan unless it is named, so that the same run goes on where it
 * stopped; a replay begins anew there. Throws `ConfigError` for a folder with the results of another plan, and when one
 * of a replay and a live run would go on with the results of the other.
 */
async function openFolder(values: RunValues, plan: Plan, machine: Machine): Promise<string> {
  const mode = modeOf(values);
  const outDir =
    values.out === undefined ? runFolder(machine, plan, mode) : path.resolve(machine.cwd, values.out);
  const file = path.join(outDir, 'plan.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const there = text === undefined ? undefined : planSchema.safeParse(jsonOf(text)).data;
  // A replay costs nothing; whoever starts it again wants to see what the harness makes of it now.
  if (values.fresh === true || (mode === 'replay' && values.out === undefined))
    for (const name of ['results.jsonl', 'trials'])
      await rm(path.join(outDir, name), { recursive: true, force: true });
  else if (text !== undefined && there?.runId !== plan.runId)
    throw new ConfigError({
      what: 'the folder holds the results of another plan',
      where: outDir,
      expected: `run ${plan.runId}`,
      got: `run ${there?.runId ?? 'unknown'}`,
      fix: 'Name another folder with --out, or replace what is there with --fresh',
    });
  await mkdir(outDir, { recursive: true });
  await claimFolder(outDir, mode);
  await writeFile(file, `${JSON.stringify(plan, null, 1)}\n`);
  return outDir;
}

/** Prints how a run ended, for people or (`json`) for scripts. */
function tellRun(report: EvalRunReport, json: boolean, machine: Machine): void {
  const { planned, outDir, standing, ran, usd, stopped } = report;
  const results = path.join(outDir, 'results.jsonl');
  if (json) {
    const facts = { runId: planned.plan.runId, suite: planned.plan.suite, ran, usd, stopped, ...standing };
    machine.stdout.write(`${JSON.stringify({ ...facts, results }, null, 2)}\n`);
    return;
  }
  const why = { no: '', cancelled: ', cancelled', cost: ', stopped by the cost cap' }[stopped];
  const arms = Object.entries(standing.arms).map(([name, outcomes]) => {
    const said = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
    return `  ${name}: ${said.join(', ')}`;
  });
  const missing = standing.missing === 0 ? [] : [`  missing: ${standing.missing}`];
  machine.stdout.write(
    `${[`${planned.plan.suite}: ${ran} trials, $${usd.toFixed(2)}${why}`, ...arms, ...missing, `results: ${results}`].join('\n')}\n`,
  );
}

/** A run with missing units, or with more lost ones than the gate allows, has no score. */
export function exitCodeOf({ standing, planned, stopped }: EvalRunReport): ExitCode {
  if (stopped === 'cancelled') return 1;
  const total = standing.present + standing.missing;
  const tooManyLost = standing.lost > planned.suite.gate.maxInfra * total;
  return standing.missing > 0 || tooManyLost ? 12 : 0;
}
