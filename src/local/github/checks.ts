import { z } from 'zod';
import { countedList, created, list, ok } from './answer.ts';
import type { Answer } from './answer.ts';
import { notFound, unprocessable, validationFailed } from './failures.ts';
import { nodeId } from './json.ts';
import type { JsonObject } from './json.ts';
import type { CheckRecord, StatusRecord } from './records.ts';
import { minimalRepository } from './repository.ts';
import { bodyOf, need, numberParam, param } from './route.ts';
import type { ApiRequest, Route, Site } from './route.ts';
import { bot, userShape } from './users.ts';

/** Ids of the app behind `GITHUB_TOKEN` on github.com. */
const actionsAppId = 15368;

const outputText = z.string().max(65_535);
const checkFields = {
  name: z.string().min(1).optional(),
  status: z.enum(['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending']).optional(),
  conclusion: z
    .enum(['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'])
    .optional(),
  started_at: z.iso.datetime({ offset: true }).optional(),
  completed_at: z.iso.datetime({ offset: true }).optional(),
  details_url: z.string().optional(),
  external_id: z.string().optional(),
  output: z
    .object({
      title: z.string().optional(),
      summary: outputText,
      text: outputText.optional(),
      annotations: z.array(z.unknown()).max(50).default([]),
    })
    .optional(),
};
const checkChange = z.object(checkFields);
type CheckChange = z.infer<typeof checkChange>;

export function checkShape(site: Site, check: CheckRecord): JsonObject {
  const url = `${site.urls.repo}/check-runs/${check.id}`;
  const { annotations, ...output } = check.output;
  return {
    id: check.id,
    node_id: nodeId('CheckRun', check.id),
    name: check.name,
    head_sha: check.headSha,
    external_id: check.externalId,
    url,
    html_url: `${site.urls.html}/runs/${check.id}`,
    details_url: check.detailsUrl,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: { ...output, annotations_count: annotations, annotations_url: `${url}/annotations` },
    check_suite: { id: actionsAppId },
    app: actionsApp(site),
    pull_requests: [],
  };
}

function actionsApp(site: Site): JsonObject {
  const since = site.store.state.createdAt;
  return {
    id: actionsAppId,
    node_id: nodeId('App', actionsAppId),
    slug: 'github-actions',
    name: 'GitHub Actions',
    owner: userShape(site, 'github'),
    description: null,
    external_url: `${site.urls.server}/features/actions`,
    html_url: `${site.urls.server}/apps/github-actions`,
    created_at: since,
    updated_at: since,
    permissions: {},
    events: [],
  };
}

export function statusShape(site: Site, status: StatusRecord): JsonObject {
  return {
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    url: `${site.urls.repo}/statuses/${status.sha}`,
    avatar_url: null,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: userShape(site, bot),
  };
}

function change(site: Site, check: CheckRecord, body: CheckChange): void {
  if (body.status === 'completed' && body.conclusion === undefined && check.conclusion === null)
    throw validationFailed({ resource: 'CheckRun', field: 'conclusion', code: 'missing_field' });
  const status = body.conclusion === undefined ? body.status : 'completed';
  const completedAt = body.completed_at ?? check.completedAt ?? site.store.now();
  const given = {
    name: body.name,
    conclusion: body.conclusion,
    status,
    startedAt: body.started_at,
    completedAt: status === 'completed' ? completedAt : undefined,
    detailsUrl: body.details_url,
    externalId: body.external_id,
    output: outputOf(check, body.output),
  };
  Object.assign(check, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
}

function outputOf(check: CheckRecord, output: CheckChange['output']): CheckRecord['output'] | undefined {
  if (output === undefined) return undefined;
  const { title = null, summary, text = null, annotations } = output;
  return { title, summary, text, annotations: check.output.annotations + annotations.length };
}

async function createCheck(request: ApiRequest, site: Site): Promise<Answer> {
  const body = bodyOf(
    request,
    'CheckRun',
    z.object({ ...checkFields, name: z.string().min(1), head_sha: z.string() }),
  );
  if ((await site.git.typeOf(body.head_sha)) !== 'commit')
    throw unprocessable(`No commit found for SHA: ${body.head_sha}`);
  const check: CheckRecord = {
    id: site.store.takeId(),
    name: body.name,
    headSha: body.head_sha,
    status: 'queued',
    conclusion: null,
    startedAt: site.store.now(),
    completedAt: null,
    detailsUrl: null,
    externalId: null,
    output: { title: null, summary: null, text: null, annotations: 0 },
  };
  change(site, check, body);
  site.store.state.checks.push(check);
  return created(checkShape(site, check));
}

function checkAt(request: ApiRequest, site: Site): CheckRecord {
  const id = numberParam(request, 'check_run_id');
  const check = site.store.state.checks.find((each) => each.id === id);
  if (check === undefined) throw notFound();
  return check;
}

async function commitAt(request: ApiRequest, site: Site): Promise<string> {
  const ref = param(request, 'ref');
  const sha = await site.git.commitOf(ref);
  if (sha === undefined) throw unprocessable(`No commit found for SHA: ${ref}`);
  return sha;
}

async function listChecks(request: ApiRequest, site: Site): Promise<Answer> {
  const sha = await commitAt(request, site);
  const name = request.url.searchParams.get('check_name');
  const found = site.store.state.checks.filter(
    (check) => check.headSha === sha && (name === null || check.name === name),
  );
  return countedList(request.url, 'check_runs', found, (check) => checkShape(site, check));
}

async function createStatus(request: ApiRequest, site: Site): Promise<Answer> {
  const sha = param(request, 'sha');
  const body = bodyOf(
    request,
    'Status',
    z.object({
      state: z.enum(['error', 'failure', 'pending', 'success']),
      context: z.string().default('default'),
      description: z.string().max(140).nullish(),
      target_url: z.string().nullish(),
    }),
  );
  if ((await site.git.typeOf(sha)) !== 'commit') throw unprocessable(`No commit found for SHA: ${sha}`);
  const { state, context, description = null, target_url: targetUrl = null } = body;
  const [id, createdAt] = [site.store.takeId(), site.store.now()];
  const status = { id, sha, state, context, description, targetUrl, createdAt };
  site.store.state.statuses.push(status);
  return created(statusShape(site, status));
}

/** Statuses of a commit, newest first. */
function statusesOf(site: Site, sha: string): readonly StatusRecord[] {
  return site.store.state.statuses.filter((status) => status.sha === sha).reverse();
}

async function combinedStatus(request: ApiRequest, site: Site): Promise<Answer> {
  const sha = await commitAt(request, site);
  const newest = statusesOf(site, sha).filter(
    (status, index, all) => all.findIndex(({ context }) => context === status.context) === index,
  );
  const states = new Set(newest.map(({ state }) => state));
  const failed = states.has('failure') || states.has('error');
  const pending = states.has('pending') || newest.length === 0;
  return ok({
    state: failed ? 'failure' : pending ? 'pending' : 'success',
    sha,
    total_count: newest.length,
    statuses: newest.map((status) => statusShape(site, status)),
    repository: minimalRepository(site),
    commit_url: `${site.urls.repo}/commits/${sha}`,
    url: `${site.urls.repo}/commits/${sha}/status`,
  });
}

const checks = '/repos/{owner}/{repo}/check-runs';
const atCommit = '/repos/{owner}/{repo}/commits/{ref}';

export const checkRoutes: readonly Route[] = [
  { method: 'POST', path: checks, needs: need('checks', 'write'), handle: createCheck },
  {
    method: 'GET',
    path: `${checks}/{check_run_id}`,
    needs: need('checks', 'read'),
    handle: (request, site) => ok(checkShape(site, checkAt(request, site))),
  },
  {
    method: 'PATCH',
    path: `${checks}/{check_run_id}`,
    needs: need('checks', 'write'),
    handle: (request, site) => {
      const check = checkAt(request, site);
      change(site, check, bodyOf(request, 'CheckRun', checkChange));
      return ok(checkShape(site, check));
    },
  },
  { method: 'GET', path: `${atCommit}/check-runs`, needs: need('checks', 'read'), handle: listChecks },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/statuses/{sha}',
    needs: need('statuses', 'write'),
    handle: createStatus,
  },
  { method: 'GET', path: `${atCommit}/status`, needs: need('statuses', 'read'), handle: combinedStatus },
  {
    method: 'GET',
    path: `${atCommit}/statuses`,
    needs: need('statuses', 'read'),
    handle: async (request, site) => {
      const sha = await commitAt(request, site);
      return list(request.url, statusesOf(site, sha), (status) => statusShape(site, status));
    },
  },
];
