import { count, percent, points, probability, usd } from './page/format.ts';
import { visible } from './page/visible.ts';
import {
  armsOf,
  confidenceText,
  costAndTime,
  footerFacts,
  headlineOf,
  labelRates,
  repeatedText,
  trialsText,
} from './facts.ts';
import { outcomeNames } from './page/data.ts';
import type { OutcomeName } from './page/data.ts';
import type { VerdictName } from '../verdict.ts';
import type { Summary, SummaryCase } from './summary.ts';

/** Where the readers of a comment can go on; null where there is nothing to link to. */
export interface Links {
  /** Page of the run whose artifacts hold the report. */
  readonly run: string | null;
  /** Folder of the cases on the web; `/<phase>/<id>` is put behind it. */
  readonly cases: string | null;
}

/** A text of a case as code on one line: nothing in it is a mention, a link or markup, also in a table. */
export function code(text: string, maxCharacters = 120): string {
  const flat = visible(text).replace(/\s+/g, ' ').trim();
  const short =
    flat.length <= maxCharacters
      ? flat
      : `${flat.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  if (short === '') return '';
  const runs = [...short.matchAll(/`+/g)].map(([run]) => run.length);
  let length = 1;
  while (runs.includes(length)) length += 1;
  const fence = '`'.repeat(length);
  const pad = runs.length > 0 ? ' ' : '';
  // A backslash before a pipe would take the pipe's escape away.
  const cell = short.replace(/\\(?=\|)/g, '\\ ').replaceAll('|', '\\|');
  return `${fence}${pad}${cell}${pad}${fence}`;
}

const alerts: Readonly<Record<VerdictName, string>> = {
  better: 'TIP',
  worse: 'CAUTION',
  equivalent: 'NOTE',
  'no-evidence': 'NOTE',
  underpowered: 'WARNING',
  'no-baseline': 'NOTE',
  incomplete: 'CAUTION',
};

const maxNotes = 6;

/** The verdict in words, with its figures, and what the gate has to say. */
export function alertPart(summary: Summary): string {
  const { verdict, failures, warnings } = summary;
  const [words, figures] = headlineOf(summary);
  const notes = [...failures, ...warnings];
  const left = notes.length - maxNotes;
  const lines = [
    `**${plain(words, 200)}**${figures === '' ? '' : `: ${plain(figures, 1500)}`}`,
    ...notes.slice(0, maxNotes).map((note) => plain(note, 400)),
    ...(left > 0 ? [`… and ${left} more.`] : []),
  ];
  return [`> [!${alerts[verdict]}]`, lines.map((line) => `> ${line}`).join('\n>\n')].join('\n');
}

/**
 * A sentence of ours that may quote a case: what markdown or HTML could act on is escaped. GitHub looks for mentions,
 * references and addresses after that, so their signs take the full-width form, which reads the same.
 */
function plain(text: string, maxCharacters: number): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxCharacters)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/#(?=\d)/g, '＃')
    .replace(/\bGH-(?=\d)/gi, 'GH‑')
    .replace(/[\\`*_{}[\]<>|~#!&]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/@(?=\w)/g, '＠')
    .replace(/:(?=\/\/)/g, '：')
    .replace(/\b(www)\./gi, '$1．');
}

export function phasePart(summary: Summary): string {
  const { phase, base, head, difference } = summary.comparison;
  const interval =
    difference === null ? '' : ` [${points(difference.interval[0])}, ${points(difference.interval[1])}]`;
  const cells = [
    code(phase, 40),
    trialsText(summary),
    percent(base.score),
    percent(head.score),
    `${points(difference?.delta ?? null)}${interval}`,
    inCell(probability(difference?.adjustedP ?? null)),
    `**${summary.verdict}**`,
    ...costAndTime(summary),
    bar(head.score),
  ];
  return [
    `| phase | n × K | base | head | delta [${confidenceText(summary)} CI] | p | verdict | cost | p50 latency | |`,
    '| --- | ---: | ---: | ---: | --- | ---: | --- | ---: | ---: | --- |',
    // Wide tables wrap their cells: a number stays with its sign.
    `| ${cells.join(' | ').replaceAll(' %', '\u00a0%')} |`,
  ].join('\n');
}

/** `< 0.001` in a cell is no tag. */
function inCell(text: string): string {
  return text.replace('<', '&lt;');
}

/** A share in ten blocks, for readers who do not see the chart. */
function bar(share: number | null): string {
  if (share === null) return '';
  const full = Math.round(share * 10);
  return `${'█'.repeat(full)}${'░'.repeat(10 - full)}`;
}

/** Scores of both arms as a Mermaid chart. Empty when there is no score. */
export function chartPart(summary: Summary): string {
  const bars = armsOf(summary).flatMap(({ side, arm }) =>
    arm.score === null ? [] : [{ side, score: arm.score }],
  );
  if (bars.length === 0) return '';
  return [
    '```mermaid',
    'xychart-beta',
    '  title "Score, % of the scale"',
    `  x-axis [${bars.map(({ side }) => side).join(', ')}]`,
    '  y-axis "%" 0 --> 100',
    `  bar [${bars.map(({ score }) => (score * 100).toFixed(1)).join(', ')}]`,
    '```',
  ].join('\n');
}

/** A list of cases with k of K on both sides; at most `most` of them, and how many are not shown. */
export function caseList(
  title: string,
  cases: readonly SummaryCase[],
  { links, most }: { readonly links: Links; readonly most: number },
): string {
  if (cases.length === 0) return '';
  const left = cases.length - most;
  return [
    `#### ${title}: ${count(cases.length)}`,
    '',
    '| case | base | head | p | why |',
    '| --- | ---: | ---: | ---: | --- |',
    ...cases.slice(0, most).map((each) => caseRow(each, links)),
    ...(left > 0 ? ['', `… and ${count(left)} more.`] : []),
  ].join('\n');
}

function caseRow(each: SummaryCase, links: Links): string {
  const why = each.reason === null || each.head.passed === each.head.counted ? '' : code(each.reason, 140);
  return `| ${caseName(each, links)} | ${passesText(each.base)} | ${passesText(each.head)} | ${inCell(probability(each.p))} | ${why} |`;
}

/** Names that a folder of a case can have; any other is no case of the repository and gets no link. */
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function caseName({ id, phase, tier }: SummaryCase, { cases }: Links): string {
  const name = code(id, 80);
  const linked =
    cases !== null && slug.test(phase) && slug.test(id) ? `[${name}](${cases}/${phase}/${id})` : name;
  return tier === 'must-pass' ? `${linked}, must pass` : linked;
}

function passesText(passes: SummaryCase['base']): string {
  return passes === null ? '–' : `${passes.passed}/${passes.counted}`;
}

/** How failures moved between their classes. Empty when nothing but passes occurred. */
export function driftPart(summary: Summary): string {
  const { base, head } = summary.comparison;
  // The share of passes would be a score.
  const text = summary.verdict === 'incomplete' ? countText : shareText;
  const seen = outcomeNames.filter((name) => base.outcomes[name] + head.outcomes[name] > 0);
  if (seen.every((name) => name === 'pass')) return '';
  const repeated = armsOf(summary).flatMap(({ side, arm }) =>
    repeatedText(arm) === '' ? [] : [`${side} ${repeatedText(arm)}`],
  );
  return [
    '#### How trials ended',
    '',
    '| outcome | base | head |',
    '| --- | ---: | ---: |',
    ...seen.map((name) => `| ${name} | ${text(base, name)} | ${text(head, name)} |`),
    ...(repeated.length === 0 ? [] : ['', `Repeated trials of a case: ${repeated.join('; ')}.`]),
  ].join('\n');
}

function shareText({ outcomes }: Summary['comparison']['base'], name: OutcomeName): string {
  const all = Object.values(outcomes).reduce((sum, trials) => sum + trials, 0);
  return all === 0 ? '–' : `${count(outcomes[name])} (${percent(outcomes[name] / all)})`;
}

function countText({ outcomes }: Summary['comparison']['base'], name: OutcomeName): string {
  return count(outcomes[name]);
}

const maxLabels = 20;

/** Right verdicts against given ones, for each arm; folded. Empty when the right ones are not known. */
export function confusionPart(summary: Summary): string {
  const tables = armsOf(summary).flatMap(({ side, arm: { confusion } }) => {
    if (confusion === null || confusion.labels.length > maxLabels) return [];
    const { labels, counts, macroF1 } = confusion;
    const names = labels.map((label) => code(label, 40));
    const rates = labelRates(confusion);
    return [
      `${side}: macro-F1 ${macroF1.toFixed(3)}`,
      '',
      `| right ↓, given → | ${names.join(' | ')} | recall |`,
      `| --- |${' ---: |'.repeat(names.length + 1)}`,
      ...names.map((name, index) => {
        const cells = [...(counts[index] ?? []).map(count), percent(rates[index]?.recall ?? null)];
        return `| ${name} | ${cells.join(' | ')} |`;
      }),
      `| precision | ${rates.map(({ precision }) => percent(precision)).join(' | ')} | |`,
      '',
    ];
  });
  if (tables.length === 0) return '';
  return ['<details><summary>Verdicts</summary>', '', ...tables, '</details>'].join('\n');
}

/** Every case in a folded table, at most `most`. */
export function detailsPart(
  { cases }: Summary,
  { links, most }: { readonly links: Links; readonly most: number },
): string {
  if (cases.length === 0 || most === 0) return '';
  const left = cases.length - most;
  return [
    `<details><summary>All cases: ${count(cases.length)}</summary>`,
    '',
    '| case | state | base | head | cost |',
    '| --- | --- | ---: | ---: | ---: |',
    ...cases
      .slice(0, most)
      .map(
        (each) =>
          `| ${caseName(each, links)} | ${stateText(each)} | ${passesText(each.base)} | ${passesText(each.head)} | ${usd(each.costUsd)} |`,
      ),
    ...(left > 0 ? ['', `… and ${count(left)} more.`] : []),
    '',
    '</details>',
  ].join('\n');
}

function stateText({ state, unpaired }: SummaryCase): string {
  return unpaired === null ? state : `${state} (${unpaired})`;
}

export function footerPart(summary: Summary, links: Links): string {
  const facts = footerFacts(summary).map((fact) => plain(fact, 120));
  const run = links.run === null ? [] : [`[report and transcripts](${links.run})`];
  return `<sub>${[...facts, ...run].join(' · ')}</sub>`;
}
