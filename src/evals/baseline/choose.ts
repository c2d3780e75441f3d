import type { Plan } from '../plan.ts';
import { ageInDays, differenceText, factDifferences, stalenessWarnings, undeclared } from './comparable.ts';
import type { FactDifference, Variable } from './comparable.ts';
import type { Baseline } from './data.ts';

/** What a run may be compared with. */
export type Standard =
  | { readonly kind: 'none'; readonly warnings: readonly string[] }
  /** Something is stored, but more than what is declared to vary differs. */
  | { readonly kind: 'mismatch'; readonly warnings: readonly string[] }
  | {
      readonly kind: 'comparable';
      readonly baseline: Baseline;
      readonly ageDays: number;
      readonly differences: readonly FactDifference[];
      readonly warnings: readonly string[];
    };

export interface StandardRequest {
  readonly plan: Pick<Plan, 'metric' | 'arms'>;
  readonly vary: readonly Variable[];
  readonly now: Date;
  readonly maxAgeDays: number;
}

/** Decides whether the run's own arm may stand beside the stored baseline, and says why not. */
export function chooseStandard(baseline: Baseline | undefined, request: StandardRequest): Standard {
  const { plan, vary, now, maxAgeDays } = request;
  if (baseline === undefined)
    return { kind: 'none', warnings: ['nothing was blessed yet for this suite: run the mode bless'] };
  const differences = factDifferences(baseline.facts, plan.arms[0]?.facts ?? {});
  const reasons = [
    ...(baseline.metric === plan.metric ? [] : [`metric: ${baseline.metric} → ${plan.metric}`]),
    ...undeclared(differences, vary).map(differenceText),
  ];
  if (reasons.length > 0) {
    const said = `more than the declared ${vary.join(', ')} differs from the baseline: ${reasons.join('; ')}`;
    return { kind: 'mismatch', warnings: [said] };
  }
  return {
    kind: 'comparable',
    baseline,
    ageDays: ageInDays(baseline, now),
    differences,
    warnings: stalenessWarnings(baseline, { now, maxAgeDays }),
  };
}
