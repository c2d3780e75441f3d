import { ok } from './answer.ts';
import type { Answer } from './answer.ts';
import { notFound } from './failures.ts';
import { wrapped } from './git-data.ts';
import type { JsonObject } from './json.ts';
import { need, param } from './route.ts';
import type { ApiRequest, Route, Site } from './route.ts';
import { listTree } from './trees.ts';
import type { ListedEntry } from './trees.ts';

/** Above this size GitHub gives the content only as raw media type. */
const maxInlineBytes = 1024 * 1024;

interface Place {
  readonly ref: string;
  readonly commit: string;
}

async function getContents(request: ApiRequest, site: Site): Promise<Answer> {
  const path = param(request, 'path').replace(/^\/+|\/+$/g, '');
  const ref = request.url.searchParams.get('ref') ?? site.settings.repository.defaultBranch;
  const commit = await site.git.commitOf(ref);
  if (commit === undefined) throw notFound(`No commit found for the ref ${ref}`);
  const place = { ref, commit };
  if (path.split('/').some((part) => part === '.' || part === '..')) throw notFound();
  if (path === '') return directory(request, site, { place, path });
  const [entry] = await listTree(site, commit, { recursive: false, path });
  if (entry === undefined) throw notFound();
  if (entry.type === 'tree') return directory(request, site, { place, path });
  return single(request, site, { place, entry });
}

async function directory(
  request: ApiRequest,
  site: Site,
  { place, path }: { readonly place: Place; readonly path: string },
): Promise<Answer> {
  const below = path === '' ? {} : { path: `${path}/` };
  const entries = await listTree(site, place.commit, { recursive: false, ...below });
  const items = entries.map((entry) => itemShape(site, place, entry));
  if (!/\bobject\b/.test(request.accept)) return ok(items);
  const tree = await site.git.object(path === '' ? `${place.commit}^{tree}` : `${place.commit}:${path}`);
  const self = { mode: '040000', type: 'tree', sha: tree?.sha ?? '', size: undefined, path };
  return ok({ ...itemShape(site, place, self), entries: items });
}

async function single(
  request: ApiRequest,
  site: Site,
  { place, entry }: { readonly place: Place; readonly entry: ListedEntry },
): Promise<Answer> {
  const item = itemShape(site, place, entry);
  if (entry.type === 'commit') return ok({ ...item, submodule_git_url: site.urls.html });
  const bytes = (await site.git.object(entry.sha))?.content ?? Buffer.alloc(0);
  if (/\braw\b/.test(request.accept))
    return { kind: 'bytes', status: 200, type: 'application/vnd.github.raw; charset=utf-8', bytes };
  if (entry.mode === '120000') return ok({ ...item, target: bytes.toString('utf8') });
  const inline = bytes.length <= maxInlineBytes;
  return ok({ ...item, content: inline ? wrapped(bytes) : '', encoding: inline ? 'base64' : 'none' });
}

function itemShape(site: Site, place: Place, entry: ListedEntry): JsonObject {
  const type = typeOf(entry);
  const encoded = entry.path.split('/').map(encodeURIComponent).join('/');
  const url = `${site.urls.repo}/contents/${encoded}?ref=${encodeURIComponent(place.ref)}`;
  const kind = type === 'dir' ? 'tree' : 'blob';
  const htmlUrl = `${site.urls.html}/${kind}/${place.ref}/${encoded}`;
  const gitUrl = type === 'submodule' ? null : `${site.urls.repo}/git/${kind}s/${entry.sha}`;
  return {
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    type,
    url,
    html_url: htmlUrl,
    git_url: gitUrl,
    download_url: kind === 'tree' ? null : `${site.urls.html}/raw/${place.ref}/${encoded}`,
    _links: { self: url, git: gitUrl, html: htmlUrl },
  };
}

function typeOf({ type, mode }: ListedEntry): 'dir' | 'file' | 'symlink' | 'submodule' {
  if (type === 'tree') return 'dir';
  if (type === 'commit') return 'submodule';
  return mode === '120000' ? 'symlink' : 'file';
}

export const contentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents/{path}',
    needs: need('contents', 'read'),
    handle: getContents,
  },
];
