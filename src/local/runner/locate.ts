import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../../errors.ts';
import { type Git, GitError } from '../../git.ts';
import type { Home } from '../workflow/workflow.ts';
import { commitOf } from './run-facts.ts';
import type { RunSettings } from './settings.ts';

export interface Located {
  /** The checkout the file is in. */
  readonly dir: string;
  /** Inside it, with forward slashes. */
  readonly path: string;
  /** Whether that is the repository the run works on, not our own. */
  readonly inRepository: boolean;
}

/**
 * Finds the workflow file: relative to the repository, else to our own checkout; an absolute path
 * must be in one of them. Throws `ConfigError` when it is in neither.
 */
export async function locateWorkflow(settings: RunSettings): Promise<Located> {
  const roots = [
    { dir: await realpath(settings.repoDir), inRepository: true },
    { dir: await realpath(settings.actionRoot), inRepository: false },
  ];
  for (const root of roots) {
    const file = await realpath(path.resolve(root.dir, settings.workflowFile)).catch(() => undefined);
    if (file?.startsWith(root.dir + path.sep))
      return { ...root, path: path.relative(root.dir, file).split(path.sep).join('/') };
  }
  throw new ConfigError({
    what: 'workflow file not found',
    where: settings.workflowFile,
    expected: 'a file in the repository or in the harness',
  });
}

/** What stands in for a folder that is no git repository, or one without a commit. */
const noCommit = '0'.repeat(40);

/** The checkouts on this machine, each with the repository it stands for. */
export class Homes {
  private readonly git: Git;
  private readonly settings: RunSettings;
  private readonly remotes = new Map<string, Home>();

  constructor(git: Git, settings: RunSettings) {
    this.git = git;
    this.settings = settings;
  }

  /** Looks every named checkout up; call once before `resolve`. */
  async prepare(): Promise<void> {
    for (const [repository, dir] of Object.entries(this.settings.remotes))
      this.remotes.set(repository.toLowerCase(), await this.of(dir, { repository, ref: '' }));
  }

  /** What `owner/repo@ref` means here. */
  readonly resolve = (repository: string, ref: string): Home | undefined => {
    const home = this.remotes.get(repository.toLowerCase());
    return home === undefined ? undefined : { ...home, ref };
  };

  /** A folder as a home. Without a name it is our own checkout, named as `remotes` names that folder. */
  async of(
    dir: string,
    named: { readonly repository: string; readonly ref: string } | undefined,
  ): Promise<Home> {
    const known = Object.entries(this.settings.remotes).find(([, folder]) => path.resolve(folder) === dir);
    const repository = named?.repository ?? known?.[0] ?? `local/${path.basename(dir)}`;
    return { repository, dir, ref: named?.ref ?? 'HEAD', sha: await this.commit(dir) };
  }

  private async commit(dir: string): Promise<string> {
    try {
      return await commitOf(this.git, dir, 'HEAD');
    } catch (error) {
      if (error instanceof GitError) return noCommit;
      throw error;
    }
  }
}
