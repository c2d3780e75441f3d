import { Skip } from '../errors.ts';
import { explainGitHubError } from '../github.ts';
import type { GitHub, Repository } from '../github.ts';

export const rateWindowMs = 60 * 60_000;
const perPage = 100;
/** GitHub shows no more than 1,000 runs of a filtered list. */
const maxPages = 10;

/** The run that asks, as the runner names it. */
export interface OwnRun {
  readonly runId: number;
  readonly runAttempt: number;
  /** File name of the run's workflow; undefined: all workflows of the repository count. */
  readonly workflow: string | undefined;
}

/**
 * How often this person started the workflow in the last 60 minutes, this run included; `Infinity` for more than GitHub
 * lists. The count is GitHub's own record of runs, which nobody can edit. Runs after this one do not count, so that a
 * burst does not lock out its first ones; runs of which no job ran do not either (labels the workflow waits not for).
 * Every attempt of a run counts. Re-runs of runs older than the window are seen when it is their own turn. Needs
 * `actions: read`. Throws `GitHubError` when GitHub does not answer.
 */
export async function startsInLastHour(
  actor: string,
  own: OwnRun,
  { github, repository, clock }: { github: GitHub; repository: Repository; clock: () => number },
): Promise<number> {
  const created = `>=${new Date(clock() - rateWindowMs).toISOString().replace(/\.\d+Z$/, 'Z')}`;
  let starts = own.runAttempt;
  for (let page = 1; page <= maxPages; page += 1) {
    const asked = { ...repository, actor, created, per_page: perPage, page };
    const { data } = await (
      own.workflow === undefined
        ? github.actions.listWorkflowRunsForRepo(asked)
        : github.actions.listWorkflowRuns({ ...asked, workflow_id: own.workflow })
    ).catch((thrown: unknown) =>
      Promise.reject(explainGitHubError(thrown, `counting the runs of @${actor}`)),
    );
    for (const run of data.workflow_runs)
      if (run.id < own.runId && run.conclusion !== 'skipped') starts += run.run_attempt ?? 1;
    if (data.workflow_runs.length < perPage) return starts;
  }
  return Number.POSITIVE_INFINITY;
}

/** Throws `Skip` when these are more starts than the settings allow (T10). */
export function judgeRate(
  actor: string,
  starts: number,
  { limit, key }: { readonly limit: number; readonly key: string },
): void {
  if (starts <= limit) return;
  const count = Number.isFinite(starts) ? `${starts} runs` : 'more runs than can be counted';
  throw new Skip(
    'rate',
    `@${actor} started ${count} within an hour, this one included; ${key}.runs-per-hour of .harness/config.yml allows ${limit}`,
  );
}
