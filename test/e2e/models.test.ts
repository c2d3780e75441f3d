import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { parseHandoff } from '../../src/handoff.ts';
import { startAnthropicStandIn } from '../standins/anthropic.ts';
import { startOpenAIStandIn } from '../standins/openai.ts';
import type { Script } from '../standins/script.ts';
import { goodTurns, runGreeter, writeScenario } from './greeter.ts';
import type { Turns } from './greeter.ts';
import { Runner, textsInZip } from './job.ts';
import { cleanUp, filesBelow, headline, Out, temporaryFolder } from './stage.ts';

jest.setTimeout(120_000);

const key = 'sk-ant-e2e-4f6d1c0b9a8e7d6c5b4a39281706f5e4';
const answer = JSON.stringify(goodTurns['triage']![0]!['result']);
const unknownCall = { calls: [{ tool: 'teleport', input: {} }] };
const closing: (() => Promise<void>)[] = [];

afterAll(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
  await cleanUp();
});

async function open(files: Readonly<Record<string, string>> = {}): Promise<Runner> {
  const runner = await Runner.open(files);
  closing.push(() => runner.close());
  return runner;
}

/** Triage on the real SDK against a provider that misbehaves as told. */
async function triageOn(script: Script, files?: Readonly<Record<string, string>>) {
  const [runner, standIn] = [await open(files), await startAnthropicStandIn(script, { apiKey: key })];
  closing.push(() => standIn.close());
  const end = await runner.phase('triage', {
    models: 'triage=anthropic/claude-haiku-5-5',
    'anthropic-api-key': key,
    'anthropic-base-url': standIn.url,
  });
  const files_ = await runner.artifact('harness-triage');
  return { end, standIn, facts: parseHandoff(files_?.['handoff.md'] ?? '', 'handoff.md').facts };
}

// Together, because most of their time is waiting.
describe('a model on the real SDK', () => {
  test.concurrent('answers: the money is counted and the key is nowhere', async () => {
    const { end, facts, standIn } = await triageOn([{ text: answer }]);
    expect(end).toMatchObject({ code: 0, outputs: { outcome: 'done', verdict: 'proceed', turns: '1' } });
    expect(Number(end.outputs['cost-usd'])).toBeGreaterThan(0);
    expect(facts.usage.usd).toBeCloseTo(Number(end.outputs['cost-usd']), 6);
    expect(facts.model).toBe('anthropic/claude-haiku-5-5');
    expect(standIn.refusals).toEqual([]);
    for (const file of await filesBelow(end.temp)) expect(await fs.readFile(file, 'utf8')).not.toContain(key);
  });

  test.concurrent(
    'dies in mid-stream once: the call is made again, and the loss is in the transcript, which is still there (G20)',
    async () => {
      const { end } = await triageOn([{ text: answer, fault: { kind: 'cut' } }, { text: answer }]);
      expect(end).toMatchObject({ code: 0, outputs: { outcome: 'done' } });
      const events = await fs.readFile(end.outputs['events']!, 'utf8');
      expect(events).toMatch(/"type":"retry".*"code":"connection"/);
    },
  );

  const hasty = `---
description: Triage in a hurry.
model: anthropic/claude-haiku-5-5
context: [issue]
tools: []
limits: { turns: 4, minutes: 0.05 }
result:
  verdict: { enum: [proceed, clarify] }
---
Triage {{issue}}
`;

  test.concurrent.each([
    ['refuses the key', { kind: 'status', status: 401 }, 'error', { code: 'authentication' }],
    [
      'has no credit for us',
      { kind: 'status', status: 402, type: 'billing_error' },
      'error',
      { code: 'quota' },
    ],
    ['refuses the request', { kind: 'status', status: 400 }, 'error', { code: 'bad_request' }],
    ['stalls in mid-stream', { kind: 'stall' }, 'limit', { limit: 'minutes' }],
    ['does not answer at all', { kind: 'silent' }, 'limit', { limit: 'minutes' }],
  ] as const)('%s: %j ends typed, with a handoff of what there is', async (_, fault, outcome, detail) => {
    const { end, facts } = await triageOn(() => ({ text: answer, fault }), {
      '.harness/phases/triage.md': hasty,
    });
    expect(end).toMatchObject({ code: 1, outputs: { outcome, verdict: '' } });
    expect(facts).toMatchObject({ outcome, detail, result: null });
    expect(end.log).not.toContain(key.slice(7) + key.slice(0, 7));
  });

  test.concurrent('dies in mid-stream each time: an error in the end, not a crash', async () => {
    const { end, facts, standIn } = await triageOn(() => ({ text: answer, fault: { kind: 'cut' } }));
    expect(end).toMatchObject({ code: 1, outputs: { outcome: 'error' } });
    expect(facts.detail).toMatchObject({ code: 'connection' });
    expect(standIn.requests.length).toBe(5);
  });

  test.concurrent('on a compatible server answers without a key', async () => {
    const [runner, standIn] = [
      await open(),
      await startOpenAIStandIn([{ text: answer }], { apiKey: 'none' }),
    ];
    closing.push(() => standIn.close());
    const end = await runner.phase('triage', {
      models: 'triage=compatible/some-model',
      'compatible-base-url': standIn.url,
      'compatible-price': '0/0',
    });
    expect(end).toMatchObject({
      code: 0,
      outputs: { outcome: 'done', verdict: 'proceed', 'cost-usd': '0.000000' },
    });
    expect(standIn.refusals).toEqual([]);
  });
});

describe('a model that answers badly', () => {
  const nonsense: Turns = [{ text: 'Well.' }, { text: '{"verdict": "perhaps"}' }, { text: 'Sorry!' }];

  test.each([
    ['nonsense, twice repaired in vain', nonsense, 'invalid', 3],
    ['a refusal', [{ stop: 'refusal', explanation: 'not this' }], 'refused', 1],
    ['nothing but the start of an answer', [{ stop: 'length' }, { stop: 'length' }], 'error', 2],
    ['a context that is too long', [{ stop: 'context_overflow' }], 'error', 1],
    ['an overload that lasts', [{ fail: { code: 'overloaded', message: 'busy' } }], 'error', 0],
    ['a call of a tool it does not have, for ever', Array.from({ length: 9 }, () => unknownCall), 'limit', 4],
  ] as const)('%s ends typed', async (_, turns, outcome, replies) => {
    const runner = await open();
    await runner.play({ triage: turns });
    const end = await runner.phase('triage');
    expect(end).toMatchObject({ code: 1, outputs: { outcome, verdict: '', result: '' } });
    expect(Number(end.outputs['turns'])).toBe(replies);
    const { facts } = parseHandoff((await runner.artifact('harness-triage'))!['handoff.md']!, 'handoff.md');
    expect(facts).toMatchObject({ outcome, result: null });
    expect(facts.detail?.message).not.toBe('');
  });

  test('the status comment says why, and what came before is kept', async () => {
    const folder = await temporaryFolder();
    await writeScenario(path.join(folder, 'scenario.yml'), {
      diagnose: [{ stop: 'refusal', category: 'cyber', explanation: 'It looks like an attack.' }],
    });
    const end = await runGreeter({ folder });
    const out = new Out(path.join(folder, 'out'));
    expect(end.code).toBe(1);
    expect(end.stdout).toContain('diagnose failed: diagnose ended as refused');
    const status = await out.status();
    expect(headline(status)).toBe('Stopped at diagnose: refused');
    expect(status).toMatch(/\*\*Why:\*\* .*It looks like an attack\./);
    expect(status.match(/It looks like an attack/g)).toHaveLength(1);
    expect(await out.commits(7)).toEqual(['harness: triage → proceed', 'harness: diagnose → refused']);
    expect((await out.github()).pulls).toEqual([]);
  });
});

test('a key is in no file below --out, even when the model says it aloud (T25)', async () => {
  const folder = await temporaryFolder();
  const loud = { ...(goodTurns['triage']![0]!['result'] as object), report: `The key is ${key}.` };
  const standIn = await startAnthropicStandIn([{ text: JSON.stringify(loud) }], { apiKey: key });
  closing.push(() => standIn.close());
  const end = await runGreeter({
    folder,
    args: [
      ...['--model', 'triage=anthropic/claude-haiku-5-5', '--secret', 'ANTHROPIC_API_KEY'],
      ...['--set', `anthropic-base-url=${standIn.url}`],
    ],
    launch: { env: { ANTHROPIC_API_KEY: key } },
  });
  expect(end).toMatchObject({ code: 0 });
  expect(standIn.requests).toHaveLength(1);
  const files = await filesBelow(path.join(folder, 'out'));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const bytes = await fs.readFile(file);
    const texts = file.endsWith('.zip') ? Object.values(textsInZip(bytes)) : [bytes.toString('latin1')];
    expect([file, texts.some((text) => text.includes(key))]).toEqual([file, false]);
  }
  expect(end.stdout + end.stderr).not.toContain(key);
  const triage = await new Out(path.join(folder, 'out')).git(
    'show',
    'harness/issue-7~1:.harness/issue-7/triage.md',
  );
  expect(triage).toContain('The key is ***.');
});

test('a model without its key stops before any call, and the command and the issue say which secret', async () => {
  const folder = await temporaryFolder();
  const end = await runGreeter({ folder, args: ['--model', 'triage=anthropic/claude-haiku-5-5'] });
  expect(end.code).toBe(1);
  const said = 'Add the secret ANTHROPIC_API_KEY under Settings → Secrets and variables → Actions';
  expect(end.stdout).toContain(said);
  expect(await new Out(path.join(folder, 'out')).status()).toContain(said);
});
