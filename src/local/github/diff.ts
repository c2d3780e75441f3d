import type { JsonObject } from './json.ts';
import type { Site } from './route.ts';

/** GitHub lists at most this many changed files in a comparison or pull request. */
const maxFiles = 3000;

/** The id of the empty tree, which a commit without parent is compared with. */
export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

const statuses: Readonly<Record<string, string>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  T: 'changed',
  R: 'renamed',
  C: 'copied',
};

interface RawChange {
  readonly status: string;
  readonly sha: string;
  readonly path: string;
  readonly previousPath: string | undefined;
}

/** Files that differ between two tree-ishes, in GitHub's shape, renames found. `at` is the commit links go to. */
export async function diffFiles(
  site: Site,
  from: string,
  to: string,
  at: string = to,
): Promise<readonly JsonObject[]> {
  const common = ['diff-tree', '-r', '-M', '--no-ext-diff', '--no-textconv', '--no-color', '--full-index'];
  const raw = parseRaw((await site.git.run([...common, '--raw', '-z', from, to])).toString('utf8'));
  const patches = splitPatches((await site.git.run([...common, '-p', from, to])).toString('utf8'));
  return raw.slice(0, maxFiles).map((change, index) => fileShape(site, change, patches[index] ?? '', at));
}

/** Plain unified diff between two tree-ishes. */
export async function diffText(site: Site, from: string, to: string): Promise<Buffer> {
  return site.git.run([
    'diff-tree',
    '-r',
    '-p',
    '-M',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    from,
    to,
  ]);
}

function fileShape(site: Site, change: RawChange, patch: string, at: string): JsonObject {
  const lines = patch.split('\n');
  const additions = lines.filter((line) => line.startsWith('+')).length;
  const deletions = lines.filter((line) => line.startsWith('-')).length;
  const encoded = change.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: change.sha,
    filename: change.path,
    status: statuses[change.status] ?? 'changed',
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${site.urls.html}/blob/${at}/${encoded}`,
    raw_url: `${site.urls.html}/raw/${at}/${encoded}`,
    contents_url: `${site.urls.repo}/contents/${encoded}?ref=${at}`,
    ...(patch === '' ? {} : { patch }),
    ...(change.previousPath === undefined ? {} : { previous_filename: change.previousPath }),
  };
}

/** Reads `diff-tree --raw -z`: two ids, a letter, one path or (moved) two. */
function parseRaw(text: string): readonly RawChange[] {
  const record =
    /:\d{6} \d{6} ([\da-f]{40}) ([\da-f]{40}) (?:([RC])\d*\0([^\0]+)\0([^\0]+)|([A-Z])\0([^\0]+))\0/g;
  const found = [...text.matchAll(record)];
  if (found.reduce((sum, [whole]) => sum + whole.length, 0) !== text.length)
    throw new Error('git diff-tree wrote something unknown');
  return found.map(([, oldSha = '', newSha = '', move, previousPath, movedTo, letter, path]) => {
    const status = move ?? letter ?? '';
    return { status, sha: status === 'D' ? oldSha : newSha, path: movedTo ?? path ?? '', previousPath };
  });
}

/** The hunks of each file, in order; empty for a binary file or a pure rename. */
function splitPatches(text: string): readonly string[] {
  return text
    .split(/^diff --git .*$/m)
    .slice(1)
    .map((part) => {
      const start = part.search(/^@@ /m);
      return start === -1 ? '' : part.slice(start).replace(/\n$/, '');
    });
}
