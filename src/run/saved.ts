import type { Handoff } from '../handoff.ts';
import type { Log } from '../log.ts';
import type { BranchHandoff, HandoffBranch } from '../resume.ts';

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
  readonly base: string;
  readonly model: string | null;
  readonly inputs: Inputs;
}

/** What the branch holds under this name, usable or not. */
export function handoffOn(branch: HandoffBranch, name: string): BranchHandoff | undefined {
  return branch.kind === 'absent' ? undefined : branch.handoffs.find((handoff) => handoff.name === name);
}

/**
 * The handoff of an earlier run on the branch `harness/issue-N` that can be taken over. It counts only
 * when its hash chain is unbroken, it ended as `done`, and everything that went in is what would go in
 * now; otherwise the work is done again, and the log says why when one was found and is broken.
 */
export function findSaved(wanted: Wanted, branch: HandoffBranch, log: Log): Saved | undefined {
  const found = handoffOn(branch, wanted.name);
  if (found === undefined) return undefined;
  if (found.kind === 'broken') {
    log.warning(`The ${wanted.name} handoff on the branch is not used: ${found.reason}`);
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
