import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { collectChange } from '../change/collect.ts';
import type { Checkout, Collected } from '../change/collect.ts';
import { layChange } from '../change/lay.ts';
import { patchText } from '../change/patch-text.ts';
import { changeUnderReview } from '../context/change.ts';
import type { Phase } from '../phase/phase.ts';
import type { ChangeFacts } from './draft.ts';
import type { Ground } from './ground.ts';
import type { RunDeps, RunRequest } from './request.ts';

const changingTools = ['edit', 'write', 'bash'] as const;

/** May a run of this phase leave the workspace changed? */
export function mayChange(phase: Phase): boolean {
  return changingTools.some((tool) => phase.tools.includes(tool));
}

/**
 * Lets a phase that is shown a change and changes nothing itself read the files as that change leaves them. Any
 * other phase starts from the base.
 */
export async function layShownChange(
  phase: Phase,
  { draft }: Ground,
  { workspace }: RunRequest,
  { git }: RunDeps,
): Promise<void> {
  if (!phase.context.includes('change') || mayChange(phase)) return;
  const shown = changeUnderReview(draft.earlier);
  if (shown !== undefined) await layChange({ git, workspace, base: draft.base, change: shown.change });
}

/**
 * Saves what the agent changed in the workspace as change.json and, for people, change.patch. Returns
 * what the handoff says of it, or null when nothing differs from the base.
 */
export async function saveChange(
  place: {
    readonly workspace: string;
    readonly base: string;
    readonly repository?: Checkout['repository'] | undefined;
    readonly dir: string;
    readonly setup: Collected | undefined;
  },
  { git }: RunDeps,
): Promise<ChangeFacts | null> {
  const { workspace, base, repository, dir, setup } = place;
  const collected = await collectChange({ git, workspace, base, repository, setup });
  if (collected.kind === 'none') return null;
  const { change } = collected;
  const text = `${JSON.stringify(change, null, 1)}\n`;
  await writeFile(path.join(dir, 'change.json'), text);
  await writeFile(path.join(dir, 'change.patch'), await patchText(git, workspace, change));
  return { sha256: createHash('sha256').update(text).digest('hex'), tree: change.tree };
}
