import type { Rule } from '../rule.ts';

/** A job without a limit may hang for GitHub's default of 360 minutes, each of them paid. */
export const timeoutMissing: Rule = {
  id: 'timeout-missing',
  check: ({ workflow }) =>
    workflow.jobs
      .filter((job) => job.kind === 'steps' && job.timeoutMinutes === undefined)
      .map((job) => ({
        line: job.at.line,
        message: `job '${job.id}' has no \`timeout-minutes\`: it may hang for 360 minutes. Set the time after which it has surely failed`,
      })),
};
