import { z } from 'zod';
import { ConfigError } from '../../errors.ts';
import type { LocalGitHubSettings } from '../github/settings.ts';

const time = z.iso.datetime();
const login = z.string().min(1);

/** A text as one string a line: a log or an issue in JSON stays readable, and so do its differences. */
const text = z.array(z.string()).transform((lines) => lines.join('\n'));

const comment = z.strictObject({ user: login, created_at: time, body: text });

const issue = z.strictObject({
  number: z.int().positive(),
  title: z.string().min(1),
  user: login,
  created_at: time,
  /** Of a closed issue; an issue without it is open. */
  closed_at: time.optional(),
  state_reason: z.enum(['completed', 'not_planned', 'duplicate']).optional(),
  labels: z.array(z.string()),
  body: text,
  comments: z.array(comment),
});

const conclusion = z.enum(['success', 'failure', 'cancelled', 'skipped', 'timed_out']);

const run = z.strictObject({
  id: z.int().positive(),
  name: z.string(),
  path: z.string(),
  event: z.string(),
  head_branch: z.string(),
  conclusion,
  created_at: time,
  jobs: z.array(
    z.strictObject({
      name: z.string(),
      conclusion,
      steps: z.array(z.strictObject({ name: z.string(), conclusion })),
      log: text,
    }),
  ),
});

const backgroundSchema = z.strictObject({
  collaborators: z.record(login, z.enum(['admin', 'maintain', 'write', 'triage', 'read'])),
  labels: z.array(
    z.strictObject({
      name: z.string(),
      color: z.string().regex(/^[0-9a-f]{6}$/),
      description: z.string(),
    }),
  ),
  issues: z.array(issue),
  workflow_runs: z.array(run),
});

type Settings = LocalGitHubSettings;

/** What a local GitHub knows of the sample's repository before the demo starts, as its settings. */
export interface Background {
  readonly issues: NonNullable<Settings['issues']>;
  readonly comments: NonNullable<Settings['comments']>;
  readonly labels: NonNullable<Settings['labels']>;
  readonly collaborators: NonNullable<Settings['collaborators']>;
  readonly workflowRuns: NonNullable<Settings['workflowRuns']>;
}

/**
 * Reads `examples/issues/background.json` into the settings of the local GitHub. `file` is its name in
 * messages. Throws `ConfigError` with every fault of the shape.
 */
export function parseBackground(value: unknown, file: string): Background {
  const parsed = backgroundSchema.safeParse(value);
  if (!parsed.success)
    throw new ConfigError({
      what: 'not the background of a demo',
      where: file,
      got: z.prettifyError(parsed.error),
    });
  const { collaborators, labels, issues, workflow_runs } = parsed.data;
  return {
    collaborators,
    labels,
    issues: issues.map(issueShape),
    comments: issues.flatMap(({ number, comments }) => comments.map((each) => commentShape(number, each))),
    workflowRuns: workflow_runs.map(runSettings),
  };
}

function issueShape({ user, closed_at, state_reason, ...rest }: z.infer<typeof issue>): unknown {
  const { comments, ...content } = rest;
  const touched = [content.created_at, ...comments.map(({ created_at }) => created_at), closed_at ?? ''];
  return {
    ...content,
    user: { login: user },
    state: closed_at === undefined ? 'open' : 'closed',
    state_reason: state_reason ?? null,
    closed_at: closed_at ?? null,
    updated_at: touched.sort().at(-1),
  };
}

function commentShape(
  number: number,
  { user, created_at, body }: z.infer<typeof comment>,
): Background['comments'][number] {
  return { issue: number, comment: { user: { login: user }, body, created_at, updated_at: created_at } };
}

function runSettings(seed: z.infer<typeof run>): Background['workflowRuns'][number] {
  const { head_branch: headBranch, created_at: createdAt, ...rest } = seed;
  return { ...rest, headBranch, createdAt };
}
