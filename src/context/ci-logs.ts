import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { explainGitHubError, statusOf } from '../github.ts';
import type { ContextItem, DroppedItem } from './context.ts';
import type { ContextDeps, Gathered, RetrieveRequest, Source } from './source.ts';
import { drop, makeItem, triggerTime } from './source.ts';
import { neutralise } from './neutralise.ts';

const maxLinkedRuns = 2;
const maxJobs = 3;
const maxLogCharacters = 8000;
/** Lines shown before and after a line that the runner marked as an error. */
const linesBefore = 120;
const linesAfter = 5;
/** Lines from the end when no line is marked. */
const tailLines = 150;

/**
 * Events whose runs test the code. Runs on issues and comments, and those a person starts by hand, also
 * count as runs on the default branch, the harness's own among them.
 */
const testingEvents = ['push', 'schedule', 'merge_group', 'release'];

const run = z.object({
  id: z.int(),
  name: z.string().nullish(),
  event: z.string(),
  conclusion: z.string().nullish(),
  html_url: z.string(),
  head_sha: z.string(),
  created_at: z.string(),
});
type Run = z.infer<typeof run>;

const job = z.object({
  id: z.int(),
  name: z.string(),
  conclusion: z.string().nullish(),
  html_url: z.string().nullish(),
  completed_at: z.string().nullish(),
});
type Job = z.infer<typeof job>;

/**
 * What failed runs printed around their failures: the runs of this repository that the issue links to,
 * else the newest failed run on the default branch. Output of tests is written by whoever wrote the
 * code under test, so it counts as an outsider's text (T20). Missing permission and logs that are gone are
 * listed as left out; the run goes on without them.
 */
export const ciLogs: Source = async (request, deps) => {
  const linked = linkedRuns(request);
  const runs = linked.length > 0 ? await Promise.all(linked.map((id) => fetchRun(id, request, deps))) : [];
  const found = linked.length > 0 ? runs : [await newestFailure(request, deps)];
  const gathered = await Promise.all(
    found.map((each) => (each.kind === 'run' ? readRun(each.run, request, deps) : dropping(each.dropped))),
  );
  return {
    items: gathered.flatMap(({ items }) => items),
    dropped: gathered.flatMap(({ dropped }) => dropped),
  };
};

type Found =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'none'; readonly dropped: readonly DroppedItem[] };

async function dropping(dropped: readonly DroppedItem[]): Promise<Gathered> {
  return { items: [], dropped };
}

/** Ids of the runs that the issue links to, this repository's alone. */
function linkedRuns({ issue, repository, serverUrl }: RetrieveRequest): readonly number[] {
  const prefix = `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/`.toLowerCase();
  const ids = `${issue.title}\n${issue.body ?? ''}`
    .toLowerCase()
    .split(prefix)
    .slice(1)
    .flatMap((rest) => /^\d{1,15}/.exec(rest)?.[0] ?? [])
    .map(Number);
  return [...new Set(ids)].slice(0, maxLinkedRuns);
}

async function fetchRun(id: number, request: RetrieveRequest, { github }: ContextDeps): Promise<Found> {
  try {
    const { data } = await github.actions.getWorkflowRun({ ...request.repository, run_id: id });
    return { kind: 'run', run: run.parse(data) };
  } catch (thrown) {
    return { kind: 'none', dropped: [unreadable(`run ${id}`, thrown, 'reading the linked run')] };
  }
}

async function newestFailure(request: RetrieveRequest, { github }: ContextDeps): Promise<Found> {
  try {
    const { data: repository } = await github.repos.get({ ...request.repository });
    const { data } = await github.actions.listWorkflowRunsForRepo({
      ...request.repository,
      branch: repository.default_branch,
      status: 'failure',
      per_page: 50,
    });
    const newest = z
      .array(run)
      .parse(data.workflow_runs)
      .find(
        (each) => testingEvents.includes(each.event) && Date.parse(each.created_at) <= triggerTime(request),
      );
    return newest === undefined ? { kind: 'none', dropped: [] } : { kind: 'run', run: newest };
  } catch (thrown) {
    return { kind: 'none', dropped: [unreadable('workflow runs', thrown, 'listing failed workflow runs')] };
  }
}

/** A refusal is listed with what is missing; anything else than a refusal ends the run. */
function unreadable(title: string, thrown: unknown, doing: string): DroppedItem {
  const status = statusOf(thrown);
  if (status === 410) return drop('ci-logs', title, 'GitHub no longer keeps it');
  if (status === 404) return drop('ci-logs', title, 'not found, or the job lacks `actions: read`');
  if (status === 403) return drop('ci-logs', title, 'GitHub refused: give the job `actions: read`');
  throw explainGitHubError(thrown, doing);
}

async function readRun(from: Run, request: RetrieveRequest, deps: ContextDeps): Promise<Gathered> {
  const title = `run ${from.id}`;
  try {
    const { data } = await deps.github.actions.listJobsForWorkflowRun({
      ...request.repository,
      run_id: from.id,
      filter: 'latest',
      per_page: 100,
    });
    const failed = z
      .array(job)
      .parse(data.jobs)
      .filter(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out');
    if (failed.length === 0) return await dropping([drop('ci-logs', title, 'no job of it failed')]);
    const logs = await Promise.all(
      failed.slice(0, maxJobs).map((each) => readLog(each, from, { request, deps })),
    );
    const surplus = failed
      .slice(maxJobs)
      .map(({ name }) => drop('ci-logs', name, `only ${maxJobs} failed jobs are shown`));
    return {
      items: logs.flatMap((log) => ('text' in log ? log : [])),
      dropped: [...logs.flatMap((log) => ('text' in log ? [] : log)), ...surplus],
    };
  } catch (thrown) {
    return dropping([unreadable(title, thrown, 'listing the jobs of a run')]);
  }
}

interface Asking {
  readonly request: RetrieveRequest;
  readonly deps: ContextDeps;
}

async function readLog(of: Job, from: Run, { request, deps }: Asking): Promise<ContextItem | DroppedItem> {
  const title = `job "${of.name}" of ${from.name ?? 'a workflow'}, run ${from.id}`;
  try {
    const { data } = await deps.github.actions.downloadJobLogsForWorkflowRun({
      ...request.repository,
      job_id: of.id,
    });
    return makeItem({
      source: 'ci-logs',
      title: `${title}, at ${from.head_sha.slice(0, 12)}`,
      origin: of.html_url ?? from.html_url,
      standing: 'outsider',
      writtenAt: of.completed_at ?? from.created_at,
      content: neutralise(excerpt(asText(data)), { form: 'plain', maxCharacters: maxLogCharacters }),
    });
  } catch (thrown) {
    return unreadable(title, thrown, 'reading the log of a failed job');
  }
}

/** Octokit types the answer as unknown: it is the body behind a redirect. */
function asText(data: unknown): string {
  if (typeof data === 'string') return data;
  return data instanceof ArrayBuffer ? Buffer.from(data).toString() : '';
}

/** The lines around what the runner marked as errors, without colours and times. */
export function excerpt(log: string): string {
  const lines = stripVTControlCharacters(log)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z /, ''));
  while (lines.at(-1) === '') lines.pop();
  const errors = lines.flatMap((line, index) => (line.startsWith('##[error]') ? index : []));
  if (errors.length === 0) return joinShown(lines, (index) => index >= lines.length - tailLines);
  const [first = 0] = errors;
  const near = new Set(
    errors.flatMap((at) =>
      Array.from({ length: 2 * linesAfter + 1 }, (_, offset) => at - linesAfter + offset),
    ),
  );
  return joinShown(lines, (index) => near.has(index) || (index >= first - linesBefore && index <= first));
}

function joinShown(lines: readonly string[], isShown: (index: number) => boolean): string {
  const parts: string[] = [];
  let skipped = 0;
  lines.forEach((line, index) => {
    if (!isShown(index)) {
      skipped += 1;
      return;
    }
    if (skipped > 0) parts.push(`[… ${skipped} lines left out …]`);
    skipped = 0;
    parts.push(line);
  });
  return parts.join('\n');
}
