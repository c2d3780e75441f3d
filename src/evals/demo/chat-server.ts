import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ZodError } from 'zod';
import { messageOf } from '../../errors.ts';
import type { Answer } from './rule-follower.ts';

export interface ChatServer {
  /** For `compatible-base-url`; ends in `/v1`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves Chat Completions, streamed, on a free port of 127.0.0.1. A request that `answer` cannot read gets a 400. */
export async function startChatServer(answer: Answer): Promise<ChatServer> {
  const server = createServer((request, response) => {
    handle(request, response, answer).catch((thrown: unknown) => {
      const status = thrown instanceof ZodError || thrown instanceof SyntaxError ? 400 : 500;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: messageOf(thrown), type: 'invalid_request_error' } }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function handle(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
    response.writeHead(404).end();
    return;
  }
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const asked = Buffer.concat(pieces).toString();
  const text = answer(JSON.parse(asked));
  const head = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model: 'rule-follower' };
  const chunks = [
    { ...head, choices: [{ index: 0, delta: { role: 'assistant', content: text }, finish_reason: null }] },
    { ...head, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
    { ...head, choices: [], usage: usageOf(asked, text) },
  ];
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(
    [...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]'].map((data) => `data: ${data}\n\n`).join(''),
  );
}

/** The usual rule of thumb for English text. */
const charactersPerToken = 4;

function usageOf(asked: string, text: string): Record<string, number> {
  const prompt = Math.ceil(asked.length / charactersPerToken);
  const completion = Math.ceil(text.length / charactersPerToken);
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
}
