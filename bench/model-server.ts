/**
 * A model in a process of its own: `node bench/model-server.ts`. Prints its URL and serves until it is ended.
 * The base URL names what it plays and for whom: `URL/bash-50/run-7` plays fifty `bash` turns, `URL/gigabyte/run-8` one
 * command that prints 1 GB, `URL/answer/run-9` the answer at once. It checks nothing (the stand-ins of `test/` do) and
 * takes the same time for every turn, so that what changes from turn to turn is the client. `GET /times/run-7` tells
 * when each request of a run had arrived and when its answer went out, in milliseconds since 1970.
 */
import { anthropicFrames, errorFrame, pingFrame, replyBlocks } from '../test/standins/anthropic-events.ts';
import type { Turn } from '../test/standins/script.ts';
import { serve } from '../test/standins/server.ts';
import type { Answer, Incoming } from '../test/standins/server.ts';
import { turnOf } from './script.ts';
import type { RequestTimes } from './script.ts';

const runs = new Map<string, RequestTimes[]>();

const { origin } = await serve(answer);
console.log(origin);

function answer({ path, raw }: Incoming): Answer {
  const arrivedMs = now();
  const [, play = '', run = ''] = path.split('/');
  if (play === 'times') return { kind: 'plain', plain: { status: 200, body: runs.get(run) ?? [] } };
  const turn = raw.split('"role":"assistant"').length - 1;
  const frames = framesOf(turnOf(play, turn), turn);
  const headers = { 'request-id': `req_${turn}` };
  runs.set(run, [...(runs.get(run) ?? []), { arrivedMs, answeredMs: now(), bytes: raw.length }]);
  return { kind: 'stream', stream: { frames, headers, fault: undefined, errorFrame, ping: pingFrame } };
}

function framesOf(turn: Turn, number: number): string[] {
  const usage = {
    input_tokens: 20,
    cache_read_input_tokens: 4000,
    cache_creation_input_tokens: 500,
    cache_creation: { ephemeral_5m_input_tokens: 500, ephemeral_1h_input_tokens: 0 },
    output_tokens: 100,
  };
  return anthropicFrames({
    ...{ turn, usage, number, model: 'claude-haiku-5-5' },
    blocks: replyBlocks(turn, number),
  });
}

function now(): number {
  return performance.timeOrigin + performance.now();
}
