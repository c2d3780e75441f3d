import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Grace } from './settings.ts';

/** GitHub's runner waits so long after SIGINT and after SIGTERM (`ProcessInvoker.cs`). */
export const githubGrace: Grace = { interruptMs: 7500, terminateMs: 2500 };

export interface ProcessRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the process. */
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  /** Ends the process and everything it started. */
  readonly signal: AbortSignal;
  readonly grace: Grace;
}

export type ProcessEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: NodeJS.Signals }
  /** It could not be started at all. */
  | { readonly kind: 'unstartable'; readonly message: string };

/**
 * Runs a process in its own group and gives its output line by line, both streams. When `signal`
 * fires the group gets SIGINT, SIGTERM and SIGKILL with the grace between. Resolves when the process
 * has ended and its output is read, or one second after its end when a child of it holds the output
 * open; such a child lives on, as on GitHub, until the job ends (`killLeftovers`).
 */
export async function runProcess(request: ProcessRequest): Promise<ProcessEnd> {
  if (request.signal.aborted) return { kind: 'killed', signal: 'SIGINT' };
  const child = spawn(request.file, [...request.args], {
    cwd: request.cwd,
    env: request.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const reading = Promise.all(
    [child.stdout, child.stderr].map((stream) => readLines(stream, request.onLine)),
  );
  const stop = stopper(child, request);
  request.signal.addEventListener('abort', stop.start, { once: true });
  try {
    const end = await ended(child);
    await Promise.race([reading, delay(1000)]);
    return end;
  } finally {
    request.signal.removeEventListener('abort', stop.start);
    stop.finish();
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

async function ended(child: ChildProcess): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ kind: 'unstartable', message: error.message }));
    child.once('exit', (code, signal) =>
      resolve(signal === null ? { kind: 'exited', code: code ?? 1 } : { kind: 'killed', signal }),
    );
  });
}

async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const lines = createInterface({ input: stream, crlfDelay: Infinity });
  lines.on('line', onLine);
  await new Promise<void>((resolve) => lines.once('close', resolve));
}

async function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function stopper(
  child: ChildProcess,
  { grace, signal }: ProcessRequest,
): { readonly start: () => void; readonly finish: () => void } {
  const timers: NodeJS.Timeout[] = [];
  return {
    start: () => {
      signalGroup(child, 'SIGINT');
      timers.push(
        setTimeout(() => signalGroup(child, 'SIGTERM'), grace.interruptMs),
        setTimeout(() => signalGroup(child, 'SIGKILL'), grace.interruptMs + grace.terminateMs),
      );
    },
    finish: () => {
      for (const timer of timers) clearTimeout(timer);
      if (signal.aborted) signalGroup(child, 'SIGKILL');
    },
  };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid !== undefined) sendSignal(-child.pid, signal);
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // gone already, or not ours to end (a step may have used sudo)
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
  }
}

/**
 * Kills what a job left behind, found as GitHub's runner finds it: by `RUNNER_TRACKING_ID` in a
 * process's environment. Works where there is a `/proc`; elsewhere the process groups must do.
 * Returns how many processes were killed.
 */
export async function killLeftovers(trackingId: string): Promise<number> {
  const entries = await readdir('/proc').catch(() => []);
  const pids = entries.filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  const wanted = Buffer.from(`RUNNER_TRACKING_ID=${trackingId}\0`);
  const found = await Promise.all(
    pids.map(async (pid) => {
      const environment = await readFile(path.join('/proc', pid, 'environ')).catch(() => Buffer.alloc(0));
      return environment.includes(wanted) ? [Number(pid)] : [];
    }),
  );
  for (const pid of found.flat()) sendSignal(pid, 'SIGKILL');
  return found.flat().length;
}
