import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { checkoutTree } from '../../change/apply.ts';
import { ConfigError } from '../../errors.ts';
import type { Git } from '../../git.ts';
import type { GitHub, Repository } from '../../github.ts';
import type { Pull } from './words.ts';

/** The code before and after a fix, as two folders without a repository. */
export interface Code {
  readonly base: string;
  readonly fix: string;
  /** Commit that `base` is at. */
  readonly baseCommit: string;
  /** Commits of the fix, 40 hex digits each. */
  readonly commits: readonly string[];
}

/** Beyond these a snapshot is no case but a repository. */
const maxFiles = 5000;
const maxBytes = 50 * 1024 * 1024;

/** Requests for files at a time; GitHub asks clients to keep their number low. */
const atATime = 4;

/**
 * Takes the code from a local clone: the head of the pull request and where it left the base branch, or, when the clone
 * has only the squashed commit, that and its parent. Side effect: two folders in `temp`. Throws `ConfigError` when
 * the clone has neither.
 */
export async function codeOfClone(repoDir: string, pull: Pull, temp: string, git: Git): Promise<Code> {
  const run = async (...args: string[]): Promise<string> =>
    (await git(args, { cwd: repoDir })).stdout.toString().trim();
  const has = async (commit: string): Promise<boolean> =>
    (await git(['cat-file', '-e', `${commit}^{commit}`], { cwd: repoDir, okCodes: [0, 1, 128] })).code === 0;
  const squashed = pull.merge_commit_sha;
  const whole = (await has(pull.head.sha)) && (await has(pull.base.sha));
  if (!whole && (squashed === null || !(await has(squashed))))
    throw new ConfigError({
      what: `the clone does not have the commits of #${pull.number}`,
      where: repoDir,
      expected: `${pull.head.sha}, or the commit it was merged as`,
      fix: `git -C ${repoDir} fetch origin pull/${pull.number}/head`,
    });
  const head = whole ? pull.head.sha : (squashed ?? '');
  const base = whole ? await run('merge-base', pull.base.sha, head) : await run('rev-parse', `${head}^1`);
  const commits = (await run('rev-list', head, `^${base}`)).split('\n');
  const folders = foldersIn(temp);
  await snapshot(git, { repoDir, commit: base, target: folders.base });
  await snapshot(git, { repoDir, commit: head, target: folders.fix });
  return { ...folders, baseCommit: base, commits: withMerge(commits, pull) };
}

/** Writes the files of a commit into a new folder, without a repository around them. */
export async function snapshot(
  git: Git,
  { repoDir, commit, target }: { readonly repoDir: string; readonly commit: string; readonly target: string },
): Promise<void> {
  await checkoutTree({ git, repoDir, tree: commit, target });
  await rm(path.join(target, '.git'), { recursive: true, force: true });
}

const compareShape = z.object({
  merge_base_commit: z.object({ sha: z.string() }),
  commits: z.array(z.object({ sha: z.string() })),
});

const treeShape = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      sha: z.string(),
      size: z.number().optional(),
    }),
  ),
});
type Entry = z.infer<typeof treeShape>['tree'][number];

/**
 * Takes the code from GitHub, file by file. Side effect: two folders in `temp`. Throws `ConfigError` for a repository
 * that is too large for it; rejects as Octokit does.
 */
export async function codeOfApi(
  github: GitHub,
  repository: Repository,
  pull: Pull,
  temp: string,
): Promise<Code> {
  const basehead = `${pull.base.sha}...${pull.head.sha}`;
  const compared = compareShape.parse(
    (await github.repos.compareCommitsWithBasehead({ ...repository, basehead })).data,
  );
  const base = compared.merge_base_commit.sha;
  const folders = foldersIn(temp);
  const blobs = new Map<string, Promise<Buffer>>();
  const read = async (sha: string): Promise<Buffer> => {
    const known = blobs.get(sha) ?? readBlob(github, repository, sha);
    blobs.set(sha, known);
    return known;
  };
  for (const [commit, target] of [[base, folders.base] as const, [pull.head.sha, folders.fix] as const])
    await writeTree(await readTree(github, repository, commit), target, read);
  const commits = compared.commits.map(({ sha }) => sha);
  return { ...folders, baseCommit: base, commits: withMerge(commits, pull) };
}

function foldersIn(temp: string): Pick<Code, 'base' | 'fix'> {
  return { base: path.join(temp, 'base'), fix: path.join(temp, 'fix') };
}

function withMerge(commits: readonly string[], { merge_commit_sha: merged }: Pull): readonly string[] {
  return merged === null ? commits : [...commits, merged];
}

async function readTree(github: GitHub, repository: Repository, commit: string): Promise<readonly Entry[]> {
  const { data } = await github.git.getTree({ ...repository, tree_sha: commit, recursive: 'true' });
  const { tree, truncated } = treeShape.parse(data);
  const files = tree.filter(({ type }) => type === 'blob');
  const bytes = files.reduce((sum, { size = 0 }) => sum + size, 0);
  if (!truncated && files.length <= maxFiles && bytes <= maxBytes) return files;
  throw new ConfigError({
    what: 'the repository is too large to be read file by file',
    where: `${repository.owner}/${repository.repo} at ${commit}`,
    expected: `at most ${maxFiles} files and ${maxBytes} bytes`,
    got: `${truncated ? 'more than' : ''} ${files.length} files and ${bytes} bytes`.trim(),
    fix: 'Clone it and name the folder with --repo',
  });
}

async function readBlob(github: GitHub, repository: Repository, file_sha: string): Promise<Buffer> {
  const { data } = await github.git.getBlob({ ...repository, file_sha });
  return Buffer.from(data.content, 'base64');
}

async function writeTree(
  files: readonly Entry[],
  target: string,
  read: (sha: string) => Promise<Buffer>,
): Promise<void> {
  const left = files.values();
  const work = async (): Promise<void> => {
    for (const file of left) await writeEntry(file, path.join(target, file.path), await read(file.sha));
  };
  await mkdir(target, { recursive: true });
  await Promise.all(Array.from({ length: atATime }, work));
}

async function writeEntry({ mode }: Entry, file: string, bytes: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  if (mode === '120000') return symlink(bytes.toString(), file);
  await writeFile(file, bytes);
  if (mode === '100755') await chmod(file, 0o755);
}
