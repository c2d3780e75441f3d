import { z } from 'zod';

/** What the local GitHub keeps. Everything that depends on the port is rendered when asked. */
const time = z.iso.datetime();
const objectId = z.string().regex(/^[0-9a-f]{40}$/);
const id = z.int().positive();

export const pullRecord = z.strictObject({
  id,
  head: z.string(),
  base: z.string(),
  headSha: objectId,
  baseSha: objectId,
  draft: z.boolean(),
  maintainerCanModify: z.boolean(),
  requestedReviewers: z.array(z.string()),
});
export type PullRecord = z.infer<typeof pullRecord>;

/** Issues and pull requests count in one row of numbers; a pull request is an issue with `pull`. */
export const issueRecord = z.strictObject({
  id,
  number: id,
  title: z.string(),
  body: z.string().nullable(),
  author: z.string(),
  state: z.enum(['open', 'closed']),
  stateReason: z.string().nullable(),
  labels: z.array(z.string()),
  assignees: z.array(z.string()),
  locked: z.boolean(),
  createdAt: time,
  updatedAt: time,
  closedAt: time.nullable(),
  pull: pullRecord.nullable(),
});
export type IssueRecord = z.infer<typeof issueRecord>;

export const commentRecord = z.strictObject({
  id,
  issue: id,
  body: z.string(),
  author: z.string(),
  createdAt: time,
  updatedAt: time,
});
export type CommentRecord = z.infer<typeof commentRecord>;

export const labelRecord = z.strictObject({
  id,
  name: z.string(),
  color: z.string(),
  description: z.string().nullable(),
});
export type LabelRecord = z.infer<typeof labelRecord>;

export const runRecord = z.strictObject({
  id,
  attempt: id,
  name: z.string(),
  path: z.string(),
  event: z.string(),
  headBranch: z.string(),
  headSha: objectId,
  status: z.string(),
  conclusion: z.string().nullable(),
  /** Who triggered it, and who started its newest attempt; absent: the workflows' own bot. */
  actor: z.string().default('github-actions[bot]'),
  triggeringActor: z.string().default('github-actions[bot]'),
  createdAt: time,
  /** When the newest attempt began; absent: when the run did. */
  startedAt: time.optional(),
  updatedAt: time,
});
export type RunRecord = z.infer<typeof runRecord>;

/** The log of a job is the file `logs/<id>.txt`. */
export const jobRecord = z.strictObject({
  id,
  run: id,
  attempt: id,
  name: z.string(),
  conclusion: z.string(),
  steps: z.array(z.strictObject({ name: z.string(), conclusion: z.string() })),
  createdAt: time,
});
export type JobRecord = z.infer<typeof jobRecord>;

export const artifactRecord = z.strictObject({
  id,
  run: id,
  attempt: id,
  jobBackendId: z.string(),
  name: z.string(),
  mimeType: z.string(),
  /** Relative to the output folder. */
  file: z.string(),
  sizeBytes: z.int().nonnegative(),
  sha256: z.string(),
  /** Only a finished upload is listed. */
  finished: z.boolean(),
  createdAt: time,
  expiresAt: time,
});
export type ArtifactRecord = z.infer<typeof artifactRecord>;

export const checkRecord = z.strictObject({
  id,
  name: z.string(),
  headSha: objectId,
  status: z.string(),
  conclusion: z.string().nullable(),
  startedAt: time,
  completedAt: time.nullable(),
  detailsUrl: z.string().nullable(),
  externalId: z.string().nullable(),
  output: z.strictObject({
    title: z.string().nullable(),
    summary: z.string().nullable(),
    text: z.string().nullable(),
    annotations: z.int().nonnegative(),
  }),
});
export type CheckRecord = z.infer<typeof checkRecord>;

export const statusRecord = z.strictObject({
  id,
  sha: objectId,
  state: z.enum(['error', 'failure', 'pending', 'success']),
  context: z.string(),
  description: z.string().nullable(),
  targetUrl: z.string().nullable(),
  createdAt: time,
});
export type StatusRecord = z.infer<typeof statusRecord>;

export const stateSchema = z.strictObject({
  schema: z.literal('harness/local-github@1'),
  nextId: id,
  createdAt: time,
  issues: z.array(issueRecord),
  comments: z.array(commentRecord),
  labels: z.array(labelRecord),
  runs: z.array(runRecord),
  jobs: z.array(jobRecord),
  artifacts: z.array(artifactRecord),
  checks: z.array(checkRecord),
  statuses: z.array(statusRecord),
  unknownRoutes: z.array(z.string()),
});
export type State = z.infer<typeof stateSchema>;

export function emptyState(now: Date): State {
  return {
    schema: 'harness/local-github@1',
    nextId: 1001,
    createdAt: now.toISOString(),
    issues: [],
    comments: [],
    labels: [],
    runs: [],
    jobs: [],
    artifacts: [],
    checks: [],
    statuses: [],
    unknownRoutes: [],
  };
}
