import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../../errors.ts';
import { isoSeconds } from './commit-shape.ts';
import { addLabel, labelCalled } from './labels.ts';
import type { SeedRun } from './settings.ts';
import type { Site } from './route.ts';
import { bot } from './users.ts';
import { logFile } from './workflow-runs.ts';

const time = z.iso
  .datetime({ offset: true })
  .transform((text) => isoSeconds(new Date(text)))
  .optional();
const user = z.object({ login: z.string() }).nullish();

/** The fields of GitHub's own shapes that matter here; the rest is rendered anew. */
const seedIssue = z.object({
  id: z.int().positive().optional(),
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullable().default(null),
  user,
  state: z.enum(['open', 'closed']).default('open'),
  state_reason: z.string().nullable().default(null),
  labels: z
    .array(
      z.union([
        z.string().transform((name) => ({ name, color: undefined, description: undefined })),
        z.object({ name: z.string(), color: z.string().optional(), description: z.string().nullish() }),
      ]),
    )
    .default([]),
  assignees: z.array(z.object({ login: z.string() })).default([]),
  locked: z.boolean().default(false),
  created_at: time,
  updated_at: time,
  closed_at: time.nullable(),
});

const seedComment = z.object({
  id: z.int().positive().optional(),
  body: z.string().default(''),
  user,
  created_at: time,
  updated_at: time,
});

/** GitHub shows the account `ghost` where a user is gone. */
const nobody = 'ghost';

/** Puts what the settings bring into the store; whatever is known there already stays as it is. */
export async function plantSeeds(site: Site): Promise<void> {
  const { settings, store } = site;
  for (const { name, color = 'ededed', description = null } of settings.labels ?? [])
    if (!store.state.labels.some((label) => label.name.toLowerCase() === name.toLowerCase()))
      addLabel(site, { name, color, description });
  for (const [index, issue] of (settings.issues ?? []).entries())
    plantIssue(site, checked(seedIssue, issue, `issues[${index}]`));
  for (const [index, { issue, comment }] of (settings.comments ?? []).entries())
    plantComment(site, issue, checked(seedComment, comment, `comments[${index}]`));
  for (const run of settings.workflowRuns ?? []) await plantRun(site, run);
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, where: string): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const got = issue === undefined ? 'something else' : `${issue.path.join('.')}: ${issue.message}`;
  throw new ConfigError({ what: 'does not have the shape GitHub gives it', where, got });
}

function plantIssue(site: Site, seed: z.infer<typeof seedIssue>): void {
  const { store } = site;
  if (store.issue(seed.number) !== undefined) return;
  const createdAt = seed.created_at ?? store.now();
  const { number, title, body, state, locked } = seed;
  store.state.issues.push({
    id: seed.id === undefined ? store.takeId() : store.keepId(seed.id),
    ...{ number, title, body, state, locked },
    author: seed.user?.login ?? nobody,
    stateReason: seed.state_reason,
    labels: plantLabels(site, seed.labels),
    assignees: seed.assignees.map(({ login }) => login),
    createdAt,
    updatedAt: seed.updated_at ?? createdAt,
    closedAt: seed.closed_at ?? (state === 'closed' ? createdAt : null),
    pull: null,
  });
}

function plantLabels(site: Site, seeds: z.infer<typeof seedIssue>['labels']): string[] {
  return seeds.map(({ name, color, description }) => {
    const label = labelCalled(site, name);
    label.color = color ?? label.color;
    label.description = description ?? label.description;
    return label.name;
  });
}

function plantComment(site: Site, issue: number, seed: z.infer<typeof seedComment>): void {
  const { store } = site;
  const author = seed.user?.login ?? nobody;
  const createdAt = seed.created_at ?? store.issue(issue)?.createdAt ?? store.now();
  const known = store.state.comments.some((comment) =>
    seed.id === undefined
      ? comment.issue === issue &&
        comment.author === author &&
        comment.createdAt === createdAt &&
        comment.body === seed.body
      : comment.id === seed.id,
  );
  if (known) return;
  const updatedAt = seed.updated_at ?? createdAt;
  const id = seed.id === undefined ? store.takeId() : store.keepId(seed.id);
  store.state.comments.push({ id, issue, body: seed.body, author, createdAt, updatedAt });
}

async function plantRun(site: Site, seed: SeedRun): Promise<void> {
  const { store } = site;
  const createdAt = seed.createdAt ?? store.state.createdAt;
  const known = store.state.runs.some((run) =>
    seed.id === undefined ? run.name === seed.name && run.createdAt === createdAt : run.id === seed.id,
  );
  if (known) return;
  const tip = await site.git.commitOf(seed.headSha ?? site.settings.repository.defaultBranch);
  if (tip === undefined)
    throw new ConfigError({
      what: 'no such commit',
      where: `workflow run ${seed.name}`,
      got: seed.headSha ?? '',
    });
  const id = seed.id === undefined ? store.takeId() : store.keepId(seed.id);
  const { name, path: file, event, headBranch, conclusion } = seed;
  const common = { attempt: seed.attempt ?? 1, createdAt };
  const actor = seed.actor ?? bot;
  const by = { actor, triggeringActor: actor };
  const run = {
    id,
    name,
    path: file,
    event,
    headBranch,
    headSha: tip,
    status: 'completed',
    conclusion,
    ...by,
  };
  store.state.runs.push({ ...run, ...common, updatedAt: createdAt });
  for (const { log, steps = [], ...job } of seed.jobs) {
    const jobId = store.takeId();
    await fs.mkdir(path.dirname(logFile(site, jobId)), { recursive: true });
    await fs.writeFile(logFile(site, jobId), log);
    store.state.jobs.push({
      id: jobId,
      run: id,
      ...common,
      ...job,
      steps: steps.map((step) => ({ ...step })),
    });
  }
}
