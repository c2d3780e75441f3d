import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import { contains } from './contain.ts';
import { errnoOf } from './errno.ts';

/** A header that actions/checkout leaves behind, a stored login, or a URL with a password. */
const credential = /^\s*(extraheader|helper|password)\s*=|:\/\/[^\s/@:]*:[^\s/@]+@/im;

/**
 * Throws `ConfigError` when the checkout's own git configuration holds a credential (T30): commands may
 * read `.git`, so it would be in their reach. Looks at the repository, its submodules, and the files of the
 * workspace that their settings include. A file elsewhere is in no command's reach.
 */
export async function refuseStoredCredentials(workspace: string): Promise<void> {
  const gitFolder = join(workspace, '.git');
  const inModules = await readdir(join(gitFolder, 'modules'), { recursive: true }).catch(noFolder);
  const configs = inModules
    .filter((path) => /(^|\/)config(\.worktree)?$/.test(path))
    .map((path) => join('modules', path));
  const files = new Set(['config', 'config.worktree', ...configs].map((config) => join(gitFolder, config)));
  // A set that grows while it is walked: what is included may include more, and nothing is read twice.
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(noFile);
    if (credential.test(text))
      throw new ConfigError({
        what: 'the checkout holds a credential that commands in the workspace could read',
        where: relative(workspace, file),
        fix: 'Set "persist-credentials: false" on the actions/checkout step.',
      });
    for (const included of includedBy(text, dirname(file)))
      if (contains(workspace, included)) files.add(included);
  }
}

/** The files that these settings of git include, whatever the condition; a file of the home folder is left out. */
function includedBy(text: string, folder: string): string[] {
  const named = [...text.matchAll(/^\s*path\s*=\s*"?([^"\r\n]+?)"?\s*$/gim)].map(([, path = '']) => path);
  return named.filter((path) => !path.startsWith('~')).map((path) => resolve(folder, path));
}

function noFolder(thrown: unknown): string[] {
  if (isAbsent(thrown)) return [];
  throw thrown;
}

function noFile(thrown: unknown): string {
  if (isAbsent(thrown)) return '';
  throw thrown;
}

function isAbsent(thrown: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errnoOf(thrown) ?? '');
}
