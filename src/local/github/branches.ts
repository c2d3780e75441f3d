import { list, ok } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Ref } from './bare-repository.ts';
import { commitsAt, commitShape } from './commit-shape.ts';
import { notFound } from './failures.ts';
import type { JsonObject } from './json.ts';
import { need, param } from './route.ts';
import type { ApiRequest, Route, Site } from './route.ts';

const prefix = 'refs/heads/';

function branchShape(site: Site, { name, sha }: Ref): JsonObject {
  const commit = { sha, url: `${site.urls.repo}/commits/${sha}` };
  return { name: name.slice(prefix.length), commit, protected: false };
}

async function listBranches({ url }: ApiRequest, site: Site): Promise<Answer> {
  const refs = url.searchParams.get('protected') === 'true' ? [] : await site.git.refs(prefix);
  return list(url, refs, (ref) => branchShape(site, ref));
}

async function getBranch(request: ApiRequest, site: Site): Promise<Answer> {
  const name = param(request, 'branch');
  const ref = await site.git.ref(`${prefix}${name}`);
  const [commit] = ref === undefined ? [] : await commitsAt(site, [ref.sha]);
  if (commit === undefined) throw notFound('Branch not found');
  const url = `${site.urls.repo}/branches/${encodeURIComponent(name)}`;
  return ok({
    name,
    commit: commitShape(site, commit),
    _links: { self: url, html: `${site.urls.html}/tree/${encodeURIComponent(name)}` },
    protected: false,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${url}/protection`,
  });
}

export const branchRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/branches',
    needs: need('contents', 'read'),
    handle: listBranches,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/branches/{branch}',
    needs: need('contents', 'read'),
    handle: getBranch,
  },
];
