import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { bwrapArguments } from './bwrap.ts';
import type { SandboxPlan } from './bwrap.ts';
import { runCommand } from './command.ts';
import type { CommandRunner } from './command.ts';
import { messageOf } from '../errors.ts';
import { probeScript } from './probe-script.ts';
import { SandboxUnavailable } from './sandbox.ts';
import type { ExecResult } from './sandbox.ts';

/** The state of the host, told apart so that `prepareHost` knows what would help. */
export type ProbeResult =
  | { readonly kind: 'ok'; readonly plan: SandboxPlan; readonly warnings: readonly string[] }
  | { readonly kind: 'denied' | 'leak' | 'broken'; readonly message: string };

/** What is needed to run a plan with bubblewrap at `file`. */
export interface ProbeTarget {
  readonly file: string;
  readonly plan: SandboxPlan;
  readonly runner: Omit<CommandRunner, 'wrapper' | 'pipes'>;
  readonly hidden: readonly string[];
}

const probeTimeoutMs = 15_000;

/**
 * Runs the real argument list with a script that tries to write outside, to connect, to read a planted
 * secret, `/proc/1/environ` and hidden paths, and to remount. One success of the script is one leak, and the
 * sandbox counts as unavailable. Without `--disable-userns` (bubblewrap < 0.8) it goes on with a warning,
 * because a remount in a nested user namespace is tried too. Leaves nothing on the host.
 */
export async function probe(target: ProbeTarget): Promise<ProbeResult> {
  const first = await probeOnce(target);
  if (first.kind !== 'broken' || !first.message.includes('--disable-userns')) return first;
  const older = { ...target, plan: { ...target.plan, disableUserns: false } };
  const second = await probeOnce(older);
  if (second.kind !== 'ok') return second;
  const warning = 'bubblewrap is older than 0.8: commands may make user namespaces of their own';
  return { ...second, warnings: [warning] };
}

/** Does bubblewrap's own complaint say that the system forbids namespaces? */
export function saysDenied(complaint: string): boolean {
  return /setting up uid map|new namespace|RTM_NEWADDR|Operation not permitted|Permission denied/.test(
    complaint,
  );
}

async function probeOnce(target: ProbeTarget): Promise<ProbeResult> {
  const folder = await mkdtemp(join(tmpdir(), 'harness-canary-'));
  const nonce = basename(folder);
  const secret = join(folder, 'secret');
  await writeFile(secret, nonce);
  const decoy = spawn(target.runner.layout.bash, ['-c', 'exec sleep 60'], {
    env: { PATH: target.runner.layout.searchPath, HARNESS_CANARY: nonce },
    stdio: 'ignore',
  });
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const writes = forbiddenWrites(target, folder, nonce);
  try {
    const { port } = server.address() as AddressInfo;
    const script = probeScript({
      nonce,
      forbiddenWrites: writes,
      hidden: [...target.hidden, folder, '/run/docker.sock', '/var/run/docker.sock'],
      pinned: target.plan.access === 'write' ? target.plan.pinned : [target.plan.workspace],
      port: target.plan.network === 'none' ? port : undefined,
      hostNamespaces: await namespacesOfHost(target.plan.network),
    });
    const result = await runProbe(target, script);
    if ('kind' in result) return result;
    const leaks = [
      ...leaksIn(result.output, target),
      ...(await existing(writes)).map((path) => `writing ${path}`),
    ];
    if (connections > 0 && target.plan.network === 'none') leaks.push('a connection to the host');
    return verdictOn(target.plan, result, leaks);
  } finally {
    decoy.kill('SIGKILL');
    server.close();
    for (const path of [...writes, folder]) await rm(path, { recursive: true, force: true });
  }
}

async function runProbe(target: ProbeTarget, script: string): Promise<ExecResult | ProbeResult> {
  const wrapper = { file: target.file, args: bwrapArguments(target.plan) };
  const options = {
    timeoutMs: probeTimeoutMs,
    signal: AbortSignal.timeout(2 * probeTimeoutMs),
    maxOutputBytes: 64 * 1024,
  };
  try {
    return await runCommand({ ...target.runner, wrapper, pipes: undefined }, script, options);
  } catch (thrown) {
    if (!(thrown instanceof SandboxUnavailable)) throw thrown;
    const message = messageOf(thrown);
    return { kind: saysDenied(message) ? 'denied' : 'broken', message };
  }
}

function verdictOn(plan: SandboxPlan, result: ExecResult, leaks: readonly string[]): ProbeResult {
  if (leaks.length > 0) return { kind: 'leak', message: `commands could get out of it: ${leaks.join('; ')}` };
  const lines = result.output.trimEnd().split('\n');
  if (lines.at(-1) !== 'done')
    return { kind: 'broken', message: `the probe did not finish: ${result.output.slice(-500).trim()}` };
  if (lines.includes('workspace: writable') !== (plan.access === 'write'))
    return {
      kind: 'broken',
      message: `the workspace is not ${plan.access === 'write' ? 'writable' : 'read-only'} inside`,
    };
  return { kind: 'ok', plan, warnings: [] };
}

function leaksIn(output: string, target: ProbeTarget): string[] {
  const lines = output.split('\n');
  const told = lines.filter((line) => line.startsWith('leak: ')).map((line) => line.slice('leak: '.length));
  const names = lines.filter((line) => line.startsWith('env: ')).map((line) => line.slice('env: '.length));
  const extra = names.filter((name) => !(name in target.runner.env));
  return [...told, ...extra.map((name) => `the variable ${name} in /proc/1/environ`)];
}

function forbiddenWrites({ plan }: ProbeTarget, folder: string, nonce: string): string[] {
  const folders = [
    '/',
    '/usr',
    '/etc',
    '/run',
    dirname(plan.workspace),
    folder,
    ...(plan.access === 'read' ? [plan.workspace] : []),
  ];
  return folders.map((path) => join(path, `.${nonce}`));
}

async function namespacesOfHost(network: SandboxPlan['network']): Promise<Record<string, string>> {
  const names = ['pid', 'ipc', 'uts', 'mnt', 'user', ...(network === 'none' ? ['net'] : [])];
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readlink(`/proc/self/ns/${name}`)] as const)),
  );
}

async function existing(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) if ((await lstat(path).catch(() => undefined)) !== undefined) found.push(path);
  return found;
}
