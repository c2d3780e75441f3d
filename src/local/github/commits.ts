import { linkHeader, ok, pageOf, slice } from './answer.ts';
import type { Answer } from './answer.ts';
import { commitsAt, commitShape } from './commit-shape.ts';
import { diffFiles, diffText, emptyTree } from './diff.ts';
import { notFound, unprocessable } from './failures.ts';
import type { JsonObject } from './json.ts';
import { need, param } from './route.ts';
import type { ApiRequest, Route, Site } from './route.ts';

/** Commits of a history that are looked at, newest first. */
const maxHistory = 100_000;

async function listCommits(request: ApiRequest, site: Site): Promise<Answer> {
  const query = request.url.searchParams;
  const tip = await site.git.commitOf(query.get('sha') ?? site.settings.repository.defaultBranch);
  if (tip === undefined) throw notFound();
  const filters = (['since', 'until', 'author'] as const)
    .map((name) => [name, query.get(name)] as const)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `--${name}=${value ?? ''}`);
  const path = query.get('path');
  const below = path === null || path === '' ? [] : ['--', path];
  const args = ['rev-list', `--max-count=${maxHistory}`, '--fixed-strings', ...filters, tip, ...below];
  const shas = lines(await site.git.run(args));
  const page = pageOf(query);
  const commits = await commitsAt(site, slice(shas, page));
  const body = commits.map((commit) => commitShape(site, commit));
  return { kind: 'json', status: 200, body, link: linkHeader(request.url, page, shas.length) };
}

async function getCommit(request: ApiRequest, site: Site): Promise<Answer> {
  const ref = param(request, 'ref');
  const sha = await site.git.commitOf(ref);
  const [commit] = sha === undefined ? [] : await commitsAt(site, [sha]);
  if (commit === undefined) throw unprocessable(`No commit found for SHA: ${ref}`);
  const parent = commit.parents[0] ?? emptyTree;
  if (/\bsha\b/.test(request.accept)) return raw('application/vnd.github.sha', Buffer.from(commit.sha));
  if (/\b(?:diff|patch)\b/.test(request.accept))
    return raw('application/vnd.github.diff', await diffText(site, parent, commit.sha));
  const files = await diffFiles(site, parent, commit.sha);
  return ok({ ...commitShape(site, commit), stats: totals(files), files });
}

async function compare(request: ApiRequest, site: Site): Promise<Answer> {
  const basehead = param(request, 'basehead');
  const [baseName, headName, ...rest] = basehead.split('...').map((name) => name.replace(/^[^:]*:/, ''));
  if (baseName === undefined || headName === undefined || rest.length > 0) throw notFound();
  const [base, head] = [await site.git.commitOf(baseName), await site.git.commitOf(headName)];
  if (base === undefined || head === undefined) throw notFound();
  const mergeBase = await mergeBaseOf(site, base, head);
  if (mergeBase === undefined) throw notFound(`No common ancestor between ${baseName} and ${headName}.`);
  if (/\b(?:diff|patch)\b/.test(request.accept))
    return raw('application/vnd.github.diff', await diffText(site, mergeBase, head));
  return compareShape(request, site, { basehead, base, head, mergeBase });
}

interface Comparison {
  readonly basehead: string;
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
}

async function compareShape(request: ApiRequest, site: Site, ends: Comparison): Promise<Answer> {
  const { base, head, mergeBase } = ends;
  const ahead = await commitsBetween(site, base, head);
  const behind = await commitsBetween(site, head, base);
  const page = pageOf(request.url.searchParams);
  const [baseCommit, mergeBaseCommit] = await commitsAt(site, [base, mergeBase]);
  if (baseCommit === undefined || mergeBaseCommit === undefined) throw notFound();
  const commits = await commitsAt(site, slice(ahead, page));
  const path = `compare/${ends.basehead.split('/').map(encodeURIComponent).join('/')}`;
  const body = {
    url: `${site.urls.repo}/${path}`,
    html_url: `${site.urls.html}/${path}`,
    permalink_url: `${site.urls.html}/compare/${base}...${head}`,
    diff_url: `${site.urls.html}/${path}.diff`,
    patch_url: `${site.urls.html}/${path}.patch`,
    base_commit: commitShape(site, baseCommit),
    merge_base_commit: commitShape(site, mergeBaseCommit),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: commits.map((commit) => commitShape(site, commit)),
    // The files stand on the first page only, as GitHub documents.
    ...(page.number > 1 ? {} : { files: await diffFiles(site, mergeBase, head) }),
  };
  return { kind: 'json', status: 200, body, link: linkHeader(request.url, page, ahead.length) };
}

/** Commits reachable from `to` and not from `from`, oldest first. */
export async function commitsBetween(site: Site, from: string, to: string): Promise<readonly string[]> {
  return lines(await site.git.run(['rev-list', '--reverse', to, `^${from}`]));
}

/** The best common ancestor; undefined for histories that never met. */
export async function mergeBaseOf(site: Site, a: string, b: string): Promise<string | undefined> {
  const { stdout } = await site.git.exit(['merge-base', a, b], { okCodes: [0, 1] });
  return lines(stdout)[0];
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

export function totals(files: readonly JsonObject[]) {
  const sum = (field: string) => files.reduce((total, file) => total + Number(file[field]), 0);
  return { total: sum('changes'), additions: sum('additions'), deletions: sum('deletions') };
}

function lines(output: Buffer): string[] {
  return output
    .toString()
    .split('\n')
    .filter((line) => line !== '');
}

function raw(type: string, bytes: Uint8Array): Answer {
  return { kind: 'bytes', status: 200, type: `${type}; charset=utf-8`, bytes };
}

export const commitRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits',
    needs: need('contents', 'read'),
    handle: listCommits,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/compare/{basehead}',
    needs: need('contents', 'read'),
    handle: compare,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}',
    needs: need('contents', 'read'),
    handle: getCommit,
  },
];
