import type { Git } from '../git.ts';
import type { Change } from './change.ts';
import { assertCommit, openRepository } from './repository.ts';
import type { Scratch } from './scratch.ts';
import { withScratch } from './scratch.ts';
import { readFileList } from './tree-diff.ts';

/** What the base of a change has, as far as judging the change needs it. */
export interface BaseContent {
  /** Every path on the base. */
  readonly paths: readonly string[];
  /** Text on the base of the files that the change modifies or deletes, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the base of a change from a repository. Throws `ConfigError` when the base is missing. */
export async function readBaseContent(git: Git, repoDir: string, change: Change): Promise<BaseContent> {
  const repository = await openRepository(git, repoDir);
  await assertCommit(repository, change.base);
  return withScratch({ repository, objects: 'private' }, async (scratch) => {
    await scratch.run(['read-tree', change.base]);
    const entries = await readFileList(scratch);
    const wanted = new Set(change.files.map((file) => file.path));
    const texts = new Map<string, string>();
    for (const { path, mode, blob } of entries) {
      if (wanted.has(path) && mode !== '160000') texts.set(path, await readText(scratch, blob));
    }
    return { paths: entries.map((entry) => entry.path), texts };
  });
}

async function readText(scratch: Scratch, blob: string): Promise<string> {
  return (await scratch.run(['cat-file', 'blob', blob])).toString();
}
