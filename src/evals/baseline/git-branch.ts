import path from 'node:path';
import { ConfigError } from '../../errors.ts';
import { GitError } from '../../git.ts';
import type { Git } from '../../git.ts';
import { blessingMessage, filesOfBlessing, refuseOddFile } from './data-files.ts';
import type { ReadDataFile } from './data-files.ts';
import { dataBranch } from './data.ts';
import type { Baseline } from './data.ts';

/** The branch of baselines in a repository on this machine. No network: what was not fetched is not seen. */
export interface LocalRepository {
  readonly git: Git;
  readonly dir: string;
}

const ownRef = `refs/heads/${dataBranch}`;
const fetchedRef = `refs/remotes/origin/${dataBranch}`;

/** Where the branch stands. */
export interface LocalTip {
  /** Commit that is read and built upon: the branch, or the fetched one where that is ahead. null: there is none. */
  readonly commit: string | null;
  /** Commit of the local branch; null when there is none. */
  readonly own: string | null;
}

/** Throws `ConfigError` outside of a repository. */
export async function readLocalTip(repository: LocalRepository): Promise<LocalTip> {
  const own = await commitOf(repository, ownRef);
  const fetched = await commitOf(repository, fetchedRef);
  if (own === null || fetched === null) return { commit: own ?? fetched, own };
  return { commit: (await isAncestor(repository, own, fetched)) ? fetched : own, own };
}

async function commitOf({ git, dir }: LocalRepository, ref: string): Promise<string | null> {
  try {
    const args = ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`];
    const { code, stdout } = await git(args, { cwd: dir, okCodes: [0, 1] });
    return code === 0 ? stdout.toString().trim() : null;
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    throw new ConfigError({ what: 'not a git repository', where: dir, got: cause.stderr.trim() }, { cause });
  }
}

async function isAncestor({ git, dir }: LocalRepository, older: string, newer: string): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', older, newer];
  return (await git(args, { cwd: dir, okCodes: [0, 1] })).code === 0;
}

/** The files of the branch at a commit; none for null. */
export function localFiles({ git, dir }: LocalRepository, commit: string | null): ReadDataFile {
  return async (file, maxBytes) => {
    if (commit === null) return null;
    const listed = await git(['ls-tree', '--full-tree', '-z', '-l', commit, '--', file], { cwd: dir });
    const [, mode = '', sha = '', bytes = ''] =
      /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(listed.stdout.toString()) ?? [];
    if (sha === '') return null;
    refuseOddFile(file, { mode, bytes: Number(bytes) || 0 }, maxBytes);
    return (await git(['cat-file', 'blob', sha], { cwd: dir })).stdout;
  };
}

export interface LocalBlessing {
  readonly baseline: Baseline;
  readonly bytes: Uint8Array;
  /** Folder for git's index of the new commit. */
  readonly temp: string;
}

/**
 * Moves the suite's pointer on the local branch with one commit, which begins the branch where there is none. Touches
 * neither the working tree nor its index, and pushes nothing. Returns the commit; null when a newer baseline is there.
 * Throws `ConfigError` when another process moved the branch meanwhile.
 */
export async function blessLocally(
  repository: LocalRepository,
  { baseline, bytes, temp }: LocalBlessing,
): Promise<string | null> {
  const { git, dir } = repository;
  const tip = await readLocalTip(repository);
  const files = await filesOfBlessing(localFiles(repository, tip.commit), { baseline, bytes });
  if (files === null) return null;
  const env = { ...whoBlesses(baseline), GIT_INDEX_FILE: path.join(temp, 'eval-data.index') };
  const run = async (args: readonly string[], input?: Uint8Array): Promise<string> =>
    (await git(args, { cwd: dir, env, ...(input === undefined ? {} : { input }) })).stdout.toString().trim();
  await run(tip.commit === null ? ['read-tree', '--empty'] : ['read-tree', tip.commit]);
  const lines: string[] = [];
  for (const [file, content] of files) {
    const sha = await run(['hash-object', '-w', '--no-filters', '--stdin'], content);
    lines.push(`100644 ${sha}\t${file}\n`);
  }
  await run(['update-index', '--index-info'], Buffer.from(lines.join('')));
  const parents = tip.commit === null ? [] : ['-p', tip.commit];
  const tree = await run(['write-tree']);
  const commit = await run(['commit-tree', tree, ...parents, '-m', blessingMessage(baseline)]);
  await move(repository, { from: tip.own, to: commit });
  return commit;
}

function whoBlesses({ blessed }: Baseline): Readonly<Record<string, string>> {
  const [name, email] = ['harness', 'harness@localhost'];
  return {
    ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: blessed },
    ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: blessed },
  };
}

/** Compare and swap. */
async function move(
  { git, dir }: LocalRepository,
  { from, to }: { readonly from: string | null; readonly to: string },
): Promise<void> {
  try {
    await git(['update-ref', ownRef, to, from ?? '0'.repeat(to.length)], { cwd: dir });
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    throw new ConfigError(
      { what: `the branch ${dataBranch} was moved meanwhile`, where: dir, fix: 'Bless again' },
      { cause },
    );
  }
}
