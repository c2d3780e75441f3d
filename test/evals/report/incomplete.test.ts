import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compare } from '../../../src/evals/compare.ts';
import type { ReportData } from '../../../src/evals/report/page/data.ts';
import type { Summary } from '../../../src/evals/report/summary.ts';
import { writeReport } from '../../../src/evals/report/write.ts';
import { judge } from '../../../src/evals/verdict.ts';
import { requestFor, sampleTrials, suite, writeResults } from './sample.ts';

let out: string;
let summary: Summary;

/** A report of trials of which seven are missing, with a caller that hands over the comparison as it was made. */
beforeAll(async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'harness-incomplete-'));
  out = path.join(dir, 'report');
  ({ summary } = await writeReport({
    ...requestFor(await writeResults(dir, sampleTrials()), out),
    history: [],
    judge: (trials) => {
      const comparison = compare({ ...trials, suite });
      const facts = { planned: 319, missing: 7, baseline: 'comparable' } as const;
      const judgement = judge(comparison, suite.gate, facts);
      return { comparison, judgement, margin: 0.05, missing: 7, baseline: null };
    },
  }));
});
afterAll(async () => rm(path.dirname(out), { recursive: true }));

const read = async (name: string): Promise<string> => readFile(path.join(out, name), 'utf8');

describe('the report of an incomplete run', () => {
  test('has no score in its summary, of no arm and of no case', () => {
    const { base, head, difference, costRatio, latencyRatio } = summary.comparison;
    expect(summary.verdict).toBe('incomplete');
    expect([base.score, head.score, head.wilson, head.repeated, head.confusion]).toEqual(Array(5).fill(null));
    expect([difference, costRatio, latencyRatio]).toEqual([null, null, null]);
    expect(summary.cases.flatMap(({ baseScore, headScore, p }) => [baseScore, headScore, p])).toEqual(
      Array(summary.cases.length * 3).fill(null),
    );
  });

  test.each(['comment.md', 'summary.md'])('shows neither a percentage nor a chart in %s', async (name) => {
    const text = await read(name);
    expect(text).toContain('**Incomplete**');
    expect(text.replaceAll('95\u00a0% CI', '').replaceAll('95 % CI', '')).not.toMatch(
      /[\d.]+\s%|█|mermaid|points/,
    );
  });

  test('shows no score on the page, in its text or in its data', async () => {
    const page = await read('report.html');
    const overview = page.slice(page.indexOf('<main>'), page.indexOf('<script type="application/json"'));
    expect(overview).toContain('Incomplete');
    expect(overview.replaceAll('95 % interval', '')).not.toMatch(/[\d.]+ %|<svg class="chart"|macro-F1/);
    const packed = /id="report-data">([^<]*)</.exec(page)?.[1] ?? '';
    const data = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString()) as ReportData;
    expect(new Set([...data.cases.baseScore, ...data.cases.headScore])).toEqual(new Set([null]));
  });

  test('is an error in junit.xml, which counts it', async () => {
    const xml = await read('junit.xml');
    expect(xml).toMatch(/<testsuites name="triage" tests="25" failures="\d+" errors="2"/);
    expect(xml).toContain('<error message="incomplete">Incomplete: 7 of 319 planned units have no result.');
  });

  test('is no success for other tools', async () => {
    const inspect = JSON.parse(await read('inspect/head.json')) as Record<string, unknown>;
    expect(inspect).toMatchObject({
      status: 'error',
      error: { message: summary.sentence },
      results: { scores: [] },
    });
    const promptfoo = JSON.parse(await read('promptfoo.json')) as {
      results: { prompts: object[] };
      config: { description: string };
    };
    expect(promptfoo.config.description).toContain('There is no score');
    expect(promptfoo.results.prompts.some((prompt) => 'metrics' in prompt)).toBe(false);
  });
});
