import { describe, expect, test } from '@jest/globals';
import {
  maxCommentBytes,
  maxSummaryBytes,
  renderComment,
  renderJobSummary,
} from '../../../src/evals/report/comment.ts';
import { code } from '../../../src/evals/report/markdown.ts';
import { summarise } from '../../../src/evals/report/summarise.ts';
import { summarySchema } from '../../../src/evals/report/summary.ts';
import type { Summary } from '../../../src/evals/report/summary.ts';
import { openTally } from '../../../src/evals/report/tally.ts';
import type { Trial } from '../../../src/evals/trial.ts';
import { nodesOf, parseMarkdown } from '../../../src/publish/markdown.ts';
import { hostile, hostileTrials, judged, sampleTrials } from './sample.ts';
import { trialsOf } from './trials.ts';

const links = {
  run: 'https://github.com/acme/shop/actions/runs/7',
  cases: 'https://github.com/acme/shop/tree/3f1c/evals/cases',
};

function summaryOf(trials: readonly Trial[]): Summary {
  const tally = openTally();
  const of = (side: string): readonly Trial[] => trials.filter(({ arm }) => arm === side);
  for (const trial of trials) tally.add(trial, trial.arm === 'base' ? 'base' : 'head');
  return summarise(tally, judged({ base: of('base'), head: of('head') }), new Date('2026-11-01T12:00:00Z'));
}

/** 2,000 cases of which 300 broke, with reasons as long as reasons get. */
function manyTrials(reason: string): Trial[] {
  return Array.from({ length: 2000 }, (_, index) =>
    trialsOf(
      `case-with-a-name-of-a-usual-length-${index}`,
      { base: 'ppp', head: index < 300 ? 'lll' : index < 600 ? 'ppf' : 'ppp' },
      { reason },
    ),
  ).flat();
}

describe('the comment', () => {
  const comment = renderComment(summaryOf(sampleTrials()), links);

  test('begins with the marker of its suite, then the verdict in words', () => {
    expect(comment.split('\n')[0]).toBe('<!-- harness:evals suite=triage -->');
    expect(comment).toMatch(/^> \[!(?:NOTE|CAUTION)\]\n> \*\*(?:No evidence|Worse)/m);
  });

  test('shows the figures of the comparison in one row', () => {
    const { comparison } = summaryOf(sampleTrials());
    const row = comment.split('\n').find((line) => line.startsWith('| `triage` |')) ?? '';
    expect(row).toContain('22 × 10/3');
    expect(row).toContain(`${((comparison.head.score ?? 0) * 100).toFixed(1)}\u00a0%`);
    expect(row).toContain('████████░░');
  });

  test('lists broken and fixed cases with k of K on both sides and a link', () => {
    expect(comment).toContain('#### Broken cases: 3');
    expect(comment).toContain(
      '| [`vague-report`](https://github.com/acme/shop/tree/3f1c/evals/cases/triage/vague-report), must pass | 10/10 | 0/3 |',
    );
    expect(comment).toContain('#### Fixed cases: 2');
    expect(comment).toMatch(/\| \[`duplicate-of-old`\]\([^)]+\) \| 1\/10 \| 3\/3 \|/);
  });

  test('keeps a quarantined case out of the broken ones, and counts it', () => {
    const broken = comment.slice(comment.indexOf('#### Broken'), comment.indexOf('#### Fixed'));
    expect(broken).not.toContain('flaky-one');
    expect(comment).toContain('quarantined cases: 1');
    expect(comment).toMatch(/flaky-one.*\| quarantined \|/);
  });

  test('says why a case is not compared', () => {
    expect(comment).toMatch(/rate-limited.*\| not compared \(lost\) \|/);
  });

  test('shows how failures moved between their classes', () => {
    expect(comment).toMatch(/\| limit \| 0 \(0 %\) \| 2 \(/);
    expect(comment).toContain('trials lost: 3 to infrastructure');
  });
});

describe('the limits of GitHub', () => {
  test('hold for 2,000 cases of which 300 broke, and what was left out is said', () => {
    const summary = summaryOf(manyTrials('used up its turns while it read the same file again. '.repeat(20)));
    const comment = renderComment(summary, links);
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(maxCommentBytes);
    expect(comment).toContain('#### Broken cases: 300');
    expect(comment).toContain('Left out for length: the table of all cases');
    expect(Buffer.byteLength(renderJobSummary(summary, links))).toBeLessThanOrEqual(maxSummaryBytes);
  });

  test('hold where every character takes four bytes', () => {
    const summary = summaryOf(manyTrials('🦀'.repeat(500)));
    expect(Buffer.byteLength(renderComment(summary, links))).toBeLessThanOrEqual(maxCommentBytes);
  });

  test('leave a small report whole', () => {
    expect(renderComment(summaryOf(sampleTrials()), links)).not.toContain('Left out');
  });
});

describe('hostile texts', () => {
  const comment = renderComment(summaryOf(hostileTrials()), links);

  test('make no mention, reference, link, image or HTML', () => {
    const nodes = nodesOf(parseMarkdown(comment));
    const addresses = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
    for (const address of addresses) expect(address).toMatch(/^https:\/\/github\.com\/acme\/shop\//);
    expect(nodes.filter(({ type }) => type === 'image' || type === 'imageReference')).toEqual([]);
    const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
    const own =
      /^(?:<!-- harness:evals suite=[a-z0-9-]* -->|<\/?(?:details|summary|sub)>|<details><summary>[^<]*<\/summary>)$/;
    for (const tag of html) expect(tag).toMatch(own);
    const text = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('\n');
    expect(text).toContain('must-pass case');
    expect(text).not.toMatch(/@octocat|#1|GH-2|:\/\/evil|www\.evil/);
  });

  test('leave no control, bidirectional or zero-width character', () => {
    expect(comment).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])/,
    );
  });

  test('stay in one cell of a table', () => {
    const table = `| a | b |\n| --- | --- |\n| ${code(hostile, 1000)} | end |\n`;
    const cells = nodesOf(parseMarkdown(table)).filter(({ type }) => type === 'tableCell');
    expect(cells).toHaveLength(4);
    expect(nodesOf(parseMarkdown(table)).filter(({ type }) => type === 'inlineCode')).toHaveLength(1);
  });

  test.each([['`'], ['a`b``c'], ['\\|'], ['\\\\|x'], ['|'], ['` |'], ['\\']])(
    'such as %j are one code span in a cell',
    (text) => {
      const nodes = nodesOf(parseMarkdown(`| a | b |\n| --- | --- |\n| ${code(text)} | end |\n`));
      expect(nodes.filter(({ type }) => type === 'tableCell')).toHaveLength(4);
      expect(nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))).toHaveLength(1);
    },
  );
});

test('the summary of any run fits its schema', () => {
  for (const trials of [sampleTrials(), hostileTrials(), sampleTrials().filter(({ arm }) => arm === 'head')])
    expect(summarySchema.parse(JSON.parse(JSON.stringify(summaryOf(trials)))).cases.length).toBeGreaterThan(
      0,
    );
});
