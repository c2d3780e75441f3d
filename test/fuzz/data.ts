import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { readFinalAnswer } from '../../src/agent/final-answer.ts';
import { changeSchema } from '../../src/change/change.ts';
import { checkChange, defaultChangePolicy, describeFindings } from '../../src/change/gate.ts';
import { findTestSettings, findWeakenedTests, testMatcher } from '../../src/change/tests.ts';
import { parseCompanion } from '../../src/companion.ts';
import { contextSchema } from '../../src/context/context.ts';
import { ConfigError, Skip } from '../../src/errors.ts';
import { readTrials } from '../../src/evals/results.ts';
import { readOutput } from '../../src/evals/saved-output.ts';
import { fromFork, issueOf, triggerTimeOf, unfitIssue } from '../../src/event.ts';
import { parseLedger } from '../../src/ledger.ts';
import { decodeRecording } from '../../src/models/recording-format.ts';
import { parsePhase } from '../../src/phase/load.ts';
import { detectCommands } from '../../src/verify/detect.ts';
import { jsonLike, sequenceLike, textLike } from './generate.ts';
import type { Target } from './target.ts';

const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'harness-fuzz-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

function fileOf(text: string, name = 'input'): string {
  const file = path.join(scratch, name);
  writeFileSync(file, text);
  return file;
}

const [hex40, hex64] = ['a'.repeat(40), 'b'.repeat(64)];
const issue = {
  ...{ number: 7, title: 'It breaks', body: 'Text.', state: 'open', locked: false },
  ...{
    html_url: 'https://github.com/o/r/issues/7',
    author_association: 'NONE',
    labels: ['bug', { name: 'x' }],
  },
  ...{
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-02T00:00:00Z',
    user: { login: 'ann', type: 'User' },
  },
};
const side = { ref: 'main', sha: hex40, repo: { id: 1, full_name: 'o/r' } };
const events = [
  {
    action: 'opened',
    issue,
    sender: { login: 'ann', type: 'User' },
    repository: { id: 1, full_name: 'o/r' },
  },
  {
    action: 'created',
    issue,
    comment: { id: 1, body: 'Go.', updated_at: '2026-01-03T00:00:00Z', user: { login: 'bob' } },
  },
  { action: 'opened', pull_request: { number: 3, head: side, base: side } },
  { inputs: { issue: '7' } },
];

const usage = {
  inputTokens: 1,
  outputTokens: 2,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  cacheWriteLongTokens: 0,
};
const added = {
  status: 'added',
  path: 'src/a.ts',
  mode: '100644',
  oldMode: null,
  size: 3,
  contentBase64: 'YWJj',
};
export const change = {
  schema: 'harness/change@1',
  ...{ base: hex40, tree: hex40 },
  files: [
    { ...added, blob: 'f2ba8f84ab5c1bce84a7b441cb1959cfc7093b7f' },
    { ...added, status: 'modified', path: 'test/a.test.ts', oldMode: '100644', blob: hex40 },
    { status: 'deleted', path: 'package.json', oldMode: '100644' },
  ],
};
const context = {
  ...{
    schema: 'harness/context@1',
    phase: 'triage',
    issue: 7,
    base: hex40,
    fetchedAt: '2026-01-01T00:00:00Z',
  },
  nonce: '0123456789abcdef',
  items: [
    {
      ...{ source: 'issue', title: 'issue #7', origin: 'https://github.com/o/r/issues/7', author: 'ann' },
      ...{ standing: 'outsider', writtenAt: null, text: 'It breaks', removedCharacters: 0, sha256: hex64 },
    },
  ],
  dropped: [{ source: 'comments', title: 'comment by bob', reason: 'edited later' }],
  sha256: hex64,
};
const ledger = {
  schema: 'harness/spend@1',
  entries: { '12.1 triage': { actor: 'ann', issue: 7, usd: 0.1 } },
};
const output = {
  schema: 'harness/output@1',
  ending: { kind: 'done', result: { verdict: 'proceed', report: 'Fine.' } },
  spent: { turns: 1, toolCalls: 0, usage, usd: 0.1, wallMs: 10 },
  ...{ toolErrors: 0, base: hex40, changedPaths: ['a'] },
};
const trial = {
  ...{
    schema: 'harness/trial@1',
    unitId: hex64,
    runId: 'r',
    attempt: 1,
    suite: 's',
    phase: 'triage',
    caseId: 'c',
  },
  ...{
    caseDigest: hex64,
    cluster: 'c',
    split: 'dev',
    tier: 'regression',
    quarantined: false,
    arm: 'base',
    trial: 1,
  },
  ...{ fingerprint: hex64, outcome: 'pass', score: 1, checks: [], verdict: 'proceed', costUsd: 0, wallMs: 1 },
  ...{
    usage: { input: 1, cached: 0, output: 1 },
    modelMs: 1,
    waitMs: 0,
    turns: 1,
    toolCalls: 0,
    toolErrors: 0,
  },
  ...{ reason: null, retries: 0, judge: null, startedAt: '2026-11-01T00:00:00.000Z' },
  artifacts: { output: null, patch: null, transcript: null, testLog: null },
};
const manifest = { name: 'a', scripts: { test: 'jest', prepare: 'x' }, devDependencies: { jest: '30' } };
const triage = parsePhase({
  name: 'triage',
  text: readFileSync(path.join(root, 'phases/triage.md'), 'utf8'),
  file: 'triage.md',
});
const answer = { verdict: 'proceed', category: 'bug', summary: 'It breaks.', questions: [], report: 'Text.' };

const recorded = path.join(
  root,
  'evals/cases/triage/belongs-to-another-project/recordings/compatible--smollm2-135m-instruct.jsonl.gz',
);
const recordedLines = gunzipSync(readFileSync(recorded))
  .toString()
  .split(/(?<=\n)/)
  .slice(0, 30);

/** Parsers of JSON, of lines of JSON, and of gzip. Recordings travel here as base64, so that bytes are text. */
export const data: readonly Target[] = [
  { name: 'event', input: jsonLike(events), parse: event, typed: [ConfigError, Skip] },
  {
    name: 'change',
    input: jsonLike([change]),
    parse: (text) => gated(parseCompanion({ text, file: 'change.json', handoff: 'build-1' }, changeSchema)),
    typed: [ConfigError],
  },
  {
    name: 'context',
    input: jsonLike([context]),
    parse: (text) => parseCompanion({ text, file: 'context.json', handoff: 'triage' }, contextSchema),
    typed: [ConfigError],
  },
  {
    name: 'ledger',
    input: jsonLike([ledger]),
    parse: (text) => parseLedger(text, 'a.json'),
    typed: [ConfigError],
  },
  {
    name: 'trial output',
    input: jsonLike([output]),
    parse: (text) => readOutput(fileOf(text)),
    typed: [ConfigError],
  },
  {
    name: 'results line',
    input: fc.array(jsonLike([trial]), { maxLength: 3 }).map((lines) => lines.join('\n')),
    parse: (text) => readAll(fileOf(text)),
    typed: [ConfigError],
  },
  {
    name: 'package manifest',
    input: jsonLike([manifest]),
    parse: async (text) => detectCommands(path.dirname(fileOf(text, 'package.json'))),
    typed: [ConfigError],
  },
  {
    name: 'final answer',
    input: fc.oneof(
      jsonLike([answer]),
      textLike(['```json\n{"verdict":"proceed"}\n```', '{"a":{"b":"}"}} {']),
    ),
    parse: (text) => readFinalAnswer(text, triage.result),
    typed: [],
  },
  {
    name: 'recording',
    input: recordings(),
    parse: (base64) => decodeRecording(Buffer.from(base64, 'base64'), 'a'),
    typed: [ConfigError],
  },
];

function event(text: string): void {
  const payload: unknown = JSON.parse(jsonOrNull(text));
  fromFork(payload);
  const source = issueOf({ name: 'issues', payload }, undefined);
  if (source.kind !== 'payload') return;
  unfitIssue(source.issue);
  triggerTimeOf({ payload }, source.issue);
}

/** The runner writes the event file, so it is always JSON. */
function jsonOrNull(text: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return 'null';
  }
}

async function readAll(file: string): Promise<void> {
  for await (const { caseId } of readTrials(file)) caseId.trim();
}

/** As publish does with a change that has parsed: the gate must judge whatever the schema lets through. */
function gated(parsed: ReturnType<typeof changeSchema.parse>): void {
  const old = new Map([['test/a.test.ts', 'test("a", () => expect(1).toBe(1));']]);
  describeFindings([
    ...checkChange(parsed, defaultChangePolicy, ['src/A.ts']),
    ...findWeakenedTests(parsed, old, testMatcher()),
    ...findTestSettings(parsed, old),
  ]);
}

function recordings(): fc.Arbitrary<string> {
  const lines = sequenceLike([recordedLines], (all) => textLike(all));
  const whole = lines.map((text) => gzipSync(text).toString('base64'));
  const torn = fc.tuple(whole, fc.nat(), fc.uint8Array({ maxLength: 8 })).map(([base64, at, scrap]) => {
    const bytes = Buffer.from(base64, 'base64');
    return Buffer.concat([bytes.subarray(0, at % bytes.length), scrap]).toString('base64');
  });
  return fc.oneof({ weight: 4, arbitrary: whole }, { weight: 1, arbitrary: torn });
}
