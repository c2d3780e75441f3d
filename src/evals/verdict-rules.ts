import type { ComparedCase, Comparison, Difference } from './comparison.ts';
import type { Gate } from './suite.ts';

/** What a comparison can say. */
export const verdictNames = [
  'better',
  'worse',
  'equivalent',
  'no-evidence',
  'underpowered',
  'no-baseline',
  'incomplete',
] as const;
export type VerdictName = (typeof verdictNames)[number];

/** What a comparison cannot know from its trials. */
export interface Circumstances {
  /** Units that were to run; null without a plan, such as for two stored results. */
  readonly planned: number | null;
  /** Planned units without a line in the results. */
  readonly missing: number;
  /** `mismatch`: something is stored, but its fingerprint differs by more than what is declared to vary. */
  readonly baseline: 'comparable' | 'none' | 'mismatch';
}

/** First match wins: what makes a score meaningless comes before what the score says. */
export function verdictOf(comparison: Comparison, gate: Gate, circumstances: Circumstances): VerdictName {
  if (whyIncomplete(comparison, gate, circumstances) !== null) return 'incomplete';
  const { difference } = comparison;
  if (circumstances.baseline !== 'comparable' || difference === null) return 'no-baseline';
  if (significantlyBroken(comparison, gate).length > 0) return 'worse';
  const significant = directionOf(difference, gate);
  if (significant !== 0) return significant > 0 ? 'better' : 'worse';
  if (difference.attainableP >= gate.alpha) return 'underpowered';
  const [low, high] = difference.interval;
  return low > -gate.margin && high < gate.margin ? 'equivalent' : 'no-evidence';
}

/** 1 or -1 for a significant change on which test and difference agree, 0 otherwise. */
function directionOf({ adjustedP, delta, direction }: Difference, { alpha }: Gate): number {
  return adjustedP < alpha && Math.sign(delta) === Math.sign(direction) ? Math.sign(delta) : 0;
}

/** Why there is no score to speak of; null when there is one. */
export function whyIncomplete(
  { base, head, lost }: Comparison,
  { maxInfra }: Gate,
  { planned, missing }: Circumstances,
): string | null {
  if (missing > 0) return `${missing} of ${planned ?? 'the'} planned units have no result`;
  if (head.answered === 0) return 'no trial of head got a reply from its model';
  if (base.name !== null && base.answered === 0) return 'no trial of base got a reply from its model';
  const share = (lost.infra + lost.ungraded + lost.skipped) / Math.max(1, planned ?? trialsOf(base, head));
  if (share > maxInfra) {
    return `${(share * 100).toFixed(1)} % of the units were lost (infra ${lost.infra}, ungraded ${lost.ungraded}, skipped ${lost.skipped}); the gate allows ${(maxInfra * 100).toFixed(1)} %`;
  }
  return head.trials === 0 ? 'no trial of head counts' : null;
}

function trialsOf(...arms: readonly Comparison['base'][]): number {
  return arms.flatMap(({ outcomes }) => Object.values(outcomes)).reduce((sum, count) => sum + count, 0);
}

/** Must-pass cases that got worse beyond chance, with all cases having been looked at. */
export function significantlyBroken({ cases }: Comparison, { alpha }: Gate): readonly ComparedCase[] {
  return cases.filter(
    ({ tier, holmP, base, head }) =>
      tier === 'must-pass' && holmP < alpha && head.passed / head.trials < base.passed / base.trials,
  );
}
