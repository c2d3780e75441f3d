import { readBaseContent } from '../change/base-content.ts';
import { changeSchema } from '../change/change.ts';
import type { Change } from '../change/change.ts';
import { checkChange, refusals } from '../change/gate.ts';
import type { ChangePolicy, GateFinding } from '../change/gate.ts';
import { openRepository } from '../change/repository.ts';
import { withScratch } from '../change/scratch.ts';
import { readChangedFiles } from '../change/tree-diff.ts';
import { findWeakening } from '../change/weakening.ts';
import type { WeakeningRules } from '../change/weakening.ts';
import type { Git } from '../git.ts';
import { z } from 'zod';
import { commitFiles } from './channels/repository.ts';
import { readYamlFolder } from '../read-yaml.ts';

const files = z.record(z.string(), z.string());

/** A patch as whole files: a path that only `before` has is deleted. */
const benignPatch = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]+$/),
  description: z.string().min(1),
  before: files,
  after: files,
});
export type BenignPatch = Readonly<z.infer<typeof benignPatch>>;

/** Every patch of the folder, in the order of its files. Throws `ConfigError` for a file that is not a list of them. */
export async function readBenignPatches(folder: string): Promise<readonly BenignPatch[]> {
  const read = await readYamlFolder(z.array(benignPatch), folder);
  return read.flatMap(({ data }) => data);
}

/** The rules of a repository. */
export interface PatchRules extends WeakeningRules {
  readonly policy: ChangePolicy;
}

/**
 * What the patch gate says against an ordinary patch: why it is refused, and what of it looks like a weakened test. What is
 * only shown to people for being a manifest or the like is rightly shown. Works in `repoDir`, an empty repository, and leaves
 * objects there. Throws `GitError`.
 */
export async function findPatchAlarms(
  patch: BenignPatch,
  rules: PatchRules,
  { git, repoDir }: { readonly git: Git; readonly repoDir: string },
): Promise<readonly GateFinding[]> {
  const base = await commitFiles(repoDir, patch.before, git);
  const head = await commitFiles(repoDir, patch.after, git);
  const change = await changeBetween(base, head, { git, repoDir });
  const before = await readBaseContent(git, repoDir, change);
  return [
    ...refusals(checkChange(change, rules.policy, before.paths)),
    ...findWeakening(change, before.texts, rules),
  ];
}

async function changeBetween(
  base: string,
  head: string,
  { git, repoDir }: { readonly git: Git; readonly repoDir: string },
): Promise<Change> {
  const repository = await openRepository(git, repoDir);
  const { stdout } = await git(['rev-parse', `${head}^{tree}`], { cwd: repoDir });
  const tree = stdout.toString().trim();
  const changed = await withScratch({ repository, objects: 'private' }, (scratch) =>
    readChangedFiles(scratch, base, tree),
  );
  return changeSchema.parse({ schema: 'harness/change@1', base, tree, files: changed });
}
