import { ConfigError } from '../errors.ts';
import type { Git } from '../git.ts';
import { runSetup } from '../sandbox/index.ts';
import type { Machine } from './machine.ts';

/** An installation of a large project, on a slow line. */
const timeoutMs = 15 * 60_000;
/** Enough for the end of what a failed installation says. */
const maxOutputBytes = 64 * 1024;

/**
 * Makes a folder ready for its tests: setup commands in the sandbox, with the network and nothing secret in reach. What
 * it returns rejects with `ConfigError` when a command fails, and with `SandboxUnavailable` where there is no sandbox.
 */
export function setUpIn(
  { git, hidden }: { readonly git: Git; readonly hidden: readonly string[] },
  machine: Machine,
): (dir: string, commands: readonly string[]) => Promise<void> {
  return async (dir, commands) => {
    const done = await runSetup(
      commands,
      {
        ...{ workspace: dir, access: 'write', commands: true, mode: 'bubblewrap', git, hidden },
        searchPath: machine.env['PATH'] ?? '',
        clock: () => machine.clock().getTime(),
        protectedPaths: [],
        toolchainPaths: [],
      },
      { timeoutMs, signal: machine.signal, maxOutputBytes },
    );
    if (done.kind === 'done') return;
    throw new ConfigError({
      what: 'a setup command failed',
      where: done.command,
      got: done.result.output.slice(-500),
      fix: 'Say how to make the code ready with --setup',
    });
  };
}
