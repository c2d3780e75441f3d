import { runCommand } from './command.ts';
import { refuseStoredCredentials } from './credentials.ts';
import { guardWorkspace } from './guard.ts';
import { canonicalSettings, openRunner } from './open.ts';
import type { ExecResult } from './sandbox.ts';
import type { SandboxSettings } from './settings.ts';

/** The commands in order, up to and including the one that failed. */
export type SetupResult =
  | { readonly kind: 'done'; readonly results: readonly ExecResult[] }
  | { readonly kind: 'failed'; readonly command: string; readonly result: ExecResult };

export interface SetupOptions {
  /** Wall time of each command. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Bytes of output kept of each command. */
  readonly maxOutputBytes: number;
}

/**
 * Runs the setup commands (`npm ci`) once, before a model starts: the same sandbox, but the workspace is
 * writable and the network is the host's. The commands come from the workflow or the default branch,
 * yet they run other people's install scripts, so nothing secret is in reach: same environment, same files,
 * same canary except for the connection. Services on the host's loopback and abstract sockets are
 * reachable while it runs. Stops at the first command that does not exit with 0. HOME is
 * `settings.scratchHome`, or empty for each command. Throws `SandboxUnavailable` as `openSandbox` does.
 */
export async function runSetup(
  commands: readonly string[],
  settings: SandboxSettings,
  options: SetupOptions,
): Promise<SetupResult> {
  const results: ExecResult[] = [];
  if (commands.length === 0) return { kind: 'done', results };
  const canonical = await canonicalSettings({ ...settings, access: 'write' });
  await refuseStoredCredentials(canonical.workspace);
  const guard = await guardWorkspace(canonical.workspace, canonical.protectedPaths);
  const { runner } = await openRunner(canonical, guard, 'shared');
  try {
    for (const command of commands) {
      const result = await runCommand(runner, command, options).finally(() => guard.restore());
      if (result.end.kind !== 'exit' || result.end.code !== 0) return { kind: 'failed', command, result };
      results.push(result);
    }
  } finally {
    await runner.pipes?.close();
  }
  return { kind: 'done', results };
}
