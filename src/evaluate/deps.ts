import path from 'node:path';
import type { Artifacts } from '../artifacts.ts';
import type { Machine, Terminal } from '../commands/machine.ts';
import { ConfigError } from '../errors.ts';
import { loadCases, loadSuite } from '../evals/load.ts';
import type { Suite } from '../evals/suite.ts';
import type { GitHub } from '../github.ts';
import type { Environment } from '../inputs.ts';
import type { Log } from '../log.ts';
import { commandArguments } from './command.ts';
import type { EvaluateRequest } from './request.ts';

/** What a job of an eval run works with; the same things that the command has on a laptop, and GitHub. */
export interface EvaluateDeps {
  readonly github: GitHub;
  readonly artifacts: Artifacts;
  readonly log: Log;
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal;
  readonly clock: () => Date;
  readonly random: () => number;
  readonly env: Environment;
  readonly actionRoot: string;
}

/** The machine as the command sees it: its folder is the checkout, its keys those that this job was given. */
export function machineOf({ workspace, tempDir, keys }: EvaluateRequest, deps: EvaluateDeps): Machine {
  const { log, env, actionRoot, clock, random, signal } = deps;
  const terminal: Terminal = { write: (text) => log.info(text.trimEnd()) };
  return {
    env: { PATH: env['PATH'], RUNNER_ENVIRONMENT: env['RUNNER_ENVIRONMENT'], ...keys },
    ...{ cwd: workspace, tempDir, actionRoot, nodePath: process.execPath },
    ...{ stdout: terminal, stderr: terminal, clock, random, signal },
  };
}

/** The suite of this run and the arguments by which a laptop would run the same. */
export async function commandOf(
  request: EvaluateRequest,
): Promise<{ readonly suite: Suite; readonly args: readonly string[] }> {
  const evalsDir = path.resolve(request.workspace, request.evals);
  const suite = await loadSuite(evalsDir, request.suite);
  const cases = request.runMode === 'smoke' ? await mustPassOf(request, suite, evalsDir) : request.cases;
  return { suite, args: commandArguments(request, suite, cases) };
}

/** A smoke run has the must-pass cases; those that were named when some are; all when none must pass. */
async function mustPassOf(
  { cases }: EvaluateRequest,
  suite: Suite,
  evalsDir: string,
): Promise<readonly string[]> {
  if (cases.length > 0) return cases;
  const all = await loadCases(evalsDir, suite.cases);
  return all.filter(({ tier }) => tier === 'must-pass').map(({ phase, id }) => `${phase}/${id}`);
}

/** An input that a later job needs of the plan. */
export function needed<T>(value: T | undefined, name: string): T {
  if (value !== undefined && value !== '') return value;
  throw new ConfigError({
    what: 'this input is required for this mode',
    where: `input "${name}"`,
    fix: `Pass the output of the plan job: ${name}: \${{ needs.plan.outputs.${name} }}`,
  });
}
