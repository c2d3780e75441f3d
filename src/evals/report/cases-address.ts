import { z } from 'zod';

/** Which cases were run. */
export interface CasesPlace {
  /** Of the server that the runner works for, such as `https://github.com`. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** 40 hex digits. */
  readonly commit: string;
  /** Folder of cases and suites, relative to the repository. */
  readonly evals: string;
}

/** A folder of a repository: names of plain characters, none of which is `.` or `..`; at most 200 characters. */
export const plainFolder = z
  .string()
  .max(200)
  .regex(/^(?!\.{1,2}(?:\/|$))[\w.-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)*$/);

const name = /^[\w.-]{1,100}$/;

/**
 * Address of the folder of the cases at their commit, on the repository's own server; null when a part of it is not of
 * the usual form: a link leads nowhere else.
 */
export function casesAddress({ serverUrl, owner, repo, commit, evals }: CasesPlace): string | null {
  const server = URL.canParse(serverUrl) ? new URL(serverUrl) : null;
  const plain = name.test(owner) && name.test(repo) && /^[0-9a-f]{40}$/.test(commit);
  if (server === null || !/^https?:$/.test(server.protocol) || !plain) return null;
  const folder = evals.replace(/^\.\//, '').replace(/\/+$/, '');
  if (!plainFolder.safeParse(folder).success) return null;
  return `${server.origin}/${owner}/${repo}/tree/${commit}/${folder}/cases`;
}
