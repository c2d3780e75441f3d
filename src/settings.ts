import { ConfigError } from './errors.ts';
import { configFile, defaultConfig, parseConfig } from './config.ts';
import type { Config } from './config.ts';
import { explainGitHubError } from './github.ts';
import type { GitHub, Repository } from './github.ts';

/**
 * The text of a file on the default branch, read through the API so that no checkout, branch or
 * pull request can change it; undefined when there is none. Throws `ConfigError` for anything but a
 * regular file.
 */
export async function readDefaultBranchFile(
  github: GitHub,
  repository: Repository,
  path: string,
): Promise<string | undefined> {
  return readRepositoryFile(github, repository, { path, ref: undefined });
}

/** The same for a file at a branch or commit; of the default branch when `ref` is undefined. */
export async function readRepositoryFile(
  github: GitHub,
  repository: Repository,
  { path, ref }: { readonly path: string; readonly ref: string | undefined },
): Promise<string | undefined> {
  const place = ref === undefined ? 'the default branch' : ref;
  try {
    const at = ref === undefined ? {} : { ref };
    const { data } = await github.repos.getContent({ ...repository, ...at, path });
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
      throw new ConfigError({
        what: 'not a regular file',
        where: path,
        fix: `Replace it by a plain file on ${place}`,
      });
    return Buffer.from(data.content, 'base64').toString('utf8');
  } catch (thrown) {
    if (thrown instanceof ConfigError) throw thrown;
    if (thrown instanceof Error && 'status' in thrown && thrown.status === 404) return undefined;
    throw explainGitHubError(thrown, `reading ${path} of ${place}`);
  }
}

/** The repository's configuration, or the defaults when it has none. */
export async function readConfig(github: GitHub, repository: Repository): Promise<Config> {
  const text = await readDefaultBranchFile(github, repository, configFile);
  return text === undefined ? defaultConfig : parseConfig(text);
}

/** The newest commit of the default branch, 40 hex digits. */
export async function tipOfDefaultBranch(github: GitHub, repository: Repository): Promise<string> {
  try {
    const { data } = await github.repos.get({ ...repository });
    const branch = await github.repos.getBranch({ ...repository, branch: data.default_branch });
    return branch.data.commit.sha;
  } catch (thrown) {
    throw explainGitHubError(thrown, 'reading the tip of the default branch');
  }
}
