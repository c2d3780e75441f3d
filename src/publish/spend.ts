import { explainGitHubError, statusOf, systemTiming } from '../github.ts';
import { emptyLedger, ledgerBranch, parseLedger } from '../ledger.ts';
import type { Ledger } from '../ledger.ts';
import { readRepositoryFile } from '../settings.ts';
import { plainFile, readTreeOf, writeBlob } from './branch.ts';
import { waitAfter } from './ensure.ts';
import type { Writer } from './ensure.ts';

export interface SpendRequest extends Writer {
  /** The day's file on the ledger's branch. */
  readonly file: string;
  readonly entries: Ledger['entries'];
}

/**
 * Enters what handoffs cost in the day's ledger: one commit on the branch `harness/spend`, none when all entries are
 * there. An entry that is there stays as it is, so money counts once however often this runs. Compare and swap: never
 * forces, and looks again when another run was faster. Throws `GitHubError`, and `ConfigError` for a damaged ledger.
 */
export async function recordSpend(request: SpendRequest): Promise<'recorded' | 'unchanged'> {
  if (Object.keys(request.entries).length === 0) return 'unchanged';
  for (let attempt = 1; ; attempt += 1) {
    const tip = await readLedgerTip(request);
    const known = tip === null ? emptyLedger : await readDay(request, tip);
    const entries = { ...request.entries, ...known.entries };
    if (Object.keys(entries).length === Object.keys(known.entries).length) return 'unchanged';
    try {
      await write(request, tip, { ...known, entries });
      return 'recorded';
    } catch (error) {
      const delayMs = waitAfter(error, attempt, request);
      if (delayMs === null) throw explainGitHubError(error, `writing the branch ${ledgerBranch}`);
      await (request.timing ?? systemTiming).sleep(delayMs);
    }
  }
}

/** Newest commit of the ledger; null when there is none. */
async function readLedgerTip({ github, repository }: SpendRequest): Promise<string | null> {
  try {
    const { data } = await github.git.getRef({ ...repository, ref: `heads/${ledgerBranch}` });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw explainGitHubError(error, `reading the branch ${ledgerBranch}`);
  }
}

async function readDay({ github, repository, file }: SpendRequest, commit: string): Promise<Ledger> {
  const text = await readRepositoryFile(github, repository, { path: file, ref: commit });
  return text === undefined ? emptyLedger : parseLedger(text, file);
}

async function write(request: SpendRequest, tip: string | null, ledger: Ledger): Promise<void> {
  const { github, repository, file } = request;
  const sha = await writeBlob(request, Buffer.from(`${JSON.stringify(ledger, null, 1)}\n`));
  const base = tip === null ? {} : { base_tree: await readTreeOf(request, tip) };
  const entry = { path: file, mode: plainFile, type: 'blob' as const, sha };
  const { data: tree } = await github.git.createTree({ ...repository, ...base, tree: [entry] });
  const message = `Enter what runs cost on ${file.replace('.json', '')}`;
  const parents = tip === null ? [] : [tip];
  const { data: commit } = await github.git.createCommit({ ...repository, message, tree: tree.sha, parents });
  const to = { ...repository, sha: commit.sha };
  if (tip === null) await github.git.createRef({ ...to, ref: `refs/heads/${ledgerBranch}` });
  else await github.git.updateRef({ ...to, ref: `heads/${ledgerBranch}`, force: false });
}
