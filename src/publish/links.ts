import type { Repository } from '../github.ts';

/** Where a text will stand: what it may link to and which issue it may name. */
export interface Place {
  /** For example `https://github.com`. */
  readonly serverUrl: string;
  readonly repository: Repository;
  /** The event's own issue, the only one that may be referred to. */
  readonly issue: number;
}

/**
 * The address a link may keep, in full; null when it must go. Only this repository on this server is allowed, and
 * of its issues, pull requests and discussions only the run's own issue: a link to another one would leave a
 * "mentioned" entry there.
 */
export function allowedLink(url: string, place: Place): string | null {
  const base = `${place.serverUrl}/${place.repository.owner}/${place.repository.repo}`;
  if (url.startsWith('#')) return url;
  if (!URL.canParse(url, `${base}/`) || /[\s<>`|]/.test(url)) return null;
  const target = new URL(url, `${base}/`);
  const home = new URL(`${base}/`);
  if (target.origin !== home.origin || target.username !== '' || target.password !== '') return null;
  const path = decodedPath(target).toLowerCase();
  const root = home.pathname.toLowerCase();
  if (`${path}/` !== root && !path.startsWith(root)) return null;
  return staysAtHome(path.slice(root.length), place.issue) ? target.href : null;
}

function decodedPath(target: URL): string {
  try {
    return decodeURIComponent(target.pathname);
  } catch {
    // Not valid percent-encoding: no path of ours looks so.
    return '';
  }
}

function staysAtHome(rest: string, issue: number): boolean {
  const [section = '', number = ''] = rest.split('/');
  if (rest.split('/').includes('..')) return false;
  if (['issues', 'pull', 'pulls', 'discussions'].includes(section)) return number === String(issue);
  return true;
}
