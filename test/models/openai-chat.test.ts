import { afterEach, describe, expect, test } from '@jest/globals';
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
const id = 'compatible/llama-3';
const withoutTools = requestWith([prompt], { tools: [] });

describe('a run on a compatible server', () => {
  test('calls tools, gets their results in order and answers (case 39)', async () => {
    const calls = ['a', 'b'].map((path) => ({ name: 'read', input: { path } }));
    const standIn = await start([{ text: 'Reading.', calls }, { text: answer }]);
    const model = await modelAt(id, standIn.url);
    const first = await ask(model);
    expect(first).toMatchObject({
      stop: { kind: 'tool_calls' },
      text: 'Reading.',
      toolCalls: [{ id: 'call_1_0' }, { id: 'call_1_1' }],
    });
    const second = await ask(model, requestWith(answered([prompt], first, 'text')));
    expect(second).toMatchObject({ stop: { kind: 'end' }, text: answer });
    expect(standIn.refusals).toEqual([]);
  });

  test('puts the schema into the system text, for servers that do not enforce it', async () => {
    const standIn = await start([{ text: answer }]);
    await ask(await modelAt(id, standIn.url));
    expect(standIn.requests[0]!.body['messages']).toMatchObject([
      { role: 'system', content: expect.stringContaining('"verdict"') },
      {},
    ]);
  });

  test('asks for no response format beside tools, because it would forbid calling them', async () => {
    const standIn = await start([{ text: answer }, { text: answer }]);
    const model = await modelAt(id, standIn.url);
    await ask(model);
    await ask(model, withoutTools);
    expect(standIn.requests.map(({ body }) => 'response_format' in body)).toEqual([false, true]);
  });

  test.each(['named', 'unnamed', 'crash'] as const)(
    'gives up what the server lacks, step by step, and remembers it (parameter %s)',
    async (refusing) => {
      const lacks = [
        'json_schema',
        'json_object_schema',
        'json_object',
        'stream_options',
        'max_tokens',
      ] as const;
      const standIn = await start([{ text: answer }, { text: answer }], { lacks, refusing });
      const model = await modelAt(id, standIn.url);
      const reply = await ask(model, withoutTools);
      expect(reply).toMatchObject({ text: answer, notices: [] });
      expect(standIn.requests).toHaveLength(6);
      await ask(model, withoutTools);
      expect(standIn.requests).toHaveLength(7);
      expect(Object.keys(standIn.requests[6]!.body).sort()).toEqual([
        'max_completion_tokens',
        'messages',
        'model',
        'stream',
      ]);
    },
  );

  test('passes the schema beside json_object to a server that knows only that, as llama-cpp-python', async () => {
    const standIn = await start([{ text: answer }], { lacks: ['json_schema'], refusing: 'crash' });
    await ask(await modelAt(id, standIn.url), withoutTools);
    expect(standIn.requests.at(-1)!.body['response_format']).toEqual({
      type: 'json_object',
      schema: withoutTools.resultSchema,
    });
  });

  test('a request that is refused for another reason is a bad request in the end', async () => {
    const standIn = await start([{ text: answer }], { lacks: ['tools'] });
    const { error, notices } = await failureOf(await modelAt(id, standIn.url));
    expect(error).toMatchObject({ code: 'bad_request', status: 400 });
    expect(notices).toEqual([]);
  });

  test('after a first answer a 400 takes nothing away any more', async () => {
    const fault = { kind: 'status', status: 400, type: 'invalid_request_error' } as const;
    const standIn = await start([{ text: answer }, { fault }]);
    const model = await modelAt(id, standIn.url);
    await ask(model, withoutTools);
    await failureOf(model, withoutTools);
    expect(standIn.requests).toHaveLength(2);
  });

  test.each([
    ['FastAPI', { detail: 'Not Found' }, 404, 'answered 404: Not Found'],
    [
      'older vLLM',
      { object: 'error', message: 'The model `x` does not exist.', type: 'NotFoundError', code: 404 },
      404,
      'answered 404 NotFoundError: The model `x` does not exist.',
    ],
    ['Ollama', { error: 'model "x" not found' }, 404, 'model \\"x\\" not found'],
    ['OpenAI', { error: { message: 'No such model.' } }, 404, 'answered 404: No such model.'],
    ['another', { reason: 'tired' }, 403, 'answered 403: {"reason":"tired"}'],
  ])('tells what a server said in an error body shaped as by %s', async (_who, body, status, expected) => {
    const standIn = await start([{ fault: { kind: 'status', status, body } }]);
    const { error } = await failureOf(await modelAt(id, standIn.url));
    expect(error.message).toContain(expected);
  });

  test('a crash that names no parameter takes nothing away and is retried', async () => {
    const crash = { fault: { kind: 'status', status: 500, message: 'out of memory' } } as const;
    const standIn = await start([crash, { text: answer }]);
    const reply = await ask(await modelAt(id, standIn.url), withoutTools);
    expect(reply.notices).toMatchObject([{ code: 'provider' }]);
    expect(standIn.requests[1]!.body).toEqual(standIn.requests[0]!.body);
  });

  test('needs no key, and then sends no authorization header at all', async () => {
    const standIn = await start([{ text: answer }], { apiKey: 'none' });
    const reply = await ask(await modelAt(id, standIn.url, { keys: { compatible: '  ' } }));
    expect(reply.text).toBe(answer);
  });

  test('guesses the usage when the server reports none, so that token limits still hold', async () => {
    const standIn = await start([{ text: answer, usage: null }]);
    const { usage } = await ask(await modelAt(id, standIn.url));
    expect(usage.inputTokens).toBeGreaterThan(100);
    expect(usage.outputTokens).toBe(Math.ceil(answer.length / 4));
    expect(usage.estimated).toBe(true);
  });

  test('counts cached input apart from fresh input (case 62)', async () => {
    const usage = { prompt_tokens: 100, completion_tokens: 7, prompt_tokens_details: { cached_tokens: 60 } };
    const standIn = await start([{ text: answer, usage }]);
    const reply = await ask(await modelAt(id, standIn.url));
    expect(reply.usage).toMatchObject({ inputTokens: 40, cacheReadTokens: 60, outputTokens: 7 });
    expect(reply.usage).not.toHaveProperty('estimated');
  });
});

describe('how a chat reply ended', () => {
  test.each([
    ['stop', { kind: 'end' }],
    ['length', { kind: 'length' }],
    [
      'content_filter',
      { kind: 'refusal', category: 'content_filter', explanation: 'the content filter stopped the reply' },
    ],
    ['tired', { kind: 'unknown', reason: 'tired' }],
  ])('finish_reason %s is mapped (cases 44, 45, 47, 50)', async (stop, expected) => {
    const standIn = await start([{ text: 'half', stop }]);
    expect((await ask(await modelAt(id, standIn.url))).stop).toEqual(expected);
  });

  test('a call cut by the output cap is not offered (case 44)', async () => {
    const standIn = await start([{ calls: [{ name: 'read', json: '{"pa' }], stop: 'length' }]);
    const reply = await ask(await modelAt(id, standIn.url));
    expect(reply).toMatchObject({
      stop: { kind: 'length' },
      toolCalls: [],
      native: { role: 'assistant', content: '' },
    });
  });

  test('calls count although the server says stop', async () => {
    const standIn = await start([{ calls: [{ name: 'read' }], stop: 'stop' }]);
    const reply = await ask(await modelAt(id, standIn.url));
    expect(reply).toMatchObject({ stop: { kind: 'tool_calls' }, toolCalls: [{ name: 'read' }] });
  });

  test('a stream without finish_reason is cut, also where it ends with grace (case 53)', async () => {
    const standIn = await start([{ text: answer, fault: { kind: 'end' } }, { text: answer }]);
    const reply = await ask(await modelAt(id, standIn.url));
    expect(reply.text).toBe(answer);
    expect(reply.notices).toMatchObject([{ code: 'connection' }]);
  });

  test('a stream that ends before its first chunk points to the server’s log', async () => {
    const standIn = await start([{ text: answer, fault: { kind: 'end', after: 0 } }, { text: answer }]);
    const { notices } = await ask(await modelAt(id, standIn.url));
    expect(notices).toMatchObject([
      { code: 'connection', message: expect.stringContaining('longer than its context window') },
    ]);
  });

  test('malformed arguments are kept for the model, and echoed as JSON (case 57)', async () => {
    const standIn = await start([{ calls: [{ name: 'read', json: '{oops' }] }]);
    const reply = await ask(await modelAt(id, standIn.url));
    expect(reply.toolCalls).toEqual([{ id: 'call_1_0', name: 'read', malformed: '{oops' }]);
    expect(reply.native).toMatchObject({ tool_calls: [{ function: { arguments: '{}' } }] });
  });

  test('chunks of unknown shape are passed over (case 50)', async () => {
    const standIn = await start([
      { text: answer, strangeEvents: [{ weather: 'fine' }, { choices: 'none' }] },
    ]);
    expect((await ask(await modelAt(id, standIn.url))).text).toBe(answer);
  });
});
