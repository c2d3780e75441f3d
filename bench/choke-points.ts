import { neutralise } from '../src/context/neutralise.ts';
import type { TextForm } from '../src/context/neutralise.ts';
import { createRedactor } from '../src/redact.ts';
import { textsOfFile } from '../src/redact/file-texts.ts';
import { sanitise } from '../src/publish/sanitise.ts';
import { issueThread } from './issue-thread.ts';
import type { Measure, Section } from './report.ts';
import { summarise } from './statistics.ts';

/** As much as a phase's context may hold. */
const characters = 200_000;
/** Share of a phase that both may take together, in per cent. */
const bar = 1;

const secrets = ['sk-live-9f8e7d6c5b4a39281706f5e4d3c2b1a0aBcD', 'ghs_0123aBcDeFgHiJkLmNoPqRsTuVwXyZ0123'];

/** What people write: prose, a list, a plain link, a fence. */
const ordinary = `The total of an order is wrong when a line has no discount, e.g. \`order.lines[0]\`. It was right before 2.3.

1. Make an order with two lines (see [the guide](https://github.com/acme/shop/blob/main/docs/orders.md)).
2. Take the discount off the second one; 3 < 4, so its total must not fall.

\`\`\`ts
const total = lines.reduce((sum, line) => sum + line.price * line.count - (line.discount ?? 0), 0);
\`\`\`

`;
/** The same with what has to be taken out, in every fourth block. */
const marked = `${ordinary}<!-- Thank you for reporting! --> <details><summary>Log</summary>&nbsp;![screen](/a.png)</details>\n\n`;
/** The worst of honest texts: every paragraph has markup within its lines. */
const dense = `The total of <b>an order</b> is &quot;wrong&quot; when a line has no discount ![screen](/a.png), see [it](/b "c").\n\n`;
const log =
  '2026-11-22T21:00:00Z   at total (/home/runner/work/shop/src/order.ts:12:34) expected 30, got 25\n';

/** Whole pieces, so that no link is cut in two. */
function filled(piece: string, length: number): string {
  return piece.repeat(Math.max(1, Math.floor(length / piece.length)));
}

/** An issue, nine comments, logs and patches: together `characters`. */
function intoPrompt(piece: string): number {
  const texts: readonly (readonly [TextForm, string])[] = [
    ['markdown', filled(piece, 32_000)],
    ...Array.from({ length: 9 }, () => ['markdown', filled(piece, 8_000)] as const),
    ...Array.from({ length: 12 }, () => ['plain', filled(log, 8_000)] as const),
  ];
  return timed(() => {
    for (const [form, text] of texts) neutralise(text, { form, maxCharacters: text.length });
  });
}

/** A transcript of a hundred texts, and the two files of the artifact that hold as much again. */
function outOfHarness(): number {
  const all = filled(ordinary + log, characters);
  const events = Array.from({ length: 100 }, (_none, index) => all.slice(index * 2000, index * 2000 + 2000));
  const file = Buffer.from(all);
  return timed(() => {
    const redactor = createRedactor(secrets);
    for (const event of events) redactor.redact(event);
    for (const text of [...textsOfFile(file), ...textsOfFile(file)]) redactor.find(text);
  });
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** What a run publishes of a model's words: a report in the comment, and as much for the pull request. */
function published(piece: string): number {
  const place = { serverUrl: 'https://github.com', repository: { owner: 'acme', repo: 'shop' }, issue: 7 };
  return timed(() => {
    for (const text of [filled(piece, 6000), filled(piece, 6000)])
      sanitise(text, { place, maxCharacters: 65_536, pointer: '' });
  });
}

/**
 * What both choke points cost for a phase with 200 KB of text, in milliseconds and as a share of `phaseMs`: the least
 * that fifty turns take, without a model's own time. The first of each counts as well: a phase does it once, cold.
 * What the job that publishes does with a model's words is no part of the phase, and has a line of its own.
 */
export function measureChokePoints(repetitions: number, phaseMs: number): Section {
  const times = (measure: () => number): readonly number[] => Array.from({ length: repetitions }, measure);
  const out = times(outOfHarness);
  const kinds = [
    { name: '', into: times(() => intoPrompt(ordinary)), bar },
    { name: ' (an issue thread)', into: times(() => intoPrompt(issueThread)) },
    { name: ' (markup in every fourth block)', into: times(() => intoPrompt(marked)) },
    { name: ' (markup in every line)', into: times(() => intoPrompt(dense)) },
  ];
  const share = (ms: readonly number[]): number[] =>
    ms.map((each, index) => ((each + (out[index] ?? 0)) / phaseMs) * 100);
  return {
    title: 'Both choke points, a phase with 200 KB of text',
    measures: [
      ...kinds.map(({ name, into }): Measure => ({
        name: `into the prompt${name}`,
        unit: 'ms',
        summary: summarise(into),
      })),
      { name: 'out of the harness', unit: 'ms', summary: summarise(out) },
      {
        name: 'published: 12 KB of such a thread',
        unit: 'ms',
        summary: summarise(times(() => published(issueThread))),
      },
      ...kinds.map(({ name, into, ...limit }): Measure => ({
        name: `both / a phase of 50 turns${name}`,
        unit: '%',
        summary: summarise(share(into)),
        ...limit,
      })),
    ],
    notes: [`The phase: ${(phaseMs / 1000).toFixed(1)} s, in which the model itself takes no time.`],
  };
}
