import { z } from 'zod';
import { created, list, noContent, ok } from './answer.ts';
import type { Answer } from './answer.ts';
import { notFound, Refusal } from './failures.ts';
import { maxTextCharacters } from './issues.ts';
import { nodeId } from './json.ts';
import type { JsonObject } from './json.ts';
import { issueAt } from './labels.ts';
import type { CommentRecord } from './records.ts';
import { bodyOf, issueOrPull, issuesOrPulls, numberParam } from './route.ts';
import type { ApiRequest, Route, Site } from './route.ts';
import { associationOf, bot, userShape } from './users.ts';

const commentBody = z.object({ body: z.string().min(1).max(maxTextCharacters) });

export function commentShape(site: Site, comment: CommentRecord): JsonObject {
  const url = `${site.urls.repo}/issues/comments/${comment.id}`;
  const page = site.store.issue(comment.issue)?.pull ? 'pull' : 'issues';
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url,
    html_url: `${site.urls.html}/${page}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${site.urls.repo}/issues/${comment.issue}`,
    body: comment.body,
    user: userShape(site, comment.author),
    author_association: associationOf(site, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    performed_via_github_app: null,
  };
}

function commentAt(request: ApiRequest, site: Site): CommentRecord {
  const id = numberParam(request, 'comment_id');
  const comment = site.store.state.comments.find((each) => each.id === id);
  if (comment === undefined) throw notFound();
  return comment;
}

function since(request: ApiRequest, comments: readonly CommentRecord[]): readonly CommentRecord[] {
  const from = request.url.searchParams.get('since');
  return from === null
    ? comments
    : comments.filter((comment) => Date.parse(comment.updatedAt) >= Date.parse(from));
}

function listOnIssue(request: ApiRequest, site: Site): Answer {
  const { number } = issueAt(request, site);
  const own = site.store.state.comments.filter((comment) => comment.issue === number);
  return list(request.url, since(request, own), (comment) => commentShape(site, comment));
}

function listInRepository(request: ApiRequest, site: Site): Answer {
  const query = request.url.searchParams;
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const direction = query.get('direction') === 'desc' ? -1 : 1;
  const ordered = [...since(request, site.store.state.comments)].sort(
    (a, b) => direction * (a[key] === b[key] ? a.id - b.id : a[key] < b[key] ? -1 : 1),
  );
  return list(request.url, ordered, (comment) => commentShape(site, comment));
}

function createComment(request: ApiRequest, site: Site): Answer {
  const issue = issueAt(request, site);
  if (issue.locked) throw new Refusal(403, 'Unable to create comment because issue is locked.');
  const { body } = bodyOf(request, 'IssueComment', commentBody);
  const now = site.store.now();
  const id = site.store.takeId();
  const comment = { id, issue: issue.number, body, author: bot, createdAt: now, updatedAt: now };
  site.store.state.comments.push(comment);
  issue.updatedAt = now;
  return created(commentShape(site, comment));
}

/** The bot may edit and delete what others wrote too: its token has write access to issues. */
function updateComment(request: ApiRequest, site: Site): Answer {
  const comment = commentAt(request, site);
  const { body } = bodyOf(request, 'IssueComment', commentBody);
  comment.body = body;
  comment.updatedAt = site.store.now();
  return ok(commentShape(site, comment));
}

function deleteComment(request: ApiRequest, site: Site): Answer {
  const comment = commentAt(request, site);
  site.store.state.comments.splice(site.store.state.comments.indexOf(comment), 1);
  return noContent();
}

const onIssue = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const byId = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/comments',
    needs: issuesOrPulls('read'),
    handle: listInRepository,
  },
  {
    method: 'GET',
    path: byId,
    needs: issueOrPull('read'),
    handle: (request, site) => ok(commentShape(site, commentAt(request, site))),
  },
  { method: 'PATCH', path: byId, needs: issueOrPull('write'), handle: updateComment },
  { method: 'DELETE', path: byId, needs: issueOrPull('write'), handle: deleteComment },
  { method: 'GET', path: onIssue, needs: issueOrPull('read'), handle: listOnIssue },
  { method: 'POST', path: onIssue, needs: issueOrPull('write'), handle: createComment },
];
