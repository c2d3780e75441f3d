import type { Change } from '../change/change.ts';
import { entryAt } from '../change/folders.ts';
import { ChangeRefused } from '../change/gate.ts';
import { rebaseChange } from '../change/rebase.ts';
import type { Rebased } from '../change/rebase.ts';
import type { MovedBasePolicy } from '../change/policy.ts';
import { explainGitHubError, statusOf } from '../github.ts';
import { tipOfDefaultBranch } from '../settings.ts';
import type { Writer } from './ensure.ts';
import { readFoldersAbove } from './folders.ts';

/** How far the default branch had moved when the change was put on its newest commit. */
export interface MovedBase {
  /** The commit that the change was made and verified on. */
  readonly from: string;
  readonly onto: string;
  /** Commits between them. */
  readonly commits: number;
}

/** A change ready to be recorded; `moved` is null when it stays on the commit it was verified on. */
export interface Settled {
  readonly change: Change;
  readonly moved: MovedBase | null;
}

export interface SettleRequest extends Writer {
  readonly change: Change;
  /** What to do when the default branch has moved. */
  readonly policy: MovedBasePolicy;
  /** The change that the branch holds as its final commit; null when it holds none. */
  readonly held: { readonly tree: string; readonly base: string } | null;
}

/**
 * Decides which commit a verified change is proposed on (T49). While its base is the newest commit of the default
 * branch, that one. When the branch moved on, the change is put on the newest commit once, and where an earlier call
 * put it, it stays. It also stays where workflows differ on the newest commit. Nothing is written here. Throws `ChangeRefused` when the default branch changed a file of the
 * change too, no longer contains its base, or moved where the policy is `stop`.
 */
export async function settleBase(request: SettleRequest): Promise<Settled> {
  const { change, held } = request;
  const onto = await tipOfDefaultBranch(request.github, request.repository);
  const stays = onto === change.base || (held?.base === change.base && held.tree === change.tree);
  if (stays) return { change, moved: null };
  return (await settledBefore(request)) ?? settleOn(request, onto);
}

/** Where an earlier call put this very change: a run that starts again moves it no further. */
async function settledBefore(request: SettleRequest): Promise<Settled | null> {
  const { change, held } = request;
  if (held === null || held.base === change.base) return null;
  const rebased = await rebaseOnto(request, held.base);
  if (rebased.kind === 'conflict' || rebased.change.tree !== held.tree) return null;
  const commits = await commitsSince(request, held.base);
  return { change: rebased.change, moved: { from: change.base, onto: held.base, commits } };
}

async function settleOn(request: SettleRequest, onto: string): Promise<Settled> {
  const { change, policy } = request;
  const commits = await commitsSince(request, onto);
  if (policy === 'stop') throw refused('', `The default branch moved on by ${count(commits)} meanwhile.`);
  const rebased = await rebaseOnto(request, onto);
  if (rebased.kind === 'conflict') {
    const message = 'was changed on the default branch too, after the change was begun.';
    throw refused(rebased.paths, message);
  }
  if (policy === 'keep' || rebased.workflowsDiffer) return { change, moved: null };
  return { change: rebased.change, moved: { from: change.base, onto, commits } };
}

/** A commit that brings workflow files to a branch is one that the token of a job may not push. */
const workflowFolder = '.github/workflows';

async function rebaseOnto(
  request: SettleRequest,
  commit: string,
): Promise<Rebased & { readonly workflowsDiffer: boolean }> {
  const { change } = request;
  const paths = [...change.files.map((file) => file.path), workflowFolder];
  const [base, folders] = await Promise.all([
    readFoldersAbove(request, change.base, paths),
    readFoldersAbove(request, commit, paths),
  ]);
  const [before, after] = [base, folders].map((each) => entryAt(each, workflowFolder)?.sha);
  const rebased = rebaseChange({ change, base, onto: { commit, folders } });
  return { ...rebased, workflowsDiffer: before !== after };
}

/** Commits that `onto` is ahead of the change's base. Throws `ChangeRefused` when it is not simply ahead of it. */
async function commitsSince({ github, repository, change }: SettleRequest, onto: string): Promise<number> {
  const rewritten = 'The default branch does not contain the commit that the change was made on.';
  try {
    // A later page leaves the list of files out.
    const basehead = `${change.base}...${onto}`;
    const { data } = await github.repos.compareCommitsWithBasehead({
      ...repository,
      basehead,
      per_page: 1,
      page: 2,
    });
    if (data.behind_by > 0) throw refused('', rewritten);
    return data.ahead_by;
  } catch (error) {
    if (error instanceof ChangeRefused) throw error;
    if (statusOf(error) === 404) throw refused('', rewritten);
    throw explainGitHubError(error, 'comparing the default branch with the base of the change');
  }
}

/** `1 commit`, `2 commits`. */
export function count(commits: number): string {
  return `${commits} commit${commits === 1 ? '' : 's'}`;
}

function refused(where: string | readonly string[], message: string): ChangeRefused {
  const paths = typeof where === 'string' ? [where] : where;
  const severity = 'refuse' as const;
  return new ChangeRefused(paths.map((path) => ({ rule: 'moved-base', path, message, severity })));
}
