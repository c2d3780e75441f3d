import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { countedList, ok } from './answer.ts';
import type { Answer } from './answer.ts';
import { notFound, validationFailed } from './failures.ts';
import { nodeId } from './json.ts';
import type { JsonObject } from './json.ts';
import type { JobRecord, RunRecord } from './records.ts';
import { minimalRepository } from './repository.ts';
import { need, numberParam, param } from './route.ts';
import type { ApiRequest, Route, Site } from './route.ts';
import { accountId, userShape } from './users.ts';

export function runShape(site: Site, run: RunRecord): JsonObject {
  const url = `${site.urls.repo}/actions/runs/${run.id}`;
  const repository = minimalRepository(site);
  const workflowId = accountId(run.path);
  return {
    id: run.id,
    node_id: nodeId('WorkflowRun', run.id),
    name: run.name,
    display_title: run.name,
    path: run.path,
    event: run.event,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    head_commit: null,
    status: run.status,
    conclusion: run.conclusion,
    run_number: site.store.state.runs.indexOf(run) + 1,
    run_attempt: run.attempt,
    run_started_at: run.startedAt ?? run.createdAt,
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    workflow_id: workflowId,
    workflow_url: `${site.urls.repo}/actions/workflows/${workflowId}`,
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    check_suite_url: `${site.urls.repo}/check-suites/${run.id}`,
    url,
    html_url: `${site.urls.html}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    pull_requests: [],
    actor: userShape(site, run.actor),
    triggering_actor: userShape(site, run.triggeringActor),
    repository,
    head_repository: repository,
  };
}

export function jobShape(site: Site, job: JobRecord): JsonObject {
  const run = site.store.state.runs.find(({ id }) => id === job.run);
  return {
    id: job.id,
    node_id: nodeId('CheckRun', job.id),
    run_id: job.run,
    run_attempt: job.attempt,
    run_url: `${site.urls.repo}/actions/runs/${job.run}`,
    head_sha: run?.headSha ?? '',
    head_branch: run?.headBranch ?? null,
    workflow_name: run?.name ?? null,
    name: job.name,
    url: `${site.urls.repo}/actions/jobs/${job.id}`,
    html_url: `${site.urls.html}/actions/runs/${job.run}/job/${job.id}`,
    check_run_url: `${site.urls.repo}/check-runs/${job.id}`,
    status: 'completed',
    conclusion: job.conclusion,
    created_at: job.createdAt,
    started_at: job.createdAt,
    completed_at: job.createdAt,
    steps: job.steps.map((step, index) => ({
      name: step.name,
      status: 'completed',
      conclusion: step.conclusion,
      number: index + 1,
      started_at: job.createdAt,
      completed_at: job.createdAt,
    })),
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'local',
    runner_group_id: 1,
    runner_group_name: 'local',
  };
}

export function logFile(site: Site, jobId: number): string {
  return path.join(site.settings.outDir, 'logs', `${jobId}.txt`);
}

export function runAt(request: ApiRequest, site: Site): RunRecord {
  const id = numberParam(request, 'run_id');
  const run = site.store.state.runs.find((each) => each.id === id);
  if (run === undefined) throw notFound();
  return run;
}

/** GitHub shows no more of a filtered list of runs, whatever page is asked for. */
const mostListed = 1000;

function listRuns({ url }: ApiRequest, site: Site, of: (run: RunRecord) => boolean = () => true): Answer {
  const wanted = (name: string, ...values: readonly (string | null)[]) => {
    const asked = url.searchParams.get(name);
    return asked === null || values.includes(asked);
  };
  const created = createdFilter(url.searchParams.get('created'));
  const runs = site.store.state.runs
    .filter(
      (run) =>
        of(run) &&
        created(Date.parse(run.createdAt)) &&
        wanted('branch', run.headBranch) &&
        wanted('event', run.event) &&
        wanted('head_sha', run.headSha) &&
        wanted('actor', run.actor) &&
        wanted('status', run.status, run.conclusion),
    )
    .sort((a, b) => (a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1));
  return countedList(url, 'workflow_runs', runs.slice(0, mostListed), (run) => runShape(site, run));
}

type DateTest = (at: number) => boolean;

/** The comparisons of the search syntax for dates that are used here; anything else is refused. */
const dateTests: Readonly<Record<string, (than: number) => DateTest>> = {
  '>=': (than) => (at) => at >= than,
  '>': (than) => (at) => at > than,
  '<=': (than) => (at) => at <= than,
  '<': (than) => (at) => at < than,
};

function createdFilter(asked: string | null): DateTest {
  if (asked === null) return () => true;
  const [, sign = '', date = ''] =
    /^([<>]=?)(\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?)$/.exec(asked) ?? [];
  const test = dateTests[sign];
  if (test === undefined || Number.isNaN(Date.parse(date)))
    throw validationFailed({ resource: 'WorkflowRun', field: 'created', code: 'invalid' });
  return test(Date.parse(date));
}

/** Runs of one workflow, which is named by its id or by its file; one that nobody knows is a 404. */
function listRunsOfWorkflow(request: ApiRequest, site: Site): Answer {
  const name = param(request, 'workflow_id');
  const isIt = (run: RunRecord): boolean =>
    path.posix.basename(run.path) === name || String(accountId(run.path)) === name;
  if (!site.store.state.runs.some(isIt)) throw notFound();
  return listRuns(request, site, isIt);
}

function listJobs(request: ApiRequest, site: Site, attempt: number | undefined): Answer {
  const run = runAt(request, site);
  const jobs = site.store.state.jobs.filter(
    (job) => job.run === run.id && (attempt === undefined || job.attempt === attempt),
  );
  return countedList(request.url, 'jobs', jobs, (job) => jobShape(site, job));
}

function jobAt(request: ApiRequest, site: Site): JobRecord {
  const id = numberParam(request, 'job_id');
  const job = site.store.state.jobs.find((each) => each.id === id);
  if (job === undefined) throw notFound();
  return job;
}

async function jobLog(request: ApiRequest, site: Site): Promise<Answer> {
  const job = jobAt(request, site);
  const there = await fs.stat(logFile(site, job.id)).catch(() => undefined);
  if (there === undefined) throw notFound();
  return { kind: 'redirect', location: `${site.urls.api}${site.tokens.sign(`/_files/logs/${job.id}`)}` };
}

const read = need('actions', 'read');
const byRun = '/repos/{owner}/{repo}/actions/runs/{run_id}';
const byJob = '/repos/{owner}/{repo}/actions/jobs/{job_id}';

export const workflowRunRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs',
    needs: read,
    handle: (request, site) => listRuns(request, site),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    needs: read,
    handle: listRunsOfWorkflow,
  },
  {
    method: 'GET',
    path: byRun,
    needs: read,
    handle: (request, site) => ok(runShape(site, runAt(request, site))),
  },
  {
    method: 'GET',
    path: `${byRun}/jobs`,
    needs: read,
    handle: (request, site) => {
      const all = request.url.searchParams.get('filter') === 'all';
      return listJobs(request, site, all ? undefined : runAt(request, site).attempt);
    },
  },
  {
    method: 'GET',
    path: `${byRun}/attempts/{attempt_number}/jobs`,
    needs: read,
    handle: (request, site) => listJobs(request, site, numberParam(request, 'attempt_number')),
  },
  {
    method: 'GET',
    path: byJob,
    needs: read,
    handle: (request, site) => ok(jobShape(site, jobAt(request, site))),
  },
  { method: 'GET', path: `${byJob}/logs`, needs: read, handle: jobLog },
];
