import { usesOurs } from '../own-action.ts';
import type { Rule } from '../rule.ts';

const refusedEvents = ['pull_request_target', 'workflow_run'] as const;

/**
 * Our actions refuse to start under these events (T08): they run with secrets and a writing token on what
 * an outsider's pull request brings, the way in of hackerbot-claw.
 */
export const refusedEvent: Rule = {
  id: 'refused-event',
  check: ({ workflow, tree, isOwnProject }) => {
    const events = refusedEvents.filter((event) => event in workflow.events);
    if (events.length === 0) return [];
    return workflow.jobs
      .filter((job) => usesOurs(job, tree?.jobs.find((one) => one.job.id === job.id)?.callee, isOwnProject))
      .map((job) => ({
        line: job.at.line,
        message: `job '${job.id}' uses the harness in a workflow that \`${events.join('` and `')}\` starts: the action refuses it, because an outsider's pull request would run with this repository's rights. Start it by \`issues\` or \`workflow_dispatch\``,
      }));
  },
};
