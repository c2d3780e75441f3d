import { changeSchema } from '../change/change.ts';
import { patchText } from '../change/patch-text.ts';
import { parseCompanion } from '../companion.ts';
import { ConfigError } from '../errors.ts';
import { handoffNameOf } from '../handoff.ts';
import type { Received } from '../receive.ts';
import type { ContextItem } from './context.ts';
import type { ContextDeps, Gathered, RetrieveRequest, Source } from './source.ts';
import { drop, makeItem } from './source.ts';
import { handoffFields, handoffIdentity, wholeHandoff } from './handoffs.ts';
import { neutralise } from './neutralise.ts';

const planningPhase = 'root-cause';
const maxPatchCharacters = 16_000;

/**
 * The plan of root-cause and nothing else of the run; from the second round on also what the round
 * before did, its change, and what its check saw. Throws `ConfigError` when there is no plan.
 */
export const plan: Source = async (request, deps) => {
  const planned = find(request, planningPhase);
  const result = planned?.handoff.facts.result ?? null;
  if (planned === undefined || result === null)
    throw new ConfigError({
      what: `there is no plan: the phase "${request.phase.name}" works on the handoff of ${planningPhase}`,
      where: 'input "handoffs"',
      expected: `${planningPhase}=<sha256>, of a run that ended as done`,
      got:
        planned === undefined ? request.handoffs.map(({ name }) => name).join(', ') || 'none' : 'no result',
    });
  const item = makeItem({
    ...handoffIdentity(planned),
    title: 'plan',
    source: 'plan',
    content: handoffFields(result),
  });
  const before = request.round > 1 ? await earlierRound(request, deps) : { items: [], dropped: [] };
  return { items: [item, ...before.items], dropped: before.dropped };
};

function find({ handoffs }: RetrieveRequest, name: string): Received | undefined {
  return handoffs.find((received) => received.name === name);
}

async function earlierRound(request: RetrieveRequest, deps: ContextDeps): Promise<Gathered> {
  const round = request.round - 1;
  const names = [handoffNameOf(request.phase.name, round), handoffNameOf('verify', round)];
  const missing = names.filter((name) => find(request, name) === undefined);
  const present = names.flatMap((name) => find(request, name) ?? []);
  const items = await Promise.all(present.map((received) => attempt(received, request, deps)));
  return {
    items: items.flat(),
    dropped: missing.map((name) => drop('plan', `handoff ${name}`, 'the run has none')),
  };
}

async function attempt(
  received: Received,
  { workspace }: RetrieveRequest,
  { git }: ContextDeps,
): Promise<readonly ContextItem[]> {
  const identity = handoffIdentity(received);
  const told = makeItem({ ...identity, source: 'plan', content: wholeHandoff(received) });
  if (received.changeText === undefined) return [told];
  const file = { text: received.changeText, file: 'change.json', handoff: received.name };
  const change = parseCompanion(file, changeSchema);
  const patch = await patchText(git, workspace, change);
  const content = neutralise(patch, { form: 'plain', maxCharacters: maxPatchCharacters });
  return [told, makeItem({ ...identity, title: `change of ${received.name}`, source: 'plan', content })];
}
