import { ConfigError } from '../errors.ts';
import { changeItem } from '../context/change.ts';
import type { Context } from '../context/context.ts';
import { commitItem } from '../context/history.ts';
import { contextSha256, retrieve } from '../context/index.ts';
import type { RetrieveRequest } from '../context/index.ts';
import type { IssueSnapshot } from '../event.ts';
import type { Git } from '../git.ts';
import type { Repository } from '../github.ts';
import type { Phase } from '../phase/phase.ts';
import type { Received } from '../receive.ts';
import type { Case } from './case.ts';
import type { CaseInput } from './input.ts';
import { loadInput, sha256 } from './load.ts';
import { caseGitHub, handoffsOf, issueOf, repositoryOf, serverUrl, triggeredAt } from './records.ts';
import type { Workspace } from './workspace.ts';

/** What a trial's run knows of its issue before the model starts. */
export interface Scene {
  readonly context: Context;
  readonly issue: IssueSnapshot;
  readonly repository: Repository;
  readonly round: number;
  /** Of earlier phases, in their order. */
  readonly handoffs: readonly Received[];
}

/**
 * Turns a case's input and workspace into the context that a real run of the phase would have frozen, by
 * the same sources. Equal input and workspace give an equal context, its nonce included, so that a
 * recorded reply still fits when only the gold of the case has changed. Throws `ConfigError` for a
 * faulty input, and for a phase that needs a plan when the case has none.
 */
export async function setScene(
  each: Case,
  phase: Phase,
  workspace: Workspace,
  deps: { readonly git: Git },
): Promise<Scene> {
  const loaded = await loadInput(each);
  const random = drawsFrom(sha256(`${each.id}\n${loaded.sha256}`));
  if (loaded.kind === 'frozen') return frozenScene(each, loaded.context, workspace);
  const { input } = loaded;
  const repository = repositoryOf(input);
  const issue = issueOf(input);
  const handoffs = handoffsOf(input, workspace.base);
  const context = await retrieve(
    {
      phase,
      round: input.round,
      issue,
      triggeredAt: triggeredAt(input),
      repository,
      base: workspace.base,
      workspace: workspace.dir,
      serverUrl,
      handoffs,
      given: given(input),
    },
    { github: caseGitHub(input), git: deps.git, clock: () => Date.parse(each.created), random },
  );
  return { context, issue, repository, round: input.round, handoffs };
}

/** History and change that a case gives; its own repository has only the one commit that must not tell anything. */
function given({ history, change, repository }: CaseInput): NonNullable<RetrieveRequest['given']> {
  const commits = history.map(({ commit, title, author, written, text }) => {
    const at = text.search(/^diff --git /m);
    const message = (at === -1 ? text : text.slice(0, at)).trim();
    return commitItem(
      { id: commit, author, date: written, message: message === '' ? title : message },
      at === -1 ? '' : text.slice(at),
    );
  });
  const found = { history: { items: commits, dropped: [] } };
  if (change === undefined) return found;
  const origin = `${serverUrl}/${repository}/actions/runs/1`;
  return {
    ...found,
    change: { items: [changeItem(change, { title: 'change of build', origin })], dropped: [] },
  };
}

/** Numbers of at least 0 and below 1, always the same ones for the same digest (64 hex digits). */
function drawsFrom(digest: string): () => number {
  let at = 0;
  return () => {
    const drawn = digest.slice(at, at + 4);
    at = (at + 4) % digest.length;
    return Number.parseInt(drawn, 16) / 0x10000;
  };
}

const repositoryAddress = /^https?:\/\/[^/]+\/([^/]+)\/([^/]+)\//;

function frozenScene(each: Case, frozen: Context, workspace: Workspace): Scene {
  const shown = frozen.items.find(({ source }) => source === 'issue');
  // A build is shown a plan and no issue: the plan's origin still names the repository.
  const from = shown ?? frozen.items.find(({ origin }) => repositoryAddress.test(origin));
  const [, owner, repo] = repositoryAddress.exec(from?.origin ?? '') ?? [];
  if (from === undefined || owner === undefined || repo === undefined)
    throw new ConfigError({
      what: 'the frozen context does not say which repository it is about',
      where: `case ${each.phase}/${each.id}`,
      expected: 'an item, such as the issue, whose origin is an address in its repository',
    });
  const context = { ...frozen, base: workspace.base, sha256: contextSha256(frozen.items) };
  const words = shown ?? { title: `issue #${frozen.issue}`, text: '' };
  const written = from.writtenAt ?? frozen.fetchedAt;
  const issue: IssueSnapshot = {
    number: frozen.issue,
    title: words.title,
    body: words.text,
    state: 'open',
    locked: false,
    html_url: from.origin,
    author_association: 'NONE',
    created_at: written,
    updated_at: written,
    user: null,
    labels: [],
  };
  return { context, issue, repository: { owner, repo }, round: 0, handoffs: [] };
}
