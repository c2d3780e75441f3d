import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ownRepository } from '../check/places.ts';
import { ConfigError } from '../errors.ts';
import { trustedGit } from '../git.ts';
import { startLocalGitHub } from '../local/github/local-github.ts';
import type { GitHubSnapshot, LocalGitHub, LocalGitHubSettings } from '../local/github/local-github.ts';
import { runWorkflow } from '../local/runner/index.ts';
import { progressReporter } from '../local/runner/progress.ts';
import type { RunReport } from '../local/runner/settings.ts';
import type { Machine } from './machine.ts';

/** What GitHub already holds when the run starts, besides what `--out` holds from earlier runs. */
export type Seeds = Pick<
  LocalGitHubSettings,
  'issues' | 'comments' | 'labels' | 'collaborators' | 'workflowRuns'
>;

export interface LocalRun {
  readonly workflowFile: string;
  readonly repoDir: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly inputs: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Variables of the repository: `vars` in expressions. Default: none. */
  readonly vars?: Readonly<Record<string, string>> | undefined;
  /** Inputs of our own actions that this command sets in every job: models, base URLs. */
  readonly actionInputs: Readonly<Record<string, string>>;
  readonly outDir: string;
  readonly seeds: Seeds;
  /** `owner/repo` in a `uses:` to a folder on this machine. */
  readonly remotes: Readonly<Record<string, string>>;
  /** Who starts this attempt. Default: the sender of the event. */
  readonly triggeringActor?: string | undefined;
  /** The attempt that this one goes on from, and which of its jobs are not run again. Default: a new run. */
  readonly earlier?: { readonly report: RunReport; readonly keeps: (jobId: string) => boolean } | undefined;
}

export interface LocalRunResult {
  readonly report: RunReport;
  readonly snapshot: GitHubSnapshot;
}

const eventFacts = z.object({
  repository: z
    .object({
      full_name: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
      default_branch: z.string().optional(),
      private: z.boolean().optional(),
    })
    .optional(),
  sender: z.object({ login: z.string().min(1) }).optional(),
  issue: z.looseObject({ number: z.int() }).optional(),
});

/** A GitHub on this machine for one repository and one event. */
export interface OpenGitHub {
  readonly github: LocalGitHub;
  /** `owner/repo`. */
  readonly repository: string;
  readonly actor: string;
}

/**
 * Starts the local GitHub, which continues from `outDir` when an earlier run left one there. The sender
 * of the event has admin rights unless the seeds say otherwise. The caller closes it.
 */
export async function openLocalGitHub(
  place: {
    readonly repoDir: string;
    readonly payload: unknown;
    readonly outDir: string;
    readonly seeds: Seeds;
  },
  machine: Machine,
): Promise<OpenGitHub> {
  const { repoDir, outDir, seeds } = place;
  const facts = factsOf(place.payload);
  const actor = facts.sender?.login ?? 'you';
  await refuseNoRepository(repoDir);
  await tellUncommitted(repoDir, machine);
  await mkdir(outDir, { recursive: true });
  const repository = repositoryOf(facts, repoDir);
  const github = await startLocalGitHub({
    outDir,
    repository,
    sourceRepo: repoDir,
    path: machine.env['PATH'] ?? '',
    ...seeds,
    // The first of a number counts: a seed is the issue as it is by now, the event's what it was.
    issues: [...(seeds.issues ?? []), ...(facts.issue === undefined ? [] : [facts.issue])],
    collaborators: seeds.collaborators ?? { [actor]: 'admin' },
    canCreatePullRequests: true,
    clock: machine.clock,
  });
  return { github, repository: `${repository.owner}/${repository.repo}`, actor };
}

/**
 * Runs a workflow on this machine against a GitHub of its own. Progress goes to stderr. Everything
 * stays in `outDir`, also after a failure or Ctrl-C. The caller has refused names that nobody knows.
 */
export async function runLocally(run: LocalRun, machine: Machine): Promise<LocalRunResult> {
  const { github, actor } = await openLocalGitHub({ ...run, payload: run.event.payload }, machine);
  try {
    const report = await runWorkflow({
      workflowFile: run.workflowFile,
      repoDir: run.repoDir,
      event: run.event,
      inputs: run.inputs,
      secrets: run.secrets,
      vars: run.vars ?? {},
      actionRoot: machine.actionRoot,
      actionInputs: run.actionInputs,
      remotes: { [ownRepository]: machine.actionRoot, ...run.remotes },
      outDir: run.outDir,
      github,
      maxParallel: 2,
      nodePath: machine.nodePath,
      path: machine.env['PATH'] ?? '',
      reporter: progressReporter(machine.stderr, machine.clock),
      signal: machine.signal,
      clock: machine.clock,
      runId: run.earlier?.report.runId ?? (await nextRunId(run.outDir)),
      runAttempt: (run.earlier?.report.runAttempt ?? 0) + 1,
      keptJobs: keptJobs(run.earlier),
      actor,
      triggeringActor: run.triggeringActor,
    });
    return { report, snapshot: github.snapshot() };
  } finally {
    await github.close();
  }
}

function keptJobs(earlier: LocalRun['earlier']): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const jobs = earlier?.report.jobs.filter(({ id, result }) => result === 'success' && earlier.keeps(id));
  return new Map((jobs ?? []).map(({ id, outputs }) => [id, outputs]));
}

function factsOf(payload: unknown): z.infer<typeof eventFacts> {
  const parsed = eventFacts.safeParse(payload);
  if (parsed.success) return parsed.data;
  throw new ConfigError({
    what: 'not a GitHub event payload',
    where: 'event file',
    got: z.prettifyError(parsed.error),
    fix: 'See examples/issues/fix.json',
  });
}

/** GitHub runs on what is committed, and so does this; without a word a person would wonder. */
async function tellUncommitted(repoDir: string, machine: Machine): Promise<void> {
  const git = trustedGit(machine.env['PATH'] ?? '');
  const bare = await git(['rev-parse', '--is-bare-repository'], { cwd: repoDir });
  if (bare.stdout.toString().trim() === 'true') return;
  const { stdout } = await git(['status', '--porcelain'], { cwd: repoDir });
  const count = stdout.toString().split('\n').filter(Boolean).length;
  if (count > 0)
    machine.stderr.write(
      `note: ${count} uncommitted ${count === 1 ? 'file' : 'files'} in ${repoDir}; only what is committed takes part\n`,
    );
}

function repositoryOf(facts: z.infer<typeof eventFacts>, repoDir: string): LocalGitHubSettings['repository'] {
  const [owner = 'local', repo = 'repository'] = facts.repository?.full_name.split('/') ?? [
    'local',
    path.basename(repoDir),
  ];
  return {
    owner,
    repo,
    defaultBranch: facts.repository?.default_branch ?? 'main',
    private: facts.repository?.private ?? false,
  };
}

/** Throws `ConfigError` unless the folder holds a git repository, bare or not. */
export async function refuseNoRepository(dir: string): Promise<void> {
  const entries = await readdir(dir).catch((cause: unknown) => {
    throw new ConfigError({ what: 'no such folder', where: dir }, { cause });
  });
  if (!entries.includes('.git') && !entries.includes('HEAD'))
    throw new ConfigError({
      what: 'not a git repository',
      where: dir,
      fix: 'Name a folder that holds a clone: --repo DIR',
    });
}

async function nextRunId(outDir: string): Promise<number> {
  const runs = path.join(outDir, 'runs');
  if (!existsSync(runs)) return 1;
  const ids = (await readdir(runs)).map(Number).filter((id) => Number.isInteger(id));
  return Math.max(0, ...ids) + 1;
}
