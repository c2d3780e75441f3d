import * as fs from 'node:fs/promises';
import { ConfigError } from '../../errors.ts';
import { GitError } from '../../git.ts';
import type { Git } from '../../git.ts';

/** Default branch of the sample repository. */
const sampleBranch = 'main';

/** Who applied the patches. One person and the authors' own dates, so that every rebuild has the same commit ids. */
const committer = { GIT_COMMITTER_NAME: 'Mira Lindqvist', GIT_COMMITTER_EMAIL: 'mira@example.com' };

interface SampleRequest {
  /** Absolute path of the patches, as `git format-patch --stdout` writes them. */
  readonly historyFile: string;
  /** Folder of the new repository; made when it is missing. */
  readonly target: string;
  readonly git: Git;
}

/**
 * Makes the sample repository with its whole history, checked out on `main`, and returns its
 * last commit (40 hex digits). The same patches give the same ids on every machine. Writes only below
 * `target`. Throws `ConfigError` when `target` has files already, or when the patches do not apply.
 */
export async function buildSample({ historyFile, target, git }: SampleRequest): Promise<{ commit: string }> {
  await fs.mkdir(target, { recursive: true });
  const there = await fs.readdir(target);
  if (there.length > 0)
    throw new ConfigError({
      what: 'the folder for the sample repository is not empty',
      where: target,
      got: there.slice(0, 5).join(', '),
      fix: 'Name a new folder',
    });
  await git(['init', '--quiet', '--initial-branch', sampleBranch], { cwd: target });
  await applyPatches(historyFile, target, git);
  const { stdout } = await git(['rev-parse', '--verify', 'HEAD^{commit}'], { cwd: target });
  return { commit: stdout.toString().trim() };
}

async function applyPatches(historyFile: string, target: string, git: Git): Promise<void> {
  try {
    await git(['am', '--quiet', '--committer-date-is-author-date', historyFile], {
      cwd: target,
      env: committer,
    });
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    throw new ConfigError(
      {
        what: 'the history of the sample cannot be rebuilt',
        where: historyFile,
        expected: 'patches that git am applies',
        got: cause.stderr.trim(),
      },
      { cause },
    );
  }
}
