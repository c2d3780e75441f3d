import { createHash } from 'node:crypto';
import { ok } from './answer.ts';
import { notFound } from './failures.ts';
import { nodeId } from './json.ts';
import type { JsonObject } from './json.ts';
import { need, param } from './route.ts';
import type { Route, Site } from './route.ts';

/** Who a job's `GITHUB_TOKEN` acts as. */
export const bot = 'github-actions[bot]';

/** Id of that account on github.com; its commit address holds it. */
const botId = 41898282;

const ranks: Readonly<Record<string, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

/** A user as GitHub embeds it in other answers. Every login counts as an account here. */
export function userShape(site: Site, login: string): JsonObject {
  const id = accountId(login);
  const isBot = login.endsWith('[bot]');
  const url = `${site.urls.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `${site.urls.server}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: `${site.urls.server}/${isBot ? `apps/${login.slice(0, -5)}` : login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isBot ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  };
}

export function accountId(login: string): number {
  if (login === bot) return botId;
  return (createHash('sha256').update(login.toLowerCase()).digest().readUInt32BE() % 90_000_000) + 1_000_000;
}

/** The address GitHub signs a bot's commits with. */
export function noReply(login: string): string {
  return `${accountId(login)}+${login}@users.noreply.github.com`;
}

/** Login behind a no-reply address; undefined for any other address. */
export function loginOf(email: string): string | undefined {
  return /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
}

/** Role of a login in the repository: the settings first, then the owner, then what anyone may. */
export function roleOf(site: Site, login: string): string {
  const known = Object.entries(site.settings.collaborators ?? {}).find(
    ([name]) => name.toLowerCase() === login.toLowerCase(),
  );
  if (known !== undefined) return known[1];
  if (login.toLowerCase() === site.settings.repository.owner.toLowerCase()) return 'admin';
  return site.settings.repository.private ? 'none' : 'read';
}

/** How GitHub describes the tie between an author and the repository. */
export function associationOf(site: Site, login: string): string {
  if (login.toLowerCase() === site.settings.repository.owner.toLowerCase()) return 'OWNER';
  return ['admin', 'maintain', 'write', 'triage'].includes(roleOf(site, login)) ? 'COLLABORATOR' : 'NONE';
}

function isLogin(text: string): boolean {
  return /^[a-z\d](?:[a-z\d]|[-_](?=[a-z\d]))*(?:\[bot\])?$/i.test(text);
}

function permissionShape(site: Site, login: string): JsonObject {
  const role = roleOf(site, login);
  const permission = ranks[role] ?? 'none';
  const level = ['none', 'read', 'write', 'admin'].indexOf(permission);
  const permissions = {
    admin: level >= 3,
    maintain: level >= 3 || role === 'maintain',
    push: level >= 2,
    triage: level >= 2 || role === 'triage',
    pull: level >= 1,
  };
  return { permission, role_name: role, user: { ...userShape(site, login), permissions, role_name: role } };
}

function publicUser(site: Site, login: string): JsonObject {
  const since = site.store.state.createdAt;
  return {
    ...userShape(site, login),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: since,
    updated_at: since,
  };
}

export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/{username}',
    needs: need('metadata', 'read'),
    handle: (request, site) => {
      const login = param(request, 'username');
      if (!isLogin(login)) throw notFound();
      return ok(publicUser(site, login));
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    needs: need('metadata', 'read'),
    handle: (request, site) => {
      const login = param(request, 'username');
      if (!isLogin(login)) throw notFound();
      if (login.endsWith('[bot]')) throw notFound(`${login} is not a user`);
      return ok(permissionShape(site, login));
    },
  },
];
