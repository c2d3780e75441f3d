import { cp, lstat, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf } from '../../sandbox/errno.ts';

/** What the agent left cannot be copied: a folder that nobody may read, a name that is too long. */
export class UnusableWorkspace extends Error {
  override readonly name = 'UnusableWorkspace';
}

/**
 * Calls `use` with a copy of what an agent left, without its git folder, and removes the copy whatever happens.
 * Symbolic links are copied as they are; pipes, sockets and devices are left out. Throws `UnusableWorkspace`
 * where the agent is at fault. Side effect: a folder in `tempDir` while it runs.
 */
export async function withWorkspaceCopy<T>(
  workspace: string,
  tempDir: string,
  use: (dir: string) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(path.join(tempDir, 'graded-'));
  try {
    await copyWorkspace(workspace, dir);
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function copyWorkspace(from: string, to: string): Promise<void> {
  const gitFolder = path.join(from, '.git');
  try {
    await cp(from, to, {
      recursive: true,
      verbatimSymlinks: true,
      filter: async (source) => source !== gitFolder && (await isOrdinary(source)),
    });
  } catch (cause) {
    if (!agentsFault.includes(errnoOf(cause) ?? '')) throw cause;
    throw new UnusableWorkspace('what the agent left cannot be copied', { cause });
  }
}

const agentsFault = ['EACCES', 'EPERM', 'ENAMETOOLONG', 'ELOOP'];

async function isOrdinary(source: string): Promise<boolean> {
  const stats = await lstat(source);
  return stats.isFile() || stats.isDirectory() || stats.isSymbolicLink();
}

/**
 * Lays the files of a folder over a copy. Whatever stands in their way is replaced, never followed: a symbolic
 * link in place of a test folder leads nowhere.
 */
export async function layOver(files: string, copy: string): Promise<void> {
  for (const entry of await readdir(files, { withFileTypes: true })) {
    const [from, to] = [path.join(files, entry.name), path.join(copy, entry.name)];
    if (!entry.isDirectory()) {
      await rm(to, { recursive: true, force: true });
      await cp(from, to, { verbatimSymlinks: true });
      continue;
    }
    const stats = await lstat(to).catch(() => undefined);
    if (stats?.isDirectory() !== true) await rm(to, { recursive: true, force: true });
    await mkdir(to, { recursive: true });
    await layOver(from, to);
  }
}
