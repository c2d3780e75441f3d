import type { Git } from '../git.ts';
import { applyInScratch } from './apply.ts';
import type { Change } from './change.ts';
import { assertCommit, openRepository } from './repository.ts';
import { withScratch } from './scratch.ts';

/** Bytes of a patch that people are shown at most; the tree itself is the record. */
export const maxPatchBytes = 64 * 1024;

/**
 * The change as a unified diff to look at, cut at a line end beyond `maxBytes` and marked so.
 * Never read it back: `change.json` is the data. Runs no external diff or text conversion and leaves the
 * repository untouched. Throws as `applyChange` does.
 */
export async function patchText(
  git: Git,
  workspace: string,
  change: Change,
  maxBytes = maxPatchBytes,
): Promise<string> {
  const repository = await openRepository(git, workspace);
  await assertCommit(repository, change.base);
  const patch = await withScratch({ repository, objects: 'private' }, async (scratch) => {
    const tree = await applyInScratch(scratch, change);
    const args = ['-r', '-p', '--no-ext-diff', '--no-textconv', '--no-color', '--find-renames'];
    return scratch.run(['diff-tree', ...args, '--submodule=short', change.base, tree]);
  });
  if (patch.byteLength <= maxBytes) return patch.toString();
  const end = patch.lastIndexOf(0x0a, maxBytes) + 1;
  const left = patch.byteLength - end;
  return `${patch.subarray(0, end).toString()}[… ${left} more bytes of this diff are not shown]\n`;
}
