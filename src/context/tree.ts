import type { Git } from '../git.ts';
import type { Source } from './source.ts';
import { makeItem } from './source.ts';
import { neutralise } from './neutralise.ts';

const maxTreeCharacters = 12_000;

export interface TreeEntry {
  readonly mode: string;
  readonly object: string;
  readonly path: string;
}

/** The files of a commit in git's order. Reads no working tree. */
export async function listTree(git: Git, cwd: string, commit: string): Promise<readonly TreeEntry[]> {
  const { stdout } = await git(['ls-tree', '-r', '-z', '--full-tree', commit], { cwd });
  return stdout
    .toString()
    .split('\0')
    .filter((record) => record !== '')
    .map((record) => {
      const [head, path] = splitOnce(record, '\t');
      const [mode = '', , object = ''] = head.split(' ');
      return { mode, object, path };
    });
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** The paths of the base commit; a repository too large for that is summarised by folder. */
export const tree: Source = async ({ base, workspace }, { git }) => {
  const entries = await listTree(git, workspace, base);
  if (entries.length === 0) return { items: [], dropped: [] };
  const item = makeItem({
    source: 'tree',
    title: `${entries.length} files`,
    origin: base,
    standing: 'writer',
    content: neutralise(summarise(entries), { form: 'plain', maxCharacters: maxTreeCharacters }),
  });
  return { items: [item], dropped: [] };
};

/** The deepest listing that has room; folders below it are given with the number of their files. */
function summarise(entries: readonly TreeEntry[]): string {
  const deepest = Math.max(...entries.map(({ path }) => path.split('/').length));
  for (let depth = deepest; depth > 1; depth -= 1) {
    const text = listing(entries, depth);
    if (text.length <= maxTreeCharacters) return text;
  }
  return listing(entries, 1);
}

function listing(entries: readonly TreeEntry[], depth: number): string {
  const lines = new Map<string, number>();
  for (const entry of entries) {
    const parts = entry.path.split('/');
    const isFolder = parts.length > depth;
    const line = isFolder
      ? `${quote(parts.slice(0, depth).join('/'))}/`
      : `${quote(entry.path)}${kindOf(entry)}`;
    lines.set(line, (lines.get(line) ?? 0) + (isFolder ? 1 : 0));
  }
  return [...lines].map(([line, files]) => (files === 0 ? line : `${line} (${files} files)`)).join('\n');
}

/** A name with line ends or quotes cannot pass for two names (T19). */
function quote(path: string): string {
  return /[\p{Cc}"\\]/u.test(path) ? JSON.stringify(path) : path;
}

function kindOf({ mode }: TreeEntry): string {
  if (mode === '120000') return ' (symbolic link)';
  return mode === '160000' ? ' (submodule)' : '';
}
