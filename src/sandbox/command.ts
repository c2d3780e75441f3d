import { constants } from 'node:os';
import type { DiskBudget } from './disk.ts';
import type { HostLayout } from './layout.ts';
import { boundedOutput } from './output.ts';
import type { Pipes } from './pipes.ts';
import type { ExecOptions, ExecResult } from './sandbox.ts';
import { SandboxUnavailable } from './sandbox.ts';
import type { CommandLimits } from './settings.ts';
import { launch } from './spawn.ts';
import type { Launch, LaunchEnd } from './spawn.ts';
import type { Ceilings } from './watch.ts';

/** How commands are started in one sandbox. `wrapper` is bubblewrap with its arguments, or nothing. */
export interface CommandRunner {
  readonly wrapper: { readonly file: string; readonly args: readonly string[] } | undefined;
  readonly layout: HostLayout;
  readonly env: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly limits: CommandLimits;
  /** Real pipes for commands of a model; undefined where Node's own socket pair will do. */
  readonly pipes: Pipes | undefined;
  /** Shared by all commands; undefined where they run without a sandbox. */
  readonly disk: DiskBudget | undefined;
  readonly clock: () => number;
}

/**
 * Runs `bash -c command` (never a login shell) with the runner's limits. stdout and stderr share one
 * pipe, so their order is the order of writing. Throws `SandboxUnavailable` when bubblewrap itself
 * fails, and the signal's reason after an abort.
 */
export async function runCommand(
  runner: CommandRunner,
  command: string,
  options: ExecOptions,
): Promise<ExecResult> {
  const kept = boundedOutput(options.maxOutputBytes);
  const { maxPrintedBytes } = runner.limits;
  const startedAt = runner.clock();
  const { end, stderr } = await launch(programFor(runner, command), {
    timeoutMs: options.timeoutMs,
    signal: options.signal,
    pipes: runner.pipes,
    ceilings: runner.wrapper === undefined ? undefined : ceilingsOf(runner),
    onOutput: (chunk) => {
      kept.write(chunk);
      return kept.totalBytes <= maxPrintedBytes;
    },
  });
  if (stderr.startsWith('bwrap: ')) throw new SandboxUnavailable(`bubblewrap failed: ${stderr.trim()}`);
  // Only what bash says before it runs the first word arrives here: a syntax error.
  if (stderr !== '') kept.write(Buffer.from(stderr));
  const reason = killedFor(end.kind, runner);
  if (reason !== undefined) kept.write(Buffer.from(`\n[killed: ${reason}]\n`));
  return {
    end: describeEnd(end, options.timeoutMs, kept.totalBytes),
    ...kept.finish(),
    totalBytes: kept.totalBytes,
    wallMs: runner.clock() - startedAt,
  };
}

/** `ulimit -u` binds every user but uid 0, whose processes are counted from outside. */
function ceilingsOf({ limits: { maxProcesses, maxMemoryBytes }, disk }: CommandRunner): Ceilings {
  const processes = process.getuid?.() === 0 ? maxProcesses : undefined;
  return { processes, memoryBytes: maxMemoryBytes, disk };
}

function killedFor(end: LaunchEnd['end']['kind'], { limits, disk }: CommandRunner): string | undefined {
  if (end === 'too-many-processes') return `more than ${limits.maxProcesses} processes at once`;
  if (end === 'too-much-memory') return `more than ${inMb(limits.maxMemoryBytes)} of memory at once`;
  if (end === 'too-much-disk')
    return `more than ${inMb(disk?.maxBytes ?? 0)} of disk taken by the commands of this run; delete what is not needed`;
  return undefined;
}

function inMb(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`;
}

function programFor(runner: CommandRunner, command: string): Launch {
  const { wrapper, layout, env, workspace, limits } = runner;
  if (wrapper === undefined)
    return { file: layout.bash, args: ['-c', `${preamble(limits)} ${command}`], env, cwd: workspace };
  const inner = ['-c', `${closeInherited} ${preamble(limits)} ${command}`];
  return { file: wrapper.file, args: [...wrapper.args, layout.bash, ...inner], env, cwd: '/' };
}

/** On the command's own first line, so that bash's line numbers stay right. A lower limit of the host is kept. */
function preamble(limits: CommandLimits): string {
  const fileBlocks = Math.floor(limits.maxFileBytes / 1024);
  return `exec 2>&1; ulimit -c 0; { ulimit -f ${fileBlocks}; ulimit -u ${limits.maxProcesses}; } 2>/dev/null;`;
}

/**
 * Node keeps descriptors above 16 that it was started with open for its children, and bubblewrap hands them on: whatever a
 * runner had open would be readable here.
 */
const closeInherited =
  'for fd in /proc/self/fd/*; do ((${fd##*/} > 2)) && eval "exec ${fd##*/}>&-"; done; unset fd;';

function describeEnd(end: LaunchEnd['end'], timeoutMs: number, bytes: number): ExecResult['end'] {
  switch (end.kind) {
    case 'timeout':
      return { kind: 'timeout', timeoutMs };
    case 'stopped':
      return { kind: 'output-cap', bytes };
    case 'too-many-processes':
    case 'too-much-memory':
    case 'too-much-disk':
      return { kind: 'signal', signal: 'SIGKILL' };
    case 'signal':
      return end;
    case 'exit':
      return { ...(signalOf(end.code) ?? end) };
  }
}

/** Shells and bubblewrap report a death by signal n as exit code 128 + n. */
function signalOf(code: number): { readonly kind: 'signal'; readonly signal: string } | undefined {
  const signal = Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0];
  return signal === undefined ? undefined : { kind: 'signal', signal };
}
