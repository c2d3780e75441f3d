import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readArms } from '../evals/arms.ts';
import type { Arm } from '../evals/arms.ts';
import type { Case } from '../evals/case.ts';
import { asksJudge, estimateRun, guessSeconds } from '../evals/estimate.ts';
import type { EstimateSources, RunEstimate } from '../evals/estimate.ts';
import { loadCases, loadSuite, suiteNames } from '../evals/load.ts';
import { casesOf, makePlan, unitCount } from '../evals/plan.ts';
import type { Plan, Shard } from '../evals/plan.ts';
import { duration } from '../evals/progress.ts';
import { measuredBy } from '../evals/measured.ts';
import type { EarlierTrials } from '../evals/measured.ts';
import { suiteSchema } from '../evals/suite.ts';
import type { Suite } from '../evals/suite.ts';
import type { OpenLiveModel } from '../evals/trial-models.ts';
import { ConfigError } from '../errors.ts';
import { readCount } from './eval-arguments.ts';
import { freePrice } from '../models/prices.ts';
import type { Price } from '../models/model.ts';
import type { Machine } from './machine.ts';

/** Options by which a run is planned, the same for `plan`, `run` and `compare`. */
export const planOptions = {
  suite: { type: 'string' },
  phase: { type: 'string' },
  arm: { type: 'string', multiple: true },
  model: { type: 'string' },
  judge: { type: 'string' },
  mode: { type: 'string' },
  trials: { type: 'string' },
  cases: { type: 'string', multiple: true },
  shard: { type: 'string' },
  evals: { type: 'string' },
  'max-usd': { type: 'string' },
} as const;

export type PlanValues = {
  readonly [Name in keyof typeof planOptions]?: Name extends 'arm' | 'cases' ? string[] : string;
};

/** What is going to be run, and by what. */
export interface Planned {
  readonly evalsDir: string;
  readonly suite: Suite;
  readonly plan: Plan;
  readonly arms: readonly Arm[];
  readonly cases: readonly Case[];
  readonly shard: Shard;
  /** The shard's part of the plan's cases. */
  readonly own: Plan['cases'];
  /** Of the shard. `usd` is null when nobody knows the price. */
  readonly estimate: RunEstimate;
  readonly maxUsd: number | undefined;
}

export interface PlanSources {
  /** Gives the price of a model; undefined for a replay, which costs nothing. */
  readonly open: OpenLiveModel | undefined;
  /** Trials of the suite's phase that were run before, for the estimate. */
  readonly earlier: (suite: Pick<Suite, 'name' | 'phase'>) => Promise<readonly EarlierTrials[]>;
}

/**
 * Plans a run from its options. A replay plays the suite's recorded model unless another is named. Throws `ConfigError` for options, suites, cases and arms that are wrong.
 */
export async function planRun(
  values: PlanValues,
  { open, earlier }: PlanSources,
  machine: Machine,
): Promise<Planned> {
  const evalsDir = evalsFolder(values.evals, machine);
  const suite = await chosenSuite(values, evalsDir);
  const cases = await chosenCases(values.cases, suite, evalsDir);
  const arms = await readArms({
    phase: suite.phase,
    settings: values.arm ?? [],
    model: values.model ?? (open === undefined ? suite.recorded : undefined),
    judge: values.judge ?? null,
    root: machine.cwd,
    actionRoot: machine.actionRoot,
    version: await harnessVersion(machine),
  });
  const trials = readCount(values.trials, '--trials') ?? suite.trials[readMode(values.mode)];
  // Every shard comes to the same packing by itself: nothing that was measured on one machine may decide it.
  const seconds =
    open === undefined ? 0 : arms.reduce((sum, arm) => sum + guessSeconds(arm), 0) / arms.length;
  const plan = makePlan({ suite, cases, arms, trials, seconds });
  const shard = readShard(values.shard);
  const own = casesOf(plan, shard);
  const ids = new Set(own.map(({ id }) => id));
  const job = { cases: cases.filter(({ id }) => ids.has(id)), arms, trials };
  const judge = values.judge !== undefined && job.cases.some(asksJudge) ? values.judge : null;
  const sources =
    open === undefined ? freeReplay : await sourcesOf({ arms, judge, open }, await earlier(suite));
  return {
    ...{ evalsDir, suite, plan, arms, cases, shard, own },
    estimate: estimateRun(job, sources),
    maxUsd: readUsd(values['max-usd']) ?? suite.maxCostUsd,
  };
}

/** A replay takes no time and asks nobody. */
const freeReplay: EstimateSources = {
  priceOf: () => freePrice,
  measured: () => ({ seconds: 0, usd: 0 }),
  judge: null,
};

/** `evals/` of the folder we are in, unless another is named. */
export function evalsFolder(named: string | undefined, machine: Machine): string {
  return path.resolve(machine.cwd, named ?? 'evals');
}

async function chosenSuite({ suite, phase }: PlanValues, evalsDir: string): Promise<Suite> {
  const name = suite ?? phase;
  if (name === undefined || (suite !== undefined && phase !== undefined))
    throw new ConfigError({
      what: 'say what to run with either --suite or --phase',
      expected: `one of ${(await suiteNames(evalsDir)).join(', ')}`,
    });
  if (suite !== undefined || (await suiteNames(evalsDir)).includes(name)) return loadSuite(evalsDir, name);
  // Every case of a phase is a suite without settings.
  return suiteSchema.parse({
    ...{ schema: 'harness/suite@1', name, phase: name, cases: [`${name}/*`] },
    description: `All cases of ${name}`,
  });
}

async function chosenCases(
  globs: readonly string[] | undefined,
  suite: Suite,
  evalsDir: string,
): Promise<readonly Case[]> {
  const cases = await loadCases(evalsDir, suite.cases);
  const foreign = cases.find(({ phase }) => phase !== suite.phase);
  if (foreign !== undefined)
    throw new ConfigError({
      what: `the suite is of the phase ${suite.phase}`,
      where: `suite ${suite.name}`,
      got: `a case of ${foreign.phase}: ${foreign.id}`,
    });
  if (globs === undefined) return cases;
  const wanted = new Set(
    (
      await loadCases(
        evalsDir,
        globs.map((glob) => (glob.includes('/') ? glob : `*/${glob}`)),
      )
    ).map(({ dir }) => dir),
  );
  const chosen = cases.filter(({ dir }) => wanted.has(dir));
  if (chosen.length > 0) return chosen;
  throw new ConfigError({ what: `no case of the suite ${suite.name} matches`, got: globs.join(', ') });
}

const manifest = z.looseObject({ version: z.string() });

async function harnessVersion({ actionRoot }: Machine): Promise<string> {
  return manifest.parse(JSON.parse(await readFile(path.join(actionRoot, 'package.json'), 'utf8'))).version;
}

/** Opens each model once, which also says at once when the key of one is missing. */
async function sourcesOf(
  { arms, judge, open }: { arms: readonly Arm[]; judge: string | null; open: OpenLiveModel },
  earlier: readonly EarlierTrials[],
): Promise<EstimateSources> {
  const [first] = arms;
  const phases = arms.map(({ phase }) => phase);
  if (judge !== null && first !== undefined) phases.push({ ...first.phase, model: judge });
  const prices = new Map<string, Price | undefined>();
  for (const phase of phases)
    if (!prices.has(phase.model)) prices.set(phase.model, (await open(phase, { round: 0, issue: 1 })).price);
  return { priceOf: (model) => prices.get(model), measured: measuredBy(earlier), judge };
}

function readMode(mode: string | undefined): keyof Suite['trials'] {
  const modes = ['smoke', 'compare', 'bless'] as const;
  const found = modes.find((known) => known === (mode ?? 'compare'));
  if (found !== undefined) return found;
  throw new ConfigError({
    what: 'unknown mode',
    where: '--mode',
    expected: modes.join(', '),
    got: mode ?? '',
  });
}

function readShard(text: string | undefined): Shard {
  const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text ?? '1/1') ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (shard.index <= shard.of) return shard;
  throw new ConfigError({
    what: 'not a shard',
    where: '--shard',
    expected: 'i/n with i from 1 to n',
    got: text ?? '',
  });
}

function readUsd(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const usd = Number(text);
  if (text.trim() !== '' && usd >= 0) return usd;
  throw new ConfigError({ what: 'not an amount of US dollars', where: '--max-usd', got: `"${text}"` });
}

/** The plan for people, and what it is thought to cost. */
export function tellPlan({ plan, shard, own, estimate, maxUsd }: Planned, concurrency: number): string {
  const units = unitCount(plan, own);
  const part = shard.of === 1 ? '' : `, shard ${shard.index} of ${shard.of}`;
  const arms = plan.arms.map(({ name }) => name).join(', ');
  const time = duration((estimate.seconds * 1000) / concurrency);
  const money = estimate.usd === null ? 'a price nobody knows' : `$${estimate.usd.toFixed(2)}`;
  const basis = estimate.seconds === 0 ? '' : ` (${basisOf(estimate, own.length)})`;
  const cap = maxUsd === undefined ? '' : `, at most $${maxUsd.toFixed(2)}`;
  return `${plan.suite}: ${own.length} cases × ${plan.trials} trials × ${plan.arms.length} arms (${arms}) = ${units} trials${part}; about ${time} and ${money}${basis}${cap}`;
}

/** How the estimate is known, and what of it is the judge's. */
function basisOf({ measuredCases, judgeUsd }: RunEstimate, cases: number): string {
  const known = {
    none: 'from published runs of like phases',
    all: 'as measured before',
    some: `${measuredCases} of ${cases} cases as measured before, the others from published runs of like phases`,
  }[measuredCases === 0 ? 'none' : measuredCases === cases ? 'all' : 'some'];
  return judgeUsd === null || judgeUsd === 0
    ? known
    : `${known}; $${judgeUsd.toFixed(2)} of it for the judge`;
}

/** Throws `ConfigError` when the estimate goes beyond the cap, or when there is a cap and nobody knows the price. */
export function refuseTooDear({ estimate, maxUsd }: Planned): void {
  if (maxUsd === undefined || (estimate.usd !== null && estimate.usd <= maxUsd)) return;
  throw new ConfigError({
    what: 'the run would cost more than it may',
    where: '--max-usd or the suite’s maxCostUsd',
    expected: `at most $${maxUsd.toFixed(2)}`,
    got: estimate.usd === null ? 'a model whose price nobody knows' : `about $${estimate.usd.toFixed(2)}`,
    fix: 'Take fewer trials (--trials), fewer cases (--cases) or a larger cap; say the price of a compatible/ model with --set compatible-price=IN/OUT',
  });
}
