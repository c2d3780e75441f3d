import type { Status } from './expressions.ts';

/** How a job or step ended, in GitHub's words. */
export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

/**
 * The status functions of a job's `if`. `ancestors` are all jobs it needs, directly or through
 * others, by id: "a failure or skip applies to all jobs in the dependency chain from the point of
 * failure or skip onwards" (workflow syntax reference, `jobs.<job_id>.needs`).
 */
export function jobStatus(ancestors: ReadonlyMap<string, Result>, cancelled: boolean): Status {
  const results = (names: readonly string[]): readonly (Result | undefined)[] =>
    names.length === 0 ? [...ancestors.values()] : names.map((name) => ancestors.get(name));
  return {
    success: (names) => !cancelled && results(names).every((result) => result === 'success'),
    failure: (names) => !cancelled && results(names).includes('failure'),
    cancelled: () => cancelled,
  };
}

/** The status functions of a step's `if`: they speak of the job so far. */
export function stepStatus(job: Exclude<Result, 'skipped'>): Status {
  return {
    success: () => job === 'success',
    failure: () => job === 'failure',
    cancelled: () => job === 'cancelled',
  };
}

/** The result of several jobs as one: of a matrix, of a called workflow, of a run. */
export function combineResults(results: readonly Result[]): Result {
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  if (results.includes('success') || results.length === 0) return 'success';
  return 'skipped';
}
