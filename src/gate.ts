import { ConfigError, Skip } from './errors.ts';
import { issueOf, issueSnapshot, unfitIssue } from './event.ts';
import type { IssueSnapshot, IssueSource } from './event.ts';
import { explainGitHubError } from './github.ts';
import type { GitHub, Repository } from './github.ts';

/** Who may start a phase: people with write access, or everyone who can open an issue. */
export type StartFor = 'writers' | 'everyone';

export interface StartRequest {
  readonly repository: Repository;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly issueNumber: number | undefined;
  readonly actor: string;
  readonly triggeringActor: string;
  readonly startFor: StartFor;
}

const writingRoles = ['admin', 'maintain', 'write'];

/**
 * Decides whether a run may start, before anything is spent, and returns the issue it is about: the
 * event's own snapshot, or the issue as it is now when a person named its number. Rights come from
 * the permission API, never from a login's form or `author_association`. Throws `Skip` with the
 * reason when a run must not start and that is in order; `ConfigError` when nobody can tell (T03, A5).
 */
export async function passGate(request: StartRequest, github: GitHub): Promise<IssueSnapshot> {
  const source = passFirstLook(request);
  await Promise.all(actorsOf(request).map((actor) => checkRole(actor, request, github)));
  if (source.kind === 'payload') return source.issue;
  const issue = await fetchIssue(source.number, request.repository, github);
  refuseUnfit(issue);
  return issue;
}

/**
 * The part of the gate that needs nobody's answer, so that most of what must not start asks GitHub for nothing.
 * Throws `Skip` and `ConfigError` as `passGate` does.
 */
export function passFirstLook(request: StartRequest): Exclude<IssueSource, { kind: 'none' }> {
  const source = issueOf(request.event, request.issueNumber);
  if (source.kind === 'none')
    throw new Skip(`the event "${request.event.name}" has no issue, and no issue number was given`);
  if (source.kind === 'payload') refuseUnfit(source.issue);
  const bot = actorsOf(request).find((actor) => actor.endsWith('[bot]'));
  if (bot !== undefined) throw new Skip(`@${bot} is a bot; bots do not start runs`);
  return source;
}

function actorsOf({ actor, triggeringActor }: StartRequest): readonly string[] {
  return [...new Set([actor, triggeringActor])];
}

function refuseUnfit(issue: IssueSnapshot): void {
  const reason = unfitIssue(issue);
  if (reason !== undefined) throw new Skip(reason);
}

async function checkRole(actor: string, request: StartRequest, github: GitHub): Promise<void> {
  if (request.startFor === 'everyone') return;
  const role = await roleOf(actor, request.repository, github);
  if (!writingRoles.includes(role))
    throw new Skip(
      `@${actor} has the role "${role}"; starting this phase needs write access to the repository`,
    );
}

async function roleOf(username: string, repository: Repository, github: GitHub): Promise<string> {
  try {
    const { data } = await github.repos.getCollaboratorPermissionLevel({ ...repository, username });
    if (data.user?.type === 'Bot') throw new Skip(`@${username} is a bot; bots do not start runs`);
    return data.permission;
  } catch (thrown) {
    if (thrown instanceof Skip) throw thrown;
    throw explainGitHubError(thrown, `asking for the role of @${username}`);
  }
}

async function fetchIssue(number: number, repository: Repository, github: GitHub): Promise<IssueSnapshot> {
  try {
    const { data } = await github.issues.get({ ...repository, issue_number: number });
    return issueSnapshot.parse(data);
  } catch (thrown) {
    if (isNotFound(thrown))
      throw new ConfigError(
        {
          what: `there is no issue #${number} in ${repository.owner}/${repository.repo}`,
          where: 'input "issue"',
        },
        { cause: thrown },
      );
    throw explainGitHubError(thrown, `reading issue #${number}`);
  }
}

function isNotFound(thrown: unknown): boolean {
  return thrown instanceof Error && 'status' in thrown && thrown.status === 404;
}
