import { z } from 'zod';
import { created, list, ok } from './answer.ts';
import type { Answer } from './answer.ts';
import { commitsBetween, mergeBaseOf, totals } from './commits.ts';
import { diffFiles, diffText } from './diff.ts';
import { notFound, Refusal, validationFailed } from './failures.ts';
import { newIssue, setState, sorted, text } from './issues.ts';
import { followBranches } from './pull-state.ts';
import { pullShape } from './pull-shape.ts';
import type { PullRequest } from './pull-shape.ts';
import { bodyOf, need, numberParam } from './route.ts';
import type { ApiRequest, Route, Site } from './route.ts';
import { roleOf } from './users.ts';

function pullAt(request: ApiRequest, site: Site): PullRequest {
  const issue = site.store.issue(numberParam(request, 'pull_number'));
  if (issue === undefined || !isPull(issue)) throw notFound();
  return issue;
}

export function isPull(issue: { readonly pull: unknown }): issue is PullRequest {
  return issue.pull !== null;
}

async function listPulls(request: ApiRequest, site: Site): Promise<Answer> {
  await site.store.exclusive(() => followBranches(site));
  const query = request.url.searchParams;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const { owner } = site.settings.repository;
  const found = site.store.state.issues.filter(isPull).filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      // GitHub ignores a head that does not name its owner.
      (head === null || !head.includes(':') || head === `${owner}:${issue.pull.head}`) &&
      (base === null || base === issue.pull.base),
  );
  return list(request.url, sorted(found, query).filter(isPull), (issue) => pullShape(site, issue));
}

async function getPull(request: ApiRequest, site: Site): Promise<Answer> {
  await site.store.exclusive(() => followBranches(site));
  const issue = pullAt(request, site);
  if (/\b(?:diff|patch)\b/.test(request.accept)) {
    const bytes = await diffText(site, await startOf(site, issue), issue.pull.headSha);
    return { kind: 'bytes', status: 200, type: 'application/vnd.github.diff; charset=utf-8', bytes };
  }
  return ok(await fullShape(site, issue));
}

async function fullShape(site: Site, issue: PullRequest) {
  const { baseSha, headSha } = issue.pull;
  const files = await diffFiles(site, await startOf(site, issue), headSha);
  const commits = await commitsBetween(site, baseSha, headSha);
  const { code } = await site.git.exit(['merge-tree', '--write-tree', baseSha, headSha], { okCodes: [0, 1] });
  const { additions, deletions } = totals(files);
  return {
    ...pullShape(site, issue),
    merged: false,
    merged_by: null,
    mergeable: code === 0,
    rebaseable: code === 0,
    mergeable_state: code === 0 ? 'clean' : 'dirty',
    comments: site.store.state.comments.filter((comment) => comment.issue === issue.number).length,
    review_comments: 0,
    maintainer_can_modify: issue.pull.maintainerCanModify,
    commits: commits.length,
    additions,
    deletions,
    changed_files: files.length,
  };
}

async function startOf(site: Site, { pull }: PullRequest): Promise<string> {
  return (await mergeBaseOf(site, pull.baseSha, pull.headSha)) ?? pull.baseSha;
}

async function createPull(request: ApiRequest, site: Site): Promise<Answer> {
  const body = bodyOf(
    request,
    'PullRequest',
    z.object({
      title: z.string().min(1).max(256),
      head: z.string().min(1),
      base: z.string().min(1),
      body: text.nullish(),
      draft: z.boolean().default(false),
      maintainer_can_modify: z.boolean().default(true),
    }),
  );
  if (!site.settings.canCreatePullRequests)
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  const head = body.head.replace(/^[^:]*:/, '');
  const ends = await endsOf(site, head, body.base);
  refuseSecond(site, head, body.base);
  const issue = newIssue(site, {
    title: body.title,
    body: body.body ?? null,
    pull: {
      id: site.store.takeId(),
      head,
      base: body.base,
      ...ends,
      draft: body.draft,
      maintainerCanModify: body.maintainer_can_modify,
      requestedReviewers: [],
    },
  });
  site.store.state.issues.push(issue);
  if (!isPull(issue)) throw new Error('a pull request was made that is none');
  return created(await fullShape(site, issue));
}

/** Tips of both branches. Throws GitHub's 422 when one is missing or nothing lies between them. */
async function endsOf(site: Site, head: string, base: string) {
  const tips = new Map((await site.git.refs('refs/heads/')).map(({ name, sha }) => [name, sha]));
  const headSha = tips.get(`refs/heads/${head}`);
  const baseSha = tips.get(`refs/heads/${base}`);
  if (headSha === undefined)
    throw validationFailed({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  if (baseSha === undefined)
    throw validationFailed({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  if ((await mergeBaseOf(site, baseSha, headSha)) === undefined)
    throw custom(`The ${head} branch has no history in common with ${base}`);
  if ((await commitsBetween(site, baseSha, headSha)).length === 0)
    throw custom(`No commits between ${base} and ${head}`);
  return { headSha, baseSha };
}

function refuseSecond(site: Site, head: string, base: string): void {
  const same = site.store.state.issues.some(
    ({ state, pull }) => state === 'open' && pull?.head === head && pull.base === base,
  );
  if (same) throw custom(`A pull request already exists for ${site.settings.repository.owner}:${head}.`);
}

function custom(message: string): Refusal {
  return validationFailed({ resource: 'PullRequest', code: 'custom', message });
}

async function updatePull(request: ApiRequest, site: Site): Promise<Answer> {
  const issue = pullAt(request, site);
  const body = bodyOf(
    request,
    'PullRequest',
    z.object({
      title: z.string().min(1).max(256).optional(),
      body: text.nullish(),
      state: z.enum(['open', 'closed']).optional(),
      base: z.string().optional(),
      maintainer_can_modify: z.boolean().optional(),
    }),
  );
  if (body.base !== undefined && body.base !== issue.pull.base) {
    Object.assign(issue.pull, await endsOf(site, issue.pull.head, body.base), { base: body.base });
  }
  if (body.state === 'open' && issue.state === 'closed') {
    Object.assign(issue.pull, await endsOf(site, issue.pull.head, issue.pull.base));
    refuseSecond(site, issue.pull.head, issue.pull.base);
  }
  issue.title = body.title ?? issue.title;
  if (body.body !== undefined) issue.body = body.body;
  if (body.state !== undefined) setState(site, issue, body.state, null);
  issue.pull.maintainerCanModify = body.maintainer_can_modify ?? issue.pull.maintainerCanModify;
  issue.updatedAt = site.store.now();
  return ok(await fullShape(site, issue));
}

async function listFiles(request: ApiRequest, site: Site): Promise<Answer> {
  await site.store.exclusive(() => followBranches(site));
  const issue = pullAt(request, site);
  const files = await diffFiles(site, await startOf(site, issue), issue.pull.headSha);
  return list(request.url, files, (file) => file);
}

const reviewers = z.object({ reviewers: z.array(z.string()).default([]) });

function requestReviewers(request: ApiRequest, site: Site): Answer {
  const issue = pullAt(request, site);
  const asked = bodyOf(request, 'PullRequest', reviewers).reviewers;
  const strangers = asked.filter(
    (login) => !['admin', 'maintain', 'write', 'triage'].includes(roleOf(site, login)),
  );
  if (strangers.length > 0) {
    const { owner, repo } = site.settings.repository;
    throw new Refusal(
      422,
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified ' +
        `is not a collaborator of the ${owner}/${repo} repository.`,
    );
  }
  issue.pull.requestedReviewers = [...new Set([...issue.pull.requestedReviewers, ...asked])];
  issue.updatedAt = site.store.now();
  return created(pullShape(site, issue));
}

const byNumber = '/repos/{owner}/{repo}/pulls/{pull_number}';
const read = need('pull-requests', 'read');
const write = need('pull-requests', 'write');

export const pullRoutes: readonly Route[] = [
  { method: 'GET', path: '/repos/{owner}/{repo}/pulls', needs: read, handle: listPulls },
  { method: 'POST', path: '/repos/{owner}/{repo}/pulls', needs: write, handle: createPull },
  { method: 'GET', path: byNumber, needs: read, handle: getPull },
  { method: 'PATCH', path: byNumber, needs: write, handle: updatePull },
  { method: 'GET', path: `${byNumber}/files`, needs: read, handle: listFiles },
  { method: 'POST', path: `${byNumber}/requested_reviewers`, needs: write, handle: requestReviewers },
];
