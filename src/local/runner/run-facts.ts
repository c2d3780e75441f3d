import { z } from 'zod';
import type { Git } from '../../git.ts';
import type { LocalGitHub } from '../github/local-github.ts';
import type { Workflow } from '../workflow/workflow.ts';
import type { RunSettings } from './settings.ts';

const repositorySchema = z.object({
  id: z.number().optional(),
  full_name: z.string(),
  name: z.string(),
  default_branch: z.string(),
  private: z.boolean(),
  owner: z.object({ login: z.string(), id: z.number().optional() }),
});

/** What the local GitHub knows of the repository, as far as a run needs it. */
export interface RepositoryFacts {
  readonly fullName: string;
  readonly name: string;
  readonly owner: string;
  readonly defaultBranch: string;
  readonly private: boolean;
  readonly id: number | undefined;
  readonly ownerId: number | undefined;
  /** Tip of the default branch; 40 hex digits. */
  readonly defaultSha: string;
}

export async function repositoryFacts(github: LocalGitHub, git: Git): Promise<RepositoryFacts> {
  const found = repositorySchema.parse(github.snapshot().repository);
  return {
    fullName: found.full_name,
    name: found.name,
    owner: found.owner.login,
    defaultBranch: found.default_branch,
    private: found.private,
    id: found.id,
    ownerId: found.owner.id,
    defaultSha: await commitOf(git, github.repositoryPath, `refs/heads/${found.default_branch}`),
  };
}

/** The commit a revision names. Throws `GitError` when there is none. */
export async function commitOf(git: Git, dir: string, revision: string): Promise<string> {
  const { stdout } = await git(['rev-parse', '--verify', `${revision}^{commit}`], { cwd: dir });
  return stdout.toString().trim();
}

const payloadSchema = z.object({
  ref: z.string().optional(),
  after: z.string().optional(),
  pull_request: z
    .object({
      number: z.number(),
      merge_commit_sha: z.string().nullish(),
      head: z.object({ ref: z.string(), sha: z.string() }),
      base: z.object({ ref: z.string(), sha: z.string() }),
    })
    .optional(),
});

interface EventRef {
  readonly ref: string;
  readonly sha: string;
  readonly headRef: string;
  readonly baseRef: string;
}

/**
 * The `ref` and `sha` of a run: what was pushed or is to be merged; for every other event the
 * default branch ("Events that trigger workflows").
 */
function eventRef(settings: RunSettings, facts: RepositoryFacts): EventRef {
  const { name } = settings.event;
  const payload = payloadSchema.parse(settings.event.payload ?? {});
  const onDefault = {
    ref: `refs/heads/${facts.defaultBranch}`,
    sha: facts.defaultSha,
    headRef: '',
    baseRef: '',
  };
  if (name === 'push')
    return { ...onDefault, ref: payload.ref ?? onDefault.ref, sha: payload.after ?? onDefault.sha };
  const pull = payload.pull_request;
  if (pull === undefined || !name.startsWith('pull_request')) return onDefault;
  const heads = { headRef: pull.head.ref, baseRef: pull.base.ref };
  if (name === 'pull_request_target') return { ...onDefault, ...heads };
  return { ref: `refs/pull/${pull.number}/merge`, sha: pull.merge_commit_sha ?? pull.head.sha, ...heads };
}

/** Tells the local GitHub of the run, as GitHub itself knows every run: who started it, of which workflow, when. */
export function recordRun(settings: RunSettings, facts: RepositoryFacts, workflow: Workflow): void {
  const { actor, triggeringActor = actor, event } = settings;
  settings.github.recordRun({
    id: settings.runId,
    attempt: settings.runAttempt,
    name: workflow.name,
    path: workflow.file.path,
    event: event.name,
    headBranch: facts.defaultBranch,
    headSha: facts.defaultSha,
    status: 'in_progress',
    conclusion: null,
    actor,
    triggeringActor,
  });
}

/** The fields of the `github` context that are the same in every job of the run. */
export function githubContext(
  settings: RunSettings,
  facts: RepositoryFacts,
  run: { readonly workflow: Workflow; readonly event: unknown },
): Readonly<Record<string, unknown>> {
  const { ref, sha, headRef, baseRef } = eventRef(settings, facts);
  const { workflow } = run;
  const branch = /^refs\/(?:heads|tags|pull)\/(.+)$/.exec(ref)?.[1] ?? ref;
  return {
    actor: settings.actor,
    triggering_actor: settings.triggeringActor ?? settings.actor,
    api_url: settings.github.apiUrl,
    base_ref: baseRef,
    event: run.event,
    event_name: settings.event.name,
    graphql_url: settings.github.graphqlUrl,
    head_ref: headRef,
    ref,
    ref_name: branch,
    ref_protected: false,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: facts.fullName,
    repository_id: facts.id === undefined ? undefined : String(facts.id),
    repository_owner: facts.owner,
    repository_owner_id: facts.ownerId === undefined ? undefined : String(facts.ownerId),
    repositoryUrl: `git://${new URL(settings.github.serverUrl).host}/${facts.fullName}.git`,
    repository_visibility: facts.private ? 'private' : 'public',
    retention_days: '90',
    run_attempt: String(settings.runAttempt),
    run_id: String(settings.runId),
    run_number: '1',
    secret_source: 'Actions',
    server_url: settings.github.serverUrl,
    sha,
    workflow: workflow.name,
    workflow_ref: `${workflow.file.home.repository}/${workflow.file.path}@${ref}`,
    workflow_sha: workflow.file.home.sha,
  };
}
