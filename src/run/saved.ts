import type { Repository, GitHub } from '../github.ts';
import type { Handoff } from '../handoff.ts';
import type { Log } from '../log.ts';
import { readBranch } from '../resume.ts';

/** A handoff of an earlier run into which exactly the same went as would go in now. */
export interface Saved {
  readonly text: string;
  readonly handoff: Handoff;
  readonly changeText: string | null;
}

type Inputs = Handoff['facts']['inputs'];

/** What a saved handoff must have been made from. */
export interface Wanted {
  readonly name: string;
  readonly issue: number;
  readonly base: string;
  readonly model: string | null;
  readonly inputs: Inputs;
}

/** Where to look and whom to tell. */
export interface SavedPlace {
  readonly github: GitHub;
  readonly repository: Repository;
  /** Whose commits count. */
  readonly bot: string;
  readonly log: Log;
}

/**
 * Looks on the branch `harness/issue-N` for a handoff of an earlier run. It counts only when its hash
 * chain is unbroken, it ended as `done`, and everything that went in is what would go in now; otherwise
 * the work is done again, and the log says why when a handoff was found and is broken.
 */
export async function findSaved(wanted: Wanted, place: SavedPlace): Promise<Saved | undefined> {
  const branch = await readBranch({ ...place, issue: wanted.issue });
  if (branch.kind === 'absent') return undefined;
  const found = branch.handoffs.find((handoff) => handoff.name === wanted.name);
  if (found === undefined) return undefined;
  if (found.kind === 'broken') {
    place.log.warning(`The ${wanted.name} handoff on the branch is not used: ${found.reason}`);
    return undefined;
  }
  const { outcome, base, model, inputs } = found.handoff.facts;
  const same =
    outcome === 'done' && base === wanted.base && model === wanted.model && sameInputs(inputs, wanted.inputs);
  return same ? found : undefined;
}

function sameInputs(a: Inputs, b: Inputs): boolean {
  const canonical = (inputs: Inputs): string =>
    JSON.stringify([
      inputs.phase,
      inputs.context,
      Object.entries(inputs.handoffs).sort(([x], [y]) => (x < y ? -1 : 1)),
    ]);
  return canonical(a) === canonical(b);
}
