import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { errnoOf } from './errno.ts';
import { boundedOutput } from './output.ts';
import type { Pipe, Pipes } from './pipes.ts';
import { watchNamespace } from './watch.ts';
import type { Ceilings, Exceeded } from './watch.ts';

/** A program to start: nothing is inherited, the environment is exactly `env`. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

export interface LaunchOptions {
  /** Wall time, counted by the system's timers. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Receives stdout as it comes, in a buffer that is used again; returns false to have the process killed. */
  readonly onOutput: (chunk: Buffer) => boolean;
  /** For commands of a model: stdout is a real pipe. Absent: what Node gives. */
  readonly pipes?: Pipes | undefined;
  /** For a bubblewrap: kill it when what lives in its process namespace uses more. */
  readonly ceilings?: Ceilings | undefined;
}

export interface LaunchEnd {
  readonly end:
    | { readonly kind: 'exit'; readonly code: number }
    | { readonly kind: 'signal'; readonly signal: string }
    | { readonly kind: 'timeout' }
    | { readonly kind: 'stopped' }
    | { readonly kind: Exceeded };
  /** The first and last 8 KB of stderr. */
  readonly stderr: string;
}

/** A process outside the group may hold the pipe open; its output is not waited for longer than this. */
const drainMs = 250;

/**
 * Starts a program in its own process group with stdin closed and waits until it and its output have
 * ended. At a timeout, an abort or a `false` from `onOutput` the whole group is killed at once (for
 * bubblewrap that ends the process namespace, and with it everything inside). Rejects with the
 * signal's reason after an abort, and with the system's error when the program cannot be started.
 */
export async function launch(program: Launch, options: LaunchOptions): Promise<LaunchEnd> {
  options.signal.throwIfAborted();
  let early: LaunchEnd['end'] | undefined;
  const onChunk = (chunk: Buffer): void => {
    if (early === undefined && !options.onOutput(chunk)) stop({ kind: 'stopped' });
  };
  const pipe = await options.pipes?.open(onChunk);
  const child = start(program, pipe, options.signal);
  const stop = (end: LaunchEnd['end']): void => {
    early ??= end;
    killGroup(child);
  };
  preferAsVictim(child);
  const stderr = boundedOutput(16 * 1024);
  child.stdout?.on('data', onChunk);
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr.write(chunk);
  });
  const timer = setTimeout(() => stop({ kind: 'timeout' }), options.timeoutMs);
  const onAbort = (): void => {
    stop({ kind: 'stopped' });
  };
  options.signal.addEventListener('abort', onAbort, { once: true });
  const watch = watchNamespace(child.pid, options.ceilings ?? {}, (kind) => stop({ kind }));
  try {
    const own = await ended(child, pipe);
    options.signal.throwIfAborted();
    return { end: early ?? own, stderr: stderr.finish().output };
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    options.signal.removeEventListener('abort', onAbort);
  }
}

function start(program: Launch, pipe: Pipe | undefined, signal: AbortSignal): ChildProcess {
  try {
    // It may have come while the pipe was made.
    signal.throwIfAborted();
    return spawn(program.file, [...program.args], {
      cwd: program.cwd,
      env: { ...program.env },
      stdio: ['ignore', pipe?.writeFd ?? 'pipe', 'pipe'],
      detached: true,
    });
  } finally {
    pipe?.handedOver();
  }
}

/** Resolves when the process has exited and its output has ended, or has had `drainMs` to do so. */
async function ended(child: ChildProcess, pipe: Pipe | undefined): Promise<LaunchEnd['end']> {
  const exited = new Promise<LaunchEnd['end']>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      // What the program left running in its group dies with it; bubblewrap has nothing left here.
      killGroup(child);
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        pipe?.stop();
      }, drainMs).unref();
    });
    child.once('close', (code, signal) => {
      resolve(signal === null ? { kind: 'exit', code: code ?? 1 } : { kind: 'signal', signal });
    });
  });
  try {
    return await exited;
  } finally {
    await pipe?.ended;
  }
}

/** Ends the child's process group; a group that is already gone is the wanted state. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (thrown) {
    if (errnoOf(thrown) !== 'ESRCH') throw thrown;
  }
}

/** When memory runs out the kernel should end the command, not the harness. Best effort: only Linux has the file. */
function preferAsVictim(child: ChildProcess): void {
  if (child.pid === undefined || process.platform !== 'linux') return;
  try {
    writeFileSync(`/proc/${child.pid}/oom_score_adj`, '1000');
  } catch (thrown) {
    // The process may be gone already, or belong to a stricter system; the command still runs.
    if (errnoOf(thrown) === undefined) throw thrown;
  }
}
