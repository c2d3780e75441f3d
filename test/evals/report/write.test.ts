import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { outcomeNames } from '../../../src/evals/report/page/data.ts';
import { summarySchema } from '../../../src/evals/report/summary.ts';
import { writeReport } from '../../../src/evals/report/write.ts';
import { trialOutcomes } from '../../../src/evals/trial.ts';
import { requestFor, sampleTrials, writeLines, writeResults } from './sample.ts';
import { trialLine, trialsOf } from './trials.ts';

let dir: string;
let out: string;

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'harness-report-'));
  out = path.join(dir, 'report');
});
afterEach(async () => rm(dir, { recursive: true }));

const read = async (name: string): Promise<string> => readFile(path.join(out, name), 'utf8');
const readLines = async (name: string): Promise<unknown[]> =>
  (await read(name))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

test('every named file is there, and the same results give the same bytes', async () => {
  const results = await writeResults(dir, sampleTrials());
  const { files } = await writeReport(requestFor(results, out));
  const first = await Promise.all(files.map(read));
  await writeReport(requestFor(results, out));
  expect(await Promise.all(files.map(read))).toEqual(first);
  expect(files).toEqual(
    expect.arrayContaining(['comment.md', 'summary.md', 'summary.json', 'junit.xml', 'report.html']),
  );
});

test('summary.json has its schema and says of every case how it fared', async () => {
  await writeReport(requestFor(await writeResults(dir, sampleTrials()), out));
  const summary = summarySchema.parse(JSON.parse(await read('summary.json')));
  const states = new Map(summary.cases.map(({ id, state }) => [id, state]));
  expect(Object.fromEntries(states)).toMatchObject({
    'vague-report': 'broken',
    'duplicate-of-old': 'fixed',
    'wrong-diagnosis': 'worse',
    'clear-1': 'same',
    'flaky-one': 'quarantined',
    'rate-limited': 'not compared',
  });
});

test('summary.json is whole however many cases there are', async () => {
  const trials = Array.from({ length: 2001 }, (_, index) =>
    trialsOf(`case-${index}`, { base: 'p', head: 'p' }),
  );
  const { summary } = await writeReport(
    requestFor(await writeLines(path.join(dir, 'results.jsonl'), trials.flat()), out),
  );
  expect(JSON.parse(await read('summary.json'))).toEqual(summary);
  expect(summary.cases).toHaveLength(2001);
});

test('a run of one arm has a report without a base', async () => {
  const head = sampleTrials().filter(({ arm }) => arm === 'head');
  const results = await writeResults(dir, head);
  const request = requestFor(results, out);
  const { summary } = await writeReport({
    ...request,
    sources: { base: null, head: { results, arm: 'head' } },
  });
  expect(summary.verdict).toBe('no-baseline');
  expect(summary.cases.every(({ base }) => base === null)).toBe(true);
  expect(await read('comment.md')).toContain('| – |');
});

test('a run of one arm shows what a trial costs and how long its model takes', async () => {
  const head = sampleTrials().filter(({ arm }) => arm === 'head');
  const results = await writeResults(dir, head);
  await writeReport({ ...requestFor(results, out), sources: { base: null, head: { results, arm: 'head' } } });
  expect(await read('comment.md')).toContain('| $0.0031 | 2.2 s |');
  expect(await read('report.html')).toContain('<td class="number">$0.0031</td><td class="number">2.2 s</td>');
  expect(await read('report.html')).not.toContain('<th scope="col" class="number">difference</th>');
});

test('the page counts outcomes in the order of the trials', () => {
  expect(outcomeNames).toEqual(trialOutcomes);
});

test.each([['../'], ['trials/link']])(
  'a transcript outside the results, %s, is refused',
  async (transcript) => {
    await writeResults(dir, [trialLine()]);
    await symlink('/etc/hostname', path.join(dir, 'trials/link'));
    const artifacts = { output: null, patch: null, transcript, testLog: null };
    const results = await writeLines(
      path.join(dir, 'results.jsonl'),
      trialsOf('a', { base: 'p', head: 'f' }, { artifacts }),
    );
    await expect(writeReport(requestFor(results, out))).rejects.toThrow('outside');
  },
);

test('a transcript that is gone is left out of the page', async () => {
  const artifacts = { output: null, patch: null, transcript: 'trials/gone/events.jsonl', testLog: null };
  const results = await writeLines(
    path.join(dir, 'results.jsonl'),
    trialsOf('a', { base: 'p', head: 'f' }, { artifacts }),
  );
  await writeReport(requestFor(results, out));
  expect(await read('report.html')).not.toContain('id="transcript-');
});

test('transcripts stop at the budget of the page, those of broken cases first', async () => {
  const results = await writeResults(dir, sampleTrials());
  const budget = { totalCharacters: 3000, fileBytes: 100_000, textCharacters: 6000, trials: 100 };
  await writeReport({ ...requestFor(results, out), budget });
  const embedded = [...(await read('report.html')).matchAll(/id="transcript-(\d+)"/g)].map(([, at]) =>
    Number(at),
  );
  expect(embedded.length).toBeGreaterThan(1);
  expect(Math.max(...embedded)).toBeLessThan(40);
});

describe('junit.xml', () => {
  test('has a suite per phase and tells failure, error and skipped apart', async () => {
    await writeReport(requestFor(await writeResults(dir, sampleTrials()), out));
    const xml = await read('junit.xml');
    expect(xml).toContain(
      '<testsuite name="triage" timestamp="2026-11-01T12:00:00.000Z" tests="24" failures="3" errors="1" skipped="1"',
    );
    expect(xml).toMatch(
      /name="vague-report"[^]*?<property name="passed" value="0\/3"\/>[^]*?<failure message="0 of 3 trials passed">verdict: /,
    );
    expect(xml).toMatch(/name="rate-limited"[^]*?<error message="no trial counts">/);
    expect(xml).toMatch(/name="flaky-one"[^]*?<skipped message="quarantined; 1 of 3 trials passed"\/>/);
    expect(xml).toContain('<property name="cost-usd" value="0.003100"/>');
  });

  test('its times are sums over trials, not over means of cases', async () => {
    await writeReport(requestFor(await writeResults(dir, sampleTrials()), out));
    const xml = await read('junit.xml');
    expect(xml).toMatch(/<testcase classname="triage" name="vague-report" time="7.200">/);
    expect(xml).toMatch(/<testsuite name="triage"[^>]* time="172.800">/);
  });
});

describe('exports', () => {
  const prediction = z.strictObject({
    instance_id: z.string(),
    model_name_or_path: z.string(),
    model_patch: z.string(),
  });

  test('predictions name every case once in a file, with its patch', async () => {
    await writeReport(requestFor(await writeResults(dir, sampleTrials()), out));
    const lines = (await readLines('predictions.jsonl')).map((line) => prediction.parse(line));
    expect(new Set(lines.map(({ instance_id }) => instance_id)).size).toBe(lines.length);
    expect(lines.find(({ instance_id }) => instance_id === 'vague-report')).toEqual({
      instance_id: 'vague-report',
      model_name_or_path: 'head',
      model_patch: '--- a/vague-report\n+++ b/vague-report\n',
    });
    expect(await readLines('predictions/base-10.jsonl')).toHaveLength(24);
  });

  test('for Inspect are a log per arm with a sample per trial', async () => {
    await writeReport(requestFor(await writeResults(dir, sampleTrials()), out));
    const log = JSON.parse(await read('inspect/head.json')) as {
      samples: { id: string; epoch: number; scores: Record<string, { value: unknown }>; error?: unknown }[];
      results: { total_samples: number; completed_samples: number };
    };
    expect(log.results).toMatchObject({ total_samples: 72, completed_samples: 69 });
    const broken = log.samples.find(({ id, epoch }) => id === 'vague-report' && epoch === 2);
    expect(broken?.scores['verdict']).toMatchObject({ value: 0 });
    expect(log.samples.filter(({ error }) => error !== undefined)).toHaveLength(3);
  });

  test('for promptfoo are a prompt per arm and a result per trial', async () => {
    await writeReport(requestFor(await writeResults(dir, sampleTrials()), out));
    const { results } = JSON.parse(await read('promptfoo.json')) as {
      results: {
        version: number;
        prompts: { label: string }[];
        results: unknown[];
        stats: Record<string, unknown>;
      };
    };
    expect(results.version).toBe(3);
    expect(results.prompts.map(({ label }) => label)).toEqual(['base', 'head']);
    expect(results.results).toHaveLength(sampleTrials().length);
    expect(results.stats).toMatchObject({ errors: 3 });
  });
});
