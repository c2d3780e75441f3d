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
    await applyEntries(site, body.tree, env);
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

interface Placed {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}

/** Brings the entries into the index: what goes first, then files, then whole folders. */
async function applyEntries(
  site: Site,
  entries: readonly TreeEntry[],
  env: Record<string, string>,
): Promise<void> {
  const gone = entries.filter(({ sha }) => sha === null).map((entry) => entry.path);
  const placed = await placedEntries(site, entries);
  const folders = placed.filter(({ type }) => type === 'tree');
  const files = placed.filter(({ type }) => type !== 'tree');
  const leaving = await filesAt(site, env, { gone, replaced: folders.map((folder) => folder.path) });
  const lines = [
    ...leaving.map((file) => `0 ${'0'.repeat(40)} 0\t${file}\0`),
    ...files.map(({ mode, sha, path: file }) => `${mode} ${sha} 0\t${file}\0`),
  ];
  const input = Buffer.from(lines.join(''));
  await site.git.run(['update-index', '--replace', '-z', '--index-info'], { env, input });
  for (const folder of folders)
    await site.git.run(['read-tree', '-i', `--prefix=${folder.path}/`, folder.sha], { env });
}

/** Entries that stay, each with an object that is there and of the right type. */
async function placedEntries(site: Site, entries: readonly TreeEntry[]): Promise<readonly Placed[]> {
  const placed: Placed[] = [];
  for (const { path: name, mode = '100644', sha, content } of entries) {
    if (sha === null) continue;
    const written = sha ?? (await writeBlob(site, Buffer.from(content ?? '')));
    placed.push({ path: name, mode, type: typesOfMode[mode] ?? 'blob', sha: written });
  }
  const types = await site.git.typesOf(placed.map(({ sha }) => sha));
  for (const [index, { type, sha }] of placed.entries())
    if (type !== 'commit' && types[index] !== type)
      throw unprocessable(`tree.sha ${sha} is not a valid ${type}`);
  return placed;
}

/** Files of the index at or below the named paths. What shall go must be there. */
async function filesAt(
  site: Site,
  env: Record<string, string>,
  names: { readonly gone: readonly string[]; readonly replaced: readonly string[] },
): Promise<readonly string[]> {
  if (names.gone.length + names.replaced.length === 0) return [];
  const indexed = (await site.git.run(['ls-files', '-z'], { env })).toString('utf8').split('\0');
  const below = (name: string) => indexed.filter((file) => file === name || file.startsWith(`${name}/`));
  if (names.gone.some((name) => below(name).length === 0)) throw unprocessable('GitRPC::BadObjectState');
  return [...names.gone, ...names.replaced].flatMap(below);
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
