import type { Comparison } from './comparison.ts';
import type { VerdictName } from './verdict-rules.ts';

/**
 * The comparison as people may see it: an incomplete run never shows a score, because what is missing may be what
 * failed. Costs, times and how many trials ended in which way stay.
 */
export function shownComparison(comparison: Comparison, verdict: VerdictName): Comparison {
  if (verdict !== 'incomplete') return comparison;
  const blank = { score: null, standardError: null, wilson: null, repeated: null, confusion: null };
  const { base, head } = comparison;
  return {
    ...comparison,
    ...{ base: { ...base, ...blank }, head: { ...head, ...blank } },
    ...{ difference: null, costRatio: null, latencyRatio: null, cases: [] },
  };
}
