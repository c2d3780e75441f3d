import { isDeepStrictEqual } from 'node:util';
import type { GitHub, Repository } from '../github.ts';
import { handoffNameOf } from '../handoff.ts';
import type { Handoff } from '../handoff.ts';
import { readBranch } from '../resume.ts';
import { verifyFacts } from './result.ts';

/** Where an earlier verification would be found. */
export interface VerificationSource {
  readonly github: GitHub;
  readonly repository: Repository;
  /** Whose commits count. */
  readonly bot: string;
}

/**
 * The handoff on the branch `harness/issue-N` in which an earlier run saw what this one has just seen: the
 * same inputs, base and sandbox, the same verdict, every stage ended alike; undefined when there is none.
 * The tests run each time, so no verdict is taken on trust. But the same finding stays the same document,
 * so that the chain of what was made from it goes on and a run that starts again writes nothing twice.
 * Throws `GitHubError` when GitHub does not answer. Writes nothing.
 */
export async function findSameVerification(
  seen: Handoff,
  source: VerificationSource,
): Promise<{ readonly text: string; readonly handoff: Handoff } | undefined> {
  const { phase, round, issue } = seen.facts;
  const branch = await readBranch({ ...source, issue });
  if (branch.kind === 'absent') return undefined;
  const found = branch.handoffs.find(({ name }) => name === handoffNameOf(phase, round));
  if (found?.kind !== 'usable') return undefined;
  const [before, now] = [finding(found.handoff), finding(seen)];
  return before !== undefined && isDeepStrictEqual(before, now) ? found : undefined;
}

/** What a verification says, without what is never the same twice: times and the run. Undefined when it says no verdict. */
function finding({ facts }: Handoff): unknown {
  const { outcome, base, inputs, outsider, sandbox } = facts;
  const { data: result } = verifyFacts.safeParse(facts.result);
  if (result === undefined) return undefined;
  const timeless = [result.base, result.red, result.green].map((stage) => ({ ...stage, seconds: 0 }));
  const [atBase, red, green] = timeless;
  return { outcome, base, inputs, outsider, sandbox, result: { ...result, base: atBase, red, green } };
}
