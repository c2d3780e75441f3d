import { z } from 'zod';
import type { StageSeeds } from '../stage.ts';

/** What of the event's issue the records beside it are made from. */
export const issueFacts = z.looseObject({
  number: z.int(),
  title: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
});
export type IssueFacts = z.infer<typeof issueFacts>;

type SeededRun = NonNullable<StageSeeds['workflowRuns']>[number];

/**
 * A failed run of tests on the default branch that printed this text, in the shape of a seed of the local GitHub. It
 * ended when the run was triggered, so it is the newest one.
 */
export function failedRun(
  log: string,
  { issue, branch }: { readonly issue: IssueFacts; readonly branch: string },
) {
  return {
    name: 'Test',
    path: '.github/workflows/test.yml',
    event: 'push',
    headBranch: branch,
    conclusion: 'failure',
    createdAt: issue.updated_at,
    jobs: [
      {
        name: 'test',
        conclusion: 'failure',
        log,
        steps: [{ name: 'Run npm test', conclusion: 'failure' }],
      },
    ],
  };
}

/**
 * Starts of one person within the hour before `now`, as the record of runs has them: one run that was tried so often, as
 * every attempt counts, before the first one of the laptop runner. None for a count of 0.
 */
export function earlierRuns(
  count: number,
  { actor, path, branch, now }: { actor: string; path: string; branch: string; now: Date },
): readonly SeededRun[] {
  if (count === 0) return [];
  const createdAt = new Date(now.getTime() - 60_000).toISOString();
  const facts = { name: 'Harness', path, event: 'issues', headBranch: branch, conclusion: 'success' };
  return [{ ...facts, id: 0, actor, createdAt, attempt: count, jobs: [] }];
}

/** An older issue that looks like this one and says this, under a number that is free. */
export function lookalike(body: string, issue: IssueFacts): Readonly<Record<string, unknown>> {
  return {
    number: issue.number + 1000,
    title: issue.title,
    body,
    user: { login: 'a-stranger' },
    state: 'closed',
    state_reason: 'completed',
    created_at: issue.created_at,
    updated_at: issue.created_at,
    closed_at: issue.created_at,
  };
}

/** A comment of a stranger; `late`: written after the trigger, `edited`: another text by then. */
export function comment(
  body: string,
  { issue, author, when }: { issue: IssueFacts; author: string; when?: 'edited' | 'late' | undefined },
): Readonly<Record<string, unknown>> {
  const before = issue.created_at;
  const after = anHourLater(issue.updated_at);
  return {
    user: { login: author },
    body,
    created_at: when === 'late' ? after : before,
    updated_at: when === undefined ? before : after,
  };
}

/** The issue as GitHub has it when somebody edited it after the trigger. */
export function edited<Issue extends IssueFacts>(issue: Issue, text: Partial<Issue>): Issue {
  return { ...issue, ...text, updated_at: anHourLater(issue.updated_at) };
}

function anHourLater(time: string): string {
  return new Date(Date.parse(time) + 3_600_000).toISOString();
}
