import { outcomeNames } from './data.ts';
import type { ReportData } from './data.ts';
import { byId, element } from './dom.ts';
import { duration, percent, points, usd } from './format.ts';
import { trialsOf } from './rows.ts';
import type { ArmTally, Row } from './rows.ts';

/** Height of a row in CSS pixels, as the style sheet sets it: places are computed, not measured. */
const rowHeight = 34;
/** Rows drawn above and below those in sight. */
const margin = 12;
/** Most rows that go on paper. */
const maxPrinted = 1000;
/** More trials than this are shown as a count alone. */
const maxDots = 10;

/** The table of cases. Only the rows in sight exist in the document. */
export interface Grid {
  show(rows: readonly Row[]): void;
  /** Selects the row `by` places further, within the table, and brings it into sight. */
  move(by: number): void;
  select(position: number): void;
  selected(): Row | undefined;
  focus(): void;
}

export function openGrid(data: ReportData, open: (row: Row) => void): Grid {
  const scroller = byId('scroller', HTMLElement);
  const table = byId('cases', HTMLTableElement);
  const body = byId('rows', HTMLTableSectionElement);
  let rows: readonly Row[] = [];
  let current = 0;

  const draw = (from: number, to: number): void => {
    const drawn = rows.slice(from, to).map((row, offset) => {
      const position = from + offset;
      const line = rowElement(row, data, position === current);
      line.setAttribute('aria-rowindex', String(position + 2));
      line.addEventListener('click', () => {
        select(position);
        open(row);
      });
      return line;
    });
    body.replaceChildren(spacer(from), ...drawn, spacer(Math.max(0, rows.length - to)));
    const selected = rows[current];
    if (selected === undefined) table.removeAttribute('aria-activedescendant');
    else table.setAttribute('aria-activedescendant', rowId(selected));
  };
  const drawInSight = (): void => {
    const first = Math.max(0, Math.floor(scroller.scrollTop / rowHeight) - margin);
    const inSight = Math.ceil(scroller.clientHeight / rowHeight);
    draw(first, Math.min(rows.length, first + inSight + 2 * margin));
  };
  const select = (position: number): void => {
    current = Math.max(0, Math.min(rows.length - 1, position));
    const headerHeight = table.tHead?.offsetHeight ?? 0;
    const top = current * rowHeight;
    const room = scroller.clientHeight - headerHeight - rowHeight;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
    drawInSight();
  };

  scroller.addEventListener('scroll', drawInSight, { passive: true });
  window.addEventListener('resize', drawInSight);
  window.addEventListener('beforeprint', () => {
    draw(0, Math.min(rows.length, maxPrinted));
  });
  window.addEventListener('afterprint', drawInSight);
  return {
    show: (chosen) => {
      rows = chosen;
      current = 0;
      scroller.scrollTop = 0;
      table.setAttribute('aria-rowcount', String(rows.length + 1));
      drawInSight();
    },
    move: (by) => select(current + by),
    select,
    selected: () => rows[current],
    focus: () => table.focus({ preventScroll: true }),
  };
}

function rowId(row: Row): string {
  return `case-${row.index}`;
}

/** Stands for rows that are out of sight. */
function spacer(count: number): HTMLTableRowElement {
  const row = element('tr', { 'aria-hidden': 'true', class: 'spacer' });
  row.style.height = `${count * rowHeight}px`;
  return row;
}

function rowElement(row: Row, data: ReportData, selected: boolean): HTMLTableRowElement {
  const last = data.arms.length - 1;
  const cell = (name: string, ...children: (Node | string)[]): HTMLTableCellElement =>
    element('td', { class: name, role: 'gridcell' }, ...children);
  return element(
    'tr',
    { id: rowId(row), role: 'row', 'aria-selected': String(selected), class: selected ? 'selected' : null },
    cell('state', chip(row)),
    cell('case', element('span', { class: 'case-id', title: row.id }, row.id)),
    cell('phase', row.phase),
    cell('tier', row.tier),
    ...(row.base === null ? [] : [cell('arm', ...tallyParts(row, row.base, data, 0))]),
    cell('arm', ...tallyParts(row, row.head, data, last)),
    ...(row.base === null ? [] : [cell('delta number', points(row.delta))]),
    cell('cost number', usd(row.costUsd)),
    cell('time number', duration(row.wallMs)),
  );
}

/** The state as a word and a colour. */
export function chip({ state }: Row): HTMLElement {
  return element('span', { class: `chip ${state.replace(' ', '-')}` }, state);
}

function tallyParts(row: Row, tally: ArmTally, data: ReportData, arm: number): (Node | string)[] {
  const label = `${tally.passed}/${tally.counted}`;
  const trials = trialsOf(data, row.index, arm);
  const number = element('span', { class: 'tally' }, label);
  if (trials.length > maxDots) return [number, ` ${percent(tally.score)}`];
  const dots = trials.map((at) => outcomeDot(data.trials.outcome[at] ?? 0));
  return [number, element('span', { class: 'dots', 'aria-hidden': 'true' }, ...dots)];
}

/** One trial as a sign that differs in form as well as in colour. */
export function outcomeDot(outcome: number): HTMLElement {
  const name = outcomeNames[outcome] ?? 'skipped';
  return element('span', { class: `dot ${name}`, title: name }, signs[name]);
}

const signs = {
  pass: '●',
  fail: '○',
  'invalid-output': '◇',
  limit: '△',
  infra: '×',
  ungraded: '?',
  skipped: '–',
} as const;
