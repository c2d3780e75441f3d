import type { HistoryPoint } from './history.ts';
import { markup, nothing } from './markup.ts';
import type { Markup } from './markup.ts';
import { points } from './page/format.ts';

/** A difference with its interval, as a row of the plot. Shares of the score scale. */
export interface PlotRow {
  readonly phase: string;
  readonly verdict: string;
  readonly delta: number;
  readonly interval: readonly [number, number];
}

const plot = { width: 760, right: 90, rowHeight: 38, top: 12, characterWidth: 8.5 } as const;

/**
 * Differences with their intervals, a row each: dot, bar, zero line, and the margin within which a difference does
 * not matter as a band. Empty without rows. Colours come from the style sheet, by class.
 */
export function intervalPlot(drawn: readonly PlotRow[], margin: number | null): Markup {
  if (drawn.length === 0) return nothing;
  const reach = niceReach(drawn, margin);
  const bottom = plot.top + drawn.length * plot.rowHeight;
  const left = 40 + plot.characterWidth * Math.max(...drawn.map(({ phase }) => clipped(phase).length));
  const x = scale([-reach, reach], [left, plot.width - plot.right]);
  const ticks = [-1, -0.5, 0, 0.5, 1].map((part) => part * reach);
  return markup`<svg class="chart" viewBox="0 0 ${plot.width} ${bottom + 46}" role="img" aria-label="${plotLabel(drawn)}">
${band(margin, x, bottom)}${ticks.map(
    (
      tick,
    ) => markup`<line class="${tick === 0 ? 'zero' : 'grid'}" x1="${fixed(x(tick))}" x2="${fixed(x(tick))}" y1="${plot.top}" y2="${bottom}"/>
<text class="quiet" text-anchor="middle" x="${fixed(x(tick))}" y="${bottom + 18}">${points(tick)}</text>
`,
  )}${drawn.map((row, index) => plotRow(row, plot.top + (index + 0.5) * plot.rowHeight, { x, left }))}
<text class="quiet" text-anchor="middle" x="${fixed(x(0))}" y="${bottom + 38}">points of head above base, with confidence interval</text>
</svg>`;
}

interface Axis {
  /** Where a difference lies. */
  readonly x: (difference: number) => number;
  /** Where the axis begins. */
  readonly left: number;
}

function plotRow(row: PlotRow, y: number, { x, left }: Axis): Markup {
  const {
    delta,
    interval: [low, high],
  } = row;
  return markup`<g class="${row.verdict}"><title>${row.phase}: ${points(delta)} points, ${points(low)} to ${points(high)}</title>
<line class="interval" x1="${fixed(x(low))}" x2="${fixed(x(high))}" y1="${y}" y2="${y}"/><circle cx="${fixed(x(delta))}" cy="${y}" r="6"/></g>
<text text-anchor="end" x="${fixed(left - 24)}" y="${y + 4}">${clipped(row.phase)}</text>
<text x="${plot.width - plot.right + 14}" y="${y + 4}">${points(delta)}</text>
`;
}

function band(margin: number | null, x: (value: number) => number, bottom: number): Markup {
  if (margin === null) return nothing;
  return markup`<rect class="margin-band" x="${fixed(x(-margin))}" width="${fixed(x(margin) - x(-margin))}" y="${plot.top}" height="${bottom - plot.top}"><title>The margin: plus or minus ${points(margin).slice(1)} points</title></rect>
`;
}

function plotLabel(rows: readonly PlotRow[]): string {
  const each = rows.map(
    ({ phase, delta, interval }) =>
      `${phase} ${points(delta)} points, from ${points(interval[0])} to ${points(interval[1])}`,
  );
  return `Difference of head and base with confidence intervals: ${each.join('; ')}`;
}

/** The half width of the axis: a round number of points that holds every interval and the margin. */
function niceReach(rows: readonly PlotRow[], margin: number | null): number {
  const ends = rows.flatMap(({ interval }) => interval).map(Math.abs);
  const most = Math.max(margin ?? 0, ...ends) * 1.05;
  return [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8].find((reach) => reach >= most) ?? 1;
}

const history = { width: 760, height: 180, left: 58, right: 20, top: 12, bottom: 34 } as const;

/** The scores over time as a line with its band. Empty for fewer than two points. */
export function historyLine(past: readonly HistoryPoint[]): Markup {
  const from = past[0];
  const to = past.at(-1);
  if (from === undefined || to === undefined || past.length < 2) return nothing;
  const x = scale([Date.parse(from.at), Date.parse(to.at)], [history.left, history.width - history.right]);
  const y = scale([0, 1], [history.height - history.bottom, history.top]);
  const at = (point: HistoryPoint, score: number): string =>
    `${fixed(x(Date.parse(point.at)))},${fixed(y(score))}`;
  const upper = past.map((point) => at(point, point.interval?.[1] ?? point.score));
  const lower = past.map((point) => at(point, point.interval?.[0] ?? point.score)).reverse();
  return markup`<svg class="chart" viewBox="0 0 ${history.width} ${history.height}" role="img" aria-label="Score over time, from ${percentage(from.score)} on ${from.at.slice(0, 10)} to ${percentage(to.score)} on ${to.at.slice(0, 10)}">
${[0, 0.5, 1].map(
  (
    share,
  ) => markup`<line class="grid" x1="${history.left}" x2="${history.width - history.right}" y1="${fixed(y(share))}" y2="${fixed(y(share))}"/>
<text class="quiet" text-anchor="end" x="${history.left - 8}" y="${fixed(y(share) + 4)}">${percentage(share)}</text>
`,
)}<polygon class="band" points="${[...upper, ...lower].join(' ')}"/>
<polyline class="line" points="${past.map((point) => at(point, point.score)).join(' ')}"/>
${past.map(
  (
    point,
  ) => markup`<circle class="mark" cx="${fixed(x(Date.parse(point.at)))}" cy="${fixed(y(point.score))}" r="3.5"><title>${point.label}, ${point.at.slice(0, 10)}: ${percentage(point.score)}</title></circle>
`,
)}<text class="quiet" x="${history.left}" y="${history.height - 8}">${from.at.slice(0, 10)}</text>
<text class="quiet" text-anchor="end" x="${history.width - history.right}" y="${history.height - 8}">${to.at.slice(0, 10)}</text>
</svg>`;
}

function scale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const span = to - from || 1;
  return (value) => start + ((value - from) / span) * (end - start);
}

function fixed(value: number): string {
  return value.toFixed(1);
}

function percentage(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function clipped(name: string): string {
  return name.length <= 24 ? name : `${name.slice(0, 23)}…`;
}
