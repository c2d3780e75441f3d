import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { dropUnfinished, fileOf } from './artifact-files.ts';
import { finishedArtifacts } from './artifacts.ts';
import { openRepository } from './bare-repository.ts';
import type { Site } from './route.ts';
import { Router } from './router.ts';
import { routes } from './routes.ts';
import { plantSeeds } from './seeds.ts';
import { listen, respond, stop } from './server.ts';
import type { JobGrant, LocalGitHub, LocalGitHubSettings, RunFacts } from './settings.ts';
import { snapshotOf } from './snapshot.ts';
import { loadStore } from './store.ts';
import { Tokens } from './tokens.ts';
import { bot } from './users.ts';

export type {
  PermissionLevel,
  JobGrant,
  JobTokens,
  SeedRun,
  SeedJob,
  RequestRecord,
  RunFacts,
  LocalGitHubSettings,
  GitHubSnapshot,
  LocalGitHub,
} from './settings.ts';

/**
 * Starts a GitHub on a free loopback port. Throws `ConfigError` when `github.json` of an earlier run
 * does not fit, or when there is no repository to begin with. Writes under `outDir` only.
 */
export async function startLocalGitHub(settings: LocalGitHubSettings): Promise<LocalGitHub> {
  const { owner, repo, defaultBranch } = settings.repository;
  await fs.mkdir(settings.outDir, { recursive: true });
  const store = await loadStore(path.join(settings.outDir, 'github.json'), settings.clock);
  const git = await openRepository(path.join(settings.outDir, 'repo.git'), {
    source: settings.sourceRepo,
    path: settings.path,
    defaultBranch,
  });
  const tip = (await git.commitOf(defaultBranch)) ?? '';
  const router = new Router(routes);
  const tokens = new Tokens(randomBytes, settings.clock);
  const { server, port } = await listen(
    (incoming, response) => void respond(incoming, response, { site, router }),
  );
  const api = `http://127.0.0.1:${port}`;
  // Without the port: nobody dials it, and a later run must find the addresses of an earlier one unchanged.
  const page = 'http://github.localhost';
  const name = `${owner}/${repo}`;
  const urls = { api, server: page, repo: `${api}/repos/${name}`, html: `${page}/${name}` };
  const site: Site = { urls, store, git, tokens, settings };
  try {
    await dropUnfinished(site);
    await plantSeeds(site);
    await store.save(() => snapshotOf(site));
  } catch (error) {
    await stop(server);
    throw error;
  }
  return faceOf(site, { tip, stopServer: () => stop(server) });
}

interface Workings {
  /** Commit of the default branch at the start. */
  readonly tip: string;
  readonly stopServer: () => Promise<void>;
}

function faceOf(site: Site, { tip, stopServer }: Workings): LocalGitHub {
  const { urls, store, git, tokens } = site;
  const save = () => store.save(() => snapshotOf(site));
  return {
    apiUrl: urls.api,
    serverUrl: urls.server,
    resultsUrl: `${urls.api}/`,
    graphqlUrl: `${urls.api}/graphql`,
    repositoryPath: git.folder,
    grant: (job) => {
      noteRun(site, job, tip);
      return tokens.grant(job);
    },
    revoke: (jobId) => tokens.revoke(jobId),
    recordRun: (run) => recordRun(site, run),
    artifactFile: (runId, name) => {
      const found = finishedArtifacts(site).find((each) => each.run === runId && each.name === name);
      return found === undefined ? undefined : fileOf(site, found);
    },
    snapshot: () => snapshotOf(site),
    save,
    close: async () => {
      await stopServer();
      await save();
    },
  };
}

/** A run that asks for tokens is in progress: it is there for who looks for it. */
function noteRun(site: Site, job: JobGrant, tip: string): void {
  if (site.store.state.runs.some(({ id, attempt }) => id === job.runId && attempt >= job.runAttempt)) return;
  recordRun(site, {
    id: job.runId,
    attempt: job.runAttempt,
    name: 'local run',
    path: '.github/workflows/local.yml',
    event: 'workflow_dispatch',
    headBranch: site.settings.repository.defaultBranch,
    headSha: tip,
    status: 'in_progress',
    conclusion: null,
  });
}

function recordRun(site: Site, facts: RunFacts): void {
  const { runs } = site.store.state;
  const now = site.store.now();
  const known = runs.find(({ id }) => id === facts.id);
  const actor = facts.actor ?? known?.actor ?? bot;
  const told = { ...facts, actor, triggeringActor: facts.triggeringActor ?? actor };
  const again = known !== undefined && facts.attempt > known.attempt ? { startedAt: now } : {};
  if (known === undefined) runs.push({ ...told, createdAt: now, updatedAt: now });
  else Object.assign(known, told, { updatedAt: now, ...again });
}
