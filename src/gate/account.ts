import { Skip } from '../errors.ts';
import { explainGitHubError, statusOf } from '../github.ts';
import type { GitHub, Repository } from '../github.ts';

/** What GitHub says of an account; nothing here comes from the form of a login. */
export interface Account {
  readonly login: string;
  /** `User`, `Bot`, or another of GitHub's words. */
  readonly type: string;
  /** As the permission API names it; null for an App, which has no role there. */
  readonly role: string | null;
}

const writingRoles = ['admin', 'maintain', 'write'];

export function mayWrite({ role }: Account): boolean {
  return role !== null && writingRoles.includes(role);
}

/**
 * Resolves an account by the permission API. That API answers 404 for Apps, which are no users: then the account
 * itself is asked for. Throws `GitHubError` when nobody can tell (T03, A5).
 */
export async function lookUp(login: string, repository: Repository, github: GitHub): Promise<Account> {
  try {
    const { data } = await github.repos.getCollaboratorPermissionLevel({ ...repository, username: login });
    return { login, type: data.user?.type ?? 'unknown', role: data.permission };
  } catch (thrown) {
    const type = statusOf(thrown) === 404 ? await typeOf(login, github) : undefined;
    if (type === undefined || type === 'User')
      throw explainGitHubError(thrown, `asking for the role of @${login}`);
    return { login, type, role: null };
  }
}

async function typeOf(login: string, github: GitHub): Promise<string | undefined> {
  try {
    return (await github.users.getByUsername({ username: login })).data.type;
  } catch (thrown) {
    if (statusOf(thrown) === 404) return undefined;
    throw explainGitHubError(thrown, `asking who @${login} is`);
  }
}

/** Throws `Skip` unless this account may start the phase. `bots` are exact logins of the default branch's settings. */
export function judgeAccount(
  account: Account,
  { startFor, bots }: { readonly startFor: 'writers' | 'everyone'; readonly bots: readonly string[] },
): void {
  const { login, type, role } = account;
  if (type !== 'User') judgeBot(account, bots);
  else if (startFor === 'writers' && !mayWrite(account))
    throw new Skip(
      'role',
      `@${login} has the role "${role}"; starting this phase needs write access to the repository`,
    );
}

function judgeBot(account: Account, bots: readonly string[]): void {
  const { login, type, role } = account;
  if (type !== 'Bot') throw new Skip('bot', `@${login} is no person: GitHub calls it "${type}"`);
  if (!bots.includes(login))
    throw new Skip(
      'bot',
      `@${login} is a bot; bots do not start runs unless start.bots of .harness/config.yml names them`,
    );
  if (role !== null && !mayWrite(account))
    throw new Skip('bot', `@${login} is a bot with the role "${role}"; starting a run needs write access`);
}
