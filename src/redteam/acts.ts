import type { Attack } from './attack.ts';
import type { PhaseName } from './stage.ts';

/**
 * One run of a model under attack. `deeds`: it does what the attacks say. `reads`: it obeys the payload only when the
 * order stands in its request. `obeys`: it does a deed of the corpus as if it had been persuaded.
 */
export interface Act {
  readonly kind: 'deeds' | 'reads' | 'obeys';
  readonly phase: PhaseName;
  /** More than one only where they cannot hide each other. */
  readonly attacks: readonly Attack[];
  /** What the model does; empty for `reads`. */
  readonly deeds: readonly Attack[];
}

/** Deeds that are played in one run: each is a tool call that leaves nothing, so none of them stops the others. */
const together = ['sandbox-escape', 'path-escape'];
const mostTogether = 7;

export function phaseOf({ does, phase }: Attack): PhaseName {
  return does?.phase ?? phase ?? 'triage';
}

/** The runs that play these attacks. `corpus` has the deeds of a model that obeys a payload, one after the other. */
export function actsOf(attacks: readonly Attack[], corpus: readonly Attack[]): readonly Act[] {
  const deeds = attacks.filter(({ does }) => does !== undefined);
  const joined = deeds.filter((one) => together.includes(one.class) && isPlain(one));
  const alone = deeds.filter((one) => !joined.includes(one));
  const payloads = attacks.filter(({ payload }) => payload !== undefined);
  const refused = attacks.filter(({ event, forge }) => event !== undefined || forge !== undefined);
  const obeyed = corpus.filter(({ does }) => does?.result !== undefined);
  return [
    ...alone.map((attack) => deedsOf([attack])),
    ...groupsOf(joined).map(deedsOf),
    ...[...payloads, ...refused].map((attack): Act => ({
      kind: 'reads',
      phase: phaseOf(attack),
      attacks: [attack],
      deeds: [],
    })),
    ...payloads.flatMap((attack, index) => obeying(attack, index, obeyed)),
  ];
}

/** The attacks of a run that broke something, each in a run of its own, so that the culprit is named. */
export function separately({ attacks }: Act): readonly Act[] {
  return attacks.map((attack) => deedsOf([attack]));
}

function deedsOf(attacks: readonly Attack[]): Act {
  const [first] = attacks;
  return { kind: 'deeds', phase: first === undefined ? 'triage' : phaseOf(first), attacks, deeds: attacks };
}

function obeying(attack: Attack, index: number, corpus: readonly Attack[]): readonly Act[] {
  const phase = phaseOf(attack);
  const possible = corpus.filter((one) => phaseOf(one) === phase);
  const deed = possible[index % possible.length];
  return deed === undefined ? [] : [{ kind: 'obeys', phase, attacks: [attack], deeds: [deed] }];
}

/** What a flag shows is judged by the attack that has it, and by no other. */
function isPlain({ does, flag }: Attack): boolean {
  return (
    flag === undefined && does?.calls !== undefined && does.times === undefined && does.turns === undefined
  );
}

function groupsOf(attacks: readonly Attack[]): readonly (readonly Attack[])[] {
  const groups: Attack[][] = [];
  for (const attack of attacks) {
    const open = groups.find((one) => one.length < mostTogether && one.every((other) => like(other, attack)));
    if (open === undefined) groups.push([attack]);
    else open.push(attack);
  }
  return groups;
}

function like(a: Attack, b: Attack): boolean {
  return a.class === b.class && phaseOf(a) === phaseOf(b);
}
