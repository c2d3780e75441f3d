import { afterEach, expect, test } from '@jest/globals';
import { textsSent } from '../../src/models/texts-sent.ts';
import { startAnthropicStandIn } from '../standins/anthropic.ts';
import { startOpenAIStandIn } from '../standins/openai.ts';
import type { StandIn } from '../standins/server.ts';
import { ask, modelAt, readTool, requestWith, resultSchema } from './settings.ts';

const running: StandIn[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((standIn) => standIn.close()));
});

const script = [{ text: JSON.stringify({ verdict: 'proceed', report: 'Fine.' }) }];
const system = 'You triage one issue.\u0007';
const user = 'The issue:\u001B[31m it is broken.';

/** What a stand-in received in one call of this model. */
async function bodySent(
  id: Parameters<typeof modelAt>[0],
  tools: readonly (typeof readTool)[],
): Promise<Record<string, unknown>> {
  const standIn = await (id.startsWith('anthropic/')
    ? startAnthropicStandIn(script)
    : startOpenAIStandIn(script));
  running.push(standIn);
  await ask(await modelAt(id, standIn.url), requestWith([{ role: 'user', text: user }], { system, tools }));
  return standIn.requests[0]!.body;
}

test.each([
  ['with tools', [readTool]],
  ['without tools', []],
])(
  'what is shown for a compatible model %s is what its server gets, the schema included',
  async (_, tools) => {
    const id = 'compatible/llama-3';
    const shown = textsSent(id, { system, user, tools, resultSchema });
    const { messages } = await bodySent(id, tools);
    expect(messages).toEqual([
      { role: 'system', content: shown.system },
      { role: 'user', content: shown.user },
    ]);
    expect(shown.system).toContain(JSON.stringify(resultSchema));
  },
);

test('what is shown for a model of Anthropic is what its API gets', async () => {
  const id = 'anthropic/claude-haiku-5-5';
  const shown = textsSent(id, { system, user, tools: [], resultSchema });
  expect(await bodySent(id, [])).toMatchObject({
    system: [{ text: shown.system }],
    messages: [{ content: [{ text: shown.user }] }],
  });
});

test('what is shown for a model of OpenAI is what its API gets', async () => {
  const id = 'openai/gpt-6.1-terra';
  const shown = textsSent(id, { system, user, tools: [], resultSchema });
  const { instructions, input } = await bodySent(id, []);
  expect(instructions).toBe(shown.system);
  expect(JSON.stringify(input)).toContain(JSON.stringify(shown.user));
});
