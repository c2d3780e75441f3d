import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../errors.ts';
import { errnoOf } from './errno.ts';

/** A header that actions/checkout leaves behind, a stored login, or a URL with a password. */
const credential = /^\s*(extraheader|helper|password)\s*=|:\/\/[^\s/@:]*:[^\s/@]+@/im;

/**
 * Throws `ConfigError` when the checkout's own git configuration holds a credential (T30): commands may
 * read `.git`, so it would be in their reach. Looks at the repository and its submodules.
 */
export async function refuseStoredCredentials(workspace: string): Promise<void> {
  const gitFolder = join(workspace, '.git');
  const inModules = await readdir(join(gitFolder, 'modules'), { recursive: true }).catch(noFolder);
  const configs = inModules.filter((path) => /(^|\/)config$/.test(path)).map((path) => join('modules', path));
  for (const config of ['config', ...configs]) {
    const text = await readFile(join(gitFolder, config), 'utf8').catch(noFile);
    if (credential.test(text))
      throw new ConfigError({
        what: 'the checkout holds a credential that commands in the workspace could read',
        where: `.git/${config}`,
        fix: 'Set "persist-credentials: false" on the actions/checkout step.',
      });
  }
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
