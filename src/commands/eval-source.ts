import { ConfigError } from '../errors.ts';
import type { Git } from '../git.ts';
import { connect, explainGitHubError } from '../github.ts';
import type { GitHub, Repository } from '../github.ts';
import type { Machine } from './machine.ts';

/** Throws `ConfigError` for anything but `owner/name`. */
export function repositoryNamed(text: string, usage: string): Repository {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
  if (owner !== undefined && repo !== undefined) return { owner, repo };
  throw new ConfigError({
    what: 'neither a folder nor a repository',
    where: '--repo',
    expected: 'a clone, or OWNER/NAME',
    got: `"${text}"`,
    fix: `Usage: ${usage}`,
  });
}

/** The repository on GitHub that a clone comes from, by its remote `origin`. Throws `ConfigError` where there is none. */
export async function originOf(dir: string, git: Git, { env }: Machine): Promise<Repository> {
  const found = await git(['config', '--get', 'remote.origin.url'], { cwd: dir, okCodes: [0, 1, 128] });
  const address = found.stdout.toString().trim();
  const server = new URL(env['GITHUB_SERVER_URL'] ?? 'https://github.com').host.replaceAll(
    '.',
    String.raw`\.`,
  );
  const pattern = new RegExp(String.raw`(?:^|[/@])${server}[:/]([\w.-]+)/([\w.-]+?)(?:\.git)?/?$`);
  const [, owner, repo] = pattern.exec(address) ?? [];
  if (owner !== undefined && repo !== undefined) return { owner, repo };
  throw new ConfigError({
    what: 'nobody can tell which repository this is a clone of',
    where: dir,
    expected: 'a remote "origin" on GitHub',
    got: address === '' ? 'none' : address.replace(/\/\/[^@/]*@/, '//'),
    fix: 'Name another folder, or OWNER/NAME, with --repo',
  });
}

export interface GitHubAccess {
  readonly github: GitHub;
  /** The same promise, with GitHub's refusals put into words. `doing` is a clause such as "reading the code". */
  readonly explained: <T>(doing: string, asked: Promise<T>) => Promise<T>;
}

/** GitHub with the token of the environment. Throws `ConfigError` without one. */
export function connectFrom({ env }: Machine): GitHubAccess {
  const token = (env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '').trim();
  if (token === '')
    throw new ConfigError({
      what: 'GitHub is not asked without a token',
      where: 'environment',
      expected: 'GITHUB_TOKEN or GH_TOKEN, which may read issues, pull requests and contents',
      fix: 'For example: GH_TOKEN=$(gh auth token) harness eval add …',
    });
  const github = connect({ token, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com' });
  return {
    github,
    explained: async (doing, asked) =>
      asked.catch((thrown: unknown) => {
        throw thrown instanceof ConfigError ? thrown : explainGitHubError(thrown, doing);
      }),
  };
}
