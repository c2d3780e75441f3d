import type { Change } from '../change/change.ts';
import { ChangeRefused, checkChange, refusals } from '../change/gate.ts';
import type { ChangePolicy, GateFinding } from '../change/gate.ts';
import { pathsOf } from '../change/folders.ts';
import { handoffFolder, markedMessage } from '../handoff-branch.ts';
import { findHandoffs, readCommit } from '../resume.ts';
import type { CommitFacts } from '../resume.ts';
import { moveBranch, plainFile, readTreeOf, writeBlob, writeTree } from './branch.ts';
import type { CommitPlan, Recorded, TreeEntry } from './branch.ts';
import type { Writer } from './ensure.ts';
import { readFoldersAbove } from './folders.ts';

export interface RecordChangeRequest extends Writer {
  readonly issue: number;
  readonly change: Change;
  readonly policy: ChangePolicy;
  /** Subject of the commit: one sanitised line. */
  readonly title: string;
  /** Text of the commit, sanitised; may be empty. */
  readonly body: string;
  /** Keep `.harness/issue-N` in the pull request's diff. */
  readonly keepHandoffs: boolean;
}

/**
 * Puts the verified change on `harness/issue-N` as its final commit. Its tree is exactly `change.tree`, rebuilt from
 * the base and the files: when GitHub hashes it to anything else nothing is written (T48). The base is a parent as
 * well, so that a pull request shows the change alone. Nothing is written when the tip is that change already.
 * Returns the gate's flags for the people who review; the gate sees what lies beside the change on the base. Throws `ChangeRefused` (T46, T47, T53), `ConfigError` as
 * `recordHandoff` does, or `GitHubError`.
 */
export async function recordChange(
  request: RecordChangeRequest,
): Promise<{ readonly recorded: Recorded; readonly flags: readonly GateFinding[] }> {
  const { change, policy } = request;
  const changed = change.files.map((file) => file.path);
  const around = await readFoldersAbove(request, change.base, changed);
  const findings = checkChange(change, policy, pathsOf(around));
  if (refusals(findings).length > 0) throw new ChangeRefused(findings);
  const flags = findings.filter((finding) => finding.severity === 'flag');
  let verified: string | null = null;
  const recorded = await moveBranch(request, async (tip) => {
    if (tip !== null && holdsChange(tip, change)) return { kind: 'keep', commit: tip.sha };
    verified ??= await buildTree(request);
    return planChange(request, tip, verified);
  });
  return { recorded, flags };
}

function holdsChange({ mark }: CommitFacts, change: Change): boolean {
  return mark?.kind === 'change' && mark.tree === change.tree && mark.base === change.base;
}

async function buildTree(request: RecordChangeRequest): Promise<string> {
  const { change } = request;
  const entries: TreeEntry[] = [];
  for (const file of change.files) {
    if (file.status === 'deleted') {
      entries.push({ path: file.path, mode: plainFile, sha: null });
      continue;
    }
    const sha = await writeBlob(request, Buffer.from(file.contentBase64, 'base64'));
    const mode = file.mode === '100755' ? '100755' : plainFile;
    if (sha !== file.blob || mode !== file.mode) throw mismatch('content', file.path);
    entries.push({ path: file.path, mode, sha });
  }
  const tree = await writeTree(request, await readTreeOf(request, change.base), entries);
  if (tree !== change.tree) throw mismatch('tree', '');
  return tree;
}

function mismatch(rule: 'content' | 'tree', path: string): ChangeRefused {
  const message =
    rule === 'tree'
      ? 'The files of the change do not give the tree that was verified.'
      : 'differs from what was verified.';
  return new ChangeRefused([{ rule, path, message, severity: 'refuse' }]);
}

async function planChange(
  request: RecordChangeRequest,
  tip: CommitFacts | null,
  verified: string,
): Promise<CommitPlan> {
  const { change, issue, title, body } = request;
  const tree = request.keepHandoffs && tip !== null ? await withHandoffs(request, tip, verified) : verified;
  const mark = { kind: 'change', issue, tree: change.tree, base: change.base } as const;
  return {
    kind: 'commit',
    tree,
    parents: await parentsOf(request, tip),
    message: markedMessage(title, body, mark),
  };
}

async function withHandoffs(request: RecordChangeRequest, tip: CommitFacts, tree: string): Promise<string> {
  const folder = handoffFolder(request.issue).join('/');
  const files = [...(await findHandoffs(request, tip))];
  if (files.length === 0) return tree;
  const entries = files.map(([path, { sha }]) => ({ path: `${folder}/${path}`, mode: plainFile, sha }));
  return writeTree(request, tree, entries);
}

/** Commits of the harness that are followed back to where the branch left the base. */
const maxCommits = 200;

/** The tip, and the base unless the branch contains it already. A base named twice over would do no harm. */
async function parentsOf(request: RecordChangeRequest, tip: CommitFacts | null): Promise<readonly string[]> {
  const { base } = request.change;
  if (tip === null) return [base];
  let commit = tip;
  for (let count = 0; count < maxCommits && commit.mark?.issue === request.issue; count += 1) {
    if (commit.parents.includes(base)) return [tip.sha];
    const [parent] = commit.parents;
    if (parent === undefined) break;
    commit = await readCommit(request, parent);
  }
  return commit.sha === base ? [tip.sha] : [tip.sha, base];
}
