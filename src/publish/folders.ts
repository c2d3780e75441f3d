import { entryAt, folderMode, foldersAbove } from '../change/folders.ts';
import type { FolderEntry, Folders } from '../change/folders.ts';
import { listTree } from '../resume.ts';
import type { BranchSource } from '../resume.ts';

/**
 * The folders above the paths, as a commit or tree has them: one request each, so that a large repository
 * costs no more than a small one. Throws `GitHubError`, or `ConfigError` for a folder too large to list.
 */
export async function readFoldersAbove(
  source: BranchSource,
  tree: string,
  paths: readonly string[],
): Promise<Folders> {
  const folders = new Map<string, ReadonlyMap<string, FolderEntry>>();
  for (const folder of foldersAbove(paths)) {
    const entry = folder === '' ? { mode: folderMode, sha: tree } : entryAt(folders, folder);
    if (entry?.mode !== folderMode) continue;
    const listed = await listTree(source, entry.sha);
    folders.set(folder, new Map(listed.map(({ path, mode, sha }) => [path, { mode, sha }])));
  }
  return folders;
}
