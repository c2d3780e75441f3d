import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { contains } from './contain.ts';

/**
 * Absolute path of a program on the search path, or undefined. Folders inside `untrusted` (the
 * workspace, hidden paths) are passed over: a repository must not bring the program that confines it.
 */
export async function findProgram(
  name: string,
  searchPath: string,
  untrusted: readonly string[],
): Promise<string | undefined> {
  for (const folder of searchPath.split(':')) {
    if (!isAbsolute(folder)) continue;
    const path = await realpath(join(folder, name)).catch(() => undefined);
    if (path === undefined || untrusted.some((root) => contains(root, path) || contains(root, folder)))
      continue;
    const runnable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runnable) return join(folder, name);
  }
  return undefined;
}
