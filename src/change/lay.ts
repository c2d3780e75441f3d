import { ConfigError } from '../errors.ts';
import type { Git } from '../git.ts';
import { applyInScratch } from './apply.ts';
import type { Change } from './change.ts';
import { assertCommit, assertWorkTree, openRepository } from './repository.ts';
import { withScratch } from './scratch.ts';

export interface LayOptions {
  readonly git: Git;
  /** Top folder of a clean checkout of `base`. */
  readonly workspace: string;
  /** Commit that the checkout is at, 40 hex digits. */
  readonly base: string;
  readonly change: Change;
}

/**
 * Lays a change over a checkout, so that its files are those the change leads to. The repository, its index and its
 * objects stay as they are, and no hook or filter of it runs. Throws `ConfigError` when the change was made on another
 * commit, and as `applyChange` does.
 */
export async function layChange({ git, workspace, base, change }: LayOptions): Promise<void> {
  if (change.base !== base)
    throw new ConfigError({
      what: 'the change was made on another commit than the one checked out',
      where: workspace,
      expected: change.base,
      got: base,
      fix: 'Check out the commit that the build worked on',
    });
  const repository = await openRepository(git, workspace);
  await assertWorkTree(repository);
  await assertCommit(repository, base);
  await withScratch({ repository, workTree: workspace, objects: 'private' }, async (scratch) => {
    const tree = await applyInScratch(scratch, change);
    await scratch.run(['read-tree', base]);
    await scratch.run(['update-index', '-q', '--refresh']);
    await scratch.run(['read-tree', '-m', '-u', base, tree]);
  });
}
