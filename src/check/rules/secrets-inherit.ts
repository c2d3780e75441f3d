import type { Rule } from '../rule.ts';

/**
 * `secrets: inherit` hands every secret of the repository and its organisation to the called workflow, those
 * that are added later too; one that runs a model needs a model key and nothing else.
 */
export const secretsInherit: Rule = {
  id: 'secrets-inherit',
  check: ({ workflow }) =>
    workflow.jobs
      .filter((job) => job.kind === 'call' && job.secrets === 'inherit')
      .map((job) => ({
        line: job.at.line,
        message: `job '${job.id}' passes every secret (\`secrets: inherit\`). Name those that the called workflow needs`,
      })),
};
