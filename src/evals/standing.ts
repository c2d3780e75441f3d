import { unitsOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { worthless } from './results.ts';
import type { Results } from './results.ts';
import type { TrialOutcome } from './trial.ts';

/** What is there of a plan, and what is not. */
export interface Standing {
  readonly present: number;
  readonly missing: number;
  /** Present units that say nothing of the phase: infra, ungraded, skipped. */
  readonly lost: number;
  /** How the trials of each arm ended. */
  readonly arms: Readonly<Record<string, Readonly<Partial<Record<TrialOutcome, number>>>>>;
}

/** Counts what a results file holds of some of a plan's cases. */
export function countOutcomes(plan: Plan, cases: Plan['cases'], results: Pick<Results, 'find'>): Standing {
  const arms: Record<string, Partial<Record<TrialOutcome, number>>> = {};
  let [present, missing, lost] = [0, 0, 0];
  for (const { unitId, arm } of unitsOf(plan, cases)) {
    const found = results.find(unitId);
    if (found === undefined) {
      missing += 1;
      continue;
    }
    present += 1;
    if (worthless.includes(found.outcome)) lost += 1;
    const counts = (arms[arm] ??= {});
    counts[found.outcome] = (counts[found.outcome] ?? 0) + 1;
  }
  return { present, missing, lost, arms };
}
