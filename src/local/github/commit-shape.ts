import type { GitObject } from './bare-repository.ts';
import { nodeId } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Site } from './route.ts';
import { loginOf, userShape } from './users.ts';

interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601, UTC, whole seconds. */
  readonly date: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

/** Reads a commit object. Throws when git would not call it a commit. */
export function parseCommit(object: GitObject): Commit {
  const text = object.content.toString('utf8');
  const end = text.indexOf('\n\n');
  const head = end === -1 ? text : text.slice(0, end);
  const values = (name: string) =>
    [...head.matchAll(new RegExp(`^${name} (.+)$`, 'gm'))].map((found) => found[1] ?? '');
  return {
    sha: object.sha,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parsePerson(values('author')[0] ?? ''),
    committer: parsePerson(values('committer')[0] ?? ''),
    message: end === -1 ? '' : text.slice(end + 2).replace(/\n$/, ''),
  };
}

export function parsePerson(line: string): Person {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (-?\d+) [+-]\d{4}$/.exec(line) ?? [];
  return { name, email, date: isoSeconds(new Date(Number(seconds) * 1000)) };
}

export function isoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A commit as the Git data API shows it. */
export function gitCommitShape(site: Site, commit: Commit): JsonObject {
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${site.urls.repo}/git/commits/${commit.sha}`,
    html_url: `${site.urls.html}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${site.urls.repo}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${site.urls.repo}/git/commits/${sha}`,
      html_url: `${site.urls.html}/commit/${sha}`,
    })),
    verification: unsigned,
  };
}

/** A commit as the repository API shows it in lists and comparisons. */
export function commitShape(site: Site, commit: Commit): JsonObject {
  const url = `${site.urls.repo}/commits/${commit.sha}`;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url,
    html_url: `${site.urls.html}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${site.urls.repo}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${site.urls.repo}/git/trees/${commit.tree}` },
      verification: unsigned,
    },
    author: account(site, commit.author),
    committer: account(site, commit.committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${site.urls.repo}/commits/${sha}`,
      html_url: `${site.urls.html}/commit/${sha}`,
    })),
  };
}

/** The commits with these ids, in their order. */
export async function commitsAt(site: Site, shas: readonly string[]): Promise<readonly Commit[]> {
  const objects = await site.git.objects(shas);
  return objects.flatMap((object) => (object?.type === 'commit' ? [parseCommit(object)] : []));
}

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

function account(site: Site, person: Person): JsonObject | null {
  const login = loginOf(person.email);
  return login === undefined ? null : userShape(site, login);
}
