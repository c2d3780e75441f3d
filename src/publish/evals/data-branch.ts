import { dataFiles, readDataTip } from '../../eval-data.ts';
import type { DataTip } from '../../eval-data.ts';
import { blessingMessage, filesOfBlessing } from '../../evals/baseline/data-files.ts';
import { dataBranch } from '../../evals/baseline/data.ts';
import type { Baseline } from '../../evals/baseline/data.ts';
import { explainGitHubError, systemTiming } from '../../github.ts';
import { plainFile, writeBlob } from '../branch.ts';
import { waitAfter } from '../ensure.ts';
import type { Writer } from '../ensure.ts';

export interface BlessRequest extends Writer {
  readonly baseline: Baseline;
  /** The compressed trials, already checked against the baseline's hash. */
  readonly bytes: Uint8Array;
}

/**
 * Moves the suite's pointer to this baseline: one commit on the orphan branch, which begins with the first. Compare
 * and swap: never forces, and plans anew when somebody was faster. A newer baseline than this one stays. Throws
 * `GitHubError`, and `ConfigError` when the branch holds what the harness did not write.
 */
export async function blessBaseline(
  request: BlessRequest,
): Promise<{ readonly kind: 'blessed' | 'unchanged'; readonly commit: string }> {
  let ours: string | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const tip = await readDataTip(request);
    if (tip !== null && tip.commit === ours) return { kind: 'blessed', commit: ours };
    const tree = await plannedTree(request, tip);
    if (tree === null) return { kind: 'unchanged', commit: tip?.commit ?? '' };
    try {
      ours = await writeCommit(request, tip, tree);
      await pointBranch(request, tip, ours);
      return { kind: 'blessed', commit: ours };
    } catch (error) {
      const delayMs = waitAfter(error, attempt, request);
      if (delayMs === null) throw explainGitHubError(error, `writing the branch ${dataBranch}`);
      await (request.timing ?? systemTiming).sleep(delayMs);
    }
  }
}

/** The tree with the new baseline; null when the branch holds it, or a newer one, already. */
async function plannedTree(request: BlessRequest, tip: DataTip | null): Promise<string | null> {
  const { github, repository } = request;
  const files = await filesOfBlessing(dataFiles(request, tip), request);
  if (files === null) return null;
  const entries = [];
  for (const [path, content] of files)
    entries.push({
      ...{ path, mode: plainFile, type: 'blob' as const },
      sha: await writeBlob(request, content),
    });
  const base = tip === null ? {} : { base_tree: tip.tree };
  const { data } = await github.git
    .createTree({ ...repository, ...base, tree: entries })
    .catch((error: unknown) => Promise.reject(explainGitHubError(error, 'storing a folder')));
  return data.sha;
}

async function writeCommit(
  { github, repository, baseline }: BlessRequest,
  tip: DataTip | null,
  tree: string,
): Promise<string> {
  const message = blessingMessage(baseline);
  const parents = tip === null ? [] : [tip.commit];
  const { data } = await github.git.createCommit({ ...repository, message, tree, parents });
  return data.sha;
}

async function pointBranch(
  { github, repository }: BlessRequest,
  tip: DataTip | null,
  sha: string,
): Promise<void> {
  if (tip === null) await github.git.createRef({ ...repository, ref: `refs/heads/${dataBranch}`, sha });
  else await github.git.updateRef({ ...repository, ref: `heads/${dataBranch}`, sha, force: false });
}
