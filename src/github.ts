import type { getOctokit } from '@actions/github';

/** Octokit as the toolkit makes it; the only way this code speaks to GitHub. */
export type GitHub = ReturnType<typeof getOctokit>['rest'];

/** The repository a run works on. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}
