import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config.ts';
import { SandboxUnavailable } from '../sandbox/sandbox.ts';
import { checkHost, hostRunner, prepareHost, runSetup } from '../sandbox/index.ts';
import { commandRunner, keptOutputBytes } from './command.ts';
import type { RunCommand } from './command.ts';
import { detectCommands } from './detect.ts';
import type { Commands } from './detect.ts';
import { commandEnvironment } from './environment.ts';
import type { VerifyDeps, VerifyRequest } from './request.ts';

/** Runs the repository's commands until `close`. */
export interface OpenCommands {
  readonly run: RunCommand;
  close(): Promise<void>;
}

/**
 * The runner for a repository's own commands: in the sandbox, with the network on, because a setup
 * downloads packages. Without it, a test could find this process's variables and the step's output
 * file and forge the verdict. `off` is a choice of the workflow and is said loudly.
 */
export async function openCommands(request: VerifyRequest, deps: VerifyDeps): Promise<OpenCommands> {
  if (request.sandbox === 'off') return unconfined(request, deps);
  const { changes, state } = await prepareHost({
    hosted: request.hosted,
    run: hostRunner(request.path),
    check: () => checkHost(request.path, [request.workspace]),
  });
  for (const change of changes) deps.log.info(`Prepared this machine for the sandbox: ${change}`);
  if (state.kind !== 'ready')
    throw new SandboxUnavailable(
      `bubblewrap is ${state.kind}${'message' in state ? `: ${state.message}` : ''}; set sandbox: off on this step to run the tests without it`,
    );
  return confined(request, deps);
}

function unconfined(request: VerifyRequest, deps: VerifyDeps): OpenCommands {
  deps.log.warning('The sandbox is off: the tests run with the rights of this job.');
  const environment = commandEnvironment(request.environment, []);
  const run = commandRunner({ environment, signal: deps.signal, clock: deps.clock });
  return { run, close: () => Promise.resolve() };
}

async function confined(request: VerifyRequest, deps: VerifyDeps): Promise<OpenCommands> {
  const scratchHome = await mkdtemp(path.join(request.tempDir, 'home-'));
  const run: RunCommand = async (command, { cwd, timeoutMs }) => {
    const done = await runSetup(
      [command],
      {
        workspace: cwd,
        access: 'write',
        commands: true,
        mode: 'bubblewrap',
        git: deps.git,
        searchPath: request.path,
        hidden: [request.tempDir, deps.actionRoot],
        protectedPaths: [],
        toolchainPaths: [],
        scratchHome,
        clock: deps.clock,
      },
      { timeoutMs, signal: deps.signal, maxOutputBytes: keptOutputBytes },
    );
    const result = done.kind === 'failed' ? done.result : done.results[0];
    if (result === undefined) throw new Error('a command left no result');
    return result;
  };
  return { run, close: () => rm(scratchHome, { recursive: true, force: true }) };
}

/**
 * What to run: the step's inputs, else the configuration, else what the files of `dir` suggest; null
 * when nothing says how to test. A detected setup is kept when only the test command is given.
 */
export async function chooseCommands(
  request: VerifyRequest,
  config: Config,
  dir: string,
): Promise<Commands | null> {
  const detected = await detectCommands(dir);
  const found = detected.kind === 'found' ? detected.commands : null;
  const test = request.testCommand || config.test;
  const givenSetup = request.setup.length > 0 ? request.setup : config.setup;
  const setup = givenSetup.length > 0 ? givenSetup : (found?.setup ?? []);
  if (test !== null && test !== '') return { setup, test };
  return found === null ? null : { ...found, setup };
}
