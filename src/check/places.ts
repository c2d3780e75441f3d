import { isUtf8 } from 'node:buffer';
import { existsSync } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../errors.ts';
import { maxWorkflowBytes } from '../local/workflow/bounds.ts';
import type { Home } from '../local/workflow/workflow.ts';

/** How the file that users copy names us: `uses: org/harness-action/…@v1`. On a laptop it means our own checkout. */
export const ownRepository = 'org/harness-action';

/** The folders a check may read. */
export interface Places {
  /** The checked folder. */
  readonly dir: string;
  /** Where our own actions, workflows and phases are read. */
  readonly ownDir: string;
  /** The checked folder is this project itself. */
  readonly isOwnProject: boolean;
}

/** A checkout of this project, wherever it lies, is checked against itself. */
export function placesOf(dir: string, actionRoot: string): Places {
  const isOwnProject = ['action.yml', 'run/action.yml', 'publish/action.yml', 'phases'].every((name) =>
    existsSync(path.join(dir, name)),
  );
  return { dir, ownDir: isOwnProject ? dir : actionRoot, isOwnProject };
}

/** Stands for the owner and name of the checked folder on GitHub, which a check does not ask for. */
export const unknownRepository = 'local/repository';

/** The checked folder as a repository: a check asks no git, so neither its name nor its commit is known. */
export function homeOf({ dir, isOwnProject }: Places): Home {
  const repository = isOwnProject ? ownRepository : unknownRepository;
  return { repository, dir, ref: 'HEAD', sha: unknownCommit };
}

/** Stands for a commit that nobody asked for. */
export const unknownCommit = '0'.repeat(40);

/** What `owner/repo@ref` means here: us, or unknown. */
export function resolveIn(places: Places): (repository: string, ref: string) => Home | undefined {
  return (repository, ref) =>
    repository.toLowerCase() === ownRepository
      ? { repository: ownRepository, dir: places.ownDir, ref, sha: unknownCommit }
      : undefined;
}

export type ReadText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * A file as text. Anything else than a plain file of at most 500 KB in UTF-8 is unreadable, for a reason
 * given as a clause: a pipe or a device would keep the check waiting for ever.
 */
export async function readText(dir: string, file: string): Promise<ReadText> {
  try {
    const full = path.join(dir, file);
    const stats = await lstat(full);
    if (!stats.isFile()) return unreadable('it is not a plain file');
    if (stats.size > maxWorkflowBytes)
      return unreadable(`it has ${stats.size} bytes (expected at most ${maxWorkflowBytes})`);
    const bytes = await readFile(full);
    return isUtf8(bytes) && !bytes.includes(0)
      ? { kind: 'text', text: bytes.toString('utf8') }
      : unreadable('it is not UTF-8 text');
  } catch (error) {
    return unreadable(messageOf(error));
  }
}

function unreadable(reason: string): ReadText {
  return { kind: 'unreadable', reason };
}
