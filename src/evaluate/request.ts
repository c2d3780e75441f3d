import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import { variableNames, variableSchema } from '../evals/baseline/comparable.ts';
import type { Variable } from '../evals/baseline/comparable.ts';
import { runModes } from '../evals/publication.ts';
import type { RunMode } from '../evals/publication.ts';
import { choice, input, lines, numberInput, readStepContext, requiredInput } from '../inputs.ts';
import type { Environment, StepContext } from '../inputs.ts';

export const jobNames = ['plan', 'run', 'report'] as const;
export type JobName = (typeof jobNames)[number];

/** Everything that one job of an eval run is asked to do. */
export interface EvaluateRequest extends StepContext {
  readonly job: JobName;
  readonly runMode: RunMode;
  readonly suite: string;
  /** Folder of cases and suites, relative to the workspace. */
  readonly evals: string;
  /** `[NAME:]KEY=VALUE` each, as `--arm` of the command takes them. */
  readonly arms: readonly string[];
  readonly model: string;
  readonly judge: string;
  /** Of each case; undefined: what the suite says for the mode. */
  readonly trials: number | undefined;
  readonly cases: readonly string[];
  readonly replay: boolean;
  readonly concurrency: number | undefined;
  /** For the whole run; undefined: the suite's. */
  readonly maxUsd: number | undefined;
  /** Undefined: by the time that the run is thought to take. */
  readonly shards: number | undefined;
  readonly targetMinutes: number;
  /** Which shard, of `shards`; from 1. */
  readonly shard: number | undefined;
  /** Of the plan that the other jobs follow; '' for the job that makes it. */
  readonly runId: string;
  /** The attempt in which the plan was made; results of earlier ones are another run's. */
  readonly planAttempt: number;
  /** Of this workflow run; from 1. */
  readonly attempt: number;
  readonly vary: readonly Variable[];
  readonly maxAgeDays: number;
  /** Commit that was checked out, 40 hex digits. */
  readonly sha: string;
  /** `refs/heads/…`, `refs/pull/…/merge`. */
  readonly ref: string;
  /** Inputs of the run action, such as a base URL. */
  readonly settings: readonly string[];
  /** Keys of model providers by the names of their secrets; those that are not blank. */
  readonly keys: Readonly<Record<string, string>>;
}

/** A matrix has at most so many jobs on GitHub. */
export const maxShards = 256;

const commit = z.object({ GITHUB_SHA: z.string().regex(/^[0-9a-f]{40}$/), GITHUB_REF: z.string().min(1) });
const positive = { minimum: 1, integer: true } as const;

/** Reads the inputs of evaluate/action.yml. Throws `ConfigError` for the first one that is wrong. */
export async function readEvaluateRequest(
  env: Environment,
  readFile: (path: string) => Promise<string>,
): Promise<EvaluateRequest> {
  requiredInput(env, 'mode');
  const suite = requiredInput(env, 'suite');
  if (!/^[a-z0-9-]{1,80}$/.test(suite))
    throw new ConfigError({ what: 'not the name of a suite', where: 'input "suite"', got: `"${suite}"` });
  return {
    ...(await readStepContext(env, readFile)),
    job: choice(env, 'mode', jobNames, 'plan'),
    suite,
    ...readRun(env),
    ...readPlace(env),
    settings: ['compatible-base-url', 'compatible-price']
      .filter((name) => input(env, name) !== '')
      .map((name) => `${name}=${input(env, name)}`),
    keys: keysOf(env),
  };
}

type RunPart =
  'runMode' | 'evals' | 'arms' | 'model' | 'judge' | 'trials' | 'cases' | 'replay' | 'concurrency' | 'maxUsd';

function readRun(env: Environment): Pick<EvaluateRequest, RunPart> {
  return {
    runMode: choice(env, 'run-mode', runModes, 'compare'),
    evals: input(env, 'evals') || 'evals',
    arms: lines(env, 'arms'),
    model: input(env, 'model'),
    judge: input(env, 'judge'),
    trials: numberInput(env, 'trials', positive),
    cases: lines(env, 'cases'),
    replay: choice(env, 'replay', ['true', 'false'], 'false') === 'true',
    concurrency: numberInput(env, 'concurrency', positive),
    maxUsd: numberInput(env, 'max-usd', { minimum: 0, integer: false }),
  };
}

type PlacePart =
  | 'shards'
  | 'targetMinutes'
  | 'shard'
  | 'runId'
  | 'planAttempt'
  | 'attempt'
  | 'vary'
  | 'maxAgeDays'
  | 'sha'
  | 'ref';

function readPlace(env: Environment): Pick<EvaluateRequest, PlacePart> {
  const parsed = commit.safeParse(env);
  if (!parsed.success)
    throw new ConfigError({ what: 'the runner names no commit', got: z.prettifyError(parsed.error) });
  const shards = numberInput(env, 'shards', positive);
  if (shards !== undefined && shards > maxShards)
    throw new ConfigError({
      what: 'too many shards',
      where: 'input "shards"',
      expected: `at most ${maxShards}, the size of a matrix`,
      got: `${shards}`,
    });
  return {
    shards,
    targetMinutes: numberInput(env, 'target-minutes', positive) ?? 10,
    shard: numberInput(env, 'shard', positive),
    runId: input(env, 'run-id'),
    planAttempt: numberInput(env, 'plan-attempt', positive) ?? 1,
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
    vary: input(env, 'vary') === '' ? ['phase'] : lines(env, 'vary').map(variableOf),
    maxAgeDays: numberInput(env, 'max-age-days', { minimum: 0, integer: false }) ?? 14,
    sha: parsed.data.GITHUB_SHA,
    ref: parsed.data.GITHUB_REF,
  };
}

function variableOf(name: string): Variable {
  const parsed = variableSchema.safeParse(name);
  if (parsed.success) return parsed.data;
  throw new ConfigError({
    what: 'not something that a comparison can declare to vary',
    where: 'input "vary"',
    expected: variableNames.join(', '),
    got: `"${name}"`,
  });
}

function keysOf(env: Environment): Readonly<Record<string, string>> {
  const names = ['anthropic-api-key', 'openai-api-key', 'compatible-api-key'];
  const given = names.map((name) => [name.toUpperCase().replaceAll('-', '_'), input(env, name)] as const);
  return Object.fromEntries(given.filter(([, key]) => key !== ''));
}

/** Name of an artifact of this run: of a shard, or `plan`, `report`, `publication`. */
export function evalArtifact(
  { suite }: Pick<EvaluateRequest, 'suite'>,
  part: number | 'plan' | 'report' | 'publication',
  attempt: number,
): string {
  return `eval-${suite}-${part}-${attempt}`;
}
