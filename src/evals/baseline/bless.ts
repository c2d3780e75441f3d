import { differenceText, factDifferences } from './comparable.ts';
import type { Baseline } from './data.ts';
import type { SummaryCase } from '../report/summary.ts';

/** Most cases that the diff names one by one. */
const maxCases = 200;

/** What blessing accepts, for people: the score, the facts and the cases that change with the pointer. */
export function acceptedDiff(
  before: Baseline | undefined,
  after: Baseline,
  { cases }: { readonly cases: readonly Pick<SummaryCase, 'id' | 'state' | 'base' | 'head'>[] },
): readonly string[] {
  if (before === undefined) return [`the first baseline: score ${shown(after.score)}`];
  const moved = cases.filter(({ state }) => state === 'broken' || state === 'fixed');
  const left = moved.length - maxCases;
  return [
    `score: ${shown(before.score)} → ${shown(after.score)}`,
    ...factDifferences(before.facts, after.facts).map(differenceText),
    ...moved.slice(0, maxCases).map(({ id, state, base, head }) => {
      const was = base === null ? 'none' : `${base.passed}/${base.counted}`;
      return `${state} case ${id}: ${was} → ${head.passed}/${head.counted}`;
    }),
    ...(left > 0 ? [`${left} more cases broken or fixed`] : []),
  ];
}

function shown(score: number | null): string {
  return score === null ? 'none' : `${(score * 100).toFixed(1)} %`;
}
