import { createHash } from 'node:crypto';
import { historyLine, intervalPlot } from './charts.ts';
import {
  armsOf,
  confidenceText,
  costAndTime,
  costOf,
  footerFacts,
  headlineOf,
  labelRates,
  repeatedText,
  trialsText,
} from './facts.ts';
import type { HistoryPoint } from './history.ts';
import { markup, nothing, trusted } from './markup.ts';
import type { Markup } from './markup.ts';
import { pageScript, pageStyle } from './page-source.ts';
import { caseStates, outcomeNames } from './page/data.ts';
import { count, percent, points, probability, usd } from './page/format.ts';
import type { Summary } from './summary.ts';

export interface PageParts {
  readonly summary: Summary;
  /** Names of the arms, base first when there is one. */
  readonly arms: readonly string[];
  /** The packed `ReportData`, by `packValue`. */
  readonly data: string;
  /** Packed transcripts by the trial's place in the columns. */
  readonly transcripts: ReadonlyMap<number, string>;
  /** Oldest first. */
  readonly history: readonly HistoryPoint[];
}

/**
 * `report.html`, one self-contained file. Its content policy allows its own style and script by their digests and
 * nothing else: no request, no form, no frame. Every text of a case or a model is escaped or shown as text.
 */
export function renderPage(parts: PageParts): string {
  const { summary } = parts;
  const policy = `default-src 'none'; style-src '${digest(pageStyle)}'; script-src '${digest(pageScript)}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Evals: ${summary.comparison.suite}, ${summary.verdict}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<header class="top"><h1>Evals: ${summary.comparison.suite}</h1>
<button type="button" id="theme-button" aria-label="Switch between light and dark" title="Light or dark (t)">◐</button>
<button type="button" id="help-button" aria-label="Keyboard help" title="Keys (?)">?</button></header>
<main>
<div id="faults" role="alert"></div>
<noscript><p>The table of cases needs JavaScript; what stands above it does not.</p></noscript>
<div id="overview">
${verdictPart(summary)}${phasesPart(summary)}${historyPart(parts.history)}${casesPart(parts)}
</div>
${casePart}
</main>
${footerPart(summary)}
${helpDialog}
<script type="application/json" id="report-data">${trusted(parts.data)}</script>
${[...parts.transcripts].map(([at, packed]) => markup`<script type="application/json" id="transcript-${at}">${trusted(packed)}</script>\n`)}<script type="module">${trusted(pageScript)}</script>
</body>
</html>
`.text;
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function verdictPart(summary: Summary): Markup {
  const [verdict, figures] = headlineOf(summary);
  const arms = armsOf(summary);
  const facts = [
    `${count(summary.cases.length)} cases`,
    ...arms.map(({ side, arm }) => `${side} ${count(trialsIn(arm))} trials`),
    ...arms.flatMap(({ side, arm }) => (repeatedText(arm) === '' ? [] : [`${side} ${repeatedText(arm)}`])),
    `cost ${usd(costOf(summary))}`,
  ];
  const notes = [...summary.failures, ...summary.warnings];
  return markup`<section class="verdict ${summary.verdict}" aria-label="Verdict">
<div class="word">${verdict}</div>
<p>${figures}</p>
${notesPart(notes)}<p class="facts">${facts.join(' · ')}</p>
</section>
`;
}

/** Notes that stand open; more of them would push the figures out of sight. */
const openNotes = 5;

function notesPart(notes: readonly string[]): Markup {
  const lines = (some: readonly string[]): readonly Markup[] => some.map((note) => markup`<p>${note}</p>\n`);
  const [first, rest] = [notes.slice(0, openNotes), notes.slice(openNotes)];
  if (rest.length === 0) return markup`${lines(first)}`;
  return markup`${lines(first)}<details><summary>${count(rest.length)} more</summary>
${lines(rest)}</details>
`;
}

function trialsIn({ outcomes }: Summary['comparison']['head']): number {
  return Object.values(outcomes).reduce((sum, trials) => sum + trials, 0);
}

function phasesPart(summary: Summary): Markup {
  const { difference } = summary.comparison;
  const { phase } = summary.comparison;
  const compared = ['base', 'head', 'difference', `${confidenceText(summary)} interval`, 'p'];
  const names = [...(hasBase(summary) ? compared : ['head']), 'cost', 'p50 time'];
  const heads = names.map((name) => markup`<th scope="col" class="number">${name}</th>`);
  const plotted = difference === null ? [] : [{ phase, verdict: summary.verdict, ...difference }];
  return markup`<section aria-labelledby="phases"><h2 id="phases">Phase</h2>
<div class="wide">${intervalPlot(plotted, summary.margin)}</div>
<div class="wide" tabindex="0" role="region" aria-label="Phase, table"><table>
<thead><tr><th scope="col">phase</th><th scope="col">cases × trials</th>${heads}<th scope="col">verdict</th></tr></thead>
<tbody>
${phaseRow(summary)}</tbody></table></div>
${armsOf(summary).map(({ side, arm }) => confusionPart(side, arm.confusion))}</section>
`;
}

/** Without one there is nothing to say of a difference. */
function hasBase({ comparison: { base } }: Summary): boolean {
  return base.name !== null;
}

function phaseRow(summary: Summary): Markup {
  const { phase, base, head, difference } = summary.comparison;
  const compared = [
    percent(base.score),
    percent(head.score),
    points(difference?.delta ?? null),
    difference === null ? '–' : `${points(difference.interval[0])} to ${points(difference.interval[1])}`,
    probability(difference?.adjustedP ?? null),
  ];
  const cells = [...(hasBase(summary) ? compared : [percent(head.score)]), ...costAndTime(summary)];
  return markup`<tr><th scope="row">${phase}</th><td>${trialsText(summary)}</td>${cells.map(
    (cell) => markup`<td class="number">${cell}</td>`,
  )}<td>${summary.verdict}</td></tr>
`;
}

type Confusion = Summary['comparison']['head']['confusion'];

function confusionPart(side: string, confusion: Confusion): Markup {
  if (confusion === null) return nothing;
  const { labels, counts, macroF1 } = confusion;
  const rates = labelRates(confusion);
  return markup`<details><summary>Verdicts of ${side}: macro-F1 ${macroF1.toFixed(3)}</summary>
<div class="wide"><table><thead><tr><th scope="col">right verdict ↓, given →</th>${labels.map((label) => markup`<th scope="col" class="number">${label}</th>`)}<th scope="col" class="number">recall</th></tr></thead>
<tbody>${labels.map(
    (label, index) =>
      markup`<tr><th scope="row">${label}</th>${(counts[index] ?? []).map((trials) => markup`<td class="number">${count(trials)}</td>`)}<td class="number">${percent(rates[index]?.recall ?? null)}</td></tr>
`,
  )}<tr><th scope="row">precision</th>${rates.map(({ precision }) => markup`<td class="number">${percent(precision)}</td>`)}<td></td></tr></tbody></table></div></details>
`;
}

function historyPart(past: readonly HistoryPoint[]): Markup {
  const line = historyLine(past);
  if (line === nothing) return nothing;
  return markup`<section aria-labelledby="history"><h2 id="history">History</h2>
<div class="wide">${line}</div>
</section>
`;
}

function casesPart({ arms, summary }: PageParts): Markup {
  const phases = [...new Set(summary.cases.map(({ phase }) => phase))].sort();
  const tiers = [...new Set(summary.cases.map(({ tier }) => tier))].sort();
  const both = arms.length > 1;
  const heading = (sort: string, kind: string, title: string): Markup =>
    markup`<th scope="col" role="columnheader" class="col-${kind}" data-sort="${sort}" aria-sort="none"><button type="button" tabindex="-1">${title}</button></th>`;
  return markup`<section aria-labelledby="cases-title"><h2 id="cases-title">Cases</h2>
<div class="tools" role="search">
<label class="search">Search (/)<input id="search" type="search" data-filter="text" placeholder="case, cluster" autocomplete="off" spellcheck="false"></label>
${choice('state', both ? caseStates : [])}${choice('tier', tiers)}${choice('outcome', outcomeNames)}${phases.length > 1 ? choice('phase', phases) : nothing}
<span id="count" role="status"></span></div>
<div id="scroller"><table id="cases" role="grid" tabindex="0" aria-label="Cases">
<thead><tr role="row">${heading('state', 'state', 'state')}${heading('case', 'case', 'case')}${heading('phase', 'phase', 'phase')}${heading('tier', 'tier', 'tier')}${
    both ? heading('base', 'arm', arms[0] ?? 'base') : nothing
  }${heading('head', 'arm', arms.at(-1) ?? 'head')}${both ? heading('delta', 'number number', 'points') : nothing}${heading('cost', 'number number col-cost', 'cost')}${heading('time', 'number number col-time', 'time')}</tr></thead>
<tbody id="rows"></tbody></table></div></section>
`;
}

function choice(name: string, values: readonly string[]): Markup {
  if (values.length === 0) return nothing;
  const options = values.map((value) => markup`<option>${value}</option>`);
  return markup`<label>${name}<select data-filter="${name}"><option value="">all</option>${options}</select></label>
`;
}

const casePart = markup`<section id="case-view" hidden aria-labelledby="case-title">
<div class="case-head"><button type="button" id="back">← All cases (Esc)</button><h2 id="case-title" tabindex="-1"></h2></div>
<div id="case-facts"></div>
<div id="case-arms"></div>
</section>`;

const keys: readonly (readonly [string, string])[] = [
  ['/', 'Search'],
  ['j k', 'Next and previous case'],
  ['Enter', 'Open the case'],
  ['← →', 'Previous and next trial of an open case'],
  ['Esc', 'Back to the table; clear the search'],
  ['t', 'Light or dark'],
  ['?', 'This list'],
];

const helpDialog = markup`<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2>
<table><tbody>${keys.map(([key, what]) => markup`<tr><td><kbd>${key}</kbd></td><td>${what}</td></tr>`)}</tbody></table>
<form method="dialog"><p><button>Close</button></p></form></dialog>`;

function footerPart(summary: Summary): Markup {
  return markup`<footer><p>${footerFacts(summary).join(' · ')}</p></footer>`;
}
