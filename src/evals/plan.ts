import { z } from 'zod';
import type { Arm } from './arms.ts';
import type { Case, CaseWorkspace } from './case.ts';
import { sha256 } from './load.ts';
import { gateSchema } from './suite.ts';
import type { Suite } from './suite.ts';

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** Seconds and money that one trial is thought to take. `usd` is null when nobody knows the price. */
export interface Estimate {
  readonly seconds: number;
  readonly usd: number | null;
}

/**
 * What a run is going to do: `plan.json` beside its results. It is the same for every shard, and says what
 * must be there before anything is concluded.
 */
export const planSchema = z.strictObject({
  schema: z.literal('harness/plan@1'),
  /** From everything below that decides what is run: the same plan has the same id. */
  runId: z.string(),
  suite: z.string(),
  phase: z.string(),
  metric: z.string(),
  gate: gateSchema,
  /** Trials of each case by each arm. */
  trials: z.int().positive(),
  arms: z
    .array(
      z.strictObject({
        name: z.string(),
        fingerprint: sha256Hex,
        /** What the fingerprint is made from, for people. */
        facts: z.record(z.string(), z.unknown()),
      }),
    )
    .min(1),
  cases: z.array(
    z.strictObject({
      id: z.string(),
      digest: sha256Hex,
      /** Cases with an equal text here share the work of making a workspace. */
      workspace: z.string(),
      /** Seconds of one trial, for packing. */
      seconds: z.number().nonnegative(),
    }),
  ),
});
export type Plan = z.infer<typeof planSchema>;

/** One trial that is to be run. */
export interface Unit {
  /** sha256 of case digest, arm fingerprint and trial number. */
  readonly unitId: string;
  readonly caseId: string;
  readonly arm: string;
  /** From 1. */
  readonly trial: number;
}

export interface PlanRequest {
  readonly suite: Suite;
  readonly cases: readonly Case[];
  readonly arms: readonly Arm[];
  readonly trials: number;
  /** What one trial is thought to take, on the mean over the arms. */
  readonly seconds: number;
}

/** Puts a plan together. Same cases, arms and number of trials, same plan. */
export function makePlan({ suite, cases, arms, trials, seconds }: PlanRequest): Plan {
  const content = {
    suite: suite.name,
    phase: suite.phase,
    metric: suite.metric,
    gate: suite.gate,
    trials,
    arms: arms.map(({ name, fingerprint, facts }) => ({ name, fingerprint, facts: { ...facts } })),
    cases: cases.map((each) => ({
      id: each.id,
      digest: each.digest,
      workspace: workspaceKey(each.workspace, each.id),
      seconds,
    })),
  };
  return planSchema.parse({ schema: 'harness/plan@1', runId: runIdOf(content), ...content });
}

function workspaceKey(workspace: CaseWorkspace, id: string): string {
  if (workspace.kind === 'shared') return `shared:${workspace.name}`;
  return workspace.kind === 'npm' ? `npm:${workspace.name}@${workspace.version}` : `case:${id}`;
}

/** The same plan for cases that have changed since: their results, graded anew, belong to it. */
export function withDigests(plan: Plan, cases: ReadonlyMap<string, Pick<Case, 'digest'>>): Plan {
  const changed = plan.cases.map((each) => ({ ...each, digest: cases.get(each.id)?.digest ?? each.digest }));
  return { ...plan, cases: changed, runId: runIdOf({ ...plan, cases: changed }) };
}

function runIdOf({
  suite,
  phase,
  metric,
  gate,
  trials,
  arms,
  cases,
}: Omit<Plan, 'schema' | 'runId'>): string {
  const digests = cases.map(({ digest }) => digest);
  return sha256(JSON.stringify([suite, phase, metric, gate, trials, arms, digests])).slice(0, 16);
}

/**
 * The units of a plan, or of some of its cases, in the order in which they run and are written down: a
 * case's units together, and the arms in turns, each first as often as the others, so that a provider's
 * slow hour strikes all arms alike.
 */
export function* unitsOf(plan: Plan, cases: Plan['cases'] = plan.cases): Generator<Unit> {
  for (const each of cases)
    for (let trial = 1; trial <= plan.trials; trial += 1)
      for (let turn = 0; turn < plan.arms.length; turn += 1) {
        const arm = plan.arms[(turn + trial - 1) % plan.arms.length];
        if (arm === undefined) continue;
        yield { unitId: unitId(each.digest, arm.fingerprint, trial), caseId: each.id, arm: arm.name, trial };
      }
}

export function unitId(caseDigest: string, fingerprint: string, trial: number): string {
  return sha256(JSON.stringify([caseDigest, fingerprint, trial]));
}

export function unitCount(plan: Plan, cases: Plan['cases'] = plan.cases): number {
  return cases.length * plan.trials * plan.arms.length;
}

/** One shard out of several: `index` from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/**
 * The cases of one shard. Cases that share a workspace stay together, unless that would make one shard longer than
 * its share; the longest groups are placed first, each into the shard with the least to do. Every shard
 * comes to the same answer by itself.
 */
export function casesOf(plan: Plan, { index, of }: Shard): Plan['cases'] {
  const total = plan.cases.reduce((sum, { seconds }) => sum + weight(seconds), 0);
  const groups = groupsOf(plan.cases, total / of).toSorted((a, b) => b.seconds - a.seconds);
  const shards = Array.from({ length: of }, () => ({ seconds: 0, cases: new Set<string>() }));
  for (const group of groups) {
    const least = shards.reduce((found, shard) => (shard.seconds < found.seconds ? shard : found));
    least.seconds += group.seconds;
    for (const { id } of group.cases) least.cases.add(id);
  }
  const own = shards[index - 1]?.cases;
  return plan.cases.filter(({ id }) => own?.has(id));
}

interface Group {
  seconds: number;
  cases: Plan['cases'];
}

function groupsOf(cases: Plan['cases'], most: number): readonly Group[] {
  const open = new Map<string, Group>();
  const full: Group[] = [];
  for (const each of cases) {
    const known = open.get(each.workspace);
    const fits = known !== undefined && known.seconds + weight(each.seconds) <= most;
    if (known !== undefined && !fits) full.push(known);
    const group = known !== undefined && fits ? known : { seconds: 0, cases: [] };
    group.seconds += weight(each.seconds);
    group.cases.push(each);
    open.set(each.workspace, group);
  }
  return [...full, ...open.values()];
}

/** A replayed trial takes no time worth mentioning, yet many of them do. */
function weight(seconds: number): number {
  return Math.max(seconds, 0.01);
}
