import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import type { Git } from '../git.ts';
import type { ContextItem } from './context.ts';
import type { RetrieveRequest, Source } from './source.ts';
import { drop, makeItem } from './source.ts';
import { findFiles } from './suspect-files.ts';
import { listTree } from './tree.ts';
import { neutralise } from './neutralise.ts';

const maxSuspects = 5;
const maxCommits = 15;
const maxPatchCharacters = 4000;

const withSuspects = z.object({ suspects: z.array(z.object({ path: z.string() })) });

/**
 * The newest changes to the files under suspicion, each with its message and patch: the files that
 * diagnose named and that exist, else those in which the issue's own words occur. Throws `ConfigError`
 * for a clone without history.
 */
export const history: Source = async (request, { git }) => {
  const cwd = request.workspace;
  await demandHistory(git, cwd);
  const existing = new Set((await listTree(git, cwd, request.base)).map(({ path }) => path));
  const named = suspectsOf(request);
  const known = named.filter((path) => existing.has(path));
  const paths = known.length > 0 ? known : await findFiles(request, { git, paths: [...existing] });
  const dropped = named
    .filter((path) => !existing.has(path))
    .map((path) => drop('history', path, 'no such file in the base commit'));
  if (paths.length === 0) return { items: [], dropped };
  const suspects = paths.slice(0, maxSuspects);
  const commits = await listCommits(git, { cwd, base: request.base, paths: suspects });
  const items = await Promise.all(commits.map((commit) => itemOf(commit, suspects, { git, cwd })));
  return { items, dropped };
};

async function demandHistory(git: Git, cwd: string): Promise<void> {
  const { stdout } = await git(['rev-parse', '--is-shallow-repository'], { cwd });
  if (stdout.toString().trim() === 'true')
    throw new ConfigError({
      what: 'the clone has no history',
      where: 'workspace',
      expected: 'all commits, which this phase looks through',
      got: 'a shallow clone',
      fix: 'Set fetch-depth: 0 for actions/checkout in the job of this phase',
    });
}

/** The files that an earlier phase named in a field `suspects`, the likeliest first. */
function suspectsOf({ handoffs }: RetrieveRequest): readonly string[] {
  const paths = handoffs.flatMap(({ handoff }) => {
    const parsed = withSuspects.safeParse(handoff.facts.result);
    return parsed.success ? parsed.data.suspects.map(({ path }) => fileOf(path)) : [];
  });
  return [...new Set(paths)];
}

/** Models like to add the line, or the dot that means here. */
function fileOf(path: string): string {
  return path
    .trim()
    .replace(/^\.\//, '')
    .replace(/:\d+(?:[:-]\d+)?$/, '');
}

interface Commit {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly message: string;
}

/** A repository's own settings can make `log` verify signatures or show diffs by programs: not here. */
const quiet = ['--no-ext-diff', '--no-textconv', '--no-color'];

async function listCommits(
  git: Git,
  { cwd, base, paths }: { cwd: string; base: string; paths: readonly string[] },
): Promise<readonly Commit[]> {
  const shape = ['-z', '--format=%H%x1f%an%x1f%aI%x1f%B', '--no-show-signature', '--no-mailmap', ...quiet];
  const args = ['log', `--max-count=${maxCommits}`, '--no-merges', ...shape, base, '--', ...paths];
  const { stdout } = await git(args, { cwd });
  return stdout
    .toString()
    .split('\0')
    .filter((record) => record.trim() !== '')
    .map((record) => {
      const [id = '', author = '', date = '', ...message] = record.split('\x1f');
      return { id: id.trim(), author, date, message: message.join('\x1f').trim() };
    });
}

async function itemOf(
  commit: Commit,
  paths: readonly string[],
  { git, cwd }: { git: Git; cwd: string },
): Promise<ContextItem> {
  const shape = ['-r', '-p', '--root', '--no-commit-id', '--find-renames', '--submodule=short', ...quiet];
  const { stdout } = await git(['diff-tree', ...shape, commit.id, '--', ...paths], { cwd });
  return commitItem(commit, stdout.toString());
}

/** A commit as the model sees it. `patch` is a unified diff, `date` ISO 8601. */
export function commitItem({ id, author, date, message }: Commit, patch: string): ContextItem {
  return makeItem({
    source: 'history',
    title: `commit ${id.slice(0, 12)} ${message.split('\n')[0] ?? ''}`,
    origin: id,
    author: author === '' ? undefined : author,
    standing: 'writer',
    writtenAt: date,
    content: neutralise(`${message}\n\n${patch}`, {
      form: 'plain',
      maxCharacters: maxPatchCharacters,
    }),
  });
}
