import { randomUUID } from 'node:crypto';
import { boundedOutput } from '../sandbox/output.ts';
import type { ExecResult } from '../sandbox/sandbox.ts';
import { launch } from '../sandbox/spawn.ts';
import type { LaunchEnd } from '../sandbox/spawn.ts';
import { endStragglers, stragglerVariable } from './stragglers.ts';

/** Bytes of output kept of one command: half from its start, half from its end. */
export const keptOutputBytes = 512 * 1024;
/** A command that prints more than this is ended: no honest suite does, and reading on costs time. */
export const maxPrintedBytes = 256 * 1024 * 1024;

/** Runs one command line in a folder. A failing command is a normal result. */
export type RunCommand = (
  command: string,
  options: { readonly cwd: string; readonly timeoutMs: number },
) => Promise<ExecResult>;

export interface CommandRunnerOptions {
  /** The whole environment of the commands, from `commandEnvironment`. */
  readonly environment: Readonly<Record<string, string>>;
  /** Aborting ends the running command and rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
}

/**
 * Makes a runner for a repository's own commands: `bash -c`, standard input closed, standard output and
 * error in one stream, network on. At the timeout, at `maxPrintedBytes`, and when the command is done,
 * its whole process group is killed, and so is every process it started that left the group (T35).
 * It is no sandbox: run it only where nothing secret is in reach. The runner rejects only after an abort
 * or when bash itself cannot be started.
 */
export function commandRunner(options: CommandRunnerOptions): RunCommand {
  const { environment, signal, clock } = options;
  return async (command, { cwd, timeoutMs }) => {
    const kept = boundedOutput(keptOutputBytes);
    const mark = randomUUID();
    const startedAt = clock();
    const onOutput = (chunk: Buffer): boolean => {
      kept.write(chunk);
      return kept.totalBytes <= maxPrintedBytes;
    };
    // The inner bash gets the command as one word, so its line numbers and syntax errors are its own.
    const program = { file: 'bash', args: ['-c', 'exec bash -c "$0" 2>&1', command], cwd };
    const env = { ...environment, [stragglerVariable]: mark };
    try {
      const { end } = await launch({ ...program, env }, { timeoutMs, signal, onOutput });
      const { totalBytes } = kept;
      return {
        end: describeEnd(end, { timeoutMs, totalBytes }),
        ...kept.finish(),
        totalBytes,
        wallMs: clock() - startedAt,
      };
    } finally {
      await endStragglers(mark);
    }
  };
}

function describeEnd(
  end: LaunchEnd['end'],
  facts: { readonly timeoutMs: number; readonly totalBytes: number },
): ExecResult['end'] {
  if (end.kind === 'exit' || end.kind === 'signal') return end;
  if (end.kind === 'timeout') return { kind: 'timeout', timeoutMs: facts.timeoutMs };
  return { kind: 'output-cap', bytes: facts.totalBytes };
}
