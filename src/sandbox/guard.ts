import { lstat, readdir, readlink, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../errors.ts';
import { foldPath } from '../change/paths.ts';

/**
 * Watches the protected top-level names of a workspace. What exists is pinned by a read-only mount;
 * what cannot be pinned (missing names, other spellings, symbolic links) is compared after each command,
 * when no process of it is left, and put back before anything trusted looks at the workspace.
 */
export interface Guard {
  /** Existing entries to pin, absolute. */
  readonly pinned: readonly string[];
  /** Is this workspace-relative path protected against writing, in any spelling? */
  protects(path: string): boolean;
  /** Removes or restores what a command did to protected names; returns those names, sorted. */
  restore(): Promise<readonly string[]>;
}

/** Looks at the top of the workspace once. Throws `ConfigError` for a protected path that is not a top-level name. */
export async function guardWorkspace(workspace: string, protectedPaths: readonly string[]): Promise<Guard> {
  const folded = new Set(protectedPaths.map(topLevelName));
  const links = new Map<string, string>();
  const known = await protectedEntries(workspace, folded);
  const pinned: string[] = [];
  for (const name of known) {
    const path = join(workspace, name);
    if ((await lstat(path)).isSymbolicLink()) links.set(name, await readlink(path));
    else pinned.push(path);
  }
  return {
    pinned,
    protects: (path) => {
      const names = foldPath(path).split('/');
      return names.includes('.git') || folded.has(names[0] ?? '');
    },
    restore: async () => {
      const present = await protectedEntries(workspace, folded);
      const added = present.filter((name) => !known.includes(name));
      for (const name of added) await rm(join(workspace, name), { recursive: true, force: true });
      const changed: string[] = [];
      for (const [name, target] of links)
        if (await restoreLink(join(workspace, name), target)) changed.push(name);
      return [...added, ...changed].sort();
    },
  };
}

function topLevelName(path: string): string {
  if (path === '' || path.includes('/') || path === '.' || path === '..')
    throw new ConfigError({
      what: 'a protected path must be a name at the top of the workspace',
      expected: 'a single name such as .github',
      got: JSON.stringify(path),
      fix: 'Protect deeper paths with the change policy, which reads the finished change.',
    });
  return foldPath(path);
}

async function protectedEntries(workspace: string, folded: ReadonlySet<string>): Promise<string[]> {
  const names = await readdir(workspace);
  return names.filter((name) => folded.has(foldPath(name))).sort();
}

async function restoreLink(path: string, target: string): Promise<boolean> {
  const now = await readlink(path).catch(() => undefined);
  if (now === target) return false;
  await rm(path, { recursive: true, force: true });
  await symlink(target, path);
  return true;
}
