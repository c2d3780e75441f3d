import type { Comparison } from './comparison.ts';
import { powerTable } from './power.ts';
import type { TrialsPerArm } from './power.ts';
import type { Count } from './statistics/hypergeometric.ts';
import type { VerdictName } from './verdict.ts';

/** Drops of the pass rate that people ask about. */
const effects = [0.05, 0.1, 0.2] as const;
/** How often a difference should be found. */
const enough = 0.8;
/** Standard error of a figure: at most 3 points. */
const simulations = 300;
/** More cases than these are not doubled in the table: their simulation would take longer than a comparison. */
const maxDoubled = 100;

interface Size {
  /** How many times the cases at hand. */
  readonly times: number;
  readonly trials: TrialsPerArm;
}

/**
 * What it would take to see a difference, for a terminal: how often a drop would be found with the cases at hand and
 * with more of them. '' for a verdict that found one, and for a metric that is not pass or fail.
 */
export function powerText(comparison: Comparison, verdict: VerdictName): string {
  const { cases, difference, base, head, alpha } = comparison;
  const open = verdict === 'no-evidence' || verdict === 'underpowered';
  if (!open || difference?.test !== 'stratified') return '';
  const known = cases.map(({ base: one, head: other }) => ({
    passed: one.passed + other.passed,
    trials: one.trials + other.trials,
  }));
  const sizes = sizesFor(known.length, { base: base.perCase.most, head: head.perCase.most });
  return powerLines(known, sizes, alpha).join('\n');
}

/** As many trials as there were, then at least 5 and 10 of each arm; then twice the cases. */
function sizesFor(cases: number, { base, head }: TrialsPerArm): readonly Size[] {
  const trials = [1, 5, 10].map((least) => ({ base: Math.max(base, least), head: Math.max(head, least) }));
  const distinct = trials.filter(
    (each, index) =>
      index === 0 || each.base !== trials[index - 1]?.base || each.head !== trials[index - 1]?.head,
  );
  return (cases > maxDoubled ? [1] : [1, 2]).flatMap((times) =>
    distinct.map((perArm) => ({ times, trials: perArm })),
  );
}

/** The table for some cases of which past trials are known, or nothing (`trials: 0`), as lines. */
export function powerLines(
  cases: readonly Count[],
  sizes: readonly Size[],
  alpha: number,
): readonly string[] {
  const rows = sizes.map(({ times, trials }) => {
    const all = Array.from({ length: times }, () => cases).flat();
    const cells = powerTable({ cases: all, trials: [trials], effects, alpha, simulations });
    return { cases: all.length, trials, power: cells.map(({ power }) => power) };
  });
  const size = (row: (typeof rows)[number]): string =>
    `${row.cases} cases with ${row.trials.base} + ${row.trials.head} trials`;
  const reached = rows.find(({ power }) => (power[1] ?? 0) >= enough);
  const named = effects.map((effect) => `${effect * 100} points`);
  return [
    'How often a true drop would be found, in percent of comparisons:',
    ...aligned([
      ['', ...named],
      ...rows.map((row) => [size(row), ...row.power.map((power) => shown(power))]),
    ]),
    reached === undefined
      ? 'None of these finds ten points four times in five: add cases.'
      : `Ten points would be found four times in five by ${size(reached)}.`,
  ];
}

function shown(power: number | null): string {
  return power === null ? '–' : `${Math.round(power * 100)}`;
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return rows.map(([first = '', ...cells]) =>
    ['  ', first.padEnd(width), ...cells.map((cell) => cell.padStart(11))].join(''),
  );
}
