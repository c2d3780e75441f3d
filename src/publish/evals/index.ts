import { ConfigError } from '../../errors.ts';
import { sha256Of } from '../../evals/baseline/stored-trials.ts';
import type { Publication } from '../../evals/publication.ts';
import { casesAddress } from '../../evals/report/cases-address.ts';
import { commentMarker, renderComment } from '../../evals/report/comment.ts';
import { dataBranch } from '../../evals/baseline/data.ts';
import { explainGitHubError } from '../../github.ts';
import { refuseSecrets } from '../../redact/refuse.ts';
import type { Redactor } from '../../redact.ts';
import type { Writer } from '../ensure.ts';
import { ensureComment } from '../status-comment.ts';
import { ensureCheckRun } from './check-run.ts';
import { blessBaseline } from './data-branch.ts';
import { safeSummary } from './safe-summary.ts';

export interface PublishEvalsRequest {
  readonly suite: string;
  /** Checked by its schema and against the reporting job's hash; its texts are still a stranger's. */
  readonly publication: Publication;
  /** The compressed trials of a bless; null otherwise. */
  readonly baselineBytes: Uint8Array | null;
  /** The event's own pull request; null without one, and then there is no comment. */
  readonly pullRequest: number | null;
  /** Commit that the check stands on, 40 hex digits. */
  readonly commit: string;
  /** What was checked out, `refs/heads/…`: nothing but the default branch is blessed. */
  readonly ref: string;
  readonly runId: string;
  readonly runUrl: string;
  readonly serverUrl: string;
  readonly bot: string;
}

export interface PublishEvalsDeps extends Writer {
  readonly redactor: Redactor;
}

export interface PublishEvalsReport {
  /** What was written, one thing a line; empty when everything was already so. */
  readonly changed: readonly string[];
  /** '' without a comment. */
  readonly commentUrl: string;
  readonly checkUrl: string;
}

/**
 * Writes what a report asks for: the baseline when it is blessed, the check on the commit and the comment on the pull
 * request. Each makes sure of its end state, so a second call completes what is missing. Nothing is written when the
 * report is of another suite, is not to be blessed here, or holds a secret. Throws `ConfigError`, `SecretBlocked` or
 * `GitHubError`.
 */
export async function publishEvals(
  request: PublishEvalsRequest,
  deps: PublishEvalsDeps,
): Promise<PublishEvalsReport> {
  const { publication, suite, runUrl } = request;
  const blessing = blessingOf(request);
  if (blessing !== null) await refuseOtherBranch(request, deps);
  refuseForeign(request);
  refuseSecrets(deps.redactor, [{ where: 'the report of the evals', text: JSON.stringify(publication) }]);
  const place = {
    serverUrl: request.serverUrl,
    repository: deps.repository,
    issue: request.pullRequest ?? 0,
  };
  const summary = safeSummary(publication.summary, place);
  const text = renderComment(summary, { run: runUrl, cases: casesOf(request, deps) });
  const changed: string[] = [];
  if (blessing !== null) {
    const { kind, commit } = await blessBaseline({ ...deps, ...blessing });
    if (kind === 'blessed') changed.push(`baseline on ${dataBranch}, commit ${commit}`);
  }
  const { commit, runId } = request;
  const body = checkText(text);
  const check = await ensureCheckRun({
    ...{ ...deps, commit, suite, runId, runUrl, summary, text: body },
    evals: publication.evals,
  });
  if (check.created) changed.push(`check on ${commit.slice(0, 12)}`);
  if (request.pullRequest === null) return { changed, commentUrl: '', checkUrl: check.url };
  const comment = await ensureComment({
    ...deps,
    ...{ issue: request.pullRequest, text, bot: request.bot },
    ...{ marker: commentMarker(suite), what: 'comment of the evals' },
  });
  if (comment.kind !== 'unchanged') changed.push(`comment on #${request.pullRequest}`);
  return { changed, commentUrl: comment.url, checkUrl: check.url };
}

/** The repository that is written to, and no other: what the report says is at most a folder in it. */
function casesOf(
  { serverUrl, commit, publication: { evals } }: PublishEvalsRequest,
  { repository: { owner, repo } }: PublishEvalsDeps,
): string | null {
  return evals === null ? null : casesAddress({ serverUrl, owner, repo, commit, evals });
}

/** GitHub refuses a longer summary of a check. The comment is at most one longer. */
const maxCheckCharacters = 65_535;

function checkText(text: string): string {
  return text.slice(0, maxCheckCharacters);
}

function blessingOf({
  publication,
  baselineBytes,
}: PublishEvalsRequest): Pick<Parameters<typeof blessBaseline>[0], 'baseline' | 'bytes'> | null {
  const { mode, bless, summary } = publication;
  if (bless === null) return null;
  if (mode !== 'bless' || summary.verdict === 'incomplete')
    throw new ConfigError({
      what: 'this run is not one that may be blessed',
      expected: 'a complete run in the mode bless',
      got: `${summary.verdict} in the mode ${mode}`,
    });
  if (baselineBytes === null || sha256Of(baselineBytes) !== bless.baseline.sha256)
    throw new ConfigError({
      what: 'the trials are not those that the report speaks of',
      expected: `sha256 ${bless.baseline.sha256}`,
      got: baselineBytes === null ? 'nothing' : sha256Of(baselineBytes),
    });
  return { baseline: bless.baseline, bytes: baselineBytes };
}

/** GitHub says which branch that is, not the event. */
async function refuseOtherBranch(
  { ref }: PublishEvalsRequest,
  { github, repository }: PublishEvalsDeps,
): Promise<void> {
  const { data } = await github.repos
    .get({ ...repository })
    .catch((error: unknown) => Promise.reject(explainGitHubError(error, 'asking for the default branch')));
  const expected = `refs/heads/${data.default_branch}`;
  if (ref !== expected)
    throw new ConfigError({ what: 'only the default branch can be blessed', expected, got: ref });
}

function refuseForeign({ suite, publication }: PublishEvalsRequest): void {
  const named = [publication.summary.comparison.suite, publication.bless?.baseline.suite ?? suite];
  const other = named.find((name) => name !== suite);
  if (other !== undefined)
    throw new ConfigError({
      what: 'the report is of another suite',
      expected: suite,
      got: other.slice(0, 100),
    });
}
