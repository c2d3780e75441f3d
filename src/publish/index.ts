import type { ChangePolicy } from '../change/gate.ts';
import type { MovedBasePolicy } from '../change/policy.ts';
import { messageOf } from '../errors.ts';
import { branchName } from '../handoff-branch.ts';
import { refuseSecrets } from '../redact/refuse.ts';
import type { Redactor } from '../redact.ts';
import { readBranch } from '../resume.ts';
import type { HandoffBranch } from '../resume.ts';
import { recordHandoff } from './branch.ts';
import { recordChange } from './change-commit.ts';
import type { Ending } from './ending.ts';
import type { Writer } from './ensure.ts';
import { textsOfChange } from './guard.ts';
import { categoryOf, ensureLabels } from './labels.ts';
import type { Place } from './links.ts';
import { settleBase } from './moved-base.ts';
import { bodyOfProposal, commitTextOf, proposalOf, readGiven, titleOfProposal } from './proposal.ts';
import type { GivenHandoff, Proposal } from './proposal.ts';
import { ensurePullRequest, findPullRequest } from './pull-request.ts';
import { sanitiseLine } from './sanitise.ts';
import { ensureStatusComment } from './status-comment.ts';
import { renderStatus } from './status.ts';
import { inOrder } from './verdict.ts';
import type { Step } from './verdict.ts';

export const publishModes = ['record', 'clarify', 'recommend', 'decline', 'stop', 'pull-request'] as const;
export type PublishMode = (typeof publishModes)[number];

export interface PublishRequest {
  /** The event's issue: the only target there is. */
  readonly issue: number;
  readonly mode: PublishMode;
  /** Fetched and checked against the producing jobs' hashes by the caller; still untrusted. */
  readonly handoffs: readonly {
    readonly name: string;
    readonly text: string;
    readonly changeText?: string | undefined;
  }[];
  /** Commit that the branch starts from, 40 hex digits. */
  readonly base: string;
  /** This run's page on the server, and the server: `https://github.com`. */
  readonly runUrl: string;
  readonly serverUrl: string;
  /** Writes the status comment and its label, and nothing else: the kill switch is on. */
  readonly statusOnly?: boolean | undefined;
  /** Of mode `stop`: our own words for why, when the handoffs cannot tell. */
  readonly stopReason?: string | undefined;
  readonly settings: {
    readonly labels: boolean;
    readonly keepHandoffs: boolean;
    readonly policy: ChangePolicy;
    /** What happens when the default branch moved since the change was begun. */
    readonly movedBase: MovedBasePolicy;
    /** Whose commits and comments are ours. Default: github-actions[bot]. */
    readonly bot?: string | undefined;
  };
}

export interface PublishDeps extends Writer {
  /** Knows the secrets of this run. */
  readonly redactor: Redactor;
}

export interface PublishReport {
  /** What was written, one thing a line; empty when everything was already so. */
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly commentUrl: string;
  readonly pullRequest: { readonly number: number; readonly url: string } | null;
}

/** What one call of `publish` works with. */
interface Work {
  readonly request: PublishRequest;
  readonly deps: PublishDeps;
  readonly place: Place;
  readonly given: readonly GivenHandoff[];
  readonly changed: string[];
  readonly unchanged: string[];
}

/**
 * Writes what the phases decided: handoffs to the branch, in mode `pull-request` the verified change and its pull
 * request, one status comment, one label. Each step makes sure of its end state, so a second call, or one after a
 * killed run, completes what is missing and repeats nothing (T45, T57). Nothing is written when a handoff is about
 * another issue (T43) or a secret would be published (T25). When the pull request cannot be opened the comment says
 * so before the error is thrown (T51). Throws `ConfigError`, `SecretBlocked`, `ChangeRefused` or `GitHubError`.
 */
export async function publish(request: PublishRequest, deps: PublishDeps): Promise<PublishReport> {
  const place = { serverUrl: request.serverUrl, repository: deps.repository, issue: request.issue };
  const given = request.handoffs.map((one) => readGiven(one, request.issue));
  const work: Work = { request, deps, place, given, changed: [], unchanged: [] };
  const proposal = request.mode === 'pull-request' ? proposalOf(given) : null;
  await refuseGiven(work);
  const branch = request.statusOnly === true ? await readOwnBranch(work) : await recordAll(work);
  const steps = stepsOf(work, branch);
  if (proposal !== null) return propose(work, { steps, branch, proposal });
  return tellEnding(work, steps, endingOf(request));
}

/** Nothing of a handoff that holds a secret is written; the issue is told which, by place and kind (T25). */
async function refuseGiven(work: Work): Promise<void> {
  try {
    refuseSecrets(
      work.deps.redactor,
      work.given.flatMap(({ name, text, changeText, change }) => [
        { where: `the handoff ${name}`, text },
        { where: `the change of ${name}`, text: changeText ?? '' },
        ...(change === null ? [] : textsOfChange(change)),
      ]),
    );
  } catch (error) {
    const steps = stepsOf({ ...work, given: [] }, await readOwnBranch(work));
    await tellFailure(work, steps, { error, what: 'The harness stopped' });
  }
}

/** Records what is missing and returns the branch as it is then. */
async function recordAll(work: Work): Promise<HandoffBranch> {
  const { request, deps, given } = work;
  const before = await readOwnBranch(work);
  const present = new Map<string, string>();
  for (const one of before.kind === 'present' ? before.handoffs : [])
    if (one.kind === 'usable') present.set(one.name, one.text);
  for (const { name, text, changeText } of given) {
    const same = present.get(name) === text;
    const { kind } = same
      ? { kind: 'unchanged' as const }
      : await recordHandoff({
          ...deps,
          issue: request.issue,
          base: request.base,
          handoffText: text,
          changeText: changeText ?? undefined,
        });
    (kind === 'recorded' ? work.changed : work.unchanged).push(
      `handoff ${name} on ${branchName(request.issue)}`,
    );
  }
  return work.changed.length === 0 ? before : readOwnBranch(work);
}

async function readOwnBranch({ request, deps }: Work): Promise<HandoffBranch> {
  return readBranch({ ...deps, issue: request.issue, bot: request.settings.bot });
}

/** The handoffs of the branch that hold together, and those at hand; the branch's own carry their commit. */
function stepsOf({ given }: Work, branch: HandoffBranch): readonly Step[] {
  const steps = new Map<string, Step>(given.map(({ name, handoff }) => [name, { handoff, commit: null }]));
  for (const one of branch.kind === 'present' ? branch.handoffs : [])
    if (one.kind === 'usable') steps.set(one.name, { handoff: one.handoff, commit: one.commit });
  return inOrder([...steps.values()]);
}

/** The ending that needs no pull request. */
function endingOf({ mode, stopReason }: PublishRequest): Ending {
  if (mode === 'record') return { kind: 'working' };
  if (mode === 'stop' || mode === 'pull-request') return { kind: 'stop', reason: stopReason ?? null };
  return { kind: mode };
}

interface Proposing {
  readonly steps: readonly Step[];
  /** The issue's branch as it was when everything was recorded. */
  readonly branch: HandoffBranch;
  readonly proposal: Proposal;
}

async function propose(work: Work, proposing: Proposing): Promise<PublishReport> {
  const { steps, proposal } = proposing;
  const pull = await proposeChange(work, proposing).catch((error: unknown) =>
    tellFailure(work, steps, { error, what: 'The pull request could not be opened' }),
  );
  const { number, url, draft, moved } = pull;
  const { untested } = proposal;
  const ending: Ending = { kind: 'pull-request', number, draft, untested, moved: moved !== null };
  const report = await tellEnding(work, steps, ending);
  return { ...report, pullRequest: { number, url } };
}

interface Failure {
  readonly error: unknown;
  /** What came of it, in our own words. */
  readonly what: string;
}

/** Says on the issue what could not be done and why, then throws the reason. */
async function tellFailure(work: Work, steps: readonly Step[], { error, what }: Failure): Promise<never> {
  const reason = sanitiseLine(work.deps.redactor.redact(messageOf(error)), work.place, 1500);
  const ending: Ending = { kind: 'stop', reason: `${what}: ${reason}` };
  await tellEnding(work, steps, ending).catch((second: unknown) => {
    const both = `${messageOf(error)} The comment could not say so either: ${messageOf(second)}`;
    throw new Error(both, { cause: error });
  });
  throw error;
}

async function proposeChange(work: Work, { steps, branch, proposal }: Proposing) {
  const { request, deps, place } = work;
  const { issue, settings, runUrl } = request;
  const open = await findPullRequest(deps, issue);
  const held = branch.kind === 'present' ? branch.change : null;
  const settle = { ...deps, change: proposal.change, policy: settings.movedBase, held };
  const { change, moved } = await settleBase(settle);
  // The checks say nothing of a tree that they never saw.
  const draft = open?.draft ?? (proposal.untested || moved !== null);
  const title = titleOfProposal(proposal, place);
  const text = commitTextOf(proposal, place);
  refuseSecrets(deps.redactor, [{ where: 'the title or text of the change', text: `${title}\n${text}` }]);
  const { recorded, flags } = await recordChange({
    ...deps,
    issue,
    change,
    policy: settings.policy,
    title,
    body: text,
    keepHandoffs: settings.keepHandoffs,
  });
  (recorded.kind === 'recorded' ? work.changed : work.unchanged).push(`change on ${branchName(issue)}`);
  const body = bodyOfProposal({ proposal, moved, draft, flags, steps, place, runUrl });
  refuseSecrets(deps.redactor, [{ where: "the pull request's text", text: body }]);
  const pull = await ensurePullRequest({ ...deps, issue, title, body, draft });
  (pull.kind === 'unchanged' ? work.unchanged : work.changed).push(
    `pull request #${pull.number} ${pull.kind}`,
  );
  return { ...pull, draft, moved };
}

async function tellEnding(work: Work, steps: readonly Step[], ending: Ending): Promise<PublishReport> {
  const { request, deps, place, changed, unchanged } = work;
  const text = renderStatus({ place, runUrl: request.runUrl, steps, ending });
  refuseSecrets(deps.redactor, [{ where: 'the status comment', text }]);
  const comment = await ensureStatusComment({
    ...deps,
    issue: request.issue,
    text,
    bot: request.settings.bot,
  });
  (comment.kind === 'unchanged' ? unchanged : changed).push(`status comment ${comment.kind}`);
  if (request.settings.labels) {
    const triage = steps.find(({ handoff }) => handoff.facts.phase === 'triage')?.handoff.facts;
    const category = categoryOf(triage);
    changed.push(...(await ensureLabels({ ...deps, issue: request.issue, ending: ending.kind, category })));
  }
  return { changed, unchanged, commentUrl: comment.url, pullRequest: null };
}
