import { caseStates, outcomeNames } from './data.ts';
import type { Row } from './rows.ts';

/** What the reader asked to see; an empty text asks for everything. */
export interface Filter {
  readonly text: string;
  readonly state: string;
  readonly tier: string;
  readonly outcome: string;
  readonly phase: string;
}

export const noFilter: Filter = { text: '', state: '', tier: '', outcome: '', phase: '' };

export const sortKeys = ['state', 'case', 'phase', 'tier', 'base', 'head', 'delta', 'cost', 'time'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** The rows that match every part of the filter, sorted; equal rows stay in the order of the report. */
export function choose(rows: readonly Row[], filter: Filter, sort: Sort): readonly Row[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const bit = 1 << outcomeNames.findIndex((name) => name === filter.outcome);
  const kept = rows.filter(
    (row) =>
      (filter.state === '' || row.state === filter.state) &&
      (filter.tier === '' || row.tier === filter.tier) &&
      (filter.phase === '' || row.phase === filter.phase) &&
      (filter.outcome === '' || (row.outcomes & bit) !== 0) &&
      words.every((word) => row.search.includes(word)),
  );
  const compare = comparisons[sort.key];
  const sign = sort.descending ? -1 : 1;
  return kept.sort((one, other) => sign * compare(one, other) || one.index - other.index);
}

type Comparison = (one: Row, other: Row) => number;

const comparisons: Readonly<Record<SortKey, Comparison>> = {
  state: (one, other) => caseStates.indexOf(one.state) - caseStates.indexOf(other.state),
  case: (one, other) => byText(one.id, other.id),
  phase: (one, other) => byText(one.phase, other.phase),
  tier: (one, other) => byText(one.tier, other.tier),
  base: byNumber((row) => row.base?.score ?? null),
  head: byNumber((row) => row.head.score),
  delta: byNumber((row) => row.delta),
  cost: byNumber((row) => row.costUsd),
  time: byNumber((row) => row.wallMs),
};

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Unknown values are the smallest. */
function byNumber(value: (row: Row) => number | null): Comparison {
  return (one, other) => (value(one) ?? -Infinity) - (value(other) ?? -Infinity) || 0;
}
