import { afterEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { createModel } from '../../src/models/index.ts';
import type { Model } from '../../src/models/model.ts';
import { noUsage, promptTokens } from '../../src/usage.ts';
import { startAnthropicStandIn } from '../standins/anthropic.ts';
import { startOpenAIStandIn } from '../standins/openai.ts';
import type { Fault, Turn } from '../standins/script.ts';
import type { StandIn } from '../standins/server.ts';
import { ask, failureOf, modelAt, requestWith, secretKey, testSettings } from './settings.ts';

const running: StandIn[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((standIn) => standIn.close()));
});

const answer: Turn = { text: '{"verdict":"proceed","report":"Fine."}' };

const providers = ['anthropic/claude-sonnet-5-5', 'openai/gpt-6.1-sol', 'compatible/llama-3'] as const;
type Id = (typeof providers)[number];

async function serving(id: Id, ...turns: readonly Turn[]): Promise<StandIn> {
  const start = id.startsWith('anthropic') ? startAnthropicStandIn : startOpenAIStandIn;
  const standIn = await start(turns, { apiKey: secretKey });
  running.push(standIn);
  return standIn;
}

function status(code: number, facts: Partial<Extract<Fault, { kind: 'status' }>> = {}): Turn {
  return { fault: { kind: 'status', status: code, ...facts } };
}

async function slowModel(id: Id, url: string, idleTimeoutMs: number): Promise<Model> {
  return modelAt(id, url, { idleTimeoutMs });
}

describe.each(providers)('%s', (id) => {
  test.each([
    ['429', status(429, { type: 'rate_limit_error' }), 'rate_limited'],
    ['500', status(500), 'provider'],
    ['503', status(503), 'overloaded'],
    ['529', status(529, { type: 'overloaded_error' }), 'overloaded'],
    ['408', status(408), 'provider'],
    ['409', status(409), 'provider'],
    [
      'an error in mid-stream',
      { ...answer, fault: { kind: 'error', type: 'overloaded_error' } },
      'overloaded',
    ],
    ['an unknown error in mid-stream', { ...answer, fault: { kind: 'error', type: 'gremlins' } }, 'provider'],
    ['a cut stream', { ...answer, fault: { kind: 'cut' } }, 'connection'],
    ['a stream without its end', { ...answer, fault: { kind: 'end' } }, 'connection'],
  ] as const)('%s: the whole turn is tried again (case 53)', async (_, fault, code) => {
    const standIn = await serving(id, fault, answer);
    const reply = await ask(await modelAt(id, standIn.url));
    expect(reply.text).toBe(answer.text);
    expect(reply.notices).toMatchObject([{ attempt: 1, code }]);
    expect(standIn.requests).toHaveLength(2);
    expect(standIn.requests[1]!.body).toEqual(standIn.requests[0]!.body);
  });

  test.each([
    ['401', status(401, { type: 'authentication_error' }), 'authentication'],
    ['403', status(403, { type: 'permission_error' }), 'permission'],
    ['402', status(402, { type: 'billing_error' }), 'quota'],
    ['404', status(404, { type: 'not_found_error' }), 'bad_request'],
    ['413', status(413, { type: 'request_too_large' }), 'context_overflow'],
    [
      'an authentication error in mid-stream',
      { ...answer, fault: { kind: 'error', type: 'authentication_error' } },
      'authentication',
    ],
  ] as const)('%s: fails at once (case 56)', async (_, fault, code) => {
    const standIn = await serving(id, fault, answer);
    const { error, notices } = await failureOf(await modelAt(id, standIn.url));
    expect(error.code).toBe(code);
    expect(notices).toEqual([]);
    expect(standIn.requests).toHaveLength(1);
  });

  test('five attempts with growing waits, then it gives up and says how often it tried (case 53)', async () => {
    const standIn = await serving(id, ...Array.from({ length: 6 }, () => status(500)));
    const settings = testSettings({
      baseUrls: { anthropic: standIn.url, openai: standIn.url, compatible: standIn.url },
    });
    const { error, notices } = await failureOf(await createModel(id, settings));
    expect(error).toMatchObject({
      code: 'provider',
      status: 500,
      message: expect.stringContaining('after 5 attempts'),
    });
    expect(notices.map((notice) => notice.delayMs)).toEqual([1_000, 2_000, 4_000, 8_000]);
    expect(settings.slept).toEqual([1_000, 2_000, 4_000, 8_000]);
  });

  test('Retry-After is obeyed up to the cap (case 54)', async () => {
    const standIn = await serving(id, status(429, { headers: { 'retry-after': '7' } }), answer);
    const reply = await ask(await modelAt(id, standIn.url));
    expect(reply.notices).toMatchObject([{ delayMs: 7_000 }]);
  });

  test('Retry-After as a date is obeyed too (case 54)', async () => {
    const headers = { 'retry-after': 'Sun, 22 Nov 2026 12:00:09 GMT' };
    const standIn = await serving(id, status(503, { headers }), answer);
    const reply = await ask(await modelAt(id, standIn.url));
    expect(reply.notices).toMatchObject([{ delayMs: 9_000 }]);
  });

  test('Retry-After of an hour fails at once and says so (case 54)', async () => {
    const standIn = await serving(id, status(429, { headers: { 'retry-after': '3600' } }), answer);
    const { error } = await failureOf(await modelAt(id, standIn.url));
    expect(error).toMatchObject({ code: 'rate_limited', message: expect.stringContaining('3600 s') });
    expect(standIn.requests).toHaveLength(1);
  });

  test('silence before the headers and a stall after them are ended and tried again (case 55)', async () => {
    const standIn = await serving(
      id,
      { fault: { kind: 'silent' } },
      { ...answer, fault: { kind: 'stall' } },
      answer,
    );
    const reply = await ask(await slowModel(id, standIn.url, 150));
    expect(reply.text).toBe(answer.text);
    expect(reply.notices).toMatchObject([{ code: 'stalled' }, { code: 'stalled' }]);
  });

  test('a slow stream and one that only sends keep-alives are alive (case 55)', async () => {
    const drip: Turn = { ...answer, pieceChars: 10, fault: { kind: 'drip', delayMs: 25 } };
    const standIn = await serving(id, drip, { ...answer, fault: { kind: 'stall', pingEveryMs: 25 } });
    const model = await slowModel(id, standIn.url, 150);
    expect((await ask(model)).notices).toEqual([]);
    const stop = new AbortController();
    const call = failureOf(model, undefined, stop.signal);
    await sleep(400);
    stop.abort();
    expect((await call).notices).toEqual([]);
  });

  test('aborting ends the call at once, in the stream and in a wait (case 52)', async () => {
    const standIn = await serving(id, { ...answer, fault: { kind: 'stall' } }, status(500));
    const stop = new AbortController();
    const call = failureOf(await modelAt(id, standIn.url), undefined, stop.signal);
    setTimeout(() => stop.abort(), 60);
    expect((await call).error.code).toBe('interrupted');

    const stopWaiting = new AbortController();
    const model = await modelAt(id, standIn.url, {
      sleep: async () => sleep(60_000, undefined, { ref: false }),
    });
    const waiting = failureOf(model, undefined, stopWaiting.signal);
    setTimeout(() => stopWaiting.abort(), 100);
    const { error, notices } = await waiting;
    expect(error).toMatchObject({ code: 'interrupted', usage: noUsage });
    expect(notices).toHaveLength(1);
  });

  test('a call that was aborted before it began sends nothing (case 52)', async () => {
    const standIn = await serving(id, answer);
    const { error } = await failureOf(await modelAt(id, standIn.url), undefined, AbortSignal.abort());
    expect(error.code).toBe('interrupted');
    expect(standIn.requests).toEqual([]);
  });

  test('a server that is not there is a connection failure, tried again', async () => {
    const standIn = await serving(id, answer);
    await standIn.close();
    const { error, notices } = await failureOf(await modelAt(id, standIn.url));
    expect(error.code).toBe('connection');
    expect(error.message).toContain('ECONNREFUSED');
    expect(notices).toHaveLength(4);
  });

  test('no error text holds the key or an authorization header (T28)', async () => {
    const message = `bad key ${secretKey} in {"authorization":"Bearer ${secretKey}"} ${Buffer.from(secretKey).toString('base64')}`;
    const standIn = await serving(id, status(500, { message }), status(401, { message }));
    const { error, notices } = await failureOf(await modelAt(id, standIn.url));
    const told = [error.message, String(error.cause), ...notices.map((notice) => notice.message)].join();
    expect(told).toContain('***');
    expect(told).not.toContain(secretKey);
    expect(told).not.toContain(Buffer.from(secretKey).toString('base64'));
  });
});

describe('what only one provider has', () => {
  test('an Anthropic prompt that is too long is an overflow and is never sent again (case 48)', async () => {
    const message = 'prompt is too long: 1203000 tokens > 1000000 maximum';
    const standIn = await serving(
      'anthropic/claude-sonnet-5-5',
      status(400, { type: 'invalid_request_error', message }),
      answer,
    );
    const { error } = await failureOf(await modelAt('anthropic/claude-sonnet-5-5', standIn.url));
    expect(error.code).toBe('context_overflow');
    expect(standIn.requests).toHaveLength(1);
  });

  test.each(['openai/gpt-6.1-sol', 'compatible/llama-3'] as const)(
    '%s: an overflow has its own code and is never sent again (case 48)',
    async (id) => {
      const standIn = await serving(
        id,
        status(400, { type: 'invalid_request_error', code: 'context_length_exceeded' }),
        answer,
      );
      const { error } = await failureOf(await modelAt(id, standIn.url));
      expect(error.code).toBe('context_overflow');
      expect(standIn.requests).toHaveLength(1);
    },
  );

  test('429 insufficient_quota is terminal although its status is not (case 56)', async () => {
    const fault = status(429, { type: 'insufficient_quota', code: 'insufficient_quota' });
    const standIn = await serving('openai/gpt-6.1-sol', fault, answer);
    const { error } = await failureOf(await modelAt('openai/gpt-6.1-sol', standIn.url));
    expect(error).toMatchObject({ code: 'quota', status: 429 });
    expect(standIn.requests).toHaveLength(1);
  });

  test('x-should-retry: false is believed', async () => {
    const fault = status(500, { headers: { 'x-should-retry': 'false' } });
    const standIn = await serving('anthropic/claude-sonnet-5-5', fault, answer);
    await failureOf(await modelAt('anthropic/claude-sonnet-5-5', standIn.url));
    expect(standIn.requests).toHaveLength(1);
  });

  test('tokens of a failed attempt are reported once: by the notice, or by the error (case 62)', async () => {
    const broken: Turn = { ...answer, fault: { kind: 'error', type: 'api_error' } };
    const standIn = await serving('anthropic/claude-sonnet-5-5', ...Array.from({ length: 5 }, () => broken));
    const { error, notices } = await failureOf(await modelAt('anthropic/claude-sonnet-5-5', standIn.url));
    const counted = [...notices.map((notice) => notice.usage), error.usage].map(promptTokens);
    expect(counted).toHaveLength(5);
    expect(new Set(counted).size).toBe(1);
    expect(counted[0]).toBeGreaterThan(0);
  });

  test('an interrupted stream reports what it had been billed (case 52)', async () => {
    const standIn = await serving('anthropic/claude-sonnet-5-5', { ...answer, fault: { kind: 'stall' } });
    const stop = new AbortController();
    const call = failureOf(await modelAt('anthropic/claude-sonnet-5-5', standIn.url), undefined, stop.signal);
    while (standIn.requests.length === 0) await sleep(5);
    // The first event has to arrive; the stream then stands still, so waiting longer changes nothing.
    await sleep(500);
    stop.abort();
    expect(promptTokens((await call).error.usage)).toBeGreaterThan(0);
  });

  test('a history of another provider is our own mistake, not the provider’s', async () => {
    const standIn = await serving('anthropic/claude-sonnet-5-5', answer);
    const request = requestWith([
      { role: 'user', text: 'a' },
      { role: 'assistant', native: { role: 'assistant' } },
      { role: 'user', text: 'b' },
    ]);
    const { error } = await failureOf(await modelAt('anthropic/claude-sonnet-5-5', standIn.url), request);
    expect(error.code).toBe('internal');
    expect(standIn.requests).toEqual([]);
  });
});
