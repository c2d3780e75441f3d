import { messageOf } from '../errors.ts';
import { boundedOutput } from './output.ts';
import { saysDenied } from './probe.ts';
import { findProgram } from './programs.ts';
import { launch } from './spawn.ts';

/** Whether bubblewrap can start at all; `openSandbox` then proves that it also holds. */
export type HostState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'denied' | 'broken'; readonly message: string };

/** Runs a program on the host and gives its exit code and the end of its output. */
export type HostRunner = (
  argv: readonly string[],
) => Promise<{ readonly code: number; readonly output: string }>;

export interface Preparation {
  readonly state: HostState;
  /** What was changed on the machine, one sentence each, for the log. Empty on self-hosted runners. */
  readonly changes: readonly string[];
}

/**
 * Makes a GitHub-hosted Ubuntu runner able to run bubblewrap. `hosted` is whether the caller saw
 * RUNNER_ENVIRONMENT=github-hosted: such a machine is thrown away after the job, and has sudo without a
 * password. It then installs the package `bubblewrap` when that is missing, and when the system's
 * AppArmor forbids unprivileged user namespaces (the default of Ubuntu 24.04) it sets the sysctl
 * `kernel.apparmor_restrict_unprivileged_userns=0`. On any other machine it only looks: nobody's
 * computer is changed. Never throws for a machine that cannot be prepared; `openSandbox` refuses it.
 */
export async function prepareHost(options: {
  readonly hosted: boolean;
  readonly run: HostRunner;
  readonly check: () => Promise<HostState>;
}): Promise<Preparation> {
  const { hosted, run, check } = options;
  const changes: string[] = [];
  let state = await check();
  if (hosted && state.kind === 'missing' && (await install(run))) {
    changes.push('installed the package bubblewrap');
    state = await check();
  }
  if (hosted && state.kind === 'denied') {
    const { code } = await run([
      'sudo',
      '-n',
      'sysctl',
      '-w',
      'kernel.apparmor_restrict_unprivileged_userns=0',
    ]);
    if (code === 0) {
      changes.push('set kernel.apparmor_restrict_unprivileged_userns=0');
      state = await check();
    }
  }
  return { state, changes };
}

/** The image's package lists may be older than the archive: then once more with fresh lists. */
async function install(run: HostRunner): Promise<boolean> {
  const installing = ['sudo', '-n', 'apt-get', 'install', '-y', '--no-install-recommends', 'bubblewrap'];
  if ((await run(installing)).code === 0) return true;
  if ((await run(['sudo', '-n', 'apt-get', 'update'])).code !== 0) return false;
  return (await run(installing)).code === 0;
}

const checkTimeoutMs = 10_000;
const runTimeoutMs = 180_000;

/** Starts bubblewrap once with new namespaces. `untrusted` folders are not searched for it. */
export async function checkHost(searchPath: string, untrusted: readonly string[]): Promise<HostState> {
  const file = await findProgram('bwrap', searchPath, untrusted);
  if (file === undefined) return { kind: 'missing' };
  const args = [
    '--unshare-all',
    '--unshare-user',
    '--ro-bind',
    '/',
    '/',
    '--proc',
    '/proc',
    '--dev',
    '/dev',
    '--',
    'true',
  ];
  const { end, stderr } = await launch(
    { file, args, env: { PATH: searchPath }, cwd: '/' },
    { timeoutMs: checkTimeoutMs, signal: AbortSignal.timeout(2 * checkTimeoutMs), onOutput: () => true },
  );
  if (end.kind === 'exit' && end.code === 0) return { kind: 'ready' };
  return {
    kind: saysDenied(stderr) ? 'denied' : 'broken',
    message: stderr.trim() || `it ended with ${end.kind}`,
  };
}

/** The runner for a real host: no inherited environment, three minutes at most. A program that cannot start has code 127. */
export function hostRunner(searchPath: string): HostRunner {
  return async ([file = '', ...args]) => {
    const kept = boundedOutput(16 * 1024);
    const env = { PATH: searchPath, DEBIAN_FRONTEND: 'noninteractive', LANG: 'C.UTF-8' };
    const onOutput = (chunk: Buffer): boolean => {
      kept.write(chunk);
      return true;
    };
    const signal = AbortSignal.timeout(2 * runTimeoutMs);
    try {
      const { end, stderr } = await launch(
        { file, args, env, cwd: '/' },
        { timeoutMs: runTimeoutMs, signal, onOutput },
      );
      return { code: end.kind === 'exit' ? end.code : 1, output: kept.finish().output + stderr };
    } catch (thrown) {
      return { code: 127, output: messageOf(thrown) };
    }
  };
}
