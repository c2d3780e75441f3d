import type { CallTree } from '../local/workflow/reusable.ts';
import type { Job, UsesStep } from '../local/workflow/workflow.ts';
import { ownRepository } from './places.ts';

/** Our actions, by privilege. */
export type OwnAction = 'run' | 'publish' | 'verify' | 'evaluate' | 'publish-evals';

const remoteAction = new RegExp(`^${ownRepository}(?:/(run|publish-evals|publish|verify|evaluate))?@`, 'i');
const siblingAction = /^[.$]\/(run|publish-evals|publish|verify|evaluate)?\/?$/;

/** Which of our actions a step uses; the root one runs a phase. `$/run` and `./run` are ours only in this project. */
export function ownAction({ uses }: UsesStep, isOwnProject: boolean): OwnAction | undefined {
  const match = remoteAction.exec(uses) ?? (isOwnProject ? siblingAction.exec(uses) : null);
  return match === null ? undefined : ((match[1]?.toLowerCase() ?? 'run') as OwnAction);
}

/** The job, or a job that it calls, uses one of our actions or workflows. */
export function usesOurs(job: Job, callee: CallTree | undefined, isOwnProject: boolean): boolean {
  if (job.kind === 'steps')
    return job.steps.some((step) => step.kind === 'uses' && ownAction(step, isOwnProject) !== undefined);
  if (job.uses.toLowerCase().startsWith(`${ownRepository}/`)) return true;
  return callee?.jobs.some((nested) => usesOurs(nested.job, nested.callee, isOwnProject)) ?? false;
}
