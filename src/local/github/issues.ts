import { z } from 'zod';
import { created, list, ok } from './answer.ts';
import type { Answer } from './answer.ts';
import { nodeId } from './json.ts';
import type { JsonObject } from './json.ts';
import { issueAt, labelNames, labelsOf, setLabels } from './labels.ts';
import type { IssueRecord } from './records.ts';
import { bodyOf, issueOrPull, need } from './route.ts';
import type { ApiRequest, Route, Site } from './route.ts';
import { allows } from './tokens.ts';
import { associationOf, bot, userShape } from './users.ts';

/** GitHub's limit for the text of an issue, a pull request or a comment, in characters. */
export const maxTextCharacters = 65_536;

export const text = z.string().max(maxTextCharacters);
const title = z.string().min(1).max(256);

export function issueShape(site: Site, issue: IssueRecord): JsonObject {
  const url = `${site.urls.repo}/issues/${issue.number}`;
  const htmlUrl = `${site.urls.html}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`;
  const assignees = issue.assignees.map((login) => userShape(site, login));
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    url,
    repository_url: site.urls.repo,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: htmlUrl,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: userShape(site, issue.author),
    author_association: associationOf(site, issue.author),
    state: issue.state,
    state_reason: issue.stateReason,
    labels: labelsOf(site, issue),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    locked: issue.locked,
    active_lock_reason: null,
    comments: site.store.state.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: null,
    performed_via_github_app: null,
    ...(issue.pull === null ? {} : { draft: issue.pull.draft, pull_request: pullLinks(site, issue.number) }),
  };
}

/** Opens or closes; closing again keeps the first time. */
export function setState(
  site: Site,
  issue: IssueRecord,
  state: 'open' | 'closed',
  reason: string | null,
): void {
  if (state === 'closed' && issue.state === 'open') issue.closedAt = site.store.now();
  if (state === 'open') issue.closedAt = null;
  if (issue.state !== state || reason !== null) issue.stateReason = reason;
  issue.state = state;
}

/** An open issue by the bot, not yet in the store. */
export function newIssue(site: Site, content: Pick<IssueRecord, 'title' | 'body' | 'pull'>): IssueRecord {
  const now = site.store.now();
  return {
    id: site.store.takeId(),
    number: site.store.takeNumber(),
    author: bot,
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    locked: false,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    ...content,
  };
}

function pullLinks(site: Site, number: number): JsonObject {
  const htmlUrl = `${site.urls.html}/pull/${number}`;
  return {
    url: `${site.urls.repo}/pulls/${number}`,
    html_url: htmlUrl,
    diff_url: `${htmlUrl}.diff`,
    patch_url: `${htmlUrl}.patch`,
    merged_at: null,
  };
}

/** Issues and pull requests that a job may see at all. */
export function visibleIssues({ caller }: ApiRequest, site: Site): readonly IssueRecord[] {
  return site.store.state.issues.filter((issue) =>
    allows(caller.job, issue.pull === null ? 'issues' : 'pull-requests', 'read'),
  );
}

function listIssues(request: ApiRequest, site: Site): Answer {
  const query = request.url.searchParams;
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
  const since = query.get('since');
  const creator = query.get('creator');
  const found = site.store.state.issues.filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      labels.every((label) => issue.labels.some((own) => own.toLowerCase() === label.toLowerCase())) &&
      (since === null || Date.parse(issue.updatedAt) >= Date.parse(since)) &&
      (creator === null || issue.author === creator),
  );
  return list(request.url, sorted(found, query), (issue) => issueShape(site, issue));
}

/** Newest first unless asked otherwise, by creation unless asked otherwise. */
export function sorted(issues: readonly IssueRecord[], query: URLSearchParams): IssueRecord[] {
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const direction = query.get('direction') === 'asc' ? 1 : -1;
  return [...issues].sort(
    (a, b) => direction * (a[key] === b[key] ? a.number - b.number : a[key] < b[key] ? -1 : 1),
  );
}

function createIssue(request: ApiRequest, site: Site): Answer {
  const body = bodyOf(
    request,
    'Issue',
    z.object({
      title: z.union([title, z.number().transform(String)]),
      body: text.nullish(),
      labels: labelNames.optional(),
      assignees: z.array(z.string()).optional(),
    }),
  );
  const issue = newIssue(site, { title: body.title, body: body.body ?? null, pull: null });
  setLabels(site, issue, body.labels ?? []);
  issue.assignees = body.assignees ?? [];
  site.store.state.issues.push(issue);
  return created(issueShape(site, issue));
}

function updateIssue(request: ApiRequest, site: Site): Answer {
  const issue = issueAt(request, site);
  const body = bodyOf(
    request,
    'Issue',
    z.object({
      title: title.optional(),
      body: text.nullish(),
      state: z.enum(['open', 'closed']).optional(),
      state_reason: z.enum(['completed', 'not_planned', 'duplicate', 'reopened']).nullish(),
      labels: labelNames.optional(),
      assignees: z.array(z.string()).optional(),
    }),
  );
  issue.title = body.title ?? issue.title;
  if (body.body !== undefined) issue.body = body.body;
  if (body.labels !== undefined) setLabels(site, issue, body.labels);
  issue.assignees = body.assignees ?? issue.assignees;
  if (body.state !== undefined) {
    const usual = body.state === 'closed' ? 'completed' : 'reopened';
    setState(site, issue, body.state, body.state_reason ?? usual);
  }
  issue.updatedAt = site.store.now();
  return ok(issueShape(site, issue));
}

export const issueRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues',
    needs: need('issues', 'read'),
    handle: listIssues,
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues',
    needs: need('issues', 'write'),
    handle: createIssue,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}',
    needs: issueOrPull('read'),
    handle: (request, site) => ok(issueShape(site, issueAt(request, site))),
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/issues/{issue_number}',
    needs: issueOrPull('write'),
    handle: updateIssue,
  },
];
