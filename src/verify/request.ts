import type { Artifacts } from '../artifacts.ts';
import { ConfigError } from '../errors.ts';
import type { Git } from '../git.ts';
import type { GitHub } from '../github.ts';
import { handoffNameOf } from '../handoff.ts';
import { choice, expectedHandoffs, input, lines, numberInput, readStepContext } from '../inputs.ts';
import type { Environment, ExpectedHandoffs, StepContext } from '../inputs.ts';
import type { Log } from '../log.ts';

/** Everything one verification is asked to do. */
export interface VerifyRequest extends StepContext {
  readonly issueNumber: number | undefined;
  readonly round: number;
  readonly expected: ExpectedHandoffs;
  /** Empty: configuration or detection decides. */
  readonly setup: readonly string[];
  readonly testCommand: string;
  readonly untestedChanges: 'refuse' | 'draft' | undefined;
  readonly sandbox: 'bubblewrap' | 'off';
  readonly timeoutMs: number;
  /** The step's variables, of which the commands see an allowlist. */
  readonly environment: Environment;
}

export interface VerifyDeps {
  readonly github: GitHub;
  readonly git: Git;
  readonly artifacts: Artifacts;
  readonly log: Log;
  readonly clock: () => number;
  readonly signal: AbortSignal;
  readonly redact: (text: string) => string;
  readonly actionRoot: string;
}

/** Reads the inputs of verify/action.yml. Throws `ConfigError` for the first one that is wrong. */
export async function readVerifyRequest(
  env: Environment,
  readFile: (path: string) => Promise<string>,
): Promise<VerifyRequest> {
  const round = numberInput(env, 'round', { minimum: 1, integer: true }) ?? 1;
  const expected = expectedHandoffs(env);
  const build = handoffNameOf('build', round);
  if (!(build in expected))
    throw new ConfigError({
      what: `the handoff "${build}" is missing`,
      where: 'input "handoffs"',
      expected: `a line ${build}=<sha256>`,
      got: Object.keys(expected).join(', ') || 'none',
    });
  return {
    ...(await readStepContext(env, readFile)),
    issueNumber: numberInput(env, 'issue', { minimum: 1, integer: true }),
    round,
    expected,
    setup: lines(env, 'setup'),
    testCommand: input(env, 'test-command'),
    untestedChanges:
      input(env, 'untested-changes') === ''
        ? undefined
        : choice(env, 'untested-changes', ['refuse', 'draft'], 'refuse'),
    sandbox: choice(env, 'sandbox', ['bubblewrap', 'off'], 'bubblewrap'),
    timeoutMs: (numberInput(env, 'timeout-minutes', { minimum: 0.1, integer: false }) ?? 15) * 60_000,
    environment: env,
  };
}
