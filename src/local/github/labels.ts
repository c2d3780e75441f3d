import { z } from 'zod';
import { created, list, ok } from './answer.ts';
import { notFound, validationFailed } from './failures.ts';
import { nodeId } from './json.ts';
import type { JsonObject } from './json.ts';
import type { IssueRecord, LabelRecord } from './records.ts';
import { bodyOf, issueOrPull, issuesOrPulls, numberParam, param } from './route.ts';
import type { ApiRequest, Route, Site } from './route.ts';

/** The colour GitHub gives a label that is made by putting it on an issue. */
const plainColor = 'ededed';

const labelName = z.union([z.string().min(1), z.object({ name: z.string().min(1) })]);
export const labelNames = z.array(labelName).transform((all) => all.map(nameOf));
const labelsBody = z.union([z.object({ labels: labelNames }), labelNames]);

export function labelShape(site: Site, label: LabelRecord): JsonObject {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: `${site.urls.repo}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

/** The labels on an issue, in the order they were put there. */
export function labelsOf(site: Site, issue: IssueRecord): JsonObject[] {
  return issue.labels.map((name) => labelShape(site, labelCalled(site, name)));
}

/** The label of that name whatever its case; made when it is new, as GitHub does for issues. */
export function labelCalled(site: Site, name: string): LabelRecord {
  return findLabel(site, name) ?? addLabel(site, { name, color: plainColor, description: null });
}

export function addLabel(site: Site, label: Omit<LabelRecord, 'id'>): LabelRecord {
  const record = { id: site.store.takeId(), ...label };
  site.store.state.labels.push(record);
  return record;
}

/** Puts exactly these labels on an issue, each once. */
export function setLabels(site: Site, issue: IssueRecord, names: readonly string[]): void {
  issue.labels = [...new Set(names.map((name) => labelCalled(site, name).name))];
  issue.updatedAt = site.store.now();
}

export function issueAt(request: ApiRequest, site: Site): IssueRecord {
  const issue = site.store.issue(numberParam(request, 'issue_number'));
  if (issue === undefined) throw notFound();
  return issue;
}

function findLabel(site: Site, name: string): LabelRecord | undefined {
  return site.store.state.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}

function nameOf(label: string | { readonly name: string }): string {
  return typeof label === 'string' ? label : label.name;
}

function namesIn(request: ApiRequest): string[] {
  const body = bodyOf(request, 'Label', labelsBody);
  return Array.isArray(body) ? body : body.labels;
}

function createLabel(request: ApiRequest, site: Site) {
  const body = bodyOf(
    request,
    'Label',
    z.object({
      name: z.string().min(1).max(50),
      color: z
        .string()
        .regex(/^[\da-f]{6}$/i)
        .optional(),
      description: z.string().max(100).nullish(),
    }),
  );
  if (findLabel(site, body.name) !== undefined)
    throw validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' });
  const { name, color = plainColor, description = null } = body;
  return created(labelShape(site, addLabel(site, { name, color, description })));
}

function removeLabel(request: ApiRequest, site: Site) {
  const issue = issueAt(request, site);
  const name = param(request, 'name').toLowerCase();
  const left = issue.labels.filter((label) => label.toLowerCase() !== name);
  if (left.length === issue.labels.length) throw notFound('Label does not exist');
  setLabels(site, issue, left);
  return ok(labelsOf(site, issue));
}

const onIssue = '/repos/{owner}/{repo}/issues/{issue_number}/labels';

export const labelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/labels',
    needs: issuesOrPulls('read'),
    handle: ({ url }, site) => list(url, site.store.state.labels, (label) => labelShape(site, label)),
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/labels',
    needs: issuesOrPulls('write'),
    handle: createLabel,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/labels/{name}',
    needs: issuesOrPulls('read'),
    handle: (request, site) => {
      const label = findLabel(site, param(request, 'name'));
      if (label === undefined) throw notFound();
      return ok(labelShape(site, label));
    },
  },
  {
    method: 'GET',
    path: onIssue,
    needs: issueOrPull('read'),
    handle: (request, site) => list(request.url, labelsOf(site, issueAt(request, site)), (label) => label),
  },
  {
    method: 'POST',
    path: onIssue,
    needs: issueOrPull('write'),
    handle: (request, site) => {
      const issue = issueAt(request, site);
      setLabels(site, issue, [...issue.labels, ...namesIn(request)]);
      return ok(labelsOf(site, issue));
    },
  },
  {
    method: 'PUT',
    path: onIssue,
    needs: issueOrPull('write'),
    handle: (request, site) => {
      const issue = issueAt(request, site);
      setLabels(site, issue, namesIn(request));
      return ok(labelsOf(site, issue));
    },
  },
  {
    method: 'DELETE',
    path: `${onIssue}/{name}`,
    needs: issueOrPull('write'),
    handle: removeLabel,
  },
];
