import type { Artifacts } from '../artifacts.ts';
import { ConfigError } from '../errors.ts';
import type { StartFor } from '../gate.ts';
import type { Git } from '../git.ts';
import type { GitHub } from '../github.ts';
import { handoffName, handoffNameOf } from '../handoff.ts';
import {
  choice,
  expectedHandoffs,
  input,
  lines,
  numberInput,
  pairs,
  readStepContext,
  requiredInput,
} from '../inputs.ts';
import type { Environment, ExpectedHandoffs, StepContext } from '../inputs.ts';
import type { Log } from '../log.ts';
import type { Price } from '../models/model.ts';

/** A provider's own value, for each provider that takes one. */
export interface PerProvider {
  readonly anthropic?: string;
  readonly openai?: string;
  readonly compatible?: string;
}

/** Everything one phase run is asked to do. */
export interface RunRequest extends StepContext {
  readonly phase: string;
  readonly round: number;
  /** `triage`, or `build-2` for a phase in rounds. */
  readonly name: string;
  readonly issueNumber: number | undefined;
  readonly expected: ExpectedHandoffs;
  readonly keys: PerProvider;
  readonly baseUrls: PerProvider;
  /** What `compatible/` models cost; undefined when nobody said. */
  readonly compatiblePrice: Price | undefined;
  /** Replaces the phase file's model. */
  readonly model: string | undefined;
  /** For the whole run, earlier handoffs included. */
  readonly maxUsd: number | undefined;
  /** Empty: the repository's configuration decides. */
  readonly setup: readonly string[];
  readonly sandbox: 'bubblewrap' | 'off';
  readonly startFor: StartFor;
  readonly runId: number;
  /** From 1. */
  readonly runAttempt: number;
  /** File name of the run's own workflow, not of one that it calls; undefined where the runner does not say. */
  readonly workflow: string | undefined;
  readonly resume: boolean;
}

/** What a phase run works with; each is the real thing in production and in tests that can have it. */
export interface RunDeps {
  readonly github: GitHub;
  readonly git: Git;
  readonly artifacts: Artifacts;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly random: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly redact: (text: string) => string;
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Registers what must still happen when the process ends on its own accord or crashes; synchronous. */
  readonly atExit: (callback: () => void) => void;
  /** This action's own checkout: built-in phases live below it; a sandbox never shows it. */
  readonly actionRoot: string;
}

/** Reads the inputs of run/action.yml. Throws `ConfigError` for the first one that is wrong. */
export async function readRunRequest(
  env: Environment,
  readFile: (path: string) => Promise<string>,
): Promise<RunRequest> {
  const phase = requiredInput(env, 'phase');
  if (!handoffName.safeParse(phase).success)
    throw new ConfigError({
      what: 'not the name of a phase',
      where: 'input "phase"',
      expected: 'lower-case letters, digits and dashes',
      got: `"${phase}"`,
    });
  const round = numberInput(env, 'round', { minimum: 0, integer: true }) ?? 0;
  return {
    ...(await readStepContext(env, readFile)),
    phase,
    round,
    name: handoffNameOf(phase, round),
    issueNumber: numberInput(env, 'issue', { minimum: 1, integer: true }),
    expected: expectedHandoffs(env),
    keys: perProvider(env, 'api-key'),
    baseUrls: perProvider(env, 'base-url'),
    compatiblePrice: compatiblePrice(env),
    model: pairs(env, 'models').get(phase),
    maxUsd: numberInput(env, 'max-usd', { minimum: 0, integer: false }),
    setup: lines(env, 'setup'),
    sandbox: choice(env, 'sandbox', ['bubblewrap', 'off'], 'bubblewrap'),
    startFor: choice(env, 'start-for', ['writers', 'everyone'], 'writers'),
    runId: Number(env['GITHUB_RUN_ID']),
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
    workflow: /\/([^/@]+\.ya?ml)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1],
    resume: choice(env, 'resume', ['true', 'false'], 'true') === 'true',
  };
}

function perProvider(env: Environment, suffix: string): PerProvider {
  const providers = ['anthropic', 'openai', 'compatible'] as const;
  return Object.fromEntries(
    providers
      .map((provider) => [provider, input(env, `${provider}-${suffix}`)])
      .filter(([, value]) => value !== ''),
  ) as PerProvider;
}

/** Every value of a request that must never be seen: what the redactor looks for. */
export function secretsOf(request: RunRequest): readonly string[] {
  const { keys, token } = request;
  return [token, keys.anthropic, keys.openai, keys.compatible].filter(
    (value) => value !== undefined && value !== '',
  ) as string[];
}

/** The input `compatible-price`: `IN/OUT` in USD per million tokens, `0/0` for a server of one's own. */
function compatiblePrice(env: Environment): Price | undefined {
  const value = input(env, 'compatible-price');
  if (value === '') return undefined;
  const [, inUsd, outUsd] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(value) ?? [];
  if (inUsd === undefined || outUsd === undefined)
    throw new ConfigError({
      what: 'not a price',
      where: 'input "compatible-price"',
      expected: 'IN/OUT in US dollars per million tokens, such as 0.2/0.8 or 0/0',
      got: `"${value}"`,
    });
  const [rateIn, rateOut] = [Number(inUsd), Number(outUsd)];
  return {
    source: 'input "compatible-price"',
    bands: [
      {
        promptTokensUpTo: Infinity,
        input: rateIn,
        output: rateOut,
        cacheRead: rateIn,
        cacheWrite: rateIn,
        cacheWriteLong: rateIn,
      },
    ],
  };
}
