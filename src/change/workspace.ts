import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { GateFinding } from './gate.ts';
import { ChangeRefused } from './gate.ts';

/** What stands at a path of the workspace now, seen without following a symbolic link. */
export type Standing =
  | { readonly kind: 'absent' }
  | { readonly kind: 'file'; readonly bytes: number }
  | { readonly kind: 'symlink' }
  | { readonly kind: 'other' };

/**
 * Looks at paths below one folder. A path whose parent is a symbolic link or a file is `absent`: for
 * git nothing lies there, whatever the link points to.
 */
export class WorkspaceView {
  readonly #root: string;
  readonly #folders = new Map<string, Promise<boolean>>([['.', Promise.resolve(true)]]);

  constructor(root: string) {
    this.#root = root;
  }

  async at(name: string): Promise<Standing> {
    if (!(await this.isFolder(path.posix.dirname(name)))) return { kind: 'absent' };
    const stats = await this.#stat(name);
    if (stats === null) return { kind: 'absent' };
    if (stats.isSymbolicLink()) return { kind: 'symlink' };
    if (stats.isFile()) return { kind: 'file', bytes: stats.size };
    return { kind: 'other' };
  }

  /** Is it a real folder, all the way down from the workspace? */
  isFolder(name: string): Promise<boolean> {
    const known = this.#folders.get(name);
    if (known !== undefined) return known;
    const answer = this.#askFolder(name);
    this.#folders.set(name, answer);
    return answer;
  }

  /** Names in a folder; none when it is no folder. */
  async list(name: string): Promise<readonly string[]> {
    return (await this.isFolder(name)) ? readdir(path.join(this.#root, name)) : [];
  }

  async #askFolder(name: string): Promise<boolean> {
    if (!(await this.isFolder(path.posix.dirname(name)))) return false;
    const stats = await this.#stat(name);
    return stats?.isDirectory() ?? false;
  }

  async #stat(name: string): Promise<Stats | null> {
    try {
      return await lstat(path.join(this.#root, name));
    } catch (error) {
      if (isAbsence(error)) return null;
      throw error;
    }
  }
}

function isAbsence(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG';
}

/**
 * Throws `ChangeRefused` when a folder that holds files of the repository, or would hold new ones, is a
 * repository of its own: git would run that repository's configuration (case 23). `names` are paths as
 * `git ls-files` lists them, where a nested repository ends in a slash; `submodules` are the paths
 * at which the base expects one.
 */
export async function refuseNestedRepositories(
  view: WorkspaceView,
  names: readonly string[],
  submodules: ReadonlySet<string>,
): Promise<void> {
  const folders = new Set(names.filter((name) => !submodules.has(name)).flatMap(foldersOf));
  const nested: GateFinding[] = [];
  for (const folder of folders) {
    if (submodules.has(folder) || folder === '.') continue;
    const inside = await view.at(`${folder}/.git`);
    if (inside.kind === 'absent') continue;
    const message = 'is a repository of its own inside the workspace.';
    nested.push({ rule: 'nested-repository', path: folder, message, severity: 'refuse' });
  }
  if (nested.length > 0) throw new ChangeRefused(nested);
}

/**
 * Throws `ChangeRefused` when files were put into the folder of a submodule that is not checked out:
 * they can be part of no commit here and would be lost without a word.
 */
export async function refuseStrayFiles(view: WorkspaceView, submodules: ReadonlySet<string>): Promise<void> {
  const stray: GateFinding[] = [];
  for (const path of submodules) {
    const inside = await view.list(path);
    if (inside.length === 0 || inside.includes('.git')) continue;
    stray.push({ rule: 'submodule', path, message: 'is a submodule and got files.', severity: 'refuse' });
  }
  if (stray.length > 0) throw new ChangeRefused(stray);
}

function foldersOf(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
