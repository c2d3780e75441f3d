import { nodeId } from './json.ts';
import type { JsonObject } from './json.ts';
import { labelsOf } from './labels.ts';
import type { IssueRecord, PullRecord } from './records.ts';
import { repositoryShape } from './repository.ts';
import type { Site } from './route.ts';
import { associationOf, userShape } from './users.ts';

/** An issue that is a pull request. */
export type PullRequest = IssueRecord & { pull: PullRecord };

/** A pull request as lists show it; the full answer adds what must be computed from git. */
export function pullShape(site: Site, issue: PullRequest): JsonObject {
  const { pull } = issue;
  const assignees = issue.assignees.map((login) => userShape(site, login));
  return {
    ...addresses(site, issue),
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    body: issue.body,
    user: userShape(site, issue.author),
    author_association: associationOf(site, issue.author),
    draft: pull.draft,
    labels: labelsOf(site, issue),
    milestone: null,
    active_lock_reason: null,
    assignee: assignees[0] ?? null,
    assignees,
    requested_reviewers: pull.requestedReviewers.map((login) => userShape(site, login)),
    requested_teams: [],
    head: endShape(site, pull.head, pull.headSha),
    base: endShape(site, pull.base, pull.baseSha),
    auto_merge: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: null,
    merge_commit_sha: null,
  };
}

function endShape(site: Site, ref: string, sha: string): JsonObject {
  const { owner } = site.settings.repository;
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userShape(site, owner),
    repo: repositoryShape(site),
  };
}

function addresses(site: Site, { number, pull }: PullRequest): JsonObject {
  const url = `${site.urls.repo}/pulls/${number}`;
  const htmlUrl = `${site.urls.html}/pull/${number}`;
  const issueUrl = `${site.urls.repo}/issues/${number}`;
  const fields = {
    comments: `${issueUrl}/comments`,
    commits: `${url}/commits`,
    review_comment: `${site.urls.repo}/pulls/comments{/number}`,
    review_comments: `${url}/comments`,
    statuses: `${site.urls.repo}/statuses/${pull.headSha}`,
  };
  const links = { ...fields, self: url, html: htmlUrl, issue: issueUrl };
  return {
    url,
    html_url: htmlUrl,
    diff_url: `${htmlUrl}.diff`,
    patch_url: `${htmlUrl}.patch`,
    issue_url: issueUrl,
    ...Object.fromEntries(Object.entries(fields).map(([name, href]) => [`${name}_url`, href])),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
  };
}
