import type { ComparedArm, ComparedCase, ComparedRatio, Comparison } from './comparison.ts';
import { pText } from './verdict-words.ts';

/** Cases that are listed by name; the rest are counted. */
const mostNamed = 12;

/** A comparison as a table for a terminal, with the cases that broke and that were fixed below it. */
export function comparisonTable(comparison: Comparison, names: readonly [string, string]): string {
  const { base, head, difference, costRatio, latencyRatio, metric, cases } = comparison;
  const delta =
    difference === null
      ? '–'
      : `${points(difference.delta)} points [${points(difference.interval[0])}, ${points(difference.interval[1])}], ${pText(difference.adjustedP)}`;
  const rows = [
    [comparison.suite, names[0], names[1], 'difference'],
    [metric, score(base), score(head), delta],
    ['cost of a trial', usd(base.medianCostUsd), usd(head.medianCostUsd), ratio(costRatio)],
    ['time of the model', seconds(base.medianModelMs), seconds(head.medianModelMs), ratio(latencyRatio)],
  ];
  return [...align(rows), ...listed('broken', cases), ...listed('fixed', cases)].join('\n');
}

function align(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row.map((cell, column) => (column < 3 ? cell.padEnd(widths[column] ?? 0) : cell)).join('  '),
  );
}

function score({ score: mean, cases, trials }: ComparedArm): string {
  return mean === null ? '–' : `${(mean * 100).toFixed(1)} % (${cases} cases, ${trials} trials)`;
}

function points(share: number): string {
  const shown = (share * 100).toFixed(1);
  return share > 0 ? `+${shown}` : shown;
}

function usd(amount: number | null): string {
  return amount === null ? '–' : `$${amount.toFixed(4)}`;
}

function seconds(ms: number | null): string {
  return ms === null ? '–' : `${(ms / 1000).toFixed(1)} s`;
}

function ratio(found: ComparedRatio | null): string {
  if (found === null) return '–';
  const [low, high] = found.interval;
  return `× ${found.ratio.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}

function listed(state: 'broken' | 'fixed', cases: readonly ComparedCase[]): readonly string[] {
  const found = cases.filter((each) => each.state === state);
  if (found.length === 0) return [];
  const named = found.slice(0, mostNamed).map(({ caseId, base, head }) => {
    return `  ${caseId}: ${base.passed}/${base.trials} → ${head.passed}/${head.trials}`;
  });
  const rest = found.length > mostNamed ? [`  and ${found.length - mostNamed} more`] : [];
  return ['', `${state}:`, ...named, ...rest];
}
