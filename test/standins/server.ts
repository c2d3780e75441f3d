import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, Seen } from './script.ts';

/** A running stand-in. */
export interface StandIn {
  /** Without a trailing slash; for OpenAI it ends in /v1. */
  readonly url: string;
  /** Every request that arrived, refused ones included. */
  readonly requests: Seen[];
  /** Why requests were refused, in order. */
  readonly refusals: string[];
  close(): Promise<void>;
}

/** An answer that is not a stream. */
export interface Plain {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One server-sent event, complete with its blank line. */
export type Frame = string;

/** A stream, and how its provider would say that something broke or that it is still there. */
export interface Streamed {
  readonly frames: readonly Frame[];
  readonly headers: Readonly<Record<string, string>>;
  readonly fault: Fault | undefined;
  readonly errorFrame: (fault: Extract<Fault, { kind: 'error' }>) => Frame;
  readonly ping: Frame;
}

export type Answer =
  | { readonly kind: 'plain'; readonly plain: Plain }
  | { readonly kind: 'stream'; readonly stream: Streamed }
  | { readonly kind: 'silence' };

export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly raw: string;
}

/** Serves on a free port of 127.0.0.1. */
export async function serve(
  answer: (request: Incoming) => Answer,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void handle(request, response, answer).catch((thrown: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`stand-in failed: ${thrown instanceof Error ? (thrown.stack ?? '') : String(thrown)}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: Incoming) => Answer,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = '', url = '', headers } = request;
  const result = answer({ method, path: url, headers, raw: Buffer.concat(chunks).toString('utf8') });
  if (result.kind === 'silence') return;
  if (result.kind === 'stream') return stream(response, result.stream);
  const { status, body, headers: extra } = result.plain;
  response.writeHead(status, { 'content-type': 'application/json', ...extra });
  response.end(JSON.stringify(body));
}

async function stream(response: ServerResponse, streamed: Streamed): Promise<void> {
  const { frames, fault } = streamed;
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', ...streamed.headers });
  if (fault === undefined || fault.kind === 'status' || fault.kind === 'silent') {
    response.end(frames.join(''));
    return;
  }
  if (fault.kind === 'drip') {
    for (const frame of frames) {
      response.write(frame);
      await sleep(fault.delayMs);
    }
    response.end();
    return;
  }
  response.write(frames.slice(0, fault.after ?? Math.floor(frames.length / 2)).join(''));
  await breakOff(response, streamed, fault);
}

type MidStream = Exclude<Fault, { kind: 'status' | 'silent' | 'drip' }>;

async function breakOff(response: ServerResponse, streamed: Streamed, fault: MidStream): Promise<void> {
  switch (fault.kind) {
    case 'error':
      response.end(streamed.errorFrame(fault));
      return;
    case 'end':
      response.end();
      return;
    case 'cut':
      // What was written must arrive, or the client sees a failed request instead of a cut stream.
      await sleep(10);
      response.destroy();
      return;
    case 'stall':
      while (fault.pingEveryMs !== undefined && !response.destroyed) {
        await sleep(fault.pingEveryMs);
        response.write(streamed.ping);
      }
  }
}
