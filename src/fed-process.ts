import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';

export interface FedProcess {
  /** Absolute path, or a name on the search path of `env`. */
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly input: Uint8Array;
  readonly onStdout: (chunk: Buffer) => void;
  readonly onStderr: (chunk: Buffer) => void;
}

/**
 * Runs a program with `input` on its stdin. Returns its exit code, for a signal 128 and its number as a shell does. A program may
 * end before it has read everything: its code and its stderr say why, where the toolkit's `exec` would leave an unhandled
 * error of the broken pipe. Throws the system's error when it cannot be started or written to for another reason.
 */
export async function runFed(program: FedProcess): Promise<number> {
  const { file, args, cwd, env, input, onStdout, onStderr } = program;
  const child = spawn(file, args, { cwd, env, stdio: 'pipe' });
  child.stdout.on('data', onStdout);
  child.stderr.on('data', onStderr);
  const written = new Promise<void>((resolve, reject) => {
    child.stdin.on('error', (error) => {
      if (!endedEarly(error)) reject(error);
    });
    child.stdin.on('close', resolve);
  });
  child.stdin.end(input);
  const [ended] = await Promise.all([
    once(child, 'close') as Promise<[number, null] | [null, NodeJS.Signals]>,
    written,
  ]);
  const [code, signal] = ended;
  return code ?? 128 + constants.signals[signal];
}

function endedEarly(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET');
}
