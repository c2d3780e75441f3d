import { ConfigError, Skip } from '../errors.ts';
import { issueSnapshot } from '../event.ts';
import type { IssueSnapshot, IssueSource } from '../event.ts';
import { explainGitHubError, statusOf } from '../github.ts';
import type { GitHub, Repository } from '../github.ts';

interface Asking {
  readonly github: GitHub;
  readonly repository: Repository;
}

/**
 * The issue of the run: the event's own snapshot, or the one whose number a person named. A run that begins with a number
 * (`fresh`) works on what that person saw: an issue that changed since is refused, as its text cannot be had as it was
 * (T09, B1, B2). Throws `Skip`, `ConfigError` for a number that is none, `GitHubError`.
 */
export async function issueFrom(
  source: Exclude<IssueSource, { kind: 'none' }>,
  runId: number,
  asking: Asking & { readonly fresh: boolean },
): Promise<IssueSnapshot> {
  if (source.kind === 'payload') return source.issue;
  const [issue, startedAt] = await Promise.all([
    fetchIssue(source.number, asking),
    asking.fresh ? startOf(runId, asking) : undefined,
  ]);
  if (startedAt !== undefined && Date.parse(issue.updated_at) > Date.parse(startedAt))
    throw new Skip(
      'changed',
      `issue #${issue.number} changed after this run was started (${issue.updated_at}); look at it again, and start a new run`,
    );
  return issue;
}

/** When this attempt of the run was triggered, by GitHub's own record. */
async function startOf(runId: number, { github, repository }: Asking): Promise<string> {
  const doing = 'asking when this run was started';
  const { data } = await github.actions
    .getWorkflowRun({ ...repository, run_id: runId })
    .catch((thrown: unknown) => Promise.reject(explainGitHubError(thrown, doing)));
  return data.run_started_at ?? data.created_at;
}

async function fetchIssue(number: number, { github, repository }: Asking): Promise<IssueSnapshot> {
  try {
    const { data } = await github.issues.get({ ...repository, issue_number: number });
    return issueSnapshot.parse(data);
  } catch (thrown) {
    if (statusOf(thrown) === 404)
      throw new ConfigError(
        {
          what: `there is no issue #${number} in ${repository.owner}/${repository.repo}`,
          where: 'input "issue"',
        },
        { cause: thrown },
      );
    throw explainGitHubError(thrown, `reading issue #${number}`);
  }
}
