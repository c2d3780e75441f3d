import {
  baselineOf,
  historyIn,
  indexIn,
  onBranch,
  refuseOddFile,
  trialsIn,
} from './evals/baseline/data-files.ts';
import type { ReadDataFile } from './evals/baseline/data-files.ts';
import { dataBranch } from './evals/baseline/data.ts';
import type { Baseline, BlessedHistory, DataIndex } from './evals/baseline/data.ts';
import { explainGitHubError, statusOf } from './github.ts';
import type { GitHub, Repository } from './github.ts';

export { baselineOf };

/** Where to read. */
export interface DataSource {
  readonly github: GitHub;
  readonly repository: Repository;
}

/** A commit of the branch of baselines, and the files at its root. */
export interface DataTip {
  readonly commit: string;
  readonly tree: string;
}

/** The newest commit of the branch; null when there is no branch. Throws `GitHubError`. */
export async function readDataTip({ github, repository }: DataSource): Promise<DataTip | null> {
  try {
    const { data } = await github.git.getRef({ ...repository, ref: `heads/${dataBranch}` });
    const commit = await github.git.getCommit({ ...repository, commit_sha: data.object.sha });
    return { commit: data.object.sha, tree: commit.data.tree.sha };
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw explainGitHubError(error, `reading the branch ${dataBranch}`);
  }
}

/** The files of the branch at a commit, by GitHub's API; none without a branch. The reader throws `GitHubError` too. */
export function dataFiles(source: DataSource, tip: DataTip | null): ReadDataFile {
  return async (file, maxBytes) => (tip === null ? null : readBytes(source, tip, { file, maxBytes }));
}

/** The index at a commit of the branch; the empty one when there is none. Throws `ConfigError` for one of another shape. */
export async function readIndex(source: DataSource, tip: DataTip | null): Promise<DataIndex> {
  return indexIn(dataFiles(source, tip));
}

export async function readHistory(
  source: DataSource,
  tip: DataTip | null,
  place: Pick<Baseline, 'phase' | 'suite'>,
): Promise<BlessedHistory> {
  return historyIn(dataFiles(source, tip), place);
}

/** The compressed trials of a baseline. Throws `ConfigError` when the branch lacks them. */
export async function readBaseline(source: DataSource, tip: DataTip, baseline: Baseline): Promise<Buffer> {
  return trialsIn(dataFiles(source, tip), baseline);
}

async function readBytes(
  source: DataSource,
  tip: DataTip,
  { file, maxBytes }: { readonly file: string; readonly maxBytes: number },
): Promise<Buffer | null> {
  const { github, repository } = source;
  const folders = file.split('/');
  const name = folders.pop();
  let entries = await entriesOf(source, tip.tree);
  for (const folder of folders) {
    const found = entries.find((entry) => entry.path === folder && entry.type === 'tree');
    if (found === undefined) return null;
    entries = await entriesOf(source, found.sha);
  }
  const entry = entries.find(({ path }) => path === name);
  if (entry === undefined) return null;
  refuseOddFile(file, { mode: entry.mode, bytes: entry.size ?? 0 }, maxBytes);
  const { data } = await github.git
    .getBlob({ ...repository, file_sha: entry.sha })
    .catch((error: unknown) => Promise.reject(explainGitHubError(error, `reading ${onBranch(file)}`)));
  return Buffer.from(data.content, 'base64');
}

async function entriesOf({ github, repository }: DataSource, tree: string) {
  const { data } = await github.git
    .getTree({ ...repository, tree_sha: tree })
    .catch((error: unknown) =>
      Promise.reject(explainGitHubError(error, `reading a folder of the branch ${dataBranch}`)),
    );
  return data.tree;
}
