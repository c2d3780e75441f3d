import path from 'node:path';
import type { Git } from '../../git.ts';
import { openSandbox } from '../../sandbox/index.ts';
import type { RunCommand } from './grader.ts';

export interface SandboxCommandOptions {
  readonly git: Git;
  /** A PATH value. */
  readonly searchPath: string;
  /** Never visible to a command: the cases with their gold, and our own folders. */
  readonly hidden: readonly string[];
  /** `off` only by explicit choice of the user. */
  readonly mode: 'bubblewrap' | 'off';
  /** Milliseconds from any fixed point. */
  readonly clock: () => number;
}

/** Test runners print a line per test; a suite of thousands fits. */
const keptOutputBytes = 4 * 1024 * 1024;

/**
 * Runs commands in a sandbox of their own: only the folder can be written, no network, no variable of this
 * process. The runner throws `SandboxUnavailable` where bubblewrap does not work, and the signal's reason after an abort.
 */
export function sandboxCommand({ hidden, ...options }: SandboxCommandOptions): RunCommand {
  return async (dir, command, { timeoutMs, signal }) => {
    const sandbox = await openSandbox({
      // A folder above `dir` is there in the sandbox, with nothing in it but the way to `dir`.
      hidden: hidden.filter((folder) => path.relative(folder, dir).startsWith('..')),
      workspace: dir,
      access: 'write',
      commands: true,
      ...options,
      // A copy that is thrown away: there is nothing in it to protect.
      protectedPaths: [],
      toolchainPaths: [],
    });
    try {
      return await sandbox.exec(command, { timeoutMs, signal, maxOutputBytes: keptOutputBytes });
    } finally {
      await sandbox.close();
    }
  };
}
