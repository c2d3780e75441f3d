import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { anthropicFrames, replyBlocks } from '../standins/anthropic-events.ts';
import { chatFrames, outputItems, responsesFrames } from '../standins/openai-events.ts';
import { ask, modelAt } from './settings.ts';

const turn = { text: '{"verdict":"proceed","report":"Fine."}' };
const usage = { input_tokens: 9, output_tokens: 3, total_tokens: 12, prompt_tokens: 9, completion_tokens: 3 };
const facts = { turn, usage, model: 'm', number: 1 };
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

test.each([
  ['anthropic/claude-haiku-4-5', anthropicFrames({ ...facts, blocks: replyBlocks(turn, 1) })],
  ['openai/gpt-6.1-sol', responsesFrames(facts, outputItems(turn, 1))],
  ['compatible/llama-3', chatFrames(facts)],
] as const)('%s: a connection that stays open after the reply is not waited for (G4)', async (id, frames) => {
  let requests = 0;
  server = createServer((request, response) => {
    requests += 1;
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(frames.join(''));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const model = await modelAt(id, `http://127.0.0.1:${port}`, { idleTimeoutMs: 10_000 });
  expect(await ask(model)).toMatchObject({ text: turn.text, notices: [] });
  expect(requests).toBe(1);
});

test.each([
  ['anthropic/claude-haiku-4-5', anthropicFrames({ ...facts, blocks: replyBlocks(turn, 1) })],
  ['openai/gpt-6.1-sol', responsesFrames(facts, outputItems(turn, 1))],
  ['compatible/llama-3', chatFrames(facts)],
] as const)('%s: the next turns take the connections that are there', async (id, frames) => {
  let connections = 0;
  server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(frames.join(''));
  }).on('connection', () => void (connections += 1));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const model = await modelAt(id, `http://127.0.0.1:${port}`);
  for (let count = 0; count < 10; count += 1) await ask(model);
  // The second may start before the first has been given back.
  expect(connections).toBeLessThanOrEqual(2);
});
