import { ConfigError } from '../errors.ts';
import { explainGitHubError } from '../github.ts';
import { branchName } from '../handoff-branch.ts';
import { ensure } from './ensure.ts';
import type { Writer } from './ensure.ts';
import type { Written } from './status-comment.ts';

export interface PullRequestRequest extends Writer {
  readonly issue: number;
  readonly title: string;
  readonly body: string;
  /** Only a new pull request becomes a draft; GitHub's REST API cannot turn an open one into a draft. */
  readonly draft: boolean;
}

export interface OwnPull {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
}

/**
 * The open pull request of the issue's branch; null when there never was one. Throws `ConfigError` when it was merged
 * or a person closed it: that decision stands until they delete the branch.
 */
export async function findPullRequest(
  { github, repository }: Writer,
  issue: number,
): Promise<OwnPull | null> {
  const branch = branchName(issue);
  const { data } = await github.pulls
    .list({ ...repository, head: `${repository.owner}:${branch}`, state: 'all', per_page: 100 })
    .catch((error: unknown) =>
      Promise.reject(explainGitHubError(error, `looking for the pull request of ${branch}`)),
    );
  const own = data.filter((pull) => pull.head.ref === branch);
  const open = own.find((pull) => pull.state === 'open');
  if (open !== undefined) {
    const { number, html_url: url, title, body, draft } = open;
    return { number, url, title, body: body ?? '', draft: draft === true };
  }
  const past = own[0];
  if (past === undefined) return null;
  const merged = past.merged_at !== null;
  throw new ConfigError({
    what: merged ? 'it was merged already' : 'a person closed it, and the harness does not open it again',
    where: `pull request #${past.number} of ${branch}`,
    fix: merged
      ? `Delete the branch ${branch} to let the harness start over on this issue`
      : `Reopen it, or delete the branch ${branch} to let the harness start over`,
  });
}

/**
 * Makes sure that the issue's branch has exactly one open pull request with this title and body (T45, T51). Throws
 * as `findPullRequest` does, or `GitHubError`, for instance when Actions may not open pull requests.
 */
export async function ensurePullRequest(
  request: PullRequestRequest,
): Promise<{ readonly kind: Written; readonly number: number; readonly url: string }> {
  const { github, repository, issue, title, body } = request;
  try {
    const { kind, value } = await ensure(request, {
      look: async () => findPullRequest(request, issue),
      create: async () => createPull(request),
    });
    const { number, url } = value;
    if (kind === 'created') return { kind, number, url };
    if (value.title === title && value.body.replaceAll('\r\n', '\n').trim() === body.trim())
      return { kind: 'unchanged', number, url };
    await github.pulls.update({ ...repository, pull_number: number, title, body });
    return { kind: 'updated', number, url };
  } catch (error) {
    throw explainGitHubError(error, `opening the pull request of ${branchName(issue)}`);
  }
}

async function createPull(request: PullRequestRequest): Promise<OwnPull> {
  const { github, repository, issue, title, body, draft } = request;
  const { data: home } = await github.repos.get({ ...repository });
  const { data } = await github.pulls.create({
    ...repository,
    head: branchName(issue),
    base: home.default_branch,
    title,
    body,
    draft,
  });
  return { number: data.number, url: data.html_url, title, body, draft };
}
