import path from 'node:path';
import { ConfigError } from '../errors.ts';
import type { Git } from '../git.ts';
import { GitError } from '../git.ts';

/** A repository on disk, as far as the harness must know it. */
export interface Repository {
  readonly git: Git;
  /** Top folder of the work tree, or the repository itself when it is bare. */
  readonly dir: string;
  /** Where its objects lie, absolute. */
  readonly objectsDir: string;
  /** The git folder shared by all work trees, absolute. */
  readonly commonDir: string;
  readonly bare: boolean;
  readonly shallow: boolean;
}

/**
 * Looks at the repository whose top folder is `dir`. Runs no code of the repository. Throws
 * `ConfigError` when `dir` is no repository, only a folder inside one, or one with SHA-256 ids.
 */
export async function openRepository(git: Git, dir: string): Promise<Repository> {
  const asked = ['--git-common-dir', '--is-bare-repository', '--is-shallow-repository', '--show-prefix'];
  const answer = await git(['rev-parse', '--show-object-format', ...asked], { cwd: dir }).catch(
    (cause: unknown) => {
      if (!(cause instanceof GitError)) throw cause;
      const fix = 'Check the repository out first, for instance with actions/checkout.';
      throw new ConfigError(
        { what: 'not a git repository', where: dir, got: cause.stderr.trim(), fix },
        { cause },
      );
    },
  );
  const [format, commonDir = '', bare, shallow, prefix = ''] = answer.stdout.toString().split('\n');
  if (format !== 'sha1')
    throw new ConfigError({
      what: 'unsupported object format',
      where: dir,
      expected: 'sha1',
      got: format ?? '',
    });
  if (prefix !== '')
    throw new ConfigError({
      what: 'not the top folder of its repository',
      where: dir,
      got: `a folder inside a repository: ${prefix}`,
      fix: 'Name the folder that holds .git.',
    });
  const common = path.resolve(dir, commonDir);
  return {
    git,
    dir,
    commonDir: common,
    objectsDir: path.join(common, 'objects'),
    bare: bare === 'true',
    shallow: shallow === 'true',
  };
}

/** A workspace in which nothing differs from the commit that is checked out. */
export interface Checkout {
  readonly repository: Repository;
  /** 40 hex digits. */
  readonly base: string;
}

/**
 * Makes sure that a phase may work in `workspace`: a repository with a work tree in which nothing is
 * changed, staged or untracked. Call it before an agent or a setup command ran. Throws `ConfigError`
 * that names up to ten files otherwise.
 */
export async function openCheckout(options: {
  readonly git: Git;
  readonly workspace: string;
}): Promise<Checkout> {
  const { git, workspace } = options;
  // All three at once; when several fail, the first of them says best why.
  const [repository, sparse, status] = await Promise.allSettled([
    openRepository(git, workspace),
    isSparse(git, workspace),
    readStatus(git, workspace),
  ]);
  if (repository.status === 'rejected') throw repository.reason;
  refuseBare(repository.value);
  if (sparse.status === 'rejected') throw sparse.reason;
  if (sparse.value) throw sparseCheckout(workspace);
  if (status.status === 'rejected') throw status.reason;
  const { base, differing } = status.value;
  if (base === undefined)
    throw new ConfigError({ what: 'the repository has no commit', where: options.workspace });
  if (differing.length === 0) return { repository: repository.value, base };
  const names = differing.slice(0, 10).map((name) => JSON.stringify(name));
  const rest = differing.length > names.length ? ` and ${differing.length - names.length} more` : '';
  throw new ConfigError({
    what: 'the workspace has changes of its own',
    where: options.workspace,
    expected: 'a clean checkout',
    got: `${names.join(', ')}${rest}`,
    fix: 'Commit, ignore or remove them: the harness must tell the agent’s work from yours.',
  });
}

/** The commit that is checked out, undefined when there is none yet, and the names of what differs from it. */
async function readStatus(
  git: Git,
  dir: string,
): Promise<{
  readonly base: string | undefined;
  readonly differing: readonly string[];
}> {
  const args = ['status', '--porcelain=v2', '-z', '--branch', '--no-ahead-behind', '--no-renames'];
  const { stdout } = await git([...args, '--untracked-files=all', '--ignore-submodules=all'], { cwd: dir });
  const lines = stdout.toString().split('\0').slice(0, -1);
  const heads = lines.flatMap((line) => /^# branch\.oid ([0-9a-f]{40})$/.exec(line)?.[1] ?? []);
  const differing = lines.filter((line) => !line.startsWith('# ')).map(nameIn);
  return { base: heads[0], differing };
}

/** The name comes last, after as many fields as the kind of line has (git-status(1), porcelain version 2). */
function nameIn(line: string): string {
  const fields: Readonly<Record<string, number>> = { '1': 8, u: 10, '?': 1 };
  return line
    .split(' ')
    .slice(fields[line[0] ?? ''] ?? 0)
    .join(' ');
}

/** Throws `ConfigError` when the repository has no work tree, or only a part of one. */
export async function assertWorkTree(repository: Repository): Promise<void> {
  refuseBare(repository);
  if (await isSparse(repository.git, repository.dir)) throw sparseCheckout(repository.dir);
}

async function isSparse(git: Git, dir: string): Promise<boolean> {
  const args = ['config', '--type=bool', '--get', 'core.sparseCheckout'];
  const { stdout } = await git(args, { cwd: dir, okCodes: [0, 1] });
  return stdout.toString().trim() === 'true';
}

function sparseCheckout(where: string): ConfigError {
  return new ConfigError({
    what: 'a sparse checkout',
    where,
    expected: 'all files',
    fix: 'Remove sparse-checkout from actions/checkout: absent files would count as deleted.',
  });
}

function refuseBare({ bare, dir }: Repository): void {
  if (!bare) return;
  throw new ConfigError({
    what: 'a bare repository',
    where: dir,
    expected: 'a checkout with files',
    fix: 'Clone it and name the clone.',
  });
}

/** For a phase that reads history. Throws `ConfigError` when the checkout is shallow. */
export async function assertHistory(options: {
  readonly git: Git;
  readonly workspace: string;
}): Promise<void> {
  const repository = await openRepository(options.git, options.workspace);
  if (!repository.shallow) return;
  throw new ConfigError({
    what: 'a shallow checkout',
    where: options.workspace,
    expected: 'the whole commit history',
    fix: 'Set fetch-depth: 0 on actions/checkout.',
  });
}

/** Throws `ConfigError` when `commit` and its tree are not in the repository. */
export async function assertCommit(repository: Repository, commit: string): Promise<void> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`];
  const { code } = await repository.git(args, { cwd: repository.dir, okCodes: [0, 1, 128] });
  if (code === 0) return;
  throw new ConfigError({
    what: 'the base commit is not in the checkout',
    where: repository.dir,
    got: JSON.stringify(commit),
    fix: 'Check out that commit, or the whole history with fetch-depth: 0.',
  });
}
