import type { Config } from './config.ts';
import { Skip } from './errors.ts';
import { issueOf, unfitIssue } from './event.ts';
import type { IssueSnapshot, IssueSource } from './event.ts';
import { judgeAccount, lookUp } from './gate/account.ts';
import { refuseForeignHand } from './gate/author.ts';
import { issueFrom } from './gate/issue.ts';
import type { OwnRun } from './gate/rate.ts';
import { judgeUse, useOf } from './gate/use.ts';
import { explainGitHubError } from './github.ts';
import type { GitHub, Repository } from './github.ts';
import { normalLogin } from './resume.ts';
import type { Log } from './log.ts';

/** Who may start a phase: people with write access, or everyone who can open an issue. */
export type StartFor = 'writers' | 'everyone';

export interface StartRequest extends OwnRun {
  readonly repository: Repository;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly issueNumber: number | undefined;
  readonly actor: string;
  readonly triggeringActor: string;
  readonly startFor: StartFor;
  /** Who writes for the harness. */
  readonly bot: string;
  /** Handoffs of earlier phases of this run; none: this is where the run starts. */
  readonly expected: Readonly<Record<string, string>>;
}

export interface GateDeps {
  readonly github: GitHub;
  /** On its way: the gate asks GitHub meanwhile. */
  readonly config: Promise<Pick<Config, 'start'>>;
  readonly log: Pick<Log, 'warning'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/**
 * Decides whether a run may start, before anything is spent, and returns the issue it is about: the
 * event's own snapshot, or the issue as it is now when a person named its number. Rights come from
 * the permission API, never from a login's form or `author_association`. How often and at what cost is asked where
 * the run starts, and who asks in every phase. Everything is asked at the same time. Throws `Skip` with the
 * reason when a run must not start and that is in order; `ConfigError` or `GitHubError` when nobody can tell (T03, A5).
 */
export async function passGate(request: StartRequest, deps: GateDeps): Promise<IssueSnapshot> {
  const source = passFirstLook(request);
  const actors = actorsOf(request);
  const starts = Object.keys(request.expected).length === 0;
  const { repository } = request;
  const asking = { ...deps, repository };
  const [accounts, { start }, issue, use] = await Promise.all([
    Promise.all(actors.map((actor) => lookUp(actor, repository, deps.github))),
    deps.config,
    issueFrom(source, request.runId, { ...asking, fresh: starts }),
    starts ? useOf(actors, request, asking) : undefined,
    request.startFor === 'everyone' ? warnOfWriteToken(asking) : undefined,
  ]);
  for (const account of accounts) judgeAccount(account, { startFor: request.startFor, bots: start.bots });
  refuseUnfit(issue);
  if (use !== undefined) judgeUse(accounts, use, start);
  return issue;
}

/**
 * The part of the gate that needs nobody's answer, so that most of what must not start asks GitHub for nothing.
 * Throws `Skip` and `ConfigError` as `passGate` does.
 */
export function passFirstLook(request: StartRequest): Exclude<IssueSource, { kind: 'none' }> {
  const source = issueOf(request.event, request.issueNumber);
  if (source.kind === 'none')
    throw new Skip('event', `the event "${request.event.name}" has no issue, and no issue number was given`);
  if (source.kind === 'payload') refuseUnfit(source.issue);
  const own = actorsOf(request).find((actor) => normalLogin(actor) === normalLogin(request.bot));
  if (own !== undefined)
    throw new Skip('bot', `@${own} writes for the harness: bots do not start runs of their own work`);
  refuseForeignHand(request.event);
  return source;
}

function actorsOf({ actor, triggeringActor }: StartRequest): readonly string[] {
  return [...new Set([actor, triggeringActor])];
}

function refuseUnfit(issue: IssueSnapshot): void {
  const reason = unfitIssue(issue);
  if (reason !== undefined) throw new Skip('issue', reason);
}

/** A phase that everyone may start should hold nothing that writes (A6). */
async function warnOfWriteToken({
  github,
  repository,
  log,
}: Pick<GateDeps, 'github' | 'log'> & { readonly repository: Repository }): Promise<void> {
  const { data } = await github.repos
    .get({ ...repository })
    .catch((thrown: unknown) => Promise.reject(explainGitHubError(thrown, 'reading the repository')));
  if (data.permissions?.push === true)
    log.warning(
      'Everyone may start this phase, and its token may write to the repository: what a stranger talks the model into then happens with that right. Set `contents: read` for this job, or `start-for: writers`.',
    );
}
