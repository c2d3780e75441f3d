import { ok } from './answer.ts';
import { nodeId } from './json.ts';
import type { JsonObject } from './json.ts';
import { need } from './route.ts';
import type { Route, Site } from './route.ts';
import { allows } from './tokens.ts';
import { accountId, userShape } from './users.ts';

/** Links below the repository's API address: field and what follows, as GitHub spells them. */
const links: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** Id of the repository, the same in every run. */
function repositoryId(site: Site): number {
  const { owner, repo } = site.settings.repository;
  return accountId(`${owner}/${repo}`);
}

/** The repository as GitHub embeds it in other answers. */
export function minimalRepository(site: Site): JsonObject {
  const { owner, repo } = site.settings.repository;
  const id = repositoryId(site);
  return {
    id,
    node_id: nodeId('Repository', id),
    name: repo,
    full_name: `${owner}/${repo}`,
    owner: userShape(site, owner),
    private: site.settings.repository.private,
    html_url: site.urls.html,
    description: null,
    fork: false,
    url: site.urls.repo,
    ...Object.fromEntries(Object.entries(links).map(([field, rest]) => [field, site.urls.repo + rest])),
  };
}

/** The repository as `GET /repos/{owner}/{repo}` answers it. */
export function repositoryShape(site: Site): JsonObject {
  const { html } = site.urls;
  const { createdAt } = site.store.state;
  const open = site.store.state.issues.filter(({ state }) => state === 'open').length;
  return {
    ...minimalRepository(site),
    git_url: `${html.replace(/^http/, 'git')}.git`,
    ssh_url: `git@${html.replace(/^https?:\/\//, '')}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    visibility: site.settings.repository.private ? 'private' : 'public',
    default_branch: site.settings.repository.defaultBranch,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    forks: 0,
    forks_count: 0,
    network_count: 0,
    open_issues: open,
    open_issues_count: open,
    size: 0,
    stargazers_count: 0,
    subscribers_count: 0,
    watchers: 0,
    watchers_count: 0,
    pushed_at: createdAt,
    created_at: createdAt,
    updated_at: createdAt,
  };
}

export const repositoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    needs: need('metadata', 'read'),
    handle: ({ caller }, site) => {
      const push = allows(caller.job, 'contents', 'write');
      const pull = allows(caller.job, 'contents', 'read');
      return ok({ ...repositoryShape(site), permissions: { admin: false, push, pull } });
    },
  },
];
