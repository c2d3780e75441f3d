import { afterEach, describe, expect, test } from '@jest/globals';
import { startAnthropicStandIn } from '../standins/anthropic.ts';
import type { Script } from '../standins/script.ts';
import type { StandIn } from '../standins/server.ts';
import { ask, failureOf, modelAt, prompt, requestWith } from './settings.ts';

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

describe('what the SDK would stumble over', () => {
  test('text that is not JSON, although a format is asked for, is handed on as it is', async () => {
    const standIn = await start([{ text: 'Well, here it comes: {' }]);
    const reply = await ask(await modelAt('anthropic/claude-sonnet-5-5', standIn.url));
    expect(reply).toMatchObject({ stop: { kind: 'end' }, text: 'Well, here it comes: {' });
  });

  test('an output cap that a call without streaming would refuse is fine', async () => {
    const standIn = await start([{ text: answer }]);
    const model = await modelAt('anthropic/claude-sonnet-5-5', standIn.url);
    expect((await ask(model, requestWith([prompt], { maxOutputTokens: 64_000 }))).text).toBe(answer);
  });

  test('a reply of three thousand pieces arrives whole', async () => {
    const text = 'abcdefghij'.repeat(3_000);
    const standIn = await start([{ text, pieceChars: 10 }]);
    expect((await ask(await modelAt('anthropic/claude-sonnet-5-5', standIn.url))).text).toBe(text);
  });
});

describe('malformed tool JSON', () => {
  test.each([
    ['what the SDK throws at', '{"path": nonsense}'],
    ['what the SDK completes silently', '{"path":"a","content":"hal'],
  ])('%s: the turn is tried once more, then it is a provider error (case 57)', async (_, json) => {
    const bad = { calls: [{ name: 'read', json }] };
    const once = await start([bad, { calls: [{ name: 'read', input: { path: 'b' } }] }]);
    const reply = await ask(await modelAt('anthropic/claude-sonnet-5-5', once.url));
    expect(reply.toolCalls).toEqual([{ id: 'toolu_2_0', name: 'read', input: { path: 'b' } }]);
    expect(reply.notices).toMatchObject([{ attempt: 1, code: 'provider' }]);
    expect(reply.notices[0]!.usage.inputTokens).toBeGreaterThan(0);

    const twice = await start([bad, bad, { text: answer }]);
    const { error, notices } = await failureOf(await modelAt('anthropic/claude-sonnet-5-5', twice.url));
    expect(error.code).toBe('provider');
    expect(error.usage.inputTokens).toBeGreaterThan(0);
    expect(notices).toHaveLength(1);
    expect(twice.requests).toHaveLength(2);
  });
});
