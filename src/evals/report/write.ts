import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArrangedData } from './arrange.ts';
import { renderComment, renderJobSummary } from './comment.ts';
import type { Export } from './export/export.ts';
import { exportInspect } from './export/inspect.ts';
import { exportPredictions } from './export/predictions.ts';
import { exportPromptfoo } from './export/promptfoo.ts';
import { gather } from './gather.ts';
import type { Gathered, Source, Sources } from './gather.ts';
import type { HistoryPoint } from './history.ts';
import { renderJunit } from './junit.ts';
import type { Links } from './markdown.ts';
import { packValue } from './pack.ts';
import { renderPage } from './page.ts';
import { summarise } from './summarise.ts';
import type { Judged } from './summarise.ts';
import type { Summary } from './summary.ts';
import { defaultBudget, packTranscripts, readInside, worthEmbedding } from './transcripts.ts';
import type { TranscriptBudget } from './transcripts.ts';

/** Formats of other tools that are only written when asked for. */
export const exportNames = ['inspect', 'promptfoo'] as const;
export type ExportName = (typeof exportNames)[number];

/** Longest patch that goes into a predictions file. */
const maxPatchBytes = 5_000_000;

export interface ReportRequest {
  readonly suite: string;
  readonly sources: Sources;
  /** Makes the comparison and its verdict from what was read. */
  readonly judge: (trials: Pick<Gathered, 'base' | 'head'>) => Judged;
  /** Folder for the report; made when it is not there. */
  readonly out: string;
  readonly made: Date;
  readonly links: Links;
  /** Oldest first; empty when nothing was kept. */
  readonly history: readonly HistoryPoint[];
  readonly exports: readonly ExportName[];
  readonly budget?: TranscriptBudget;
}

/**
 * Writes `comment.md`, `summary.md`, `summary.json`, `junit.xml`, `report.html`, predictions and the asked exports;
 * returns the summary and the written files, relative to `out`. Reads the results once, a line at a time. Throws
 * `ConfigError` for a line that is no trial.
 */
export async function writeReport(
  request: ReportRequest,
): Promise<{ readonly summary: Summary; readonly files: readonly string[] }> {
  const { out, links } = request;
  await mkdir(out, { recursive: true });
  const exports = openExports(request);
  const { data, summary } = await readAndJudge(request, exports);
  const incomplete = summary.verdict === 'incomplete' ? summary.sentence : null;
  const exported = exports.flatMap((each) => each.finish(incomplete));
  const texts: Readonly<Record<string, () => string | Iterable<string> | Promise<string>>> = {
    'comment.md': () => renderComment(summary, links),
    'summary.md': () => renderJobSummary(summary, links),
    'summary.json': () => summaryLines(summary),
    'junit.xml': () => renderJunit(summary),
    'report.html': async () => pageOf(data, summary, request),
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(path.join(out, name), await text());
  return { summary, files: [...Object.keys(texts), ...exported] };
}

/** Cases that become text together. */
const casesAtOnce = 1000;

/** The summary as JSON, a line for each case: as one text, 50,000 of them would take a hundred megabytes. */
function* summaryLines({ cases, ...facts }: Summary): Generator<string> {
  yield `${JSON.stringify(facts, null, 1).slice(0, -2)},\n "cases": [`;
  for (let from = 0; from < cases.length; from += casesAtOnce) {
    const lines = cases.slice(from, from + casesAtOnce).map((each) => `\n  ${JSON.stringify(each)}`);
    yield `${from === 0 ? '' : ','}${lines.join(',')}`;
  }
  yield '\n ]\n}\n';
}

/** What was kept for the comparison, and in another order for the page, is free again when this returns. */
async function readAndJudge(
  { sources, judge, made, out }: ReportRequest,
  exports: readonly Export[],
): Promise<{ data: ArrangedData; summary: Summary }> {
  const { tally, columns, ...trials } = await gather(sources, exports);
  const summary = summarise(tally, judge(trials), made);
  const arms = sidesOf(sources).map(({ side, source }) => ({
    name: side,
    filesAt: placeOf(path.dirname(source.results), out),
  }));
  return { summary, data: columns.finish({ arms, cases: summary.cases }) };
}

async function pageOf(data: ArrangedData, summary: Summary, request: ReportRequest): Promise<string> {
  const { sources, history, budget = defaultBudget } = request;
  const dirs = sidesOf(sources).map(({ source }) => path.dirname(source.results));
  const transcripts = await packTranscripts(data, worthEmbedding(data, budget.trials), { dirs, budget });
  const arms = data.arms.map(({ name }) => name);
  return renderPage({ summary, arms, data: await packValue(data), transcripts, history });
}

function sidesOf({ base, head }: Sources): readonly { side: 'base' | 'head'; source: Source }[] {
  return [
    ...(base === null ? [] : [{ side: 'base' as const, source: base }]),
    { side: 'head', source: head },
  ];
}

function openExports({ suite, made, out, sources, exports }: ReportRequest): readonly Export[] {
  const sides = sidesOf(sources);
  const run = {
    suite,
    made,
    out,
    sides: sides.map(({ side }) => side),
    read: async (side: 'base' | 'head', file: string): Promise<string | null> => {
      const source = sources[side];
      return source === null ? null : readInside(path.dirname(source.results), file, maxPatchBytes);
    },
  };
  return [
    exportPredictions(run),
    ...(exports.includes('inspect') ? [exportInspect(run)] : []),
    ...(exports.includes('promptfoo') ? [exportPromptfoo(run)] : []),
  ];
}

/** A folder as a link from the report, ending in a slash; empty when they are the same. */
function placeOf(dir: string, out: string): string {
  const relative = path.relative(out, dir).split(path.sep).map(encodeURIComponent).join('/');
  return relative === '' ? '' : `${relative}/`;
}
