import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openEvalPlace } from '../commands/eval-place.ts';
import { planRun, refuseTooDear, tellPlan } from '../commands/eval-plan.ts';
import type { Planned } from '../commands/eval-plan.ts';
import { ConfigError } from '../errors.ts';
import { unitCount } from '../evals/plan.ts';
import type { Estimate, Plan } from '../evals/plan.ts';
import { commandValues } from './command.ts';
import { commandOf, machineOf } from './deps.ts';
import type { EvaluateDeps } from './deps.ts';
import { refuseMisplaced } from './guards.ts';
import { evalArtifact, maxShards } from './request.ts';
import type { EvaluateRequest } from './request.ts';

/** What is going to be run, and in how many jobs. */
export interface PlanReport {
  readonly plan: Plan;
  readonly shards: number;
  readonly units: number;
  /** Of all shards together. */
  readonly estimate: Estimate;
  /** After which a shard is given up: three times what it is thought to take. */
  readonly timeoutMinutes: number;
  /** The plan in words. */
  readonly told: string;
  /** What does the same on a laptop. */
  readonly command: string;
}

/** Trials at a time in a shard when nobody says: as the command has it. */
const usualConcurrency = 4;

/**
 * Plans the whole run, refuses what may not or would cost too much, and uploads `plan.json`: what must be there
 * before anything is concluded. Needs no key: prices are known by the name of the model. Throws `ConfigError`.
 */
export async function planJob(request: EvaluateRequest, deps: EvaluateDeps): Promise<PlanReport> {
  refuseMisplaced(request);
  const { args } = await commandOf(request);
  const planned = await planWhole(args, request, deps);
  const { plan, estimate } = planned;
  refuseManyArms(plan);
  const concurrency = request.concurrency ?? usualConcurrency;
  const told = tellPlan(planned, concurrency);
  deps.log.info(told);
  refuseTooDear(planned);
  const minutes = estimate.seconds / concurrency / 60;
  const wanted = request.shards ?? Math.ceil(minutes / request.targetMinutes);
  const shards = Math.min(Math.max(1, wanted), plan.cases.length, maxShards);
  await uploadPlan(plan, request, deps);
  return {
    ...{ plan, shards, estimate, told, units: unitCount(plan) },
    timeoutMinutes: Math.ceil(Math.max(leastMinutes, (minutes / shards) * 3)),
    command: `harness eval run ${args.join(' ')}`,
  };
}

/** Set-up and a slow start, for shards that are thought to take no time. */
const leastMinutes = 15;

async function planWhole(
  args: readonly string[],
  request: EvaluateRequest,
  deps: EvaluateDeps,
): Promise<Planned> {
  const temp = await mkdtemp(path.join(request.tempDir, 'harness-eval-plan-'));
  try {
    // A model is opened for its price, never asked; the plan job has no key and needs none.
    const keys = Object.fromEntries(
      ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'COMPATIBLE_API_KEY'].map((name) => [name, 'none needed']),
    );
    const machine = machineOf({ ...request, keys }, deps);
    const values = commandValues([...args, ...capOf(request)]);
    const evalsDir = path.resolve(request.workspace, request.evals);
    const place = await openEvalPlace({ evalsDir, temp, set: values.set, secrets: undefined }, machine);
    const open = request.replay ? undefined : place.openLive;
    return await planRun(values, { open, earlier: async () => [] }, machine);
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

function capOf({ maxUsd }: EvaluateRequest): readonly string[] {
  return maxUsd === undefined ? [] : ['--max-usd', String(maxUsd)];
}

function refuseManyArms({ arms }: Plan): void {
  if (arms.length <= 2) return;
  throw new ConfigError({
    what: 'a run has one verdict, and so at most one arm beside base',
    where: 'input "arms"',
    got: arms.map(({ name }) => name).join(', '),
    fix: 'Start a run for each arm, or compare several with `harness eval compare` on a laptop',
  });
}

async function uploadPlan(plan: Plan, request: EvaluateRequest, { artifacts }: EvaluateDeps): Promise<void> {
  const dir = await mkdtemp(path.join(request.tempDir, 'eval-plan-'));
  const file = path.join(dir, 'plan.json');
  await writeFile(file, `${JSON.stringify(plan, null, 1)}\n`);
  await artifacts.upload(evalArtifact(request, 'plan', request.attempt), dir, [file]);
}

/** One job of the matrix. */
export function matrixOf(shards: number): { readonly include: readonly { readonly shard: number }[] } {
  return { include: Array.from({ length: shards }, (_, index) => ({ shard: index + 1 })) };
}
