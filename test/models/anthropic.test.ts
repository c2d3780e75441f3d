import { afterEach, describe, expect, test } from '@jest/globals';
import type { Message } from '../../src/models/model.ts';
import { startAnthropicStandIn } from '../standins/anthropic.ts';
import type { Script } from '../standins/script.ts';
import type { StandIn } from '../standins/server.ts';
import { answered, ask, failureOf, modelAt, prompt, requestWith } from './settings.ts';

const running: StandIn[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((standIn) => standIn.close()));
});

async function start(
  script: Script,
  options?: Parameters<typeof startAnthropicStandIn>[1],
): Promise<StandIn> {
  const standIn = await startAnthropicStandIn(script, options);
  running.push(standIn);
  return standIn;
}

const answer = JSON.stringify({ verdict: 'proceed', report: 'Fine.' });

describe('a run over the Messages API', () => {
  test('thinks, calls a tool, gets its result and answers, and the strict server refuses nothing (case 58)', async () => {
    const standIn = await start([
      {
        thinking: 'Let me look.',
        redacted: 'b64==',
        text: 'I read.',
        calls: [{ name: 'read', input: { path: 'a' } }],
      },
      { text: answer },
    ]);
    const model = await modelAt('anthropic/claude-opus-5-5', standIn.url);
    const first = await ask(model);
    expect(first).toMatchObject({
      stop: { kind: 'tool_calls' },
      text: 'I read.',
      toolCalls: [{ id: 'toolu_1_0', name: 'read', input: { path: 'a' } }],
      requestId: 'req_1',
    });
    const second = await ask(model, requestWith(answered([prompt], first, 'file text')));
    expect(second).toMatchObject({ stop: { kind: 'end' }, text: answer, toolCalls: [] });
    expect(standIn.refusals).toEqual([]);
    expect(JSON.stringify(standIn.requests[1]!.body)).toContain(
      '{"signature":"sig_1==","type":"thinking","thinking":"Let me look."},{"type":"redacted_thinking","data":"b64=="}',
    );
  });

  test('sends no temperature, no forced tool choice and no thinking switch', async () => {
    const standIn = await start([{ text: answer }]);
    await ask(await modelAt('anthropic/claude-sonnet-5-5', standIn.url));
    expect(Object.keys(standIn.requests[0]!.body).sort()).toEqual([
      'max_tokens',
      'messages',
      'model',
      'output_config',
      'stream',
      'system',
      'tools',
    ]);
  });

  test('three calls are answered in one user message, results first and in call order (case 39)', async () => {
    const calls = ['a', 'b', 'c'].map((path) => ({ name: 'read', input: { path } }));
    const standIn = await start([{ calls }, { text: answer }]);
    const model = await modelAt('anthropic/claude-sonnet-5-5', standIn.url);
    const first = await ask(model);
    await ask(model, requestWith([...answered([prompt], first, 'x'), { role: 'user', text: 'Finish.' }]));
    const messages = standIn.requests[1]!.body['messages'] as { role: string; content: { type: string }[] }[];
    expect(messages.map((message) => [message.role, message.content.map((block) => block.type)])).toEqual([
      ['user', ['text']],
      ['assistant', ['tool_use', 'tool_use', 'tool_use']],
      ['user', ['tool_result', 'tool_result', 'tool_result', 'text']],
    ]);
  });

  test('reads the cache on every turn although 14 parallel calls lie between the marks (case 40)', async () => {
    const calls = Array.from({ length: 14 }, (_, index) => ({
      name: 'read',
      input: { path: String(index) },
    }));
    const standIn = await start((request) =>
      request.repliesSoFar < 3 ? { text: 'More.', calls } : { text: answer },
    );
    const model = await modelAt('anthropic/claude-sonnet-5-5', standIn.url);
    let history: readonly Message[] = [{ role: 'user', text: 'x'.repeat(8_000) }];
    let lastPrompt = 0;
    for (let turn = 0; turn < 4; turn += 1) {
      const reply = await ask(model, requestWith(history));
      if (turn > 0) expect(reply.usage.cacheReadTokens).toBe(lastPrompt);
      lastPrompt = reply.usage.cacheReadTokens + reply.usage.cacheWriteTokens;
      history = answered(history, reply, 'result');
    }
    expect(standIn.refusals).toEqual([]);
  });

  test('writes no cache below the minimum of the model, and says so in the usage (case 63)', async () => {
    const script = [{ text: answer }];
    const small = await start(script);
    const reply = await ask(
      await modelAt('anthropic/claude-haiku-4-5', small.url),
      requestWith([{ role: 'user', text: 'x'.repeat(8_000) }]),
    );
    expect(reply.usage.cacheWriteTokens).toBe(0);
    expect(reply.usage.inputTokens).toBeGreaterThan(2_000);
  });

  test('control, ANSI and half surrogate characters never reach the wire (case 9)', async () => {
    const standIn = await start([{ calls: [{ name: 'read' }] }, { text: answer }]);
    const model = await modelAt('anthropic/claude-sonnet-5-5', standIn.url);
    const dirty: Message = {
      role: 'user',
      text: 'red \u001B[31mtext\u001B[0m\u0000 \uD83D half, \u{1F600} whole\ttab\r\n',
    };
    const first = await ask(model, requestWith([dirty], { system: 'a\uDC00b\u0007' }));
    await ask(
      model,
      requestWith(answered([dirty], first, '\uD800\u001B]0;title\u0007ok'), { system: 'a\uDC00b\u0007' }),
    );
    expect(standIn.refusals).toEqual([]);
    expect(standIn.requests[1]!.body).toMatchObject({
      system: [{ text: 'ab' }],
      messages: [
        { content: [{ text: 'red text  half, \u{1F600} whole\ttab\r\n' }] },
        {},
        { content: [{ content: 'ok' }] },
      ],
    });
  });

  test('an empty result and an empty reply in the history do not make an empty block', async () => {
    const standIn = await start([{ calls: [{ name: 'read' }] }, {}, { text: answer }]);
    const model = await modelAt('anthropic/claude-sonnet-5-5', standIn.url);
    const first = await ask(model);
    const history = answered([prompt], first, '');
    const empty = await ask(model, requestWith(history));
    expect(empty).toMatchObject({ stop: { kind: 'end' }, text: '' });
    const nudged: Message[] = [
      ...history,
      { role: 'assistant', native: empty.native },
      { role: 'user', text: 'Go on.' },
    ];
    expect((await ask(model, requestWith(nudged))).text).toBe(answer);
    expect(standIn.refusals).toEqual([]);
  });

  test('the same history serialises to the same bytes, cache marks aside (case 58)', async () => {
    const standIn = await start([
      { thinking: 't', calls: [{ name: 'read' }] },
      { calls: [{ name: 'read' }] },
      { text: answer },
    ]);
    const model = await modelAt('anthropic/claude-sonnet-5-5', standIn.url);
    let history: readonly Message[] = [prompt];
    history = answered(history, await ask(model, requestWith(history)), 'one');
    history = answered(history, await ask(model, requestWith(history)), 'two');
    await ask(model, requestWith(history));
    const bodies = standIn.requests.map(({ body }) =>
      JSON.stringify(body, (key, value: unknown) => (key === 'cache_control' ? undefined : value)),
    );
    const messagesOf = (body: string): string =>
      body.slice(body.indexOf('"messages":[') + 12, body.indexOf('],"tools"'));
    expect(messagesOf(bodies[1]!).startsWith(messagesOf(bodies[0]!))).toBe(true);
    expect(messagesOf(bodies[2]!).startsWith(messagesOf(bodies[1]!))).toBe(true);
  });
});

describe('how a reply stopped', () => {
  test.each([
    ['end_turn', { kind: 'end' }],
    ['max_tokens', { kind: 'length' }],
    ['pause_turn', { kind: 'pause' }],
    ['model_context_window_exceeded', { kind: 'context_overflow' }],
    ['something_new', { kind: 'unknown', reason: 'something_new' }],
    ['stop_sequence', { kind: 'unknown', reason: 'stop_sequence' }],
  ])('%s is mapped (cases 45, 46, 48, 50)', async (stop, expected) => {
    const standIn = await start([{ text: 'half', stop }]);
    const reply = await ask(await modelAt('anthropic/claude-sonnet-5-5', standIn.url));
    expect(reply.stop).toEqual(expected);
    expect(reply.usage.outputTokens).toBeGreaterThan(0);
  });

  test('a refusal tells its category, and none of its text is handed on (case 47)', async () => {
    const details = { type: 'refusal', category: 'cyber', explanation: 'No.' };
    const standIn = await start([{ text: 'partial', stop: 'refusal', details }]);
    const reply = await ask(await modelAt('anthropic/claude-sonnet-5-5', standIn.url));
    expect(reply).toMatchObject({
      stop: { kind: 'refusal', category: 'cyber', explanation: 'No.' },
      text: '',
      toolCalls: [],
    });
    expect(standIn.requests).toHaveLength(1);
  });

  test('a tool call cut by the output cap is not offered for execution (case 44)', async () => {
    const standIn = await start([
      { text: 'Now.', calls: [{ name: 'read', json: '{"path":"a","content":"hal' }], stop: 'max_tokens' },
    ]);
    const reply = await ask(await modelAt('anthropic/claude-sonnet-5-5', standIn.url));
    expect(reply).toMatchObject({ stop: { kind: 'length' }, toolCalls: [], native: [{ type: 'text' }] });
  });

  test('a paused reply is resent as it is (case 46)', async () => {
    const standIn = await start([
      { thinking: 'a', text: 'wait', stop: 'pause_turn' },
      { text: answer },
      { text: answer },
    ]);
    const model = await modelAt('anthropic/claude-sonnet-5-5', standIn.url);
    const first = await ask(model);
    const history: Message[] = [prompt, { role: 'assistant', native: first.native }];
    const second = await ask(model, requestWith(history));
    expect(second.text).toBe(answer);
    await ask(
      model,
      requestWith([
        ...history,
        { role: 'assistant', native: second.native },
        { role: 'user', text: 'again' },
      ]),
    );
    expect(standIn.refusals).toEqual([]);
  });

  test('events and blocks of unknown type are passed over and echoed (case 50)', async () => {
    const standIn = await start([
      {
        strangeEvents: [
          { type: 'content_block_hint', index: 7 },
          { type: 'weather', sunny: true },
        ],
        strangeBlocks: [{ type: 'hologram', data: 'x' }],
        calls: [{ name: 'read' }],
      },
      { text: answer },
    ]);
    const model = await modelAt('anthropic/claude-sonnet-5-5', standIn.url);
    const first = await ask(model);
    expect(first.toolCalls).toHaveLength(1);
    await ask(model, requestWith(answered([prompt], first, 'ok')));
    expect(standIn.refusals).toEqual([]);
  });

  test('two calls with one id are refused (case 42)', async () => {
    const standIn = await start([
      {
        calls: [
          { id: 'toolu_x', name: 'read' },
          { id: 'toolu_x', name: 'read' },
        ],
      },
    ]);
    const { error } = await failureOf(await modelAt('anthropic/claude-sonnet-5-5', standIn.url));
    expect(error).toMatchObject({ code: 'provider', usage: { outputTokens: expect.any(Number) } });
    expect(error.message).toContain('toolu_x');
    expect(error.usage.inputTokens).toBeGreaterThan(0);
  });

  test('null and missing usage fields count as nothing (case 62)', async () => {
    const usage = {
      input_tokens: 10,
      cache_read_input_tokens: null,
      cache_creation_input_tokens: null,
      cache_creation: null,
    };
    const standIn = await start([{ text: answer, usage }]);
    const reply = await ask(await modelAt('anthropic/claude-sonnet-5-5', standIn.url));
    expect(reply.usage).toMatchObject({
      inputTokens: 10,
      cacheReadTokens: 0,
      cacheWriteTokens: 0,
      cacheWriteLongTokens: 0,
    });
  });

  test('writes of five minutes and of an hour are told apart (case 62)', async () => {
    const cache_creation = { ephemeral_5m_input_tokens: 30, ephemeral_1h_input_tokens: 12 };
    const standIn = await start([
      { text: answer, usage: { cache_creation, cache_creation_input_tokens: 42 } },
    ]);
    const reply = await ask(await modelAt('anthropic/claude-sonnet-5-5', standIn.url));
    expect(reply.usage).toMatchObject({ cacheWriteTokens: 30, cacheWriteLongTokens: 12 });
  });
});
