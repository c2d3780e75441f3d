import { fileKinds, outcomeNames, textAt } from './data.ts';
import type { ReportData } from './data.ts';
import { byId, element, preformatted } from './dom.ts';
import { duration, percent, points, probability, usd } from './format.ts';
import { chip, outcomeDot } from './grid.ts';
import { trialsOf } from './rows.ts';
import type { ArmTally, Row } from './rows.ts';
import { embeddedEvents, transcriptList } from './transcript.ts';
import { visible } from './visible.ts';

/** One case: the arms side by side, one trial of each at a time. */
export interface CaseView {
  open(row: Row): void;
  close(): void;
  /** Shows the trial `by` numbers further in every arm. */
  turn(by: number): void;
  shown(): Row | undefined;
}

export function openCaseView(data: ReportData): CaseView {
  const section = byId('case-view', HTMLElement);
  const title = byId('case-title', HTMLElement);
  let row: Row | undefined;
  let nth = 0;

  const draw = (): void => {
    if (row === undefined) return;
    const drawn = row;
    title.textContent = visible(drawn.id);
    byId('case-facts', HTMLElement).replaceChildren(...caseFacts(drawn, data));
    byId('case-arms', HTMLElement).replaceChildren(
      ...data.arms.map(({ name }, arm) => armColumn({ data, row: drawn, arm, name, nth, pick })),
    );
  };
  const pick = (chosen: number): void => {
    nth = chosen;
    draw();
    section.querySelector<HTMLElement>('.trials button[aria-pressed="true"]')?.focus();
  };
  const most = (): number => {
    const shown = row;
    if (shown === undefined) return 0;
    return Math.max(...data.arms.map((_, arm) => trialsOf(data, shown.index, arm).length));
  };
  return {
    open: (chosen) => {
      row = chosen;
      nth = 0;
      document.body.classList.add('case-open');
      section.hidden = false;
      draw();
      section.scrollIntoView();
      title.focus();
    },
    close: () => {
      row = undefined;
      document.body.classList.remove('case-open');
      section.hidden = true;
    },
    turn: (by) => {
      nth = Math.max(0, Math.min(most() - 1, nth + by));
      draw();
    },
    shown: () => row,
  };
}

function caseFacts(row: Row, data: ReportData): (Node | string)[] {
  const { cases } = data;
  const p = cases.p[row.index] ?? null;
  const facts = [
    row.phase,
    `tier ${row.tier}`,
    `split ${textAt(data, cases.split[row.index] ?? -1) ?? '–'}`,
    `cluster ${textAt(data, cases.cluster[row.index] ?? -1) ?? '–'}`,
    ...(row.delta === null ? [] : [`score ${points(row.delta)} points`]),
    ...(p === null ? [] : [`p ${probability(p)}`]),
  ];
  return [chip(row), ...facts.map((fact) => element('span', { class: 'fact' }, fact))];
}

interface Column {
  readonly data: ReportData;
  readonly row: Row;
  readonly arm: number;
  readonly name: string;
  /** Which of the arm's trials, from 0. */
  readonly nth: number;
  readonly pick: (nth: number) => void;
}

function armColumn(column: Column): HTMLElement {
  const { data, row, arm, name, nth, pick } = column;
  const trials = trialsOf(data, row.index, arm);
  const tally = arm === data.arms.length - 1 ? row.head : row.base;
  const buttons = trials.map((at, index) => {
    const outcome = data.trials.outcome[at] ?? 0;
    const button = element(
      'button',
      {
        type: 'button',
        'aria-pressed': String(index === nth),
        'aria-label': `${name}, trial ${data.trials.trial[at] ?? 0}: ${outcomeNames[outcome] ?? ''}`,
      },
      outcomeDot(outcome),
      String(data.trials.trial[at] ?? 0),
    );
    button.addEventListener('click', () => pick(index));
    return button;
  });
  const at = trials[Math.min(nth, trials.length - 1)];
  return element(
    'section',
    { class: 'arm-column', 'aria-label': name },
    element('h3', {}, name, element('span', { class: 'tally' }, tallyText(tally))),
    element('div', { class: 'trials', role: 'group', 'aria-label': `Trials of ${name}` }, ...buttons),
    ...(at === undefined ? [element('p', {}, 'No trial.')] : trialParts(data, at)),
  );
}

function tallyText(tally: ArmTally | null): string {
  if (tally === null) return '';
  return ` ${tally.passed}/${tally.counted} passed · mean score ${percent(tally.score)}`;
}

function trialParts(data: ReportData, at: number): HTMLElement[] {
  const reason = textAt(data, data.trials.reason[at] ?? -1);
  const facts = trialFacts(data, at).map(([term, value]) =>
    element('div', {}, element('dt', {}, term), element('dd', {}, value)),
  );
  return [
    element('dl', { class: 'trial-facts' }, ...facts),
    ...(reason === null ? [] : [element('div', { class: 'reason' }, preformatted(reason))]),
    checksTable(data, at),
    fileLinks(data, at),
    transcriptPart(at),
  ];
}

function trialFacts({ trials, ...data }: ReportData, at: number): readonly (readonly [string, string])[] {
  const number = (column: readonly (number | null)[]): number | null => column[at] ?? null;
  const verdict = textAt({ ...data, trials }, number(trials.verdict) ?? -1);
  return [
    ['outcome', outcomeNames[number(trials.outcome) ?? -1] ?? '–'],
    ['score', percent(number(trials.score))],
    ['verdict', verdict ?? '–'],
    ['cost', usd(number(trials.costUsd))],
    ['time', duration(number(trials.wallMs))],
    ['turns', String(number(trials.turns))],
    ['tool calls', `${String(number(trials.toolCalls))} (${String(number(trials.toolErrors))} failed)`],
  ];
}

function checksTable(data: ReportData, at: number): HTMLElement {
  const rows: HTMLElement[] = [];
  const end = data.trials.checkFirst[at + 1] ?? 0;
  for (let place = data.trials.checkFirst[at] ?? 0; place < end; place += 1) rows.push(checkRow(data, place));
  const head = ['check', 'grader', 'score', 'detail'].map((name) => element('th', { scope: 'col' }, name));
  return element(
    'table',
    { class: 'checks' },
    element('caption', {}, 'Checks'),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

function checkRow(data: ReportData, place: number): HTMLElement {
  const { name, ok, score, detail } = data.checks;
  const decided = ok[place] ?? null;
  const points = score[place] ?? null;
  return element(
    'tr',
    { class: decided === null ? 'undecided' : decided === 1 ? 'ok' : 'failed' },
    element('td', {}, decided === null ? '? undecided' : decided === 1 ? '✓ passed' : '✗ failed'),
    element('td', {}, textAt(data, name[place] ?? -1) ?? ''),
    element('td', { class: 'number' }, points === null ? '–' : points.toFixed(2)),
    element('td', { class: 'detail', dir: 'auto' }, textAt(data, detail[place] ?? -1) ?? ''),
  );
}

function fileLinks(data: ReportData, at: number): HTMLElement {
  const folder = data.trials.folder[at] ?? '';
  const filesAt = data.arms[data.trials.arm[at] ?? 0]?.filesAt ?? '';
  const files = data.fileSets[data.trials.files[at] ?? -1] ?? [];
  const links = files.flatMap((place, kind) => {
    const name = textAt(data, place);
    if (name === null) return [];
    const path = [folder, name].filter((part) => part !== '').join('/');
    const address = filesAt + path.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return [element('a', { href: address, rel: 'noopener', target: '_blank' }, fileKinds[kind] ?? name)];
  });
  return element('p', { class: 'files' }, ...(links.length === 0 ? ['No files.'] : ['Files: ', ...links]));
}

function transcriptPart(at: number): HTMLElement {
  const place = element('div', { class: 'transcript-place' });
  const show = async (): Promise<void> => {
    const events = await embeddedEvents(at);
    place.replaceChildren(
      ...(events === null
        ? [element('p', { class: 'note' }, 'This page does not carry the transcript of this trial.')]
        : [transcriptList(events)]),
    );
  };
  show().catch((fault: unknown) => {
    place.replaceChildren(
      element('p', { class: 'reason' }, `The transcript cannot be read: ${String(fault)}`),
    );
  });
  return element('section', { 'aria-label': 'Transcript' }, element('h4', {}, 'Transcript'), place);
}
