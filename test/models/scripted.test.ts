import { describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError } from '../../src/errors.ts';
import { createModel } from '../../src/models/index.ts';
import type { ModelSettings } from '../../src/models/index.ts';
import type { Message, Model } from '../../src/models/model.ts';
import { costUsd } from '../../src/models/cost.ts';
import { answered, ask, failureOf, prompt, requestWith, testSettings } from './settings.ts';

async function scripted(yaml: string, changes: Partial<ModelSettings> = {}): Promise<Model> {
  return createModel('scripted/demo.yaml', testSettings({ readScenario: async () => yaml, ...changes }));
}

const build = { scenario: { phase: 'build', round: 1 } };

const twoTurns = `
description: reads a file, then answers
phases:
  triage:
    turns:
      - say: I look at it.
        calls:
          - { tool: read, input: { path: src/a.js } }
          - { tool: read, input: { path: src/b.js } }
      - expect: [export function a]
        result: { verdict: proceed, report: Fine. }
`;

describe('a scripted run', () => {
  test('plays calls and then the result, chosen by the history alone', async () => {
    const model = await scripted(twoTurns);
    const first = await ask(model);
    expect(first).toMatchObject({
      stop: { kind: 'tool_calls' },
      text: 'I look at it.',
      toolCalls: [{ id: 'call_0_0', name: 'read', input: { path: 'src/a.js' } }, { id: 'call_0_1' }],
    });
    const request = requestWith(answered([prompt], first, 'export function a() {}'));
    const second = await ask(model, request);
    expect(second).toMatchObject({ stop: { kind: 'end' }, text: '{"verdict":"proceed","report":"Fine."}' });
    expect(await ask(model, request)).toEqual(second);
    expect(await ask(model)).toEqual(first);
  });

  test('costs nothing and guesses its tokens', async () => {
    const model = await scripted(twoTurns);
    const { usage } = await ask(model);
    expect(usage.inputTokens).toBe(Math.ceil(('You triage one issue.'.length + 1 + prompt.text.length) / 4));
    expect(costUsd(usage, model.price!)).toBe(0);
  });

  test('expects texts in the request and names the one that is missing', async () => {
    const model = await scripted(twoTurns);
    const first = await ask(model);
    const { error } = await failureOf(model, requestWith(answered([prompt], first, 'nothing')));
    expect(error).toMatchObject({
      code: 'bad_request',
      message: expect.stringContaining('"export function a"'),
    });
  });

  test('running past the end is an error that tells how long the script is', async () => {
    const model = await scripted('phases: { triage: { turns: [{ calls: [{ tool: read }] }] } }');
    const first = await ask(model);
    expect(first.toolCalls).toEqual([{ id: 'call_0_0', name: 'read', input: {} }]);
    const { error } = await failureOf(model, requestWith(answered([prompt], first, 'x')));
    expect(error.message).toContain('ends after 1 turns');
  });

  test('each round has its own part, or shares one', async () => {
    const yaml = `
phases:
  build: { turns: [{ text: any round }] }
  build-2: { turns: [{ text: second round }] }
`;
    expect((await ask(await scripted(yaml, build))).text).toBe('any round');
    expect((await ask(await scripted(yaml, { scenario: { phase: 'build', round: 2 } }))).text).toBe(
      'second round',
    );
  });

  test('stops, failures, nonsense and usage are played as written', async () => {
    const of = async (turn: string): Promise<Model> => scripted(`phases: { triage: { turns: [${turn}] } }`);
    expect((await ask(await of('{ stop: refusal, category: cyber, explanation: No. }'))).stop).toEqual({
      kind: 'refusal',
      category: 'cyber',
      explanation: 'No.',
    });
    expect((await ask(await of('{ stop: length }'))).stop).toEqual({ kind: 'length' });
    expect((await ask(await of('{ stop: context_overflow }'))).stop).toEqual({ kind: 'context_overflow' });
    expect((await ask(await of('{ text: "{not json" }'))).text).toBe('{not json');
    expect(
      (await ask(await of('{ text: x, usage: { input: 5, cache_read: 6, cache_write: 7, output: 8 } }')))
        .usage,
    ).toMatchObject({ inputTokens: 5, cacheReadTokens: 6, cacheWriteTokens: 7, outputTokens: 8 });
    const { error } = await failureOf(await of('{ fail: { code: quota, message: spent } }'));
    expect(error).toMatchObject({ code: 'quota', message: 'spent' });
  });

  test('a pause is resumed with the reply at the end of the history (case 46)', async () => {
    const model = await scripted('phases: { triage: { turns: [{ stop: pause }, { text: done }] } }');
    const first = await ask(model);
    expect(first.stop).toEqual({ kind: 'pause' });
    expect((await ask(model, requestWith([prompt, { role: 'assistant', native: first.native }]))).text).toBe(
      'done',
    );
  });

  test('a delay is waited, and aborting ends it at once (case 52)', async () => {
    const settings = testSettings({
      readScenario: async () => 'phases: { triage: { turns: [{ text: x, delay_ms: 500 }] } }',
    });
    await ask(await createModel('scripted/a', settings));
    expect(settings.slept).toEqual([500]);
    const model = await createModel('scripted/a', {
      ...settings,
      sleep: async (ms, signal) => sleep(ms, undefined, { signal }),
    });
    const stop = new AbortController();
    const call = failureOf(model, undefined, stop.signal);
    stop.abort();
    expect((await call).error.code).toBe('interrupted');
  });
});

describe('a history that the real APIs refuse', () => {
  const call = (id: string): { callId: string; name: string; text: string; isError: boolean } => ({
    callId: id,
    name: 'read',
    text: 'x',
    isError: false,
  });
  test.each([
    ['a call without a result', [call('call_0_0')]],
    ['results out of order', [call('call_0_1'), call('call_0_0')]],
    ['a result twice', [call('call_0_0'), call('call_0_0')]],
    ['a result too many', [call('call_0_0'), call('call_0_1'), call('call_0_2')]],
  ])('%s is refused', async (_, results) => {
    const model = await scripted(twoTurns);
    const first = await ask(model);
    const { error } = await failureOf(
      model,
      requestWith([prompt, { role: 'assistant', native: first.native }, { role: 'tool', results }]),
    );
    expect(error.code).toBe('bad_request');
  });

  test('no results at all, results of nothing, a foreign reply and a prefill are refused', async () => {
    const model = await scripted(twoTurns);
    const first = await ask(model);
    const reply: Message = { role: 'assistant', native: first.native };
    const foreign: Message = { role: 'assistant', native: [{ type: 'text', text: 'hi' }] };
    const histories: (readonly Message[])[] = [
      [],
      [reply],
      [prompt, reply],
      [prompt, reply, prompt],
      [prompt, foreign, prompt],
      [prompt, { role: 'tool', results: [call('call_0_0')] }],
    ];
    for (const history of histories)
      expect((await failureOf(model, requestWith(history))).error.code).toBe('bad_request');
  });
});

describe('a faulty scenario', () => {
  test.each([
    [
      'an unknown key',
      'phases:\n  triage:\n    turns:\n      - text: x\n      - txt: y\n',
      /demo\.yaml: .*line 5.*txt/,
    ],
    [
      'two kinds in one turn',
      'phases:\n  triage:\n    turns:\n      - text: x\n        stop: length\n',
      /line 4.*exactly one of/,
    ],
    ['no kind', 'phases:\n  triage:\n    turns:\n      - delay_ms: 3\n', /line 4.*exactly one of/],
    [
      'say without calls',
      'phases: { triage: { turns: [{ say: a, text: b }] } }',
      /say stands only beside calls/,
    ],
    [
      'an unknown error code',
      'phases: { triage: { turns: [{ fail: { code: bad, message: x } }] } }',
      /fail\.code/,
    ],
    ['no turns', 'phases: { triage: { turns: [] } }', /turns/],
    ['no YAML', 'phases: [', /demo\.yaml:1/],
    [
      'a part for another phase only',
      'phases: { diagnose: { turns: [{ text: x }] } }',
      /no part for phase triage.*expected diagnose/,
    ],
  ])('%s is told with its place', async (_, yaml, message) => {
    const error: unknown = await scripted(yaml).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).message).toMatch(message);
  });

  test('a file that cannot be read is told by its name', async () => {
    await expect(createModel('scripted/gone.yaml', testSettings())).rejects.toThrow(
      /gone\.yaml: cannot read the scenario/,
    );
  });
});
