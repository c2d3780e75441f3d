import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Git } from '../git.ts';
import { GitError } from '../git.ts';
import type { Change, ChangedFile } from './change.ts';
import { blobIdOf } from './content.ts';
import type { GateFinding } from './gate.ts';
import { ChangeRefused } from './gate.ts';
import { assertCommit, openRepository } from './repository.ts';
import type { Scratch } from './scratch.ts';
import { isolateGitFolder, withScratch } from './scratch.ts';
import { readFileList } from './tree-diff.ts';

export interface ApplyOptions {
  readonly git: Git;
  /** Top folder of a checkout that has the base, or a bare repository. */
  readonly repoDir: string;
  readonly change: Change;
  /** Applies a part of the change: the paths for which it returns true. Default: the whole. */
  readonly only?: ((path: string) => boolean) | undefined;
}

/**
 * Applies a change to its base and resolves to the id of the resulting tree, whose objects are then in
 * the repository; no branch, index or file is touched. The whole change must give exactly the tree it
 * declares (T48). Throws `ChangeRefused` when it does not, when content differs from its hash, or when
 * the base does not have what the change says it had; `ConfigError` when the base is missing.
 */
export async function applyChange(options: ApplyOptions): Promise<string> {
  const { change } = options;
  const repository = await openRepository(options.git, options.repoDir);
  await assertCommit(repository, change.base);
  return withScratch({ repository, objects: 'shared' }, (scratch) =>
    applyInScratch(scratch, change, options.only),
  );
}

/** As `applyChange`, with the objects where the scratch keeps them. Leaves the tree in its index. */
export async function applyInScratch(
  scratch: Scratch,
  change: Change,
  only?: (path: string) => boolean,
): Promise<string> {
  const files = change.files.filter((file) => only?.(file.path) ?? true);
  await scratch.run(['read-tree', change.base]);
  await assertOldState(scratch, files);
  await writeBlobs(scratch, files);
  const lines = [...files].sort(deletionsFirst).map(indexLine).join('');
  const tree = await stageTree(scratch, lines);
  if (only === undefined && tree !== change.tree)
    throw refused('', `gives the tree ${tree} and declares ${change.tree}.`, 'tree-mismatch');
  return tree;
}

async function stageTree(scratch: Scratch, lines: string): Promise<string> {
  try {
    if (lines !== '') await scratch.run(['update-index', '-z', '--index-info'], lines);
    return (await scratch.run(['write-tree'])).toString().trim();
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    throw refused('', `cannot be applied: ${cause.stderr.trim()}`, 'not-applicable');
  }
}

async function assertOldState(scratch: Scratch, files: readonly ChangedFile[]): Promise<void> {
  const base = new Map((await readFileList(scratch)).map((entry) => [entry.path, entry.mode]));
  const wrong = files.find((file) => file.oldMode !== (base.get(file.path) ?? null));
  if (wrong === undefined) return;
  const found = base.get(wrong.path) ?? 'nothing';
  const message = `expects ${wrong.oldMode ?? 'nothing'} on the base, which has ${found}.`;
  throw refused(wrong.path, message, 'base-mismatch');
}

async function writeBlobs(scratch: Scratch, files: readonly ChangedFile[]): Promise<void> {
  const contents = files.flatMap((file) => (file.status === 'deleted' ? [] : [file]));
  const sources = await Promise.all(
    contents.map(async (file, index) => {
      const bytes = Buffer.from(file.contentBase64, 'base64');
      if (blobIdOf(bytes) !== file.blob)
        throw refused(file.path, 'has content that does not hash to its declared blob.', 'content');
      const source = path.join(scratch.dir, `blob-${index}`);
      await writeFile(source, bytes);
      return source;
    }),
  );
  if (sources.length === 0) return;
  const list = sources.map((source) => `${source}\n`).join('');
  await scratch.run(['hash-object', '-w', '--no-filters', '--stdin-paths'], list);
}

function indexLine(file: ChangedFile): string {
  if (file.status === 'deleted') return `0 ${'0'.repeat(40)}\t${file.path}\0`;
  return `${file.mode} ${file.blob}\t${file.path}\0`;
}

/** A file may become a folder of the same name: what goes must go before what comes. */
function deletionsFirst(a: ChangedFile, b: ChangedFile): number {
  return Number(b.status === 'deleted') - Number(a.status === 'deleted');
}

function refused(where: string, message: string, rule: string): ChangeRefused {
  const finding: GateFinding = { rule, path: where, message, severity: 'refuse' };
  return new ChangeRefused([finding]);
}

export interface CheckoutOptions {
  readonly git: Git;
  readonly repoDir: string;
  /** Tree or commit id. */
  readonly tree: string;
  /** Folder to make; must not exist or be empty. */
  readonly target: string;
}

/**
 * Writes the files of a tree into a fresh folder, which becomes a small repository of its own: one
 * commit without parents, no remote, no settings or objects of the original, so that tests which ask git for
 * the list of files work and nothing of theirs reaches the original's configuration. No hook or
 * filter runs; Git LFS files stay pointers, submodules stay empty folders. Throws when `target` holds
 * anything.
 */
export async function checkoutTree(options: CheckoutOptions): Promise<void> {
  const { git, target } = options;
  const repository = await openRepository(git, options.repoDir);
  await mkdir(target, { recursive: true });
  const present = await readdir(target);
  if (present.length > 0) throw new Error(`the folder for a fresh checkout is not empty: ${target}`);
  await git(['init', '--quiet', '--template=', '--initial-branch=main', target], { cwd: target });
  await isolateGitFolder(path.join(target, '.git'), repository);
  const author = { NAME: 'harness', EMAIL: 'harness@localhost', DATE: '2000-01-01T00:00:00Z' };
  const env = Object.fromEntries(
    Object.entries(author).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  );
  const run = (args: readonly string[]): Promise<{ stdout: Buffer }> => git(args, { cwd: target, env });
  await run(['read-tree', options.tree]);
  await run(['checkout-index', '--all', '--force', '-u']);
  const tree = (await run(['write-tree'])).stdout.toString().trim();
  const commit = (await run(['commit-tree', tree, '-m', 'The state under test'])).stdout.toString().trim();
  await run(['update-ref', 'HEAD', commit]);
  // From here on the folder needs nothing of the original, which a sandbox may not even show.
  await run(['repack', '-a', '-d', '-q', '--window=0']);
  await rm(path.join(target, '.git', 'objects', 'info', 'alternates'));
}
