import type { Change } from './change.ts';
import { entryAt, foldersAbove, treeWith } from './folders.ts';
import type { Folders } from './folders.ts';

export interface RebaseRequest {
  readonly change: Change;
  /** The folders above the change's files, on its own base. */
  readonly base: Folders;
  /** The commit to put it on, and the same folders there. */
  readonly onto: { readonly commit: string; readonly folders: Folders };
}

export type Rebased =
  | { readonly kind: 'clean'; readonly change: Change }
  /** Both sides changed these. */
  | { readonly kind: 'conflict'; readonly paths: readonly string[] };

/**
 * Puts a change on another commit, by whole files: git's three-way merge of trees without its merge of
 * contents. It is clean when that commit has, at every path of the change, exactly what the base has; so
 * nothing that others wrote can be reverted or mixed. The change that results declares the tree it must
 * give, computed here and not asked of whoever will store it. Pure.
 */
export function rebaseChange({ change, base, onto }: RebaseRequest): Rebased {
  const paths = change.files
    .map((file) => file.path)
    .filter((path) => standing(base, path) !== standing(onto.folders, path));
  if (paths.length > 0) return { kind: 'conflict', paths };
  const tree = treeWith(onto.folders, change.files);
  return { kind: 'clean', change: { ...change, base: onto.commit, tree } };
}

/** What stands at a path: its entry, or the file that stands where one of its folders would be. */
function standing(folders: Folders, path: string): string {
  const own = entryAt(folders, path);
  if (own !== undefined) return JSON.stringify(own);
  const missing = foldersAbove([path]).find((folder) => !folders.has(folder));
  const inTheWay = missing === undefined ? undefined : entryAt(folders, missing);
  return JSON.stringify(inTheWay === undefined ? null : [missing, inTheWay]);
}
