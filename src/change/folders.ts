import { createHash } from 'node:crypto';
import type { ChangedFile } from './change.ts';

/** One entry of a folder in a git tree: a file, a link, a submodule, or a folder with mode `040000`. */
export interface FolderEntry {
  readonly mode: string;
  /** Object id, 40 hex digits. */
  readonly sha: string;
}

/**
 * A part of a git tree: by path all entries of some of its folders, by name. The top folder's path is
 * empty. A folder that the tree does not have is absent.
 */
export type Folders = ReadonlyMap<string, ReadonlyMap<string, FolderEntry>>;

export const folderMode = '040000';

/** Every folder above the paths, the top first and each after the one it lies in. */
export function foldersAbove(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap(foldersAboveOne))].sort((a, b) => depthOf(a) - depthOf(b));
}

function foldersAboveOne(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return ['', ...names.map((_, index) => names.slice(0, index + 1).join('/'))];
}

function depthOf(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}

/** The folder a path lies in, and its name there. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const at = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(at, 0)), name: path.slice(at + 1) };
}

/** The entry at a path, whatever it is; undefined when there is none, or its folder is not among `folders`. */
export function entryAt(folders: Folders, path: string): FolderEntry | undefined {
  const { folder, name } = splitPath(path);
  return folders.get(folder)?.get(name);
}

/** Paths of all entries that are known, folders that are not looked into included. */
export function pathsOf(folders: Folders): readonly string[] {
  return [...folders].flatMap(([folder, entries]) =>
    [...entries.keys()]
      .map((name) => (folder === '' ? name : `${folder}/${name}`))
      .filter((path) => !folders.has(path)),
  );
}

/**
 * The id of the tree that the files make of the tree that `folders` is a part of, as git computes it.
 * `folders` must hold every folder above the files that the tree has. Names must be UTF-8.
 */
export function treeWith(folders: Folders, files: readonly ChangedFile[]): string {
  const above = foldersAbove(files.map((file) => file.path));
  const entries: Entries = new Map(above.map((folder) => [folder, new Map(folders.get(folder))]));
  // A file may become a folder of the same name: what goes must go before what comes.
  for (const { path } of files.filter((file) => file.status === 'deleted')) put(entries, path, null);
  for (const file of files)
    if (file.status !== 'deleted') put(entries, file.path, { mode: file.mode, sha: file.blob });
  // The deepest first, so that each folder is done when its parent takes it in.
  for (const folder of above.slice(1).reverse()) takeIn(entries, folder);
  return treeIdOf(entries.get('') ?? new Map());
}

type Entries = ReadonlyMap<string, Map<string, FolderEntry>>;

function put(entries: Entries, path: string, entry: FolderEntry | null): void {
  const { folder, name } = splitPath(path);
  if (entry === null) entries.get(folder)?.delete(name);
  else entries.get(folder)?.set(name, entry);
}

/** Enters a folder in its parent, or takes it out: git has no empty folders. A file in its place stays. */
function takeIn(entries: Entries, folder: string): void {
  const inside = entries.get(folder) ?? new Map<string, FolderEntry>();
  if (inside.size > 0) put(entries, folder, { mode: folderMode, sha: treeIdOf(inside) });
  else if (entryAt(entries, folder)?.mode === folderMode) put(entries, folder, null);
}

/** The id git gives a folder with these entries. */
function treeIdOf(entries: ReadonlyMap<string, FolderEntry>): string {
  const lines = [...entries]
    .map(([name, { mode, sha }]) => ({
      // git sorts by bytes, a folder as if its name ended in a slash, and writes its mode without the zero.
      key: Buffer.from(mode === folderMode ? `${name}/` : name),
      bytes: Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(sha, 'hex')]),
    }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ bytes }) => bytes);
  const content = Buffer.concat(lines);
  return createHash('sha1').update(`tree ${content.byteLength}\0`).update(content).digest('hex');
}
