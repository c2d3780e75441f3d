import { z } from 'zod';
import { GitError } from '../../git.ts';
import { created, noContent, ok } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Ref } from './bare-repository.ts';
import { notFound, Refusal, unprocessable } from './failures.ts';
import { nodeId } from './json.ts';
import type { JsonObject } from './json.ts';
import { followBranches } from './pull-state.ts';
import { bodyOf, need, param } from './route.ts';
import type { ApiRequest, Route, Site } from './route.ts';

const noObject = '0'.repeat(40);
const sha = z.string().regex(/^[\da-f]{40}$/);

function refShape(site: Site, ref: Ref): JsonObject {
  return {
    ref: ref.name,
    node_id: nodeId('Ref', ref.name),
    url: `${site.urls.repo}/git/${ref.name}`,
    object: { type: ref.type, sha: ref.sha, url: `${site.urls.repo}/git/${ref.type}s/${ref.sha}` },
  };
}

async function getRef(request: ApiRequest, site: Site): Promise<Answer> {
  const ref = await site.git.ref(`refs/${param(request, 'ref')}`);
  if (ref === undefined) throw notFound();
  return ok(refShape(site, ref));
}

async function matchingRefs(request: ApiRequest, site: Site): Promise<Answer> {
  const refs = await site.git.refs(`refs/${param(request, 'ref')}`);
  return ok(refs.map((ref) => refShape(site, ref)));
}

async function createRef(request: ApiRequest, site: Site): Promise<Answer> {
  const body = bodyOf(request, 'Reference', z.object({ ref: z.string(), sha }));
  await refuseName(site, body.ref);
  const type = await site.git.typeOf(body.sha);
  if (type === undefined) throw unprocessable('Object does not exist');
  if ((await site.git.ref(body.ref)) !== undefined) throw unprocessable('Reference already exists');
  await moveRef(site, body.ref, { from: noObject, to: body.sha });
  return created(refShape(site, { name: body.ref, sha: body.sha, type }));
}

async function updateRef(request: ApiRequest, site: Site): Promise<Answer> {
  const name = `refs/${param(request, 'ref')}`;
  const body = bodyOf(request, 'Reference', z.object({ sha, force: z.boolean().default(false) }));
  const current = await site.git.ref(name);
  if (current === undefined) throw unprocessable('Reference does not exist');
  const type = await site.git.typeOf(body.sha);
  if (type === undefined) throw unprocessable('Object does not exist');
  if (!body.force && !(await isAncestor(site, current.sha, body.sha)))
    throw unprocessable('Update is not a fast forward');
  await moveRef(site, name, { from: current.sha, to: body.sha });
  return ok(refShape(site, { name, sha: body.sha, type }));
}

async function deleteRef(request: ApiRequest, site: Site): Promise<Answer> {
  const name = `refs/${param(request, 'ref')}`;
  const current = await site.git.ref(name);
  if (current === undefined) throw unprocessable('Reference does not exist');
  await site.git.run(['update-ref', '-d', name, current.sha]);
  await followBranches(site);
  return noContent();
}

/** Moves a ref only if it still stands at `from`; a push that came between is a conflict. */
async function moveRef(
  site: Site,
  name: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  try {
    await site.git.run(['update-ref', name, to, from]);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw unprocessable('Reference update failed');
  }
  await followBranches(site);
}

async function isAncestor(site: Site, older: string, newer: string): Promise<boolean> {
  if ((await site.git.typeOf(newer)) !== 'commit') return false;
  const { code } = await site.git.exit(['merge-base', '--is-ancestor', older, newer], { okCodes: [0, 1] });
  return code === 0;
}

async function refuseName(site: Site, name: string): Promise<void> {
  if (!/^refs\/[^/]+\/./.test(name))
    throw unprocessable("Reference name must start with 'refs/' and contain at least two slashes.");
  const { code } = await site.git.exit(['check-ref-format', name], { okCodes: [0, 1] });
  if (code !== 0) throw unprocessable(`${name} is not a valid ref name.`);
  if (name.startsWith('refs/pull/')) throw new Refusal(422, 'Reference update failed');
}

const needsWrite = need('contents', 'write');

export const refRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/ref/{ref}',
    needs: need('contents', 'read'),
    handle: getRef,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/matching-refs/{ref}',
    needs: need('contents', 'read'),
    handle: matchingRefs,
  },
  { method: 'POST', path: '/repos/{owner}/{repo}/git/refs', needs: needsWrite, handle: createRef },
  { method: 'PATCH', path: '/repos/{owner}/{repo}/git/refs/{ref}', needs: needsWrite, handle: updateRef },
  { method: 'DELETE', path: '/repos/{owner}/{repo}/git/refs/{ref}', needs: needsWrite, handle: deleteRef },
];
