import { isUtf8 } from 'node:buffer';
import type { Git } from '../git.ts';
import { applyInScratch } from './apply.ts';
import type { Change, ChangedFile } from './change.ts';
import { changeSchema } from './change.ts';
import type { GateFinding } from './gate.ts';
import { ChangeRefused } from './gate.ts';
import { foldPath } from './paths.ts';
import { assertCommit, assertWorkTree, openRepository } from './repository.ts';
import type { Repository } from './repository.ts';
import type { Scratch } from './scratch.ts';
import { withScratch } from './scratch.ts';
import { readChangedFiles, readIndexEntry, splitNames } from './tree-diff.ts';
import type { IndexEntry } from './tree-diff.ts';
import { refuseNestedRepositories, refuseStrayFiles, WorkspaceView } from './workspace.ts';

export { assertHistory, openCheckout } from './repository.ts';
export type { Checkout } from './repository.ts';

export type Collected = { readonly kind: 'none' } | { readonly kind: 'change'; readonly change: Change };

/** Files that collecting reads at most. Far above what any gate lets through; bounds memory, not taste. */
export const maxCollectedFiles = 2000;
/** Bytes that collecting reads at most, over all changed files. */
export const maxCollectedBytes = 32 * 1024 * 1024;

/**
 * Untracked files that builds and tests leave behind and that no repository wants, even when its
 * `.gitignore` forgot them. Tracked files are never left out.
 */
export const leftovers: readonly string[] = [
  'node_modules/',
  '__pycache__/',
  '*.py[co]',
  '.pytest_cache/',
  '.mypy_cache/',
  '.ruff_cache/',
  '.venv/',
  '.tox/',
  '.nyc_output/',
  '.coverage',
  '*.egg-info/',
  '.DS_Store',
];

export interface CollectOptions {
  readonly git: Git;
  /** Top folder of the checkout the agent worked in. The agent must have stopped. */
  readonly workspace: string;
  /** Commit the checkout was at, 40 hex digits. */
  readonly base: string;
  /** What `openCheckout` found before the agent started; absent: it is looked at again. */
  readonly repository?: Repository | undefined;
  /**
   * What setup commands alone had done: collected after them and before the agent started. What the
   * agent left as setup made it, such as a lockfile that `npm install` wrote, is not the agent's change.
   */
  readonly setup?: Collected | undefined;
}

/**
 * Turns a workspace into data: every file that differs from `base`, tracked or untracked but not
 * ignored, with mode and content. The repository, its index and its objects stay untouched, and no
 * hook, monitor or filter of it or of a nested repository runs. Line endings follow the repository's
 * `.gitattributes` as in any commit; without one, bytes are kept. Submodules are left as the base has them.
 *
 * Throws `ConfigError` for a workspace that is no full checkout or lacks `base`, and `ChangeRefused`
 * for what cannot become a change at all: a nested repository, a device or socket, a name that is no
 * UTF-8, more than `maxCollectedFiles` or `maxCollectedBytes`.
 */
export async function collectChange(options: CollectOptions): Promise<Collected> {
  const repository = options.repository ?? (await openBase(options));
  return withScratch({ repository, workTree: options.workspace, objects: 'private' }, async (scratch) => {
    await scratch.run(['read-tree', options.base]);
    const differing = await findDiffering(scratch, options.workspace);
    if (differing.written.length + differing.gone.length === 0) return { kind: 'none' };
    await stage(scratch, differing);
    const staged = (await scratch.run(['write-tree'])).toString().trim();
    const { files, tree } = await withoutSetup(scratch, options, {
      files: await readChangedFiles(scratch, options.base, staged),
      tree: staged,
    });
    if (files.length === 0) return { kind: 'none' };
    const change = changeSchema.parse({ schema: 'harness/change@1', base: options.base, tree, files });
    return { kind: 'change', change };
  });
}

async function openBase({ git, workspace, base }: CollectOptions): Promise<Repository> {
  const repository = await openRepository(git, workspace);
  await assertWorkTree(repository);
  await assertCommit(repository, base);
  return repository;
}

type FilesAndTree = Pick<Change, 'files' | 'tree'>;

async function withoutSetup(
  scratch: Scratch,
  { base, setup }: CollectOptions,
  collected: FilesAndTree,
): Promise<FilesAndTree> {
  if (setup === undefined || setup.kind === 'none') return collected;
  const made = new Set(setup.change.files.map(identityOf));
  const files = collected.files.filter((file) => !made.has(identityOf(file)));
  if (files.length === collected.files.length) return collected;
  const change: Change = { schema: 'harness/change@1', base, tree: collected.tree, files };
  return { files, tree: await applyInScratch(scratch, change, () => true) };
}

/** Equal for files that ended in the same state. */
function identityOf(file: ChangedFile): string {
  if (file.status === 'deleted') return JSON.stringify([file.path]);
  return JSON.stringify([file.path, file.mode, file.blob]);
}

/** Paths to write to the index and paths to take out of it. */
interface Differing {
  readonly written: readonly string[];
  readonly gone: readonly string[];
}

async function findDiffering(scratch: Scratch, workspace: string): Promise<Differing> {
  const { tracked, modified, untracked, broken } = await listFiles(scratch);
  const submodules = new Set(tracked.filter(({ mode }) => mode === '160000').map((entry) => entry.path));
  refuseAny(broken.map((name) => refusal('name-not-utf8', '', `The name "${name}" is not UTF-8.`)));
  const view = new WorkspaceView(workspace);
  await refuseNestedRepositories(view, [...tracked.map((entry) => entry.path), ...untracked], submodules);
  await refuseStrayFiles(view, submodules);
  const names = [...new Set([...modified, ...untracked])].filter((name) => !submodules.has(name));
  return sortOut(view, names);
}

async function sortOut(view: WorkspaceView, names: readonly string[]): Promise<Differing> {
  const written: string[] = [];
  const gone: string[] = [];
  let bytes = 0;
  for (const name of names) {
    if (foldPath(name).split('/').includes('.git'))
      refuseAny([refusal('odd-path', name, 'is inside .git, in one spelling or another.')]);
    const standing = await view.at(name);
    if (standing.kind === 'absent' || (await view.isFolder(name))) gone.push(name);
    else if (standing.kind === 'other') refuseAny([refusal('not-a-file', name, 'is no regular file.')]);
    else written.push(name);
    bytes += standing.kind === 'file' ? standing.bytes : 0;
  }
  if (names.length > maxCollectedFiles)
    refuseAny([refusal('max-files', '', `The workspace has ${names.length} changed files.`)]);
  if (bytes > maxCollectedBytes)
    refuseAny([refusal('max-bytes', '', `The changed files hold ${bytes} bytes.`)]);
  return { written, gone };
}

async function stage(scratch: Scratch, { written, gone }: Differing): Promise<void> {
  const removals = gone.map((name) => `0 ${'0'.repeat(40)}\t${name}\0`).join('');
  if (removals !== '') await scratch.run(['update-index', '-z', '--index-info'], removals);
  if (written.length === 0) return;
  const list = written.map((name) => `${name}\0`).join('');
  await scratch.run(['update-index', '--add', '--replace', '-z', '--stdin'], list);
}

interface Listed {
  readonly tracked: readonly IndexEntry[];
  readonly modified: readonly string[];
  readonly untracked: readonly string[];
  /** Changed files whose names are no UTF-8, their bytes escaped. */
  readonly broken: readonly string[];
}

/** One process instead of three: git marks each line with what it is (`-t`). */
async function listFiles(scratch: Scratch): Promise<Listed> {
  const what = ['--stage', '--modified', '--others', '--exclude-standard'];
  const excludes = leftovers.map((pattern) => `--exclude=${pattern}`);
  const output = await scratch.run(['ls-files', '-z', '-t', ...what, ...excludes]);
  const lines = splitNames(output);
  const marked = (mark: string): string[] =>
    lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2));
  return {
    tracked: marked('H').map(readIndexEntry),
    modified: marked('C').map((line) => readIndexEntry(line).path),
    untracked: marked('?'),
    broken: brokenNames(output),
  };
}

/** A change is JSON, so a name must be text; git's own need not be. Those of unchanged files do no harm. */
function brokenNames(output: Buffer): readonly string[] {
  if (isUtf8(output)) return [];
  // Byte for byte: each byte becomes one character.
  const lines = output.toString('latin1').split('\0');
  const names = lines.flatMap((line) => {
    if (line.startsWith('? ')) return [line.slice(2)];
    return line.startsWith('C ') ? [readIndexEntry(line.slice(2)).path] : [];
  });
  return names.filter((name) => !isUtf8(Buffer.from(name, 'latin1'))).map(escapeBytes);
}

/** `caf\xe9.txt`: what is no printable ASCII, and the backslash itself, as its byte in hex. */
function escapeBytes(name: string): string {
  return name.replace(/[^ -[\]-~]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function refusal(rule: string, path: string, message: string): GateFinding {
  return { rule, path, message, severity: 'refuse' };
}

function refuseAny(findings: readonly GateFinding[]): void {
  if (findings.length > 0) throw new ChangeRefused(findings);
}
