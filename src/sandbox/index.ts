import type { CommandRunner } from './command.ts';
import { runCommand } from './command.ts';
import { refuseStoredCredentials } from './credentials.ts';
import { readWorkspaceFile, writeWorkspaceFile } from './files.ts';
import type { FileAccess } from './files.ts';
import { guardWorkspace } from './guard.ts';
import type { Guard } from './guard.ts';
import { listWorkspaceFiles } from './list.ts';
import { canonicalSettings, openRunner } from './open.ts';
import { findProgram } from './programs.ts';
import type { ExecOptions, ExecResult, Sandbox } from './sandbox.ts';
import { SandboxRefusal, SandboxUnavailable } from './sandbox.ts';
import { searchWorkspace } from './search.ts';
import type { SandboxSettings } from './settings.ts';
import { takeTurns } from './turns.ts';

export { defaultCommandLimits, defaultProtectedPaths } from './settings.ts';
export type { CommandLimits, SandboxSettings } from './settings.ts';
export { checkHost, hostRunner, prepareHost } from './prepare.ts';
export type { HostState, Preparation } from './prepare.ts';
export { runSetup } from './setup.ts';
export type { SetupResult } from './setup.ts';

/** A sandbox as its owner holds it; tools see only `Sandbox`. */
export interface OpenSandbox extends Sandbox {
  /** How commands run: confined, unconfined by explicit choice, or not at all. */
  readonly kind: 'bubblewrap' | 'off' | 'none';
  /** For the log: what holds, but less well than it could. */
  readonly warnings: readonly string[];
  /** Kills what still runs and waits for it; every later call is refused. */
  close(): Promise<void>;
}

/**
 * Opens the workspace for tools. With `commands` it runs the real bubblewrap with a canary first and
 * throws `SandboxUnavailable` when that fails: no working sandbox, no commands. Throws `ConfigError`
 * for a workspace that is no folder or whose git configuration holds a credential. Takes about 50 ms.
 */
export async function openSandbox(settings: SandboxSettings): Promise<OpenSandbox> {
  const canonical = await canonicalSettings(settings);
  const { workspace, access, hidden, searchPath, git } = canonical;
  const guard = await guardWorkspace(workspace, canonical.protectedPaths);
  const commands = canonical.commands ? await openCommands(canonical, guard) : undefined;
  const gitFile = await findProgram('git', searchPath, [workspace, ...hidden]);
  if (gitFile === undefined) throw new SandboxUnavailable('git is not on the search path');
  let written = 0;
  const files: FileAccess = {
    ...{ workspace, access, hidden, guard },
    temporaryName: () => `.harness-${process.pid}-${(written += 1)}.tmp`,
  };
  const turns = takeTurns();
  const closing = new AbortController();
  const onHost = <T>(work: () => Promise<T>): Promise<T> => {
    if (closing.signal.aborted) throw new SandboxRefusal('the sandbox is closed');
    return turns.take('host', work);
  };
  const untilClosed = (signal: AbortSignal): AbortSignal => AbortSignal.any([signal, closing.signal]);
  return {
    access,
    kind: commands?.kind ?? 'none',
    warnings: commands?.warnings ?? [],
    readFile: (path, range) => onHost(() => readWorkspaceFile(files, path, range)),
    writeFile: (path, bytes) => onHost(() => writeWorkspaceFile(files, path, bytes)),
    listFiles: (glob, limit) => onHost(() => listWorkspaceFiles(git, files, glob, limit)),
    search: (query, signal) =>
      onHost(() => searchWorkspace({ files, gitFile, searchPath }, query, untilClosed(signal))),
    exec: async (command, options) => {
      if (closing.signal.aborted) throw new SandboxRefusal('the sandbox is closed');
      if (commands === undefined) throw new SandboxRefusal('this phase may not run commands');
      const signal = untilClosed(options.signal);
      return await turns.take('command', () =>
        runGuarded(commands.runner, guard, command, { ...options, signal }),
      );
    },
    close: async () => {
      closing.abort(new SandboxRefusal('the sandbox is closed'));
      await turns.take('close', async () => await commands?.runner.pipes?.close());
    },
  };
}

async function openCommands(
  settings: SandboxSettings,
  guard: Guard,
): Promise<{
  readonly kind: 'bubblewrap' | 'off';
  readonly runner: CommandRunner;
  readonly warnings: readonly string[];
}> {
  await refuseStoredCredentials(settings.workspace);
  return { kind: settings.mode, ...(await openRunner(settings, guard, 'none')) };
}

/** Runs a command, then puts protected names back. Throws `SandboxRefusal` when there was something to put back. */
async function runGuarded(
  runner: CommandRunner,
  guard: Guard,
  command: string,
  options: ExecOptions,
): Promise<ExecResult> {
  let restored: readonly string[] = [];
  const result = await runCommand(runner, command, options).finally(async () => {
    restored = await guard.restore();
  });
  if (restored.length > 0)
    throw new SandboxRefusal(
      `the command made or replaced protected paths, which were put back: ${restored.join(', ')}\n${result.output}`,
    );
  return result;
}
