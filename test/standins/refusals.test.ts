import { afterEach, describe, expect, test } from '@jest/globals';
import { startAnthropicStandIn } from './anthropic.ts';
import { startOpenAIStandIn } from './openai.ts';
import type { StandIn } from './server.ts';

const running: StandIn[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((standIn) => standIn.close()));
});

type Json = Readonly<Record<string, unknown>>;

async function post(
  url: string,
  body: Json,
  headers: Record<string, string> = { authorization: 'Bearer k' },
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'anthropic-version': '2026-10-21', ...headers },
    body: JSON.stringify(body),
  });
}

const user = { role: 'user', content: 'hi' };
const base = { model: 'claude-sonnet-5-5', max_tokens: 100, messages: [user], stream: true };
const calls = {
  role: 'assistant',
  content: [
    { type: 'tool_use', id: 'a', name: 't', input: {} },
    { type: 'tool_use', id: 'b', name: 't', input: {} },
  ],
};
const result = (id: string): Json => ({ type: 'tool_result', tool_use_id: id, content: 'x' });
const results = (...content: Json[]): Json => ({
  ...base,
  messages: [user, calls, { role: 'user', content }],
});
const mark = { cache_control: { type: 'ephemeral' } };
const format = (schema: unknown): Json => ({
  ...base,
  output_config: { format: { type: 'json_schema', schema } },
});
const object = {
  type: 'object',
  properties: { a: { type: 'string' } },
  required: ['a'],
  additionalProperties: false,
};
const strictTool = (_: unknown, index: number): Json => ({
  name: `t${index}`,
  strict: true,
  input_schema: { type: 'object' },
});

describe('the Messages stand-in refuses what the real API refuses', () => {
  test.each([
    ['temperature', { ...base, temperature: 0 }, /Extra inputs.*temperature/],
    ['top_p', { ...base, top_p: 1 }, /top_p/],
    ['top_k', { ...base, top_k: 1 }, /top_k/],
    ['an unknown key', { ...base, foo: 1 }, /foo/],
    ['no max_tokens', { model: 'm', messages: [user] }, /max_tokens/],
    ['a forced tool', { ...base, tool_choice: { type: 'tool', name: 't' } }, /forced tool use/],
    ['any tool forced', { ...base, tool_choice: { type: 'any' } }, /forced tool use/],
    [
      'thinking off where it cannot be',
      { ...base, model: 'claude-opus-5-5', thinking: { type: 'disabled' } },
      /thinking\.type/,
    ],
    [
      'a thinking budget where there is none',
      { ...base, model: 'claude-fable-5-1', thinking: { type: 'enabled', budget_tokens: 2000 } },
      /thinking\.type/,
    ],
    ['a prefill', { ...base, messages: [user, { role: 'assistant', content: 'I' }] }, /prefill/],
    ['a call without results', { ...base, messages: [user, calls, user] }, /without `tool_result`/],
    ['a missing result', results(result('a')), /without `tool_result`.*b/],
    ['results in another order', results(result('b'), result('a')), /order/],
    ['a result twice', results(result('a'), result('a'), result('b')), /single result/],
    ['a stray result', results(result('a'), result('b'), result('c')), /unexpected `tool_use_id`/],
    [
      'text before results',
      results({ type: 'text', text: 'hm' }, result('a'), result('b')),
      /must come first/,
    ],
    [
      'an empty text block',
      { ...base, messages: [{ role: 'user', content: [{ type: 'text', text: '' }] }] },
      /non-empty/,
    ],
    ['an empty message', { ...base, messages: [{ role: 'user', content: [] }] }, /non-empty content/],
    [
      'five cache marks',
      {
        ...base,
        messages: [
          { role: 'user', content: Array.from({ length: 5 }, () => ({ type: 'text', text: 'x', ...mark })) },
        ],
      },
      /maximum of 4/,
    ],
    ['21 strict tools', { ...base, tools: Array.from({ length: 21 }, strictTool) }, /strict tools/],
    ['one tool name twice', { ...base, tools: [strictTool(0, 1), strictTool(0, 1)] }, /unique/],
    ['a schema that is no object', format({ type: 'string' }), /object/],
    ['an optional key', format({ ...object, required: [] }), /Missing 'a'/],
    ['open objects', format({ ...object, additionalProperties: undefined }), /additionalProperties/],
    [
      'a nested open object',
      format({ ...object, properties: { a: { type: 'array', items: { type: 'object' } } } }),
      /additionalProperties/,
    ],
    ['half a surrogate pair', { ...base, messages: [{ role: 'user', content: 'a\uD83D' }] }, /surrogate/],
  ])('%s', async (_, body, message) => {
    const standIn = await startAnthropicStandIn([{ text: 'x' }], { trustHistory: true });
    running.push(standIn);
    const response = await post(`${standIn.url}/v1/messages`, body);
    expect(response.status).toBe(400);
    const { type, error } = (await response.json()) as {
      type: string;
      error: { type: string; message: string };
    };
    expect([type, error.type]).toEqual(['error', 'invalid_request_error']);
    expect(error.message).toMatch(message);
  });

  test.each([
    ['no key', {}],
    ['an empty bearer', { authorization: 'Bearer ' }],
    ['x-api-key only', { 'x-api-key': 'k' }],
    ['a wrong key', { authorization: 'Bearer other' }],
  ])('%s with 401', async (_, headers) => {
    const standIn = await startAnthropicStandIn([{ text: 'x' }], { apiKey: 'k' });
    running.push(standIn);
    expect((await post(`${standIn.url}/v1/messages`, base, headers)).status).toBe(401);
  });

  test('a changed system text, tool, earlier message or reply; cache marks may move', async () => {
    const standIn = await startAnthropicStandIn(() => ({ thinking: 'hm', text: 'one' }));
    running.push(standIn);
    const url = `${standIn.url}/v1/messages`;
    const first = { ...base, system: 's', tools: [strictTool(0, 1)] };
    await (await post(url, first)).text();
    const reply = {
      role: 'assistant',
      content: [
        { signature: 'sig_1==', type: 'thinking', thinking: 'hm' },
        { type: 'text', text: 'one' },
      ],
    };
    const next = { ...first, messages: [user, reply, user] };
    const status = async (body: Json): Promise<number> => (await post(url, body)).status;
    expect(await status({ ...next, system: [{ type: 'text', text: 's', ...mark }] })).toBe(200);
    expect(await status({ ...next, system: 'S' })).toBe(400);
    expect(await status({ ...next, tools: [strictTool(0, 2)] })).toBe(400);
    expect(await status({ ...next, messages: [{ role: 'user', content: 'ho' }, reply, user] })).toBe(400);
    const forged = {
      role: 'assistant',
      content: [{ ...reply.content[0], thinking: 'HM' }, reply.content[1]],
    };
    expect(await status({ ...next, messages: [user, forged, user] })).toBe(400);
    const reordered = {
      role: 'assistant',
      content: [{ type: 'thinking', thinking: 'hm', signature: 'sig_1==' }, reply.content[1]],
    };
    expect(await status({ ...next, messages: [user, reordered, user] })).toBe(400);
  });
});

const ask = { model: 'gpt-6.1-sol', input: [user], stream: true };
const call = (id: string): Json => ({ type: 'function_call', call_id: id, name: 't', arguments: '{}' });
const output = (id: string): Json => ({ type: 'function_call_output', call_id: id, output: 'x' });
const items = (...input: Json[]): Json => ({ ...ask, input: [user, ...input] });
const text = (schema: unknown): Json => ({
  ...ask,
  text: { format: { type: 'json_schema', name: 'r', strict: true, schema } },
});

describe('the OpenAI stand-in refuses what the real API refuses', () => {
  test.each([
    ['temperature', { ...ask, temperature: 0 }, 400, /temperature/],
    ['an unknown parameter', { ...ask, foo: 1 }, 400, /Unknown parameter: 'foo'/],
    ['a call without output', items(call('a')), 400, /No tool output found/],
    ['an output without call', items(output('a')), 400, /No tool call found/],
    ['outputs in another order', items(call('a'), call('b'), output('b'), output('a')), 400, /order/],
    ['an output twice', items(call('a'), output('a'), output('a')), 400, /No tool call found/],
    ['an answer between call and output', items(call('a'), user, output('a')), 400, /No tool output found/],
    [
      'reasoning without its content',
      { ...items({ type: 'reasoning', id: 'rs_1', summary: [] }), store: false },
      404,
      /not persisted/,
    ],
    ['an open schema', text({ ...object, additionalProperties: true }), 400, /additionalProperties/],
    ['an optional key', text({ ...object, required: [] }), 400, /Missing 'a'/],
    ['an output cap below 16', { ...ask, max_output_tokens: 1 }, 400, /max_output_tokens/],
    ['half a surrogate pair', { ...ask, input: 'a\uDC00' }, 400, /parse the JSON body/],
  ])('%s', async (_, body, status, message) => {
    const standIn = await startOpenAIStandIn([{ text: 'x' }], { trustHistory: true });
    running.push(standIn);
    const response = await post(`${standIn.url}/responses`, body);
    expect(response.status).toBe(status);
    const { error } = (await response.json()) as { error: { type: string; message: string } };
    expect(error.message).toMatch(message);
  });

  test('a missing key with 401, an unknown route with 404', async () => {
    const standIn = await startOpenAIStandIn([{ text: 'x' }]);
    running.push(standIn);
    expect((await post(`${standIn.url}/responses`, ask, {})).status).toBe(401);
    expect((await post(`${standIn.url}/nothing`, ask)).status).toBe(404);
  });

  test('chat: a tool message without its call', async () => {
    const standIn = await startOpenAIStandIn([{ text: 'x' }]);
    running.push(standIn);
    const body = {
      model: 'm',
      messages: [user, { role: 'tool', tool_call_id: 'a', content: 'x' }],
      stream: true,
    };
    expect((await post(`${standIn.url}/chat/completions`, body)).status).toBe(400);
  });
});

test('a script that has run out is a loud refusal', async () => {
  const standIn = await startAnthropicStandIn([]);
  running.push(standIn);
  expect(await (await post(`${standIn.url}/v1/messages`, base)).text()).toContain('no turn left');
});
