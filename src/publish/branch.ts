import { ConfigError } from '../errors.ts';
import { explainGitHubError, systemTiming } from '../github.ts';
import { branchName, handoffFolder, markedMessage, recordSubject } from '../handoff-branch.ts';
import {
  formatHandoff,
  handoffFileName,
  handoffNameOf,
  hashHandoff,
  maxHandoffBytes,
  parseHandoff,
} from '../handoff.ts';
import type { HandoffFacts } from '../handoff.ts';
import { findHandoffs, readText, readTip } from '../resume.ts';
import type { CommitFacts, FileEntry } from '../resume.ts';
import { waitAfter } from './ensure.ts';
import { verdictOf } from './verdict.ts';
import type { Writer } from './ensure.ts';

export interface RecordRequest extends Writer {
  readonly issue: number;
  /** Commit that the branch starts from when there is none yet; 40 hex digits. */
  readonly base: string;
  /** The handoff's document; already checked against the producing job's hash. */
  readonly handoffText: string;
  /** change.json of a build. */
  readonly changeText?: string | undefined;
}

export type Recorded =
  | { readonly kind: 'recorded'; readonly commit: string }
  /** The branch held an equal handoff already; `commit` is its tip. */
  | { readonly kind: 'unchanged'; readonly commit: string };

/**
 * Puts one handoff on `harness/issue-N` as one commit, creating the branch when there is none. An equal handoff, or
 * one that differs only in run, usage and time, is kept and nothing is written. Compare-and-swap: never forces, and
 * looks again when somebody was faster. Throws `ConfigError` when the branch holds a commit the harness did not make,
 * or vanishes meanwhile (T50); `GitHubError` when GitHub refuses.
 */
export async function recordHandoff(request: RecordRequest): Promise<Recorded> {
  const { facts } = parseHandoff(request.handoffText, 'the handoff to record');
  return moveBranch(request, async (tip) => {
    if (tip !== null && (await holdsEqual(request, tip, facts))) return { kind: 'keep', commit: tip.sha };
    return planHandoff(request, tip, facts);
  });
}

async function holdsEqual(request: RecordRequest, tip: CommitFacts, facts: HandoffFacts): Promise<boolean> {
  const name = handoffNameOf(facts.phase, facts.round);
  const file = (await findHandoffs(request, tip)).get(handoffFileName(name));
  if (file?.mode !== '100644' || file.size > maxHandoffBytes) return false;
  try {
    const there = await readText(request, file, maxHandoffBytes);
    return there === request.handoffText || there === inTheRunOf(there, request.handoffText);
  } catch (error) {
    // Nothing of ours: the handoff is written over it.
    if (error instanceof ConfigError) return false;
    throw error;
  }
}

/**
 * What is to be recorded, with the run, usage and time of what is there. Compared byte for byte: whatever else differs,
 * the report alone too, somebody else may have written (T22).
 */
function inTheRunOf(there: string, text: string): string {
  const { run, usage } = parseHandoff(there, 'the handoff on the branch').facts;
  const { facts, report } = parseHandoff(text, 'the handoff to record');
  return formatHandoff({ facts: { ...facts, run, usage }, report });
}

async function planHandoff(
  request: RecordRequest,
  tip: CommitFacts | null,
  facts: HandoffFacts,
): Promise<CommitPlan> {
  const { issue, handoffText, changeText } = request;
  const name = handoffNameOf(facts.phase, facts.round);
  const tree = tip?.tree ?? (await readTreeOf(request, request.base));
  const kept = tip?.mark?.kind === 'change' ? await findHandoffs(request, tip) : new Map<string, FileEntry>();
  const blobs = [...kept].map(([path, file]) => ({ path, mode: plainFile, sha: file.sha }));
  const written = [
    { path: handoffFileName(name), content: handoffText },
    ...(changeText === undefined ? [] : [{ path: `${name}.change.json`, content: changeText }]),
  ];
  for (const { path, content } of written)
    blobs.push({ path, mode: plainFile, sha: await writeBlob(request, Buffer.from(content)) });
  const latest = new Map(blobs.map((blob) => [blob.path, blob]));
  const folder = handoffFolder(issue).join('/');
  const entries = [...latest.values()].map((blob) => ({ ...blob, path: `${folder}/${blob.path}` }));
  return {
    kind: 'commit',
    tree: await writeTree(request, tree, entries),
    parents: [tip?.sha ?? request.base],
    message: markedMessage(recordSubject(name, verdictOf(facts)), '', {
      kind: 'handoff',
      issue,
      phase: facts.phase,
      round: facts.round,
      sha256: hashHandoff(handoffText),
    }),
  };
}

export const plainFile = '100644' as const;

export interface TreeEntry {
  readonly path: string;
  readonly mode: '100644' | '100755';
  /** Blob id; null deletes the path. */
  readonly sha: string | null;
}

/** Stores bytes and returns their blob id. */
export async function writeBlob({ github, repository }: Writer, content: Uint8Array): Promise<string> {
  const { data } = await github.git
    .createBlob({ ...repository, content: Buffer.from(content).toString('base64'), encoding: 'base64' })
    .catch((error: unknown) => Promise.reject(explainGitHubError(error, 'storing a file')));
  return data.sha;
}

/** Makes the tree that differs from `base` by the entries, and returns its id. */
export async function writeTree(
  { github, repository }: Writer,
  base: string,
  entries: readonly TreeEntry[],
): Promise<string> {
  const tree = entries.map((entry) => ({ ...entry, type: 'blob' as const }));
  const { data } = await github.git
    .createTree({ ...repository, base_tree: base, tree })
    .catch((error: unknown) => Promise.reject(explainGitHubError(error, 'storing a folder')));
  return data.sha;
}

/** The tree of a commit. */
export async function readTreeOf({ github, repository }: Writer, commit: string): Promise<string> {
  const { data } = await github.git
    .getCommit({ ...repository, commit_sha: commit })
    .catch((error: unknown) =>
      Promise.reject(explainGitHubError(error, `reading the base commit ${commit.slice(0, 12)}`)),
    );
  return data.tree.sha;
}

export interface CommitPlan {
  readonly kind: 'commit';
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** Decides from the branch as it is: keep it, or put one commit on it. Called again after every lost race. */
export type Planner = (
  tip: CommitFacts | null,
) => Promise<CommitPlan | { readonly kind: 'keep'; readonly commit: string }>;

/**
 * Moves the issue's branch by at most one commit, compare-and-swap. Throws `ConfigError` when the tip was not made
 * by the harness or the branch vanishes meanwhile.
 */
export async function moveBranch(
  writer: Writer & { readonly issue: number },
  plan: Planner,
): Promise<Recorded> {
  let seen: CommitFacts | null = null;
  let ours: string | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const tip = await readTip(writer, writer.issue);
    if (tip !== null && tip.sha === ours) return { kind: 'recorded', commit: tip.sha };
    refuseForeign(writer.issue, { tip, seen });
    seen = tip;
    const planned = await plan(tip);
    if (planned.kind === 'keep') return { kind: 'unchanged', commit: planned.commit };
    try {
      ours = await writeCommit(writer, planned);
      await pointBranch(writer, tip, ours);
      return { kind: 'recorded', commit: ours };
    } catch (error) {
      const delayMs = waitAfter(error, attempt, writer);
      if (delayMs === null) throw explainGitHubError(error, `writing the branch ${branchName(writer.issue)}`);
      await (writer.timing ?? systemTiming).sleep(delayMs);
    }
  }
}

function refuseForeign(issue: number, { tip, seen }: Record<'tip' | 'seen', CommitFacts | null>): void {
  const where = `branch ${branchName(issue)}`;
  if (tip === null && seen !== null)
    throw new ConfigError({
      what: 'the branch was deleted while the harness wrote to it',
      where,
      fix: 'If that was on purpose there is nothing to do; otherwise run again',
    });
  if (tip !== null && tip.mark?.issue !== issue)
    throw new ConfigError({
      what: 'its newest commit was not made by the harness, which never builds on or overwrites the work of people',
      where,
      got: `commit ${tip.sha.slice(0, 12)} by ${tip.authorName.slice(0, 60)}`,
      fix: 'Keep that work under another branch name and delete this branch, then run again',
    });
}

async function writeCommit({ github, repository }: Writer, plan: CommitPlan): Promise<string> {
  const { tree, parents, message } = plan;
  const { data } = await github.git.createCommit({ ...repository, message, tree, parents: [...parents] });
  return data.sha;
}

async function pointBranch(
  { github, repository, issue }: Writer & { readonly issue: number },
  tip: CommitFacts | null,
  sha: string,
): Promise<void> {
  const branch = branchName(issue);
  if (tip === null) await github.git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha });
  else await github.git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: false });
}
