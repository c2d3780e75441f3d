import { z } from 'zod';
import { ConfigError, Skip } from './errors.ts';

/** The fields of an issue that the harness uses, as GitHub's webhook payloads and REST API give them. */
export const issueSnapshot = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  locked: z.boolean().default(false),
  html_url: z.string(),
  author_association: z.string().default('NONE'),
  created_at: z.string(),
  updated_at: z.string(),
  user: z.object({ login: z.string(), type: z.string().default('User') }).nullable(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])).default([]),
  pull_request: z.unknown().optional(),
});
export type IssueSnapshot = Readonly<z.infer<typeof issueSnapshot>>;

/** Events whose payload comes from a fork or runs with the base's rights on a stranger's code (T08). */
const refusedEvents = [
  'pull_request_target',
  'workflow_run',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
];

/** Of those, the ones that bring the rights and secrets of the base: nothing of ours starts on them. */
const everRefused = ['pull_request_target', 'workflow_run'];

/** Throws `Skip` for an event on which nothing of the harness starts, evals included (T08, A3, C11). */
export function refuseEvent(name: string, refused: readonly string[] = everRefused): void {
  if (refused.includes(name))
    throw new Skip(
      'event',
      `the harness does not start on "${name}": such events carry strangers’ code beside your secrets. Trigger on issues, issue_comment or workflow_dispatch`,
    );
}

const pullSide = z.object({ repo: z.object({ id: z.number() }).nullable() });
const payloadWithPull = z.object({ pull_request: z.object({ head: pullSide, base: pullSide }) });

/**
 * Whether an event is about a pull request from another repository. By the repositories' ids: a fork may have any name
 * (T07). One whose repository is gone, and a payload that does not say, count as forks.
 */
export function fromFork(payload: unknown): boolean {
  const about = typeof payload === 'object' && payload !== null && 'pull_request' in payload;
  if (!about) return false;
  const parsed = payloadWithPull.safeParse(payload);
  if (!parsed.success) return true;
  const { head, base } = parsed.data.pull_request;
  return head.repo === null || base.repo === null || head.repo.id !== base.repo.id;
}

const payloadWithIssue = z.object({ issue: issueSnapshot, action: z.string().optional() });

/** Where the issue of this run comes from. */
export type IssueSource =
  | { readonly kind: 'payload'; readonly issue: IssueSnapshot }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'none' };

/**
 * Finds the issue that an event is about: the payload's own snapshot where there is one, else the
 * number given as input. Throws `Skip` for events the harness refuses, `ConfigError` for a payload that is
 * not GitHub's, and when input and payload name different issues (T43).
 */
export function issueOf(event: { name: string; payload: unknown }, number: number | undefined): IssueSource {
  refuseEvent(event.name, refusedEvents);
  if (!bringsIssue(event)) return number === undefined ? { kind: 'none' } : { kind: 'number', number };
  const parsed = payloadWithIssue.safeParse(event.payload);
  if (!parsed.success)
    throw new ConfigError({
      what: 'not a GitHub event payload',
      where: 'event file',
      got: z.prettifyError(parsed.error),
    });
  const { issue } = parsed.data;
  if (number !== undefined && number !== issue.number)
    throw new ConfigError({
      what: 'the issue to work on is not the issue of the event',
      where: 'input "issue"',
      expected: `${issue.number}, the event's own`,
      got: String(number),
    });
  return { kind: 'payload', issue };
}

/** Whether the event's payload has a snapshot of its issue, so that nobody need ask for it. */
export function bringsIssue({ payload }: { readonly payload: unknown }): boolean {
  return typeof payload === 'object' && payload !== null && 'issue' in payload;
}

/** Why no run may start for this issue; undefined when one may. */
export function unfitIssue(issue: IssueSnapshot): string | undefined {
  if (issue.pull_request !== undefined && issue.pull_request !== null)
    return `#${issue.number} is a pull request, not an issue`;
  if (issue.state === 'closed') return `issue #${issue.number} is closed`;
  if (issue.locked) return `issue #${issue.number} is locked`;
  return undefined;
}

const payloadWithComment = z.object({ comment: z.object({ updated_at: z.string() }) });

/**
 * When the run was triggered, ISO 8601: what was written or edited later is no part of it (T09). For a
 * comment that is when the comment was written, for anything else when the issue last changed.
 */
export function triggerTimeOf(event: { readonly payload: unknown }, issue: IssueSnapshot): string {
  const commented = payloadWithComment.safeParse(event.payload);
  if (!commented.success) return issue.updated_at;
  const times = [commented.data.comment.updated_at, issue.updated_at];
  return times.sort().at(-1) ?? issue.updated_at;
}
