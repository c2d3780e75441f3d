import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Transcript } from '../agent/transcript.ts';
import { collectChange } from '../change/collect.ts';
import type { Collected } from '../change/collect.ts';
import { ConfigError } from '../errors.ts';
import type { Phase } from '../phase/phase.ts';
import { checkHost, hostRunner, openSandbox, prepareHost, runSetup } from '../sandbox/index.ts';
import type { OpenSandbox, SandboxSettings, SetupResult } from '../sandbox/index.ts';
import { defaultProtectedPaths } from '../sandbox/settings.ts';
import { detectCommands } from '../verify/detect.ts';
import { layShownChange, mayChange } from './changes.ts';
import type { Ground } from './ground.ts';
import type { RunDeps, RunRequest } from './request.ts';

/** Wall time of each setup command: a cold `npm ci` of a large project fits. */
const setupTimeoutMs = 15 * 60_000;
const setupOutputBytes = 16 * 1024;

/** The sandbox of one phase run, ready for the model. */
export interface Workplace {
  readonly sandbox: OpenSandbox;
  /** What the setup commands alone changed; undefined for a phase that changes nothing. */
  readonly setup: Collected | undefined;
  close(): Promise<void>;
}

/** Where a phase run works and whom it tells. */
export interface Place {
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
  const { ground, request, deps } = place;
  await layShownChange(phase, ground, request, deps);
  const commands = phase.tools.includes('bash');
  const scratchHome = await mkdtemp(path.join(request.tempDir, 'home-'));
  const removeHome = (): Promise<void> => rm(scratchHome, { recursive: true, force: true });
  const settings: SandboxSettings = {
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
  };
  try {
    if (commands) await makeReady(settings, place);
    const { sandbox, setup } = await openAndCollect(settings, mayChange(phase), place);
    for (const warning of sandbox.warnings) deps.log.warning(warning);
    return {
      sandbox,
      setup,
      close: async () => {
        await sandbox.close();
        await removeHome();
      },
    };
  } catch (thrown) {
    await removeHome();
    throw thrown;
  }
}

/** Both only wait for other processes and leave the workspace as it is, so they take the time of the longer one. */
async function openAndCollect(
  settings: SandboxSettings,
  collect: boolean,
  place: Place,
): Promise<Pick<Workplace, 'sandbox' | 'setup'>> {
  const [opened, collected] = await Promise.allSettled([
    openSandbox(settings),
    collect ? collectSetup(place) : undefined,
  ]);
  if (opened.status === 'rejected') throw opened.reason;
  if (collected.status === 'rejected') {
    await opened.value.close();
    throw collected.reason;
  }
  return { sandbox: opened.value, setup: collected.value };
}

function collectSetup({ ground, request, deps }: Place): Promise<Collected> {
  const { repository, draft } = ground;
  return collectChange({ git: deps.git, workspace: request.workspace, base: draft.base, repository });
}

async function makeReady(settings: SandboxSettings, place: Place): Promise<void> {
  const { request, deps } = place;
  if (settings.mode === 'off')
    deps.log.warning(
      'The sandbox is off: commands of the model run with the rights of this job and with the network. The handoff records it.',
    );
  // Any other machine would only be looked at, and the sandbox's own probe looks closer.
  else if (request.hosted) await prepare(settings, place);
  await setUp(settings, place);
}

async function prepare({ hidden }: SandboxSettings, { request, deps }: Place): Promise<void> {
  const { changes } = await prepareHost({
    hosted: request.hosted,
    run: hostRunner(request.path),
    check: () => checkHost(request.path, [request.workspace, ...hidden]),
  });
  for (const change of changes) deps.log.info(`Prepared this machine for the sandbox: ${change}`);
}

async function setUp(settings: SandboxSettings, { ground, request, deps, transcript }: Place): Promise<void> {
  const commands = await setupCommands(ground, request);
  if (commands.length === 0) return;
  const startedAt = deps.clock();
  const result = await runSetup(commands, settings, {
    timeoutMs: setupTimeoutMs,
    signal: deps.signal,
    maxOutputBytes: setupOutputBytes,
  });
  transcript.record({ type: 'setup', commands, outcome: result.kind, wallMs: deps.clock() - startedAt });
  if (result.kind === 'failed') throw setupFailure(result, request);
}

function setupFailure(
  { command, result }: Extract<SetupResult, { kind: 'failed' }>,
  request: RunRequest,
): ConfigError {
  const { end } = result;
  return new ConfigError({
    what: `the setup command failed: ${command}`,
    where: request.setup.length > 0 ? 'input "setup"' : 'setup commands',
    expected: 'exit code 0',
    got: `${end.kind === 'exit' ? `exit code ${end.code}` : end.kind}: ${result.output.slice(-1000)}`,
  });
}

/** From the input, else the repository's configuration, else what its files suggest. */
async function setupCommands({ config }: Ground, request: RunRequest): Promise<readonly string[]> {
  if (request.setup.length > 0) return request.setup;
  if (config.setup.length > 0) return config.setup;
  const detected = await detectCommands(request.workspace);
  return detected.kind === 'found' ? detected.commands.setup : [];
}
