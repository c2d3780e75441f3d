import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { z } from 'zod';
import { GitError } from '../../git.ts';
import { created, ok } from './answer.ts';
import type { Answer } from './answer.ts';
import { notAccessible, notFound, unprocessable } from './failures.ts';
import type { JsonObject } from './json.ts';
import { hexOnly, writeBlob } from './git-data.ts';
import { bodyOf, need, param } from './route.ts';
import type { ApiRequest, Route, Site } from './route.ts';

/** GitHub cuts a recursive tree here and says `truncated`. */
const maxRecursiveEntries = 100_000;

const treeEntry = z.object({
  path: z.string(),
  mode: z.enum(['100644', '100755', '040000', '160000', '120000']).optional(),
  type: z.enum(['blob', 'tree', 'commit']).optional(),
  sha: z
    .string()
    .regex(/^[\da-f]{40}$/)
    .nullish(),
  content: z.string().optional(),
});
type TreeEntry = z.infer<typeof treeEntry>;

export interface ListedEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | undefined;
  readonly path: string;
}

/** Entries of a tree-ish, or of one path in it; with everything below when `recursive`. */
export async function listTree(
  site: Site,
  tree: string,
  { recursive, path: below }: { readonly recursive: boolean; readonly path?: string },
): Promise<readonly ListedEntry[]> {
  const flags = recursive ? ['-r', '-t'] : [];
  const args = [
    'ls-tree',
    '-z',
    '--long',
    '--full-tree',
    ...flags,
    tree,
    ...(below === undefined ? [] : ['--', below]),
  ];
  const output = await site.git.run(args);
  return output
    .toString('utf8')
    .split('\0')
    .map((line) => /^(\d{6}) (\w+) ([\da-f]{40}) +(\d+|-)\t([\s\S]+)$/.exec(line))
    .filter((found) => found !== null)
    .map(([, mode = '', type = '', sha = '', size = '-', name = '']) => ({
      mode,
      type,
      sha,
      size: size === '-' ? undefined : Number(size),
      path: name,
    }));
}

async function getTree(request: ApiRequest, site: Site): Promise<Answer> {
  const name = param(request, 'tree_sha');
  const id = (await site.git.commitOf(name)) ?? hexOnly(name);
  const object = await site.git.object(`${id}^{tree}`);
  if (object === undefined) throw notFound();
  const recursive = request.url.searchParams.has('recursive');
  return ok(await treeShape(site, object.sha, recursive));
}

async function treeShape(site: Site, sha: string, recursive: boolean): Promise<JsonObject> {
  const entries = await listTree(site, sha, { recursive });
  return {
    sha,
    url: `${site.urls.repo}/git/trees/${sha}`,
    tree: entries.slice(0, maxRecursiveEntries).map((entry) => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.sha,
      ...(entry.size === undefined ? {} : { size: entry.size }),
      ...(entry.type === 'commit' ? {} : { url: `${site.urls.repo}/git/${entry.type}s/${entry.sha}` }),
    })),
    truncated: entries.length > maxRecursiveEntries,
  };
}

async function createTree(request: ApiRequest, site: Site): Promise<Answer> {
  const body = bodyOf(
    request,
    'Tree',
    z.object({ base_tree: z.string().nullish(), tree: z.array(treeEntry).min(1) }),
  );
  body.tree.forEach(refuseEntry);
  const base = body.base_tree ?? undefined;
  if (base !== undefined && (await site.git.object(`${hexOnly(base)}^{tree}`)) === undefined)
    throw unprocessable('base_tree is not a valid tree oid');
  const folder = await fs.mkdtemp(path.join(site.git.folder, 'index-'));
  try {
    const env = { GIT_INDEX_FILE: path.join(folder, 'index') };
    await site.git.run(base === undefined ? ['read-tree', '--empty'] : ['read-tree', `${base}^{tree}`], {
      env,
    });
    for (const entry of body.tree) await applyEntry(site, entry, env);
    const sha = (await site.git.run(['write-tree'], { env })).toString().trim();
    return created(await treeShape(site, sha, false));
  } catch (error) {
    if (error instanceof GitError) throw unprocessable('GitRPC::BadObjectState');
    throw error;
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

function refuseEntry(entry: TreeEntry): void {
  if (entry.path.startsWith('/')) throw unprocessable('tree.path cannot start with a slash');
  const parts = entry.path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git'))
    throw unprocessable('tree.path contains a malformed path component');
  if (entry.sha === undefined && entry.content === undefined)
    throw unprocessable('Must supply tree.sha or tree.content');
  if (entry.sha !== undefined && entry.content !== undefined)
    throw unprocessable('Must supply either tree.sha or tree.content, not both');
  if (entry.mode === undefined && entry.sha !== null) throw unprocessable('Must supply a valid tree.mode');
  // A job's token never has the `workflows` permission, and GitHub says so here.
  if (entry.path.startsWith('.github/workflows/')) throw notAccessible();
}

const typesOfMode: Readonly<Record<string, string>> = { '040000': 'tree', '160000': 'commit' };

async function applyEntry(site: Site, entry: TreeEntry, env: Record<string, string>): Promise<void> {
  if (entry.sha === null) return removeEntry(site, entry.path, env);
  const mode = entry.mode ?? '100644';
  const sha = entry.sha ?? (await writeBlob(site, Buffer.from(entry.content ?? '')));
  const type = typesOfMode[mode] ?? 'blob';
  if (type !== 'commit' && (await site.git.typeOf(sha)) !== type)
    throw unprocessable(`tree.sha ${sha} is not a valid ${type}`);
  if (type !== 'tree') return addToIndex(site, `${mode} ${sha} 0\t${entry.path}\0`, env);
  await dropFromIndex(site, entry.path, env);
  await site.git.run(['read-tree', `--prefix=${entry.path}/`, sha], { env });
}

async function removeEntry(site: Site, name: string, env: Record<string, string>): Promise<void> {
  if ((await dropFromIndex(site, name, env)) === 0) throw unprocessable('GitRPC::BadObjectState');
}

/** Takes a file, or a folder with all in it, out of the index; answers how many files went. */
async function dropFromIndex(site: Site, name: string, env: Record<string, string>): Promise<number> {
  const listed = (await site.git.run(['ls-files', '-z', '--', name], { env })).toString('utf8');
  const files = listed.split('\0').filter((file) => file !== '');
  const lines = files.map((file) => `0 ${'0'.repeat(40)} 0\t${file}\0`).join('');
  if (files.length > 0) await addToIndex(site, lines, env);
  return files.length;
}

async function addToIndex(site: Site, lines: string, env: Record<string, string>): Promise<void> {
  await site.git.run(['update-index', '--replace', '-z', '--index-info'], { env, input: Buffer.from(lines) });
}

export const treeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
    needs: need('contents', 'read'),
    handle: getTree,
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/git/trees',
    needs: need('contents', 'write'),
    handle: createTree,
  },
];
