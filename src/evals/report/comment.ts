import type { Summary, SummaryCase } from './summary.ts';
import {
  alertPart,
  caseList,
  chartPart,
  code,
  confusionPart,
  detailsPart,
  driftPart,
  footerPart,
  phasePart,
} from './markdown.ts';
import type { Links } from './markdown.ts';

/** GitHub refuses longer comments. It counts characters; counting bytes keeps both. */
export const maxCommentBytes = 65_536;
/** GitHub aborts the upload of a longer step summary; a step may add to what stands there already. */
export const maxSummaryBytes = 1_000_000;

/** Finds the comment of a suite again; people do not see it. */
export function commentMarker(suite: string): string {
  return `<!-- harness:evals suite=${suite.replace(/[^a-z0-9-]/g, '').slice(0, 100)} -->`;
}

/** The text of the pull request comment: never above 65,536 bytes. */
export function renderComment(summary: Summary, links: Links): string {
  return fitted(summary, {
    links,
    maxBytes: maxCommentBytes,
    before: [commentMarker(summary.comparison.suite)],
  });
}

/** The same for the job summary: never above 1,000,000 bytes. */
export function renderJobSummary(summary: Summary, links: Links): string {
  return fitted(summary, { links, maxBytes: maxSummaryBytes, before: [] });
}

/** How much of each section is shown; lists in rows. */
interface Amounts {
  readonly details: number;
  readonly fixed: number;
  readonly chart: boolean;
  readonly drift: boolean;
  readonly confusion: boolean;
  readonly broken: number;
}

/** More rows than this never fit, so they are not even made; the lists say how many there are. */
const maxRows = 10_000;

const everything: Amounts = {
  details: maxRows,
  fixed: maxRows,
  broken: maxRows,
  chart: true,
  drift: true,
  confusion: true,
};

/** What goes first when a text is too long, and what is said of it. The verdict and the table always stay. */
const reductions: readonly { readonly amounts: Partial<Amounts>; readonly said: string }[] = [
  { amounts: { details: 200 }, said: 'all but 200 rows of the table of all cases' },
  { amounts: { details: 0 }, said: 'the table of all cases' },
  { amounts: { fixed: 20 }, said: 'all but 20 fixed cases' },
  { amounts: { broken: 200 }, said: 'all but 200 broken cases' },
  { amounts: { broken: 100 }, said: 'all but 100 broken cases' },
  { amounts: { fixed: 0 }, said: 'the fixed cases' },
  { amounts: { chart: false }, said: 'the chart' },
  { amounts: { confusion: false }, said: 'the verdicts' },
  { amounts: { drift: false }, said: 'how trials ended' },
  { amounts: { broken: 20 }, said: 'all but 20 broken cases' },
];

interface Place {
  readonly links: Links;
  readonly maxBytes: number;
  readonly before: readonly string[];
}

function fitted(summary: Summary, place: Place): string {
  let amounts = everything;
  let text = assembled(summary, amounts, place);
  const said = new Map<string, string>();
  for (const reduction of reductions) {
    if (Buffer.byteLength(text) <= place.maxBytes) return text;
    const next = { ...amounts, ...reduction.amounts };
    const shorter = assembled(summary, next, place);
    if (shorter === text) continue;
    for (const section of Object.keys(reduction.amounts)) said.set(section, reduction.said);
    amounts = next;
    text = assembled(summary, amounts, { ...place, before: place.before }, [...said.values()]);
  }
  if (Buffer.byteLength(text) <= place.maxBytes) return text;
  throw new Error(`a report of ${Buffer.byteLength(text)} bytes does not fit into ${place.maxBytes}`);
}

function assembled(
  summary: Summary,
  { details, fixed, chart, drift, confusion, broken }: Amounts,
  { links, before }: Place,
  leftOut: readonly string[] = [],
): string {
  const of = (state: SummaryCase['state']): readonly SummaryCase[] =>
    summary.cases.filter((each) => each.state === state);
  const parts = [
    ...before,
    `### Evals: ${code(summary.comparison.suite, 60)}`,
    alertPart(summary),
    phasePart(summary),
    chart ? chartPart(summary) : '',
    caseList('Broken cases', of('broken'), { links, most: broken }),
    fixed === 0 ? '' : caseList('Fixed cases', of('fixed'), { links, most: fixed }),
    drift ? driftPart(summary) : '',
    confusion ? confusionPart(summary) : '',
    detailsPart(summary, { links, most: details }),
    leftOut.length === 0
      ? ''
      : `Left out for length: ${leftOut.join('; ')}. The report of the run has all of it.`,
    footerPart(summary, links),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
