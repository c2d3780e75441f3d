import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { now } from './stage.ts';

/** A finished process. Times in milliseconds, `startedMs` since 1970. */
export interface Finished {
  readonly startedMs: number;
  readonly wallMs: number;
  /** Most memory it ever held resident (VmHWM); undefined unless asked for. */
  readonly peakBytes: number | undefined;
  readonly stdout: string;
}

export interface Start {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Read VmHWM as the process exits. Loads one small module first, so not together with a measurement of the start. */
  readonly peak?: boolean;
}

/** Runs this very Node. Throws when it does not exit with 0: a failed run has no time. */
export async function runNode({ args, env, cwd, peak = false }: Start): Promise<Finished> {
  const folder = await mkdtemp(path.join(tmpdir(), 'harness-peak-'));
  const peakFile = path.join(folder, 'status');
  try {
    const startedMs = now();
    const child = spawn(process.execPath, [...(peak ? [watcher(peakFile)] : []), ...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const wallMs = now() - startedMs;
    if (code !== 0) throw new Error(`${args.join(' ')} exited with ${String(code)}:\n${stdout}${stderr}`);
    const peakBytes = peak ? peakOf(await readFile(peakFile, 'utf8')) : undefined;
    return { startedMs, wallMs, peakBytes, stdout };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The process reads its own mark as its last act: what another process reads from outside is older. */
function watcher(file: string): string {
  const code =
    "import { readFileSync, writeFileSync } from 'node:fs';" +
    `process.on('exit', () => writeFileSync(${JSON.stringify(file)}, readFileSync('/proc/self/status')));`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

function peakOf(status: string): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  if (kilobytes === undefined) throw new Error('the system does not say how much memory a process held');
  return Number(kilobytes) * 1024;
}
