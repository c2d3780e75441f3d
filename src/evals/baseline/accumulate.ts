import type { Plan } from '../plan.ts';
import { worthless } from '../results.ts';
import type { Trial } from '../trial.ts';

/** Trials of a case that a baseline keeps; with ten a bless, five blessings. */
export const maxTrialsPerCase = 50;

/**
 * The trials of a baseline after one more run of the same fingerprint: what is stored and what was measured, each unit
 * once, in the order of cases and trials. Of a unit that is there twice the newer trial stays, but never one that was
 * lost in the place of one that was not. Left out are cases that the plan does not hold as they were, and the oldest
 * trials of a case beyond `most`. The same trials in any order give the same list.
 */
export function accumulate(
  { stored, measured }: { readonly stored: readonly Trial[]; readonly measured: readonly Trial[] },
  { cases }: Pick<Plan, 'cases'>,
  most = maxTrialsPerCase,
): readonly Trial[] {
  const digests = new Map(cases.map(({ id, digest }) => [id, digest]));
  const units = new Map<string, Trial>();
  for (const trial of [...stored, ...measured]) {
    if (digests.get(trial.caseId) !== trial.caseDigest) continue;
    const known = units.get(trial.unitId);
    if (known === undefined || !isBetter(known, trial)) units.set(trial.unitId, trial);
  }
  const byCase = Map.groupBy(units.values(), ({ caseId }) => caseId);
  return [...byCase.keys()]
    .sort()
    .flatMap((id) => newest(byCase.get(id) ?? [], most).toSorted((one, other) => one.trial - other.trial));
}

/** Whether `known` is to be kept although `other` came later in the list. */
function isBetter(known: Trial, other: Trial): boolean {
  const [lost, otherLost] = [worthless.includes(known.outcome), worthless.includes(other.outcome)];
  if (lost !== otherLost) return otherLost;
  return Date.parse(known.startedAt) > Date.parse(other.startedAt);
}

function newest(trials: readonly Trial[], most: number): readonly Trial[] {
  const age = ({ startedAt }: Trial): number => -Date.parse(startedAt);
  return trials.toSorted((one, other) => age(one) - age(other) || one.trial - other.trial).slice(0, most);
}

/** Units that need not be run again for this fingerprint: those that are stored and were not lost. */
export function storedUnits(stored: readonly Trial[]): ReadonlySet<string> {
  return new Set(stored.filter(({ outcome }) => !worthless.includes(outcome)).map(({ unitId }) => unitId));
}
