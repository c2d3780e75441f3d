import { relative } from 'node:path';

/** Is `path` the folder itself or something below it? Both absolute and normal; nothing is resolved. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith('../'));
}
