import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Transcript } from '../agent/transcript.ts';
import { ConfigError } from '../errors.ts';
import type { Phase } from '../phase/phase.ts';
import { defaultProtectedPaths } from '../sandbox/settings.ts';
import { openSandbox, prepareHost, runSetup } from '../sandbox/index.ts';
import type { OpenSandbox } from '../sandbox/index.ts';
import { detectCommands } from '../verify/detect.ts';
import { mayChange } from './changes.ts';
import type { Ground } from './ground.ts';
import type { RunDeps, RunRequest } from './request.ts';

/** The sandbox of one phase run, ready for the model. */
export interface Workplace {
  readonly sandbox: OpenSandbox;
  close(): Promise<void>;
}

interface Place {
  readonly ground: Ground;
  readonly transcript: Transcript;
  readonly request: RunRequest;
  readonly deps: RunDeps;
}

/**
 * Opens the sandbox that a phase's tools need and makes the checkout ready in it. A phase without
 * `bash` starts no process and needs no bubblewrap. Throws `SandboxUnavailable` before the first token
 * is spent, and `ConfigError` when a setup command fails.
 */
export async function openWorkplace(phase: Phase, place: Place): Promise<Workplace> {
  const { request, deps } = place;
  const commands = phase.tools.includes('bash');
  const scratchHome = await mkdtemp(path.join(request.tempDir, 'home-'));
  const close = (): Promise<void> => rm(scratchHome, { recursive: true, force: true });
  try {
    if (commands) await prepareMachine(request, deps);
    const sandbox = await openSandbox({
      workspace: request.workspace,
      access: mayChange(phase) ? 'write' : 'read',
      commands,
      mode: request.sandbox,
      git: deps.git,
      searchPath: request.path,
      hidden: [request.tempDir, deps.actionRoot],
      protectedPaths: defaultProtectedPaths,
      toolchainPaths: [],
      scratchHome,
      clock: deps.clock,
    });
    if (commands) await setUp(sandbox, place);
    return {
      sandbox,
      close: async () => {
        await sandbox.close();
        await close();
      },
    };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

async function prepareMachine(request: RunRequest, deps: RunDeps): Promise<void> {
  if (request.sandbox === 'off') {
    deps.log.warning(
      'The sandbox is off: commands of the model run with the rights of this job and with the network. The handoff records it.',
    );
    return;
  }
  await prepareHost({ hosted: request.hosted, searchPath: request.path, log: deps.log });
}

async function setUp(sandbox: OpenSandbox, { ground, request, deps, transcript }: Place): Promise<void> {
  for (const command of await setupCommands(ground, request)) {
    const startedAt = deps.clock();
    const done = await runSetup(sandbox, command, { signal: deps.signal });
    transcript.record({ type: 'setup', command, end: done.end.kind, wallMs: deps.clock() - startedAt });
    if (done.end.kind === 'exit' && done.end.code === 0) continue;
    throw new ConfigError({
      what: `the setup command failed: ${command}`,
      where: request.setup.length > 0 ? 'input "setup"' : 'setup commands',
      expected: 'exit code 0',
      got: `${done.end.kind === 'exit' ? `exit code ${done.end.code}` : done.end.kind}: ${done.output.slice(-1000)}`,
    });
  }
}

/** From the input, else the repository's configuration, else what its files suggest. */
async function setupCommands({ config }: Ground, request: RunRequest): Promise<readonly string[]> {
  if (request.setup.length > 0) return request.setup;
  if (config.setup.length > 0) return config.setup;
  return (await detectCommands(request.workspace)).setup;
}
