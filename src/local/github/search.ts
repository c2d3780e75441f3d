import { linkHeader, pageOf, slice } from './answer.ts';
import type { Answer } from './answer.ts';
import { unprocessable, validationFailed } from './failures.ts';
import { issueShape, visibleIssues } from './issues.ts';
import type { IssueRecord } from './records.ts';
import { need } from './route.ts';
import type { ApiRequest, Route, Site } from './route.ts';

/** Limits of GitHub's search, by its documentation. */
const maxQueryCharacters = 256;
const maxOperators = 5;
const maxResults = 1000;

interface Query {
  /** Any of these groups must match; all terms of a group must. */
  readonly groups: readonly (readonly Term[])[];
}

interface Term {
  readonly negated: boolean;
  readonly qualifier: string | undefined;
  readonly value: string;
}

function searchIssues(request: ApiRequest, site: Site): Answer {
  const text = request.url.searchParams.get('q') ?? '';
  if (text.trim() === '') throw validationFailed({ resource: 'Search', field: 'q', code: 'missing_field' });
  const query = parseQuery(text);
  const scored = visibleIssues(request, site)
    .filter((issue) => query.groups.some((group) => group.every((term) => matches(term, issue, site))))
    .map((issue) => ({ issue, score: scoreOf(query, issue) }));
  const found = ordered(scored, request.url.searchParams).slice(0, maxResults);
  const page = pageOf(request.url.searchParams);
  const items = slice(found, page).map(({ issue, score }) => ({ ...issueShape(site, issue), score }));
  const body = { total_count: scored.length, incomplete_results: false, items, search_type: 'lexical' };
  return { kind: 'json', status: 200, body, link: linkHeader(request.url, page, found.length) };
}

function parseQuery(text: string): Query {
  const words = text.match(/-?(?:[\w-]+:)?"[^"]*"|\S+/g) ?? [];
  const free = words.filter((word) => !/^-?[a-z-]+:/i.test(word)).join(' ');
  if (free.length > maxQueryCharacters)
    throw unprocessable(`The search is longer than ${maxQueryCharacters} characters.`);
  if (words.filter((word) => /^(?:AND|OR|NOT)$/.test(word)).length > maxOperators)
    throw unprocessable(`More than ${maxOperators} AND / OR / NOT operators were used.`);
  return { groups: groupsOf(words) };
}

/** Qualifiers hold for every group, as people write them: `repo:o/r is:issue crash OR hang`. */
function groupsOf(words: readonly string[]): readonly (readonly Term[])[] {
  const common: Term[] = [];
  const groups: Term[][] = [[]];
  let negated = false;
  for (const word of words) {
    if (word === 'OR') groups.push([]);
    if (word === 'NOT') negated = true;
    if (/^(?:AND|OR|NOT)$/.test(word)) continue;
    const term = parseTerm(word, negated);
    negated = false;
    if (term.qualifier === undefined) groups.at(-1)?.push(term);
    else common.push(term);
  }
  return groups.map((group) => [...common, ...group]);
}

function parseTerm(word: string, negated: boolean): Term {
  const [, minus = '', qualifier, value = ''] = /^(-?)(?:([a-z-]+):)?([\s\S]*)$/i.exec(word) ?? [];
  return {
    negated: negated || minus === '-',
    qualifier: qualifier?.toLowerCase(),
    value: value.replace(/^"|"$/g, '').toLowerCase(),
  };
}

function matches(term: Term, issue: IssueRecord, site: Site): boolean {
  const { owner, repo } = site.settings.repository;
  const tests: Readonly<Record<string, () => boolean>> = {
    repo: () => term.value === `${owner}/${repo}`.toLowerCase(),
    user: () => term.value === owner.toLowerCase(),
    org: () => term.value === owner.toLowerCase(),
    is: () => isKind(term.value, issue),
    type: () => isKind(term.value, issue),
    state: () => term.value === issue.state,
    label: () => issue.labels.some((label) => label.toLowerCase() === term.value),
    author: () => issue.author.toLowerCase() === term.value,
    assignee: () => issue.assignees.some((login) => login.toLowerCase() === term.value),
    in: () => true,
    sort: () => true,
  };
  if (term.qualifier === undefined) return wordsOf(issue).includes(term.value) !== term.negated;
  const test = Object.hasOwn(tests, term.qualifier) ? tests[term.qualifier] : undefined;
  if (test === undefined) throw unprocessable(`The local GitHub cannot search by ${term.qualifier}:`);
  return test() !== term.negated;
}

function isKind(value: string, issue: IssueRecord): boolean {
  switch (value) {
    case 'issue':
      return issue.pull === null;
    case 'pr':
    case 'pull-request':
      return issue.pull !== null;
    case 'open':
    case 'closed':
      return issue.state === value;
    default:
      throw unprocessable(`The local GitHub cannot search by is:${value}`);
  }
}

function wordsOf(issue: IssueRecord): string {
  return `${issue.title}\n${issue.body ?? ''}`.toLowerCase();
}

/** Terms found in the title count double. */
function scoreOf(query: Query, issue: IssueRecord): number {
  const terms = query.groups.flat().filter(({ qualifier, negated }) => qualifier === undefined && !negated);
  const found = terms.filter(({ value }) => wordsOf(issue).includes(value)).length;
  const inTitle = terms.filter(({ value }) => issue.title.toLowerCase().includes(value)).length;
  return found + inTitle;
}

interface Scored {
  readonly issue: IssueRecord;
  readonly score: number;
}

function ordered(scored: readonly Scored[], query: URLSearchParams): readonly Scored[] {
  const sort = query.get('sort');
  const direction = query.get('order') === 'asc' ? 1 : -1;
  const time = ({ issue }: Scored) => Date.parse(sort === 'updated' ? issue.updatedAt : issue.createdAt);
  const byTime = (a: Scored, b: Scored) => direction * (time(a) - time(b));
  if (sort === 'created' || sort === 'updated') return [...scored].sort(byTime);
  return [...scored].sort((a, b) => b.score - a.score || b.issue.number - a.issue.number);
}

export const searchRoutes: readonly Route[] = [
  { method: 'GET', path: '/search/issues', needs: need('metadata', 'read'), handle: searchIssues },
];
