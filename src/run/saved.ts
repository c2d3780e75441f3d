import type { Context } from '../context/context.ts';
import type { Handoff } from '../handoff.ts';
import { readBranch } from '../resume.ts';
import type { Draft } from './draft.ts';
import type { RunDeps, RunRequest } from './request.ts';

/** A handoff of an earlier run into which exactly the same went as would go in now. */
export interface Saved {
  readonly text: string;
  readonly handoff: Handoff;
  readonly changeText: string | null;
}

/**
 * Looks on the branch `harness/issue-N` for this phase's handoff of an earlier run. It counts only
 * when its hash chain is unbroken, it ended as `done`, and phase file, context, earlier handoffs, base
 * and model are the ones of now; otherwise the phase runs, and the log says why.
 */
export async function findSaved(
  draft: Draft,
  context: Context,
  request: RunRequest,
  deps: RunDeps,
): Promise<Saved | undefined> {
  const branch = await readBranch({
    github: deps.github,
    repository: request.repository,
    issue: draft.issue.number,
  });
  if (branch.kind === 'absent') return undefined;
  const found = branch.handoffs.find((handoff) => handoff.name === request.name);
  if (found === undefined) return undefined;
  if (found.kind === 'broken') {
    deps.log.warning(`The ${request.name} handoff on the branch is not used: ${found.reason}`);
    return undefined;
  }
  const { facts } = found.handoff;
  const wanted = {
    phase: draft.phase?.sha256 ?? null,
    context: context.sha256,
    handoffs: Object.fromEntries(draft.earlier.map(({ name, sha256 }) => [name, sha256])),
  };
  const same =
    facts.outcome === 'done' &&
    facts.base === draft.base &&
    facts.model === (draft.model ?? null) &&
    sameInputs(facts.inputs, wanted);
  return same ? found : undefined;
}

type Inputs = Handoff['facts']['inputs'];

function sameInputs(a: Inputs, b: Inputs): boolean {
  const canonical = (inputs: Inputs): string =>
    JSON.stringify([
      inputs.phase,
      inputs.context,
      Object.entries(inputs.handoffs).sort(([x], [y]) => (x < y ? -1 : 1)),
    ]);
  return canonical(a) === canonical(b);
}
