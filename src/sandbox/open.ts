import { realpath, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { innerHome } from './bwrap.ts';
import { bwrapArguments } from './bwrap.ts';
import type { CommandRunner } from './command.ts';
import { diskBudget } from './disk.ts';
import { ConfigError } from '../errors.ts';
import { commandEnvironment } from './environment.ts';
import type { Guard } from './guard.ts';
import { surveyHost } from './layout.ts';
import { pipeMaker } from './pipes.ts';
import type { Pipes } from './pipes.ts';
import { probe } from './probe.ts';
import type { ProbeResult } from './probe.ts';
import { findProgram } from './programs.ts';
import { SandboxUnavailable } from './sandbox.ts';
import type { SandboxSettings } from './settings.ts';
import { defaultCommandLimits } from './settings.ts';
import { launch } from './spawn.ts';

/** The same settings with canonical paths. Throws `ConfigError` for a workspace that cannot be confined. */
export async function canonicalSettings(settings: SandboxSettings): Promise<SandboxSettings> {
  const workspace = await realpath(settings.workspace).catch(() => undefined);
  if (workspace === undefined || !(await stat(workspace)).isDirectory())
    throw new ConfigError({ what: 'the workspace is not a folder', got: settings.workspace });
  if (['/', '/root', '/home', '/tmp', userInfo().homedir].includes(workspace))
    throw new ConfigError({
      what: 'the workspace may not be a home or system folder',
      got: workspace,
      fix: 'Run in the folder of a repository.',
    });
  return { ...settings, workspace, hidden: await withRealPaths(settings.hidden) };
}

async function withRealPaths(paths: readonly string[]): Promise<string[]> {
  const real = await Promise.all(paths.map((path) => realpath(path).catch(() => path)));
  return [...new Set([...paths, ...real])];
}

/**
 * A probed way to run commands. `settings` are canonical. Throws `SandboxUnavailable`, with what to do
 * about it, when bubblewrap is missing, forbidden by the system, or lets the canary out.
 */
export async function openRunner(
  settings: SandboxSettings,
  guard: Guard,
  network: 'none' | 'shared',
): Promise<{ readonly runner: CommandRunner; readonly warnings: readonly string[] }> {
  const { workspace, clock } = settings;
  const [file, pipes] = await Promise.all([
    settings.mode === 'off' ? undefined : findBubblewrap(settings),
    openPipes(settings),
  ]);
  const layout = surveyHost(settings);
  const limits = settings.limits ?? defaultCommandLimits;
  const { access, scratchHome, hidden } = settings;
  if (file === undefined) {
    const env = commandEnvironment(layout, scratchHome ?? '/nonexistent');
    const runner = { layout, workspace, limits, clock, pipes, env, wrapper: undefined, disk: undefined };
    return { runner, warnings: [] };
  }
  const disk = await diskBudget(
    [workspace, ...(scratchHome === undefined ? [] : [scratchHome])],
    limits.maxDiskBytes,
  );
  const plan = {
    ...{ layout, workspace, access, network, scratchHome, disableUserns: true },
    pinned: access === 'write' ? guard.pinned : [],
    tmpfsBytes: limits.tmpfsBytes,
  };
  const runner = {
    layout,
    workspace,
    limits,
    clock,
    pipes,
    disk,
    env: commandEnvironment(layout, innerHome),
  };
  const result = await probe({ file, plan, runner, hidden });
  if (result.kind !== 'ok') {
    await pipes.close();
    throw unavailable(result);
  }
  return {
    runner: { ...runner, wrapper: { file, args: bwrapArguments(result.plan) } },
    warnings: result.warnings,
  };
}

async function findBubblewrap(settings: SandboxSettings): Promise<string> {
  const file = await findProgram('bwrap', settings.searchPath, untrustedPlaces(settings));
  if (file === undefined) throw new SandboxUnavailable(`bubblewrap is not installed. ${advice.missing}`);
  return file;
}

function untrustedPlaces({ workspace, hidden }: SandboxSettings): string[] {
  return [workspace, ...hidden];
}

async function openPipes(settings: SandboxSettings): Promise<Pipes> {
  const { searchPath } = settings;
  const file = await findProgram('mkfifo', searchPath, untrustedPlaces(settings));
  if (file === undefined) throw new SandboxUnavailable('mkfifo (coreutils) is not on the search path');
  return pipeMaker(async (paths) => {
    const program = { file, args: ['-m', '600', '--', ...paths], env: { PATH: searchPath }, cwd: '/' };
    const signal = AbortSignal.timeout(2 * mkfifoTimeoutMs);
    const { end, stderr } = await launch(program, {
      timeoutMs: mkfifoTimeoutMs,
      signal,
      onOutput: () => true,
    });
    if (end.kind !== 'exit' || end.code !== 0)
      throw new SandboxUnavailable(`mkfifo failed: ${stderr.trim()}`);
  });
}

const mkfifoTimeoutMs = 10_000;

const advice = {
  missing: 'Install it (apt-get install bubblewrap), or choose a phase without commands.',
  denied:
    'The system forbids user namespaces: on Ubuntu 24.04 set the sysctl kernel.apparmor_restrict_unprivileged_userns=0; ' +
    'in a container job allow them or run the job without a container.',
  leak: 'Commands are not run here: report this with the name of the system.',
  broken: 'Commands are not run here until bubblewrap works.',
} as const;

function unavailable(result: Exclude<ProbeResult, { kind: 'ok' }>): SandboxUnavailable {
  return new SandboxUnavailable(`the sandbox cannot be used: ${result.message}. ${advice[result.kind]}`);
}
