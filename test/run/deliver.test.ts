import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Ending } from '../../src/agent/outcome.ts';
import { defaultConfig } from '../../src/config.ts';
import { issueSnapshot } from '../../src/event.ts';
import { createRedactor } from '../../src/redact.ts';
import { deliver } from '../../src/run/deliver.ts';
import { nothingSpent } from '../../src/run/draft.ts';
import type { RunDeps, RunRequest } from '../../src/run/request.ts';
import { scannedArtifacts } from '../../src/scanned-artifacts.ts';
import { issueOf } from '../context/fixture.ts';

const secret = 'hx-9fQ!a/b+C7d_zK2=wP5&mR8';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'deliver-'));
});
afterEach(async () => rm(dir, { recursive: true }));

const built = { kind: 'done', result: { verdict: 'built', report: 'Built.' } } as const;

async function deliverBuild(content: string, ending: Ending = built) {
  const change = JSON.stringify({
    files: [{ path: 'a', contentBase64: Buffer.from(content).toString('base64') }],
  });
  await writeFile(path.join(dir, 'change.json'), change);
  await writeFile(path.join(dir, 'change.patch'), `+${content}`);
  const uploaded: string[] = [];
  const redactor = createRedactor([secret]);
  const artifacts = scannedArtifacts({
    artifacts: {
      upload: async (_name, _dir, files) => void uploaded.push(...files.map((file) => path.basename(file))),
      download: async () => undefined,
    },
    redactor,
    shapesIn: ['change.json'],
  });
  const draft = {
    issue: issueSnapshot.parse(issueOf()),
    base: 'a'.repeat(40),
    earlier: [],
    startedAt: 0,
    sandbox: 'none' as const,
    spent: nothingSpent,
    change: { sha256: 'b'.repeat(64), tree: 'c'.repeat(40) },
  };
  const request = {
    phase: 'build',
    round: 1,
    name: 'build-1',
    runUrl: 'https://github.com/a/b/actions/runs/5',
  };
  const report = await deliver(
    ending,
    { draft, config: defaultConfig, dir },
    request as RunRequest,
    { artifacts, redact: (text) => redactor.redact(text), clock: () => 1000 } as RunDeps,
  );
  return { report, uploaded };
}

test.each([
  ['a value of the run', `const key = '${secret}';`, 'run-secret'],
  ['the shape of a key', `const key = 'ghp_${'a1B2'.repeat(10)}';${' '.repeat(60)}`, 'github-token'],
])('a change that holds %s stays here, and the handoff says why (T25, T27)', async (_name, content, kind) => {
  const { report, uploaded } = await deliverBuild(content);
  expect(uploaded).toEqual(['handoff.md']);
  expect(report.handoff.facts).toMatchObject({ outcome: 'error', result: null, change: null });
  expect(report.handoff.facts.detail).toMatchObject({ code: 'secret' });
  expect(report.handoff.facts.detail?.message).toContain(`change.json of the artifact (${kind})`);
  expect(await readFile(path.join(dir, 'handoff.md'), 'utf8')).not.toContain(content.slice(13, 30));
});

test('a change that only speaks of secrets is uploaded with its handoff', async () => {
  const { report, uploaded } = await deliverBuild('const key = process.env.ANTHROPIC_API_KEY; // sk-ant-…');
  expect(uploaded).toEqual(['handoff.md', 'change.json', 'change.patch']);
  expect(report.handoff.facts.outcome).toBe('done');
});

const key = `ghp_${'a1B2'.repeat(9)}`;

test.each([
  ['a field that is a secret and nothing else', { summary: key }, { summary: '***' }],
  [
    'a private key without its end',
    { summary: `-----BEGIN RSA PRIVATE KEY-----\nMIIE${'a1B2'.repeat(20)}` },
    { summary: '***' },
  ],
  ['a secret in a list', { tests: ['one', `${key}: two`] }, { tests: ['one', '***: two'] }],
])('%s is masked, and the handoff is read as before (T25)', async (_name, fields, masked) => {
  const { report } = await deliverBuild('', { kind: 'done', result: { ...built.result, ...fields } });
  expect(report.handoff.facts).toMatchObject({ outcome: 'done', result: { verdict: 'built', ...masked } });
  expect(report.handoff.report).toBe('Built.');
});

test('a secret spread over fields leaves a handoff that says so (T25)', async () => {
  const parts = { tests: [secret.slice(0, 9), secret.slice(9, 18), secret.slice(18)] };
  const { report } = await deliverBuild('', { kind: 'done', result: { ...built.result, ...parts } });
  expect(report.handoff.facts).toMatchObject({ outcome: 'error', detail: { code: 'secret' }, result: null });
});
