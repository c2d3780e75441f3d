import type { Summary } from './statistics.ts';

export type Unit = 'ms' | 's' | 'MB' | '×' | 'bytes' | '%';

/** One line of the report: something measured, and the bar for it where there is one. */
export interface Measure {
  readonly name: string;
  readonly unit: Unit;
  readonly summary: Summary;
  /** The median must not be above it; absent for what only explains another line. */
  readonly bar?: number;
}

/** Measures that belong together. */
export interface Section {
  readonly title: string;
  readonly measures: readonly Measure[];
  /** What a reader must know to read the numbers right. */
  readonly notes?: readonly string[];
}

export type Verdict = 'met' | 'missed' | 'none';

/** `none` for a measure without a bar. */
export function verdictOn({ summary, bar }: Measure): Verdict {
  if (bar === undefined) return 'none';
  return summary.median <= bar ? 'met' : 'missed';
}

export function missedBars(sections: readonly Section[]): readonly Measure[] {
  return sections.flatMap(({ measures }) => measures.filter((measure) => verdictOn(measure) === 'missed'));
}

const header = ['', 'median', 'min', 'p95', 'n', 'bar', ''];

/** The report as text with aligned columns; the last line says how many bars are missed. */
export function renderReport(sections: readonly Section[]): string {
  const rows = sections.flatMap(({ measures }) => measures.map(rowOf));
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const parts = sections.flatMap(({ title, measures, notes }) => [
    '',
    alignRow([title, ...header.slice(1)], [Math.max(widths[0] ?? 0, title.length), ...widths.slice(1)]),
    ...measures.map((measure) => alignRow(rowOf(measure), widths)),
    ...(notes ?? []).map((note) => `  ${note}`),
  ]);
  return [...parts, '', conclusion(sections), ''].join('\n');
}

function conclusion(sections: readonly Section[]): string {
  const missed = missedBars(sections);
  if (missed.length === 0) return 'Every bar is met.';
  const names = missed.map(({ name, summary, bar, unit }) => {
    const by = ((summary.median / (bar ?? summary.median) - 1) * 100).toFixed(0);
    return `  ${name}: ${format(summary.median, unit)} against ${format(bar ?? 0, unit)} (${by} % over)`;
  });
  return [`BARS MISSED: ${missed.length}`, ...names].join('\n');
}

function rowOf(measure: Measure): string[] {
  const { name, unit, summary, bar } = measure;
  const { median, min, p95, count } = summary;
  const verdict = { met: 'met', missed: 'MISSED', none: '' }[verdictOn(measure)];
  const numbers = [median, min, p95].map((value) => format(value, unit));
  return [`  ${name}`, ...numbers, String(count), bar === undefined ? '' : `≤ ${format(bar, unit)}`, verdict];
}

/** The first column to the left, numbers to the right, the verdict as it is. */
function alignRow(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      if (column === cells.length - 1) return cell;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    })
    .join('  ')
    .trimEnd();
}

/** Three digits that count, whatever the size. */
export function format(value: number, unit: Unit): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const number = value.toFixed(digits);
  return unit === '×' ? `${number}×` : `${number} ${unit}`;
}
