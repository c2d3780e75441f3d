import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { exec } from '@actions/exec';
import { runFed } from './fed-process.ts';

/**
 * Settings that switch off everything by which a repository's own configuration could make git run
 * code in this trusted process (models-and-sandbox.md cases 22 and 23). Passed through the
 * environment so that git's own children inherit them.
 */
const hardening: readonly (readonly [string, string])[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.pager', 'cat'],
  ['core.attributesFile', '/dev/null'],
  ['submodule.recurse', 'false'],
  ['protocol.allow', 'never'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['safe.directory', '*'],
  ['core.quotePath', 'false'],
];

export interface GitOptions {
  readonly cwd: string;
  /** Added to git's environment; nothing of the process environment but PATH is inherited. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly input?: Uint8Array | undefined;
  /** Exit codes that are answers, not failures. Default: only 0. */
  readonly okCodes?: readonly number[] | undefined;
}

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
}

/** git said no. `stderr` is its own text. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly code: number;
  readonly stderr: string;

  constructor(args: readonly string[], code: number, stderr: string) {
    super(`git ${args.join(' ')} exited with ${code}: ${stderr.trim() || 'no message'}`);
    this.code = code;
    this.stderr = stderr;
  }
}

/** Runs trusted git plumbing. */
export type Git = (args: readonly string[], options: GitOptions) => Promise<GitResult>;

/**
 * Makes a `Git`, the first one on `searchPath`, that never runs hooks, monitors, pagers, filters from config of the user or system,
 * or transports. Throws `GitError` on an exit code outside `okCodes`.
 */
export function trustedGit(searchPath: string): Git {
  // Looked up once: the toolkit would ask for every folder of the path again at each call.
  const file = gitOn(searchPath) ?? 'git';
  return async (args, options) => {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    const onStdout = (chunk: Buffer): void => void stdout.push(chunk);
    const onStderr = (chunk: Buffer): void => void stderr.push(chunk);
    const { cwd, input } = options;
    const env = { ...trustedEnvironment(searchPath), ...options.env };
    const code =
      input === undefined
        ? await exec(`"${file}"`, [...args], {
            ...{ cwd, env, silent: true, ignoreReturnCode: true },
            listeners: { stdout: onStdout, stderr: onStderr },
          })
        : await runFed({ file, args, cwd, env, input, onStdout, onStderr });
    if (!(options.okCodes ?? [0]).includes(code))
      throw new GitError(args, code, Buffer.concat(stderr).toString());
    return { code, stdout: Buffer.concat(stdout) };
  };
}

function gitOn(searchPath: string): string | undefined {
  const files = searchPath
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, 'git'));
  return files.find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The whole environment of a trusted git process; `searchPath` is its search path. */
export function trustedEnvironment(searchPath: string): Record<string, string> {
  const settings = Object.fromEntries(
    hardening.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  );
  return {
    PATH: searchPath,
    HOME: '/nonexistent',
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_CONFIG_COUNT: String(hardening.length),
    ...settings,
  };
}
