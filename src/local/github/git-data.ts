import { z } from 'zod';
import { created, ok } from './answer.ts';
import type { Answer } from './answer.ts';
import { gitCommitShape, parseCommit, parsePerson } from './commit-shape.ts';
import { notFound, unprocessable } from './failures.ts';
import { nodeId } from './json.ts';
import { bodyOf, need, param } from './route.ts';
import type { ApiRequest, Route, Site } from './route.ts';
import { bot, noReply } from './users.ts';

const sha = z.string().regex(/^[\da-f]{40}$/);
const person = z.object({
  name: z.string().min(1),
  email: z.string().min(1),
  date: z.iso.datetime({ offset: true }).optional(),
});
type Person = z.infer<typeof person>;

async function getCommit(request: ApiRequest, site: Site): Promise<Answer> {
  const object = await site.git.object(hexOnly(param(request, 'commit_sha')));
  if (object?.type !== 'commit') throw notFound();
  return ok(gitCommitShape(site, parseCommit(object)));
}

async function createCommit(request: ApiRequest, site: Site): Promise<Answer> {
  const body = bodyOf(
    request,
    'Commit',
    z.object({
      message: z.string(),
      tree: sha,
      parents: z.array(sha).default([]),
      author: person.optional(),
      committer: person.optional(),
    }),
  );
  if ((await site.git.typeOf(body.tree)) !== 'tree') throw unprocessable('Tree SHA does not exist');
  for (const parent of body.parents)
    if ((await site.git.typeOf(parent)) !== 'commit')
      throw unprocessable('Parent SHA does not exist or is not a commit object');
  const author = body.author ?? { name: bot, email: noReply(bot) };
  const env = {
    ...identity('AUTHOR', author, site),
    ...identity('COMMITTER', body.committer ?? author, site),
  };
  const parents = body.parents.flatMap((parent) => ['-p', parent]);
  const output = await site.git.run(['commit-tree', body.tree, ...parents], {
    env,
    input: Buffer.from(body.message),
  });
  const object = await site.git.object(output.toString().trim());
  if (object === undefined) throw new Error('git wrote a commit that is not there');
  return created(gitCommitShape(site, parseCommit(object)));
}

function identity(role: 'AUTHOR' | 'COMMITTER', who: Person, site: Site): Record<string, string> {
  const seconds = Math.floor(
    (who.date === undefined ? site.store.clock() : new Date(who.date)).getTime() / 1000,
  );
  return {
    [`GIT_${role}_NAME`]: who.name,
    [`GIT_${role}_EMAIL`]: who.email,
    [`GIT_${role}_DATE`]: `${seconds} +0000`,
  };
}

async function getBlob(request: ApiRequest, site: Site): Promise<Answer> {
  const object = await site.git.object(hexOnly(param(request, 'file_sha')));
  if (object?.type !== 'blob') throw notFound();
  if (/\braw\b/.test(request.accept))
    return { kind: 'bytes', status: 200, type: 'application/vnd.github.raw', bytes: object.content };
  return ok({
    sha: object.sha,
    node_id: nodeId('Blob', object.sha),
    size: object.content.length,
    url: `${site.urls.repo}/git/blobs/${object.sha}`,
    content: wrapped(object.content),
    encoding: 'base64',
  });
}

async function createBlob(request: ApiRequest, site: Site): Promise<Answer> {
  const body = bodyOf(
    request,
    'Blob',
    z.object({ content: z.string(), encoding: z.enum(['utf-8', 'base64']).default('utf-8') }),
  );
  const compact = body.content.replace(/\s/g, '');
  if (body.encoding === 'base64' && !z.base64().safeParse(compact).success)
    throw unprocessable('content is not valid Base64');
  const bytes = body.encoding === 'base64' ? Buffer.from(compact, 'base64') : Buffer.from(body.content);
  const written = await writeBlob(site, bytes);
  return created({ sha: written, url: `${site.urls.repo}/git/blobs/${written}` });
}

export async function writeBlob(site: Site, bytes: Uint8Array): Promise<string> {
  const output = await site.git.run(['hash-object', '-w', '--stdin', '--no-filters'], { input: bytes });
  return output.toString().trim();
}

/** Base64 in lines of 60 characters, as GitHub sends it. */
export function wrapped(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}

async function getTag(request: ApiRequest, site: Site): Promise<Answer> {
  const object = await site.git.object(hexOnly(param(request, 'tag_sha')));
  if (object?.type !== 'tag') throw notFound();
  const text = object.content.toString('utf8');
  const field = (name: string) => new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1] ?? '';
  const [target, type] = [field('object'), field('type')];
  return ok({
    sha: object.sha,
    node_id: nodeId('Tag', object.sha),
    url: `${site.urls.repo}/git/tags/${object.sha}`,
    tag: field('tag'),
    tagger: parsePerson(field('tagger')),
    message: text.slice(text.indexOf('\n\n') + 2),
    object: { sha: target, type, url: `${site.urls.repo}/git/${type}s/${target}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  });
}

/** An id, or a name that no object has: these routes take ids only. */
export function hexOnly(text: string): string {
  return /^[\da-f]{4,40}$/.test(text) ? text : '0'.repeat(40);
}

export const gitDataRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/commits/{commit_sha}',
    needs: need('contents', 'read'),
    handle: getCommit,
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/git/commits',
    needs: need('contents', 'write'),
    handle: createCommit,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
    needs: need('contents', 'read'),
    handle: getBlob,
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/git/blobs',
    needs: need('contents', 'write'),
    handle: createBlob,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/tags/{tag_sha}',
    needs: need('contents', 'read'),
    handle: getTag,
  },
];
