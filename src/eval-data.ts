import { z } from 'zod';
import { ConfigError } from './errors.ts';
import {
  baselinePath,
  blessedHistorySchema,
  dataBranch,
  dataIndexSchema,
  emptyIndex,
  historyPath,
  indexPath,
  maxBaselineBytes,
  suiteKey,
} from './evals/baseline/data.ts';
import type { Baseline, BlessedHistory, DataIndex } from './evals/baseline/data.ts';
import { explainGitHubError, statusOf } from './github.ts';
import type { GitHub, Repository } from './github.ts';

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

/** Longest index or history that is read. */
const maxJsonBytes = 5 * 1024 * 1024;

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

/** The index at a commit of the branch; the empty one when there is none. Throws `ConfigError` for one of another shape. */
export async function readIndex(source: DataSource, tip: DataTip | null): Promise<DataIndex> {
  return (await readJson(source, tip, { file: indexPath, schema: dataIndexSchema })) ?? emptyIndex;
}

export async function readHistory(
  source: DataSource,
  tip: DataTip | null,
  place: Pick<Baseline, 'phase' | 'suite'>,
): Promise<BlessedHistory> {
  return (await readJson(source, tip, { file: historyPath(place), schema: blessedHistorySchema })) ?? [];
}

/** The suite's baseline; undefined when nothing was blessed yet. */
export function baselineOf(
  { baselines }: DataIndex,
  place: Pick<Baseline, 'phase' | 'suite'>,
): Baseline | undefined {
  const key = suiteKey(place);
  return Object.hasOwn(baselines, key) ? baselines[key] : undefined;
}

/** The compressed trials of a baseline. Throws `ConfigError` when the branch lacks them. */
export async function readBaseline(source: DataSource, tip: DataTip, baseline: Baseline): Promise<Buffer> {
  const file = baselinePath(baseline);
  const bytes = await readBytes(source, tip, { file, maxBytes: maxBaselineBytes });
  if (bytes !== null) return bytes;
  throw new ConfigError({
    what: 'the trials that the index names are not there',
    where: `${file} on the branch ${dataBranch}`,
    fix: 'Bless the suite again',
  });
}

async function readJson<T>(
  source: DataSource,
  tip: DataTip | null,
  { file, schema }: { readonly file: string; readonly schema: z.ZodType<T> },
): Promise<T | null> {
  const bytes = tip === null ? null : await readBytes(source, tip, { file, maxBytes: maxJsonBytes });
  if (bytes === null) return null;
  const where = `${file} on the branch ${dataBranch}`;
  const parsed = schema.safeParse(jsonOf(bytes, where));
  if (parsed.success) return parsed.data;
  throw new ConfigError({
    what: 'not what the harness writes here',
    where,
    got: z.prettifyError(parsed.error),
  });
}

function jsonOf(bytes: Buffer, where: string): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch (cause) {
    throw new ConfigError({ what: 'no JSON', where }, { cause });
  }
}

/** The bytes of a plain file; null when it is not there. Throws `ConfigError` for anything else than a plain file. */
async function readBytes(
  source: DataSource,
  tip: DataTip,
  { file, maxBytes }: { readonly file: string; readonly maxBytes: number },
): Promise<Buffer | null> {
  const { github, repository } = source;
  const where = `${file} on the branch ${dataBranch}`;
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
  if (entry.mode !== '100644' || (entry.size ?? 0) > maxBytes)
    throw new ConfigError({
      what: 'not a plain file of usual size',
      where,
      expected: `mode 100644 and at most ${maxBytes} bytes`,
      got: `mode ${entry.mode} and ${entry.size ?? 0} bytes`,
    });
  const { data } = await github.git
    .getBlob({ ...repository, file_sha: entry.sha })
    .catch((error: unknown) => Promise.reject(explainGitHubError(error, `reading ${where}`)));
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
