import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Git } from '../git.ts';
import { GitError } from '../git.ts';
import type { FileAccess } from './files.ts';
import { isHidden } from './files.ts';
import { SandboxRefusal } from './sandbox.ts';
import { globPathspec, magicPathspecs } from './search.ts';

/**
 * Lists regular files that match a glob, sorted by path: tracked ones and new ones that are not
 * ignored. `total` counts all matches, `paths` holds the first `limit`. Files behind symbolic links,
 * inside nested repositories or deleted since are left out. Throws `SandboxRefusal` when git cannot say.
 */
export async function listWorkspaceFiles(
  git: Git,
  files: FileAccess,
  glob: string,
  limit: number,
): Promise<{ readonly paths: readonly string[]; readonly total: number }> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', globPathspec('', glob)];
  const { stdout } = await git(args, { cwd: files.workspace, env: magicPathspecs(files.workspace) }).catch(
    (thrown: unknown) => {
      if (!(thrown instanceof GitError)) throw thrown;
      throw new SandboxRefusal('the files cannot be listed: the workspace is not a git repository', {
        cause: thrown,
      });
    },
  );
  const isReal = regularFileTest(files.workspace);
  const candidates = new Set(stdout.toString().split('\0'));
  const paths = [...candidates]
    .filter((path) => path !== '' && !isHidden(files, path) && isReal(path))
    .sort();
  return { paths: paths.slice(0, limit), total: paths.length };
}

/** Synchronous: about 2 µs a file, against 50 µs for a promise each; a large repository has 100,000. */
function regularFileTest(workspace: string): (path: string) => boolean {
  const folders = new Map<string, boolean>([['.', true]]);
  const isRealFolder = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const stats = lstatSync(join(workspace, folder), { throwIfNoEntry: false });
    const real = stats?.isDirectory() === true && isRealFolder(dirname(folder));
    folders.set(folder, real);
    return real;
  };
  return (path) =>
    isRealFolder(dirname(path)) &&
    lstatSync(join(workspace, path), { throwIfNoEntry: false })?.isFile() === true;
}
