import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Git } from '../../git.ts';

/** A file as git keeps it; the content of a link is where it points to. */
export interface PlantedFile {
  /** Any name that a tree can hold, also one that no shell would take. */
  readonly path: string;
  readonly content: string;
  readonly mode?: '100644' | '100755' | '120000' | undefined;
}

export interface PlantedCommit {
  /** Short name; made when it is not there. */
  readonly branch: string;
  /** Short name of the branch that a new one begins at. */
  readonly from?: string | undefined;
  readonly message: string;
  readonly files: readonly PlantedFile[];
  readonly author?: string | undefined;
}

/** git starts the other end without our settings, and it would refuse a folder that another user owns. */
const uploadPack = "git -c 'safe.directory=*' upload-pack";

/**
 * Copies a repository with its branches and tags to `to`, which must not exist, and the workflows as they lie there
 * on disk. The copy's files are not checked out. Throws `GitError`.
 */
export async function copyRepository(from: string, to: string, git: Git): Promise<void> {
  await mkdir(to, { recursive: true });
  const head = await text(git, from, ['symbolic-ref', 'HEAD']);
  await git(['init', '--quiet', '--template='], { cwd: to });
  await git(['symbolic-ref', 'HEAD', head], { cwd: to });
  const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
  const fetch = [
    'fetch',
    '--quiet',
    '--update-head-ok',
    '--no-auto-maintenance',
    '--upload-pack',
    uploadPack,
  ];
  await git(['-c', 'protocol.file.allow=always', ...fetch, path.resolve(from), ...refs], { cwd: to });
  await cp(path.join(from, '.github'), path.join(to, '.github'), { recursive: true });
}

/**
 * Puts a commit on top of a branch without a working tree, so that no name of a file or branch can do anything but stand
 * in git. Returns its id. Throws `GitError` for a name that git itself refuses.
 */
export async function commitTo(repoDir: string, commit: PlantedCommit, git: Git): Promise<string> {
  const { branch, from = branch, message, files, author = 'A Stranger' } = commit;
  const parent = await text(git, repoDir, ['rev-parse', '--verify', `refs/heads/${from}^{commit}`]);
  const gitDir = await text(git, repoDir, ['rev-parse', '--absolute-git-dir']);
  const index = { GIT_INDEX_FILE: path.join(gitDir, 'index-of-attack') };
  await git(['read-tree', parent], { cwd: repoDir, env: index });
  for (const file of files) await stage(repoDir, file, { git, index });
  const tree = await text(git, repoDir, ['write-tree'], { env: index });
  const made = await text(git, repoDir, ['commit-tree', tree, '-p', parent], {
    env: asPerson(author),
    input: Buffer.from(message),
  });
  await git(['update-ref', `refs/heads/${branch}`, made], { cwd: repoDir });
  return made;
}

/** A commit without a parent that holds these files and no others. Returns its id. Throws `GitError`. */
export async function commitFiles(
  repoDir: string,
  files: Readonly<Record<string, string>>,
  git: Git,
): Promise<string> {
  const gitDir = await text(git, repoDir, ['rev-parse', '--absolute-git-dir']);
  const index = { GIT_INDEX_FILE: path.join(gitDir, 'index-of-files') };
  await git(['read-tree', '--empty'], { cwd: repoDir, env: index });
  for (const [name, content] of Object.entries(files))
    await stage(repoDir, { path: name, content }, { git, index });
  const tree = await text(git, repoDir, ['write-tree'], { env: index });
  return text(git, repoDir, ['commit-tree', tree, '-m', 'Files'], { env: asPerson('A Stranger') });
}

function asPerson(name: string): Readonly<Record<string, string>> {
  const address = { GIT_AUTHOR_EMAIL: 'stranger@example.com', GIT_COMMITTER_EMAIL: 'stranger@example.com' };
  return { GIT_AUTHOR_NAME: name, GIT_COMMITTER_NAME: name, ...address };
}

async function stage(
  cwd: string,
  { path: name, content, mode = '100644' }: PlantedFile,
  { git, index }: { readonly git: Git; readonly index: Readonly<Record<string, string>> },
): Promise<void> {
  const blob = await text(git, cwd, ['hash-object', '-w', '--stdin'], { input: Buffer.from(content) });
  const line = Buffer.from(`${mode} ${blob}\t${name}\0`);
  await git(['update-index', '-z', '--add', '--replace', '--index-info'], { cwd, env: index, input: line });
}

/** The text of a file on a branch; undefined when it is not there. */
export async function readFrom(
  repoDir: string,
  { branch, file }: { readonly branch: string; readonly file: string },
  git: Git,
): Promise<string | undefined> {
  const name = `refs/heads/${branch}:${file}`;
  const { code, stdout } = await git(['cat-file', 'blob', name], { cwd: repoDir, okCodes: [0, 128] });
  return code === 0 ? stdout.toString() : undefined;
}

async function text(
  git: Git,
  cwd: string,
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly input?: Uint8Array } = {},
): Promise<string> {
  return (await git(args, { cwd, ...options })).stdout.toString().trim();
}
