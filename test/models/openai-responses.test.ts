import { afterEach, describe, expect, test } from '@jest/globals';
import type { Message } from '../../src/models/model.ts';
import { startOpenAIStandIn } from '../standins/openai.ts';
import type { Script } from '../standins/script.ts';
import type { StandIn } from '../standins/server.ts';
import { answered, ask, failureOf, modelAt, prompt, requestWith } from './settings.ts';

const running: StandIn[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((standIn) => standIn.close()));
});

async function start(script: Script, options?: Parameters<typeof startOpenAIStandIn>[1]): Promise<StandIn> {
  const standIn = await startOpenAIStandIn(script, options);
  running.push(standIn);
  return standIn;
}

const answer = JSON.stringify({ verdict: 'proceed', report: 'Fine.' });
const id = 'openai/gpt-6.1-sol';

describe('a run over the Responses API', () => {
  test('replays encrypted reasoning byte for byte and answers calls in order (cases 39, 58)', async () => {
    const calls = ['a', 'b'].map((path) => ({ name: 'read', input: { path } }));
    const standIn = await start([{ thinking: 'hm', text: 'Reading.', calls }, { text: answer }]);
    const model = await modelAt(id, standIn.url);
    const first = await ask(model);
    expect(first).toMatchObject({
      stop: { kind: 'tool_calls' },
      text: 'Reading.',
      toolCalls: [
        { id: 'call_1_0', input: { path: 'a' } },
        { id: 'call_1_1', input: { path: 'b' } },
      ],
      requestId: 'req_1',
    });
    const second = await ask(model, requestWith(answered([prompt], first, 'text')));
    expect(second).toMatchObject({ stop: { kind: 'end' }, text: answer });
    expect(standIn.refusals).toEqual([]);
    expect(JSON.stringify(standIn.requests[1]!.body['input'])).toContain(
      `{"id":"rs_1","encrypted_content":"${btoa('hm')}","summary":[],"type":"reasoning"}`,
    );
  });

  test('is stateless, routed by the cache key and free of sampling parameters', async () => {
    const standIn = await start([{ text: answer }]);
    await ask(await modelAt(id, standIn.url));
    const { body } = standIn.requests[0]!;
    expect(body).toMatchObject({
      store: false,
      include: ['reasoning.encrypted_content'],
      prompt_cache_key: 'run-1',
    });
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['temperature']));
    expect(body).not.toHaveProperty('tool_choice');
  });

  test('a model that never reasons is not asked for its reasoning', async () => {
    const standIn = await start([{ text: answer }]);
    await ask(await modelAt('openai/gpt-4.1', standIn.url));
    expect(standIn.requests[0]!.body).not.toHaveProperty('include');
  });

  test('a failed tool call is told in the text, and empty output is not empty', async () => {
    const standIn = await start([{ calls: [{ name: 'read' }, { name: 'read' }] }, { text: answer }]);
    const model = await modelAt(id, standIn.url);
    const first = await ask(model);
    const results = [
      { callId: 'call_1_0', name: 'read', text: 'no such file', isError: true },
      { callId: 'call_1_1', name: 'read', text: '\u0007', isError: false },
    ];
    await ask(
      model,
      requestWith([prompt, { role: 'assistant', native: first.native }, { role: 'tool', results }]),
    );
    expect(standIn.requests[1]!.body['input']).toMatchObject([
      {},
      {},
      {},
      { output: '[error] no such file' },
      { output: '(no output)' },
    ]);
  });

  test('counts cached input apart from fresh input (case 62)', async () => {
    const input_tokens_details = { cached_tokens: 60, cache_write_tokens: 30 };
    const standIn = await start([
      { text: answer, usage: { input_tokens: 100, output_tokens: 5, input_tokens_details } },
    ]);
    const reply = await ask(await modelAt(id, standIn.url));
    expect(reply.usage).toEqual({
      inputTokens: 10,
      cacheReadTokens: 60,
      cacheWriteTokens: 30,
      cacheWriteLongTokens: 0,
      outputTokens: 5,
    });
  });

  test('the second turn reads the first one from the cache (case 58)', async () => {
    const standIn = await start([{ calls: [{ name: 'read' }] }, { text: answer }]);
    const model = await modelAt(id, standIn.url);
    const long: Message = { role: 'user', text: 'x'.repeat(8_000) };
    const first = await ask(model, requestWith([long]));
    const second = await ask(model, requestWith(answered([long], first, 'ok')));
    expect(second.usage.cacheReadTokens).toBe(first.usage.inputTokens);
  });
});

describe('how a response ended', () => {
  test.each([
    ['max_output_tokens', { kind: 'length' }],
    [
      'content_filter',
      { kind: 'refusal', category: 'content_filter', explanation: 'the content filter stopped the reply' },
    ],
    ['steered', { kind: 'unknown', reason: 'incomplete: steered' }],
  ])('incomplete by %s is never complete, and its usage counts (case 51)', async (reason, expected) => {
    const standIn = await start([
      { text: 'half', calls: [{ name: 'read', json: '{"pa' }], stop: 'incomplete', details: { reason } },
    ]);
    const reply = await ask(await modelAt(id, standIn.url));
    expect(reply.stop).toEqual(expected);
    expect(reply.toolCalls).toEqual([]);
    expect(reply.usage.outputTokens).toBeGreaterThan(0);
  });

  test('a response that failed for a passing reason is tried again; its usage counts once (cases 51, 62)', async () => {
    const details = { code: 'server_error', message: 'oops' };
    const standIn = await start([{ text: 'x', stop: 'failed', details }, { text: answer }]);
    const reply = await ask(await modelAt(id, standIn.url));
    expect(reply.text).toBe(answer);
    expect(reply.notices).toMatchObject([{ code: 'provider', usage: { outputTokens: expect.any(Number) } }]);
    expect(reply.notices[0]!.usage.inputTokens).toBeGreaterThan(0);
  });

  test('a response that failed for good is an error at once, with its usage (case 51)', async () => {
    const standIn = await start([
      { text: 'x', stop: 'failed', details: { code: 'invalid_prompt', message: 'no' } },
    ]);
    const { error, notices } = await failureOf(await modelAt(id, standIn.url));
    expect(error).toMatchObject({ code: 'provider' });
    expect(error.usage.inputTokens).toBeGreaterThan(0);
    expect(notices).toEqual([]);
  });

  test('a stream that ends in progress is a cut stream, not an answer (cases 51, 53)', async () => {
    const standIn = await start([{ text: answer, fault: { kind: 'end' } }, { text: answer }]);
    const reply = await ask(await modelAt(id, standIn.url));
    expect(reply.text).toBe(answer);
    expect(reply.notices).toMatchObject([{ code: 'connection' }]);
  });

  test('a refusal part is a refusal, whatever the status says (case 47, G1)', async () => {
    const standIn = await start([{ refusal: 'I cannot help with that.' }]);
    const reply = await ask(await modelAt(id, standIn.url));
    expect(reply).toMatchObject({
      stop: { kind: 'refusal', explanation: 'I cannot help with that.' },
      text: '',
    });
  });

  test('unknown events and items are passed over and echoed (case 50)', async () => {
    const standIn = await start([
      {
        strangeEvents: [{ type: 'response.hologram.delta', x: 1 }],
        strangeBlocks: [{ type: 'hologram', id: 'h_1' }],
        calls: [{ name: 'read' }],
      },
      { text: answer },
    ]);
    const model = await modelAt(id, standIn.url);
    const first = await ask(model);
    await ask(model, requestWith(answered([prompt], first, 'ok')));
    expect(standIn.refusals).toEqual([]);
  });

  test('arguments that are not JSON are handed on as they are, for the model to mend (case 57)', async () => {
    const standIn = await start([
      { calls: [{ name: 'read', json: '{"path": nonsense}' }] },
      { text: answer },
    ]);
    const model = await modelAt(id, standIn.url);
    const first = await ask(model);
    expect(first.toolCalls).toEqual([{ id: 'call_1_0', name: 'read', malformed: '{"path": nonsense}' }]);
    await ask(model, requestWith(answered([prompt], first, 'not JSON')));
    expect(standIn.refusals).toEqual([]);
  });

  test('two calls with one id are refused (case 42)', async () => {
    const standIn = await start([
      {
        calls: [
          { id: 'c', name: 'read' },
          { id: 'c', name: 'read' },
        ],
      },
    ]);
    const { error } = await failureOf(await modelAt(id, standIn.url));
    expect(error).toMatchObject({ code: 'provider', message: expect.stringContaining('"c"') });
  });
});
