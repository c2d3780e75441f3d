import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import { ModelError } from '../../src/models/model.ts';
import { ask, modelAt } from '../models/settings.ts';
import { anthropicFrames, replyBlocks } from '../standins/anthropic-events.ts';
import { chatFrames, outputItems, responsesFrames } from '../standins/openai-events.ts';
import type { Turn } from '../standins/script.ts';
import { jsonLike, sequenceLike, textLike } from './generate.ts';
import type { Target } from './target.ts';

const turns: readonly Turn[] = [
  { text: '{"verdict":"proceed","report":"Fine."}', pieceChars: 9 },
  { thinking: 'Hm.', text: 'Reading.', calls: [{ name: 'read', input: { path: 'a' } }, { name: 'read' }] },
  { refusal: 'No.', stop: 'incomplete' },
  { text: 'half', stop: 'max_tokens' },
];
const usage = { input_tokens: 9, output_tokens: 3, total_tokens: 12, prompt_tokens: 9, completion_tokens: 3 };
const facts = { usage, model: 'm', number: 1 };

const replies = {
  'anthropic/claude-haiku-4-5': turns.map((turn) =>
    anthropicFrames({ turn, blocks: replyBlocks(turn, 1), ...facts }),
  ),
  'openai/gpt-6.1-sol': turns.map((turn) => responsesFrames({ turn, ...facts }, outputItems(turn, 1))),
  'compatible/llama-3': turns.map((turn) => chatFrames({ turn, ...facts })),
} as const;
type Id = keyof typeof replies;

/** An answer as a server sends it: its status and type on the first line, then the body. */
const head = fc.oneof(
  { weight: 12, arbitrary: fc.constant('200 text/event-stream') },
  fc.constantFrom(
    '200 application/json',
    '200 text/html',
    '204 text/plain',
    '400 application/json',
    '529 a/b',
    '302 x/y',
  ),
);

/** What a model's server may stream, through the real adapter and SDK, over loopback. */
export const streams: readonly Target[] = (Object.keys(replies) as Id[]).map((id) => ({
  name: `stream of ${id.split('/')[0] ?? ''}`,
  input: fc.tuple(head, sequenceLike(replies[id], damagedFrame)).map((parts) => parts.join('\n')),
  parse: asker(id),
  typed: [ModelError],
  dear: 4,
}));

/** A frame whose JSON has other fields, or other text altogether. */
function damagedFrame(frames: readonly string[]): fc.Arbitrary<string> {
  const framed = frames.flatMap((frame) => {
    const [, before = '', json] = /^([\s\S]*?data: )(\{.*\})\n\n$/.exec(frame) ?? [];
    return json === undefined ? [] : [{ before, value: JSON.parse(json) as Record<string, unknown> }];
  });
  const other = fc
    .constantFrom(...framed)
    .chain(({ before, value }) => jsonLike([value]).map((json) => `${before}${json}\n\n`));
  return fc.oneof({ weight: 3, arbitrary: other }, { weight: 1, arbitrary: textLike(frames) });
}

function asker(id: Id): (answer: string) => Promise<void> {
  let answer = '';
  let url: Promise<string> | undefined;
  return async (next) => {
    answer = next;
    url ??= serve(() => answer);
    // A new one each time: an adapter remembers what a server could not do.
    const model = await modelAt(id, await url, {
      retry: { attempts: 2, baseDelayMs: 1, maxDelayMs: 2 },
      idleTimeoutMs: 20_000,
    });
    await ask(model);
  };
}

async function serve(answer: () => string): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    const [, status = '200', type = 'text/event-stream', body = ''] =
      /^(\d{3}) (\S+)\n([\s\S]*)$/.exec(answer()) ?? [];
    response.writeHead(Number(status), { 'content-type': type });
    const bytes = Buffer.from(body);
    // In two writes, so that frames and characters are torn.
    response.write(bytes.subarray(0, bytes.length >> 1));
    response.end(bytes.subarray(bytes.length >> 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
