import { type Rule, type Subject, literalInput, ownSteps, valueOf } from '../rule.ts';
import type { StepsJob } from '../../local/workflow/workflow.ts';

/** A phase that a job names has a file: else the job starts, and stops at once. */
export const unknownPhase: Rule = {
  id: 'unknown-phase',
  check: (subject) =>
    subject.workflow.jobs.flatMap((job) => (job.kind === 'steps' ? unknownIn(job, subject) : [])),
};

function unknownIn(job: StepsJob, { isOwnProject, phases }: Subject): ReturnType<Rule['check']> {
  return ownSteps(job, isOwnProject).flatMap(({ step, action }) => {
    const name = literalInput(step, 'phase');
    if (action !== 'run' || name === undefined || phases.has(name)) return [];
    return [
      {
        line: (valueOf(step.with, 'phase') ?? step.at).line,
        message: `job '${job.id}' runs the unknown phase '${name}' (expected one of ${[...phases.keys()].sort().join(', ')}). Correct the name, or add .harness/phases/${name}.md`,
      },
    ];
  });
}
