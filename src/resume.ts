import { z } from 'zod';
import { branchName, handoffFolder, markedName, readMark } from './handoff-branch.ts';
import type { CommitMark } from './handoff-branch.ts';
import { ConfigError, messageOf } from './errors.ts';
import { explainGitHubError, statusOf } from './github.ts';
import type { GitHub, Repository } from './github.ts';
import { handoffName, handoffNameOf, hashHandoff, maxHandoffBytes, parseHandoff } from './handoff.ts';
import type { Handoff } from './handoff.ts';

/** Who writes with the token of a workflow job; GitHub signs such commits in this name. */
export const workflowBot = 'github-actions[bot]';

/** A login without the suffix that REST shows and GraphQL leaves out, in one letter case (G14). */
export function normalLogin(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

/** Where to read. */
export interface BranchSource {
  readonly github: GitHub;
  readonly repository: Repository;
}

export interface CommitFacts {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly authorName: string;
  /** Null when the harness did not make the commit. */
  readonly mark: CommitMark | null;
}

/** A commit by its id. Throws `GitHubError`. */
export async function readCommit({ github, repository }: BranchSource, sha: string): Promise<CommitFacts> {
  const doing = `reading the commit ${sha.slice(0, 12)}`;
  const { data } = await github.git
    .getCommit({ ...repository, commit_sha: sha })
    .catch((error: unknown) => Promise.reject(explainGitHubError(error, doing)));
  return {
    sha: data.sha,
    tree: data.tree.sha,
    parents: data.parents.map((parent) => parent.sha),
    authorName: data.author.name,
    mark: readMark(data.message),
  };
}

/** The newest commit of the issue's branch; null when there is no branch. Throws `GitHubError`. */
export async function readTip(source: BranchSource, issue: number): Promise<CommitFacts | null> {
  const { github, repository } = source;
  try {
    const { data } = await github.git.getRef({ ...repository, ref: `heads/${branchName(issue)}` });
    return await readCommit(source, data.object.sha);
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw explainGitHubError(error, `reading the branch ${branchName(issue)}`);
  }
}

export interface FileEntry {
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
}

/** The files in the issue's folder of handoffs, by name. Folders in it are left out. Throws `GitHubError`. */
async function listHandoffs(
  source: BranchSource,
  tree: string,
  issue: number,
): Promise<ReadonlyMap<string, FileEntry>> {
  let entries = await listTree(source, tree);
  for (const part of handoffFolder(issue)) {
    const folder = entries.find((entry) => entry.path === part && entry.type === 'tree');
    if (folder === undefined) return new Map();
    entries = await listTree(source, folder.sha);
  }
  const files = entries.filter((entry) => entry.type === 'blob');
  return new Map(files.map(({ path, mode, sha, size }) => [path, { mode, sha, size: size ?? 0 }]));
}

/** The entries of one folder, by the id of its tree or commit. Throws `GitHubError`. */
export async function listTree({ github, repository }: BranchSource, tree: string) {
  const { data } = await github.git
    .getTree({ ...repository, tree_sha: tree })
    .catch((error: unknown) =>
      Promise.reject(explainGitHubError(error, `reading the tree ${tree.slice(0, 12)}`)),
    );
  if (data.truncated)
    throw new ConfigError({ what: 'a folder with too many entries to list', where: `tree ${tree}` });
  return data.tree;
}

/** A change.json holds its files in base64: far above what the default change policy lets through. */
const maxChangeBytes = 8 * 1024 * 1024;

/** The text of a file. Throws `ConfigError` for a symlink, an executable, a file that is too large or no UTF-8. */
export async function readText(
  { github, repository }: BranchSource,
  file: FileEntry,
  maxBytes: number,
): Promise<string> {
  if (file.mode !== '100644')
    throw new ConfigError({ what: 'not a plain file', expected: 'mode 100644', got: file.mode });
  if (file.size > maxBytes)
    throw new ConfigError({ what: 'too large', expected: `at most ${maxBytes} bytes`, got: `${file.size}` });
  const { data } = await github.git
    .getBlob({ ...repository, file_sha: file.sha })
    .catch((error: unknown) => Promise.reject(explainGitHubError(error, 'reading a handoff of the branch')));
  const bytes = Buffer.from(data.content, 'base64');
  if (bytes.byteLength > maxBytes || !Buffer.from(bytes.toString()).equals(bytes))
    throw new ConfigError({ what: 'not UTF-8 text of the declared size' });
  return bytes.toString();
}

export type BranchHandoff =
  | {
      readonly kind: 'usable';
      readonly name: string;
      readonly text: string;
      readonly sha256: string;
      readonly handoff: Handoff;
      /** The commit that wrote it. */
      readonly commit: string;
      /** change.json of a build; null when the phase changed nothing. */
      readonly changeText: string | null;
    }
  | { readonly kind: 'broken'; readonly name: string; readonly reason: string };

export type HandoffBranch =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'present';
      readonly tip: string;
      /** The change that the tip holds, when the tip is the final commit. */
      readonly change: { readonly tree: string; readonly base: string } | null;
      /** In the order they were written. */
      readonly handoffs: readonly BranchHandoff[];
    };

/** Commits of the harness that are followed back; a run writes about ten. */
const maxCommits = 200;

/**
 * Reads the handoffs of an issue's branch for a later run. A handoff is usable only along an unbroken chain: it
 * hashes to what the commit that wrote it last declares, that commit and all after it were made by `bot`, and every
 * handoff it was made from is on the branch, unchanged and usable itself (T22, T60). Anything else is `broken` with
 * the reason. Throws `GitHubError` when GitHub does not answer. Writes nothing.
 */
export async function readBranch(
  request: BranchSource & { readonly issue: number; readonly bot?: string | undefined },
): Promise<HandoffBranch> {
  const tip = await readTip(request, request.issue);
  if (tip === null) return { kind: 'absent' };
  const chain = await readChain(request, tip);
  const top = chain[0];
  const final = top?.mark?.kind === 'change' ? top.mark : null;
  const files = await findHandoffs(request, tip);
  const written = new Map<string, Written>();
  for (const { mark, sha } of chain) {
    if (mark?.kind === 'handoff' && !written.has(markedName(mark)))
      written.set(markedName(mark), { sha256: mark.sha256, commit: sha });
  }
  const names = [...files.keys()].filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -3));
  const order = [...written.keys()].reverse();
  const sorted = names.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const read = await Promise.all(sorted.map((name) => readOne(request, { name, files, written })));
  return {
    kind: 'present',
    tip: tip.sha,
    change: final === null ? null : { tree: final.tree, base: final.base },
    handoffs: withoutOrphans(read),
  };
}

/** The final commit leaves the handoffs out of its tree: they are in its first parent. */
export async function findHandoffs(
  source: BranchSource & { readonly issue: number },
  tip: CommitFacts,
): Promise<ReadonlyMap<string, FileEntry>> {
  const files = await listHandoffs(source, tip.tree, source.issue);
  const parent = tip.parents[0];
  if (files.size > 0 || tip.mark?.kind !== 'change' || parent === undefined) return files;
  return listHandoffs(source, (await readCommit(source, parent)).tree, source.issue);
}

async function readChain(
  request: BranchSource & { readonly issue: number; readonly bot?: string | undefined },
  tip: CommitFacts,
): Promise<readonly CommitFacts[]> {
  const bot = normalLogin(request.bot ?? workflowBot);
  const chain: CommitFacts[] = [];
  let commit: CommitFacts | null = tip;
  while (commit !== null && chain.length < maxCommits) {
    if (commit.mark?.issue !== request.issue || normalLogin(commit.authorName) !== bot) break;
    chain.push(commit);
    const parent: string | undefined = commit.parents[0];
    commit = parent === undefined ? null : await readCommit(request, parent);
  }
  return chain;
}

interface Written {
  readonly sha256: string;
  readonly commit: string;
}

interface Place {
  readonly name: string;
  readonly files: ReadonlyMap<string, FileEntry>;
  /** What the commits say they wrote last, by name. */
  readonly written: ReadonlyMap<string, Written>;
}

async function readOne(
  request: BranchSource & { readonly issue: number },
  { name, files, written }: Place,
): Promise<BranchHandoff> {
  const broken = (reason: string): BranchHandoff => ({ kind: 'broken', name, reason });
  const file = files.get(`${name}.md`);
  if (file === undefined || !handoffName.safeParse(name).success) return broken('not the name of a handoff');
  const declared = written.get(name);
  if (declared === undefined) return broken('no commit of the harness wrote it last');
  try {
    const text = await readText(request, file, maxHandoffBytes);
    if (hashHandoff(text) !== declared.sha256) return broken('changed after the harness wrote it');
    const handoff = parseHandoff(text, `${name}.md`);
    const { phase, round, issue } = handoff.facts;
    if (issue !== request.issue) return broken(`it is about issue #${issue}`);
    if (handoffNameOf(phase, round) !== name) return broken('it is the handoff of another phase');
    const changeText = await readChange(request, handoff, files.get(`${name}.change.json`));
    return { kind: 'usable', name, text, ...declared, handoff, changeText };
  } catch (error) {
    if (!(error instanceof ConfigError) && !(error instanceof z.ZodError)) throw error;
    return broken(messageOf(error));
  }
}

async function readChange(
  source: BranchSource,
  handoff: Handoff,
  file: FileEntry | undefined,
): Promise<string | null> {
  const declared = handoff.facts.change;
  if (declared === null) return null;
  if (file === undefined) throw new ConfigError({ what: 'its change is missing' });
  const text = await readText(source, file, maxChangeBytes);
  if (hashHandoff(text) !== declared.sha256) throw new ConfigError({ what: 'its change was altered' });
  return text;
}

/** A handoff is only as good as those it was made from. */
function withoutOrphans(read: readonly BranchHandoff[]): readonly BranchHandoff[] {
  const good = new Map<string, string>();
  for (const one of read) if (one.kind === 'usable') good.set(one.name, one.sha256);
  let result = read;
  for (let round = 0; round <= read.length; round += 1)
    result = result.map((one) => {
      if (one.kind === 'broken') return one;
      const missing = Object.entries(one.handoff.facts.inputs.handoffs).find(
        ([name, sha256]) => good.get(name) !== sha256,
      );
      if (missing === undefined) return one;
      good.delete(one.name);
      const reason = `it was made from another ${missing[0]} than the one on the branch`;
      return { kind: 'broken', name: one.name, reason };
    });
  return result;
}
