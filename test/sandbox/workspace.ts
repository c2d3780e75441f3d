import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { trustedGit } from '../../src/git.ts';
import { defaultProtectedPaths, openSandbox } from '../../src/sandbox/index.ts';
import type { OpenSandbox, SandboxSettings } from '../../src/sandbox/index.ts';
import type { ExecResult } from '../../src/sandbox/sandbox.ts';

export const searchPath = process.env.PATH ?? '/usr/bin:/bin';

/** A real git repository in a folder of its own, with room beside it for what must stay out of reach. */
export interface Workspace {
  readonly path: string;
  /** Parent of the workspace, outside of it. */
  readonly outside: string;
  write(path: string, content: string | Buffer): void;
  settings(changes?: Partial<SandboxSettings>): SandboxSettings;
  open(changes?: Partial<SandboxSettings>): Promise<OpenSandbox>;
  /** Closes every sandbox and deletes everything. */
  remove(): Promise<void>;
}

export function makeWorkspace(): Workspace {
  const outside = realpathSync(mkdtempSync(join(tmpdir(), 'harness-test-')));
  const path = join(outside, 'workspace');
  const opened: OpenSandbox[] = [];
  const write = (name: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  write('README.md', 'hello\n');
  write('src/add.js', 'export const add = (a, b) => a - b;\n');
  write('.github/workflows/ci.yml', 'on: push\n');
  write('.gitignore', 'ignored/\n');
  git(path, 'init', '-q', '-b', 'main');
  git(path, 'add', '-A');
  git(path, '-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'Start');
  const settings = (changes: Partial<SandboxSettings> = {}): SandboxSettings => ({
    workspace: path,
    access: 'write',
    commands: true,
    mode: 'bubblewrap',
    git: trustedGit(searchPath),
    searchPath,
    hidden: [],
    protectedPaths: defaultProtectedPaths,
    toolchainPaths: [],
    clock: () => performance.now(),
    ...changes,
  });
  return {
    path,
    outside,
    write,
    settings,
    open: async (changes) => {
      const sandbox = await openSandbox(settings(changes));
      opened.push(sandbox);
      return sandbox;
    },
    remove: async () => {
      for (const sandbox of opened) await sandbox.close();
      rmSync(outside, { recursive: true, force: true });
    },
  };
}

export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd, encoding: 'utf8' });
}

export async function exec(
  sandbox: OpenSandbox,
  command: string,
  changes: {
    readonly timeoutMs?: number;
    readonly signal?: AbortSignal;
    readonly maxOutputBytes?: number;
  } = {},
): Promise<ExecResult> {
  return await sandbox.exec(command, {
    timeoutMs: changes.timeoutMs ?? 20_000,
    signal: changes.signal ?? new AbortController().signal,
    maxOutputBytes: changes.maxOutputBytes ?? 30_000,
  });
}

/** Polls until it holds; fails loudly when it never does. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
