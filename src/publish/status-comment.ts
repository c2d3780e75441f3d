import { ConfigError } from '../errors.ts';
import { explainGitHubError, statusOf } from '../github.ts';
import { normalLogin, workflowBot } from '../resume.ts';
import { ensure } from './ensure.ts';
import type { Writer } from './ensure.ts';
import { statusMarker } from './status.ts';

export interface StatusCommentRequest extends Writer {
  readonly issue: number;
  /** From `renderStatus`. */
  readonly text: string;
  /** Whose comments are ours. Default: github-actions[bot]. */
  readonly bot?: string | undefined;
}

/** A comment of ours on an issue or a pull request, of which there is one. */
export interface CommentRequest extends StatusCommentRequest {
  /** How the text begins, and nobody else's: people do not see it. */
  readonly marker: string;
  /** What the comment is, for messages: `status comment`. */
  readonly what: string;
}

export type Written = 'created' | 'updated' | 'unchanged';

interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/**
 * Makes sure that the issue has exactly one status comment with this text: found by its marker and its author, made
 * when there is none, edited only when the text differs (T45, G14). Throws `ConfigError` when there is no such issue,
 * and `GitHubError`.
 */
export async function ensureStatusComment(
  request: StatusCommentRequest,
): Promise<{ readonly kind: Written; readonly url: string }> {
  return ensureComment({ ...request, marker: statusMarker(request.issue), what: 'status comment' });
}

/** The same for any comment of ours that begins with a marker of its own. */
export async function ensureComment(
  request: CommentRequest,
): Promise<{ readonly kind: Written; readonly url: string }> {
  const { github, repository, issue, text } = request;
  const { kind, value } = await ensure(request, {
    look: async () => findComment(request),
    create: async () => {
      const { data } = await github.issues.createComment({ ...repository, issue_number: issue, body: text });
      return { id: data.id, url: data.html_url, body: text };
    },
  }).catch((error: unknown) =>
    Promise.reject(isGone(error) ? noIssue(request, error) : failed(request, error)),
  );
  if (kind === 'created') return { kind, url: value.url };
  if (sameText(value.body, text)) return { kind: 'unchanged', url: value.url };
  await github.issues
    .updateComment({ ...repository, comment_id: value.id, body: text })
    .catch((error: unknown) => Promise.reject(failed(request, error)));
  return { kind: 'updated', url: value.url };
}

function failed({ issue, what }: CommentRequest, error: unknown): Error {
  return explainGitHubError(error, `writing the ${what} of issue #${issue}`);
}

/** GitHub answers 404 for an issue that never was, and 410 for one that was deleted; for a missing right, 403. */
function isGone(error: unknown): boolean {
  return [404, 410].includes(statusOf(error) ?? 0);
}

function noIssue({ repository, issue }: CommentRequest, cause: unknown): ConfigError {
  return new ConfigError(
    {
      what: `there is no issue #${issue} in ${repository.owner}/${repository.repo}, or this job may not see it`,
      where: 'input "issue"',
      fix: 'Check the number; in a private repository also that the job has `issues: write`',
    },
    { cause },
  );
}

/** GitHub may store other line ends than it was given. */
function sameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n').trim() === other.trim();
}

const pageSize = 100;
/** Ten thousand comments; GitHub's own limit for an issue is 2,500. */
const maxPages = 100;

/** The first comment by the bot that begins with the marker, or null. A marker in anybody else's comment is nothing. */
async function findComment(request: CommentRequest): Promise<OwnComment | null> {
  const { github, repository, issue, marker } = request;
  const bot = normalLogin(request.bot ?? workflowBot);
  for (let page = 1; page <= maxPages; page += 1) {
    const { data } = await github.issues.listComments({
      ...repository,
      issue_number: issue,
      per_page: pageSize,
      page,
    });
    const own = data.find(
      ({ user, body }) =>
        user?.type === 'Bot' && normalLogin(user.login) === bot && body?.startsWith(marker) === true,
    );
    if (own !== undefined) return { id: own.id, url: own.html_url, body: own.body ?? '' };
    if (data.length < pageSize) return null;
  }
  return null;
}
