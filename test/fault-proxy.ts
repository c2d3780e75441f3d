/** Stands between a client and a local GitHub, and breaks single requests in the ways that networks and GitHub do. */
import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the proxy does with a request: let it through, or break it. */
export type Trouble =
  | 'none'
  /** GitHub never sees the request. */
  | 'cut-before'
  /** GitHub does what was asked; the answer is lost. */
  | 'cut-after'
  /** GitHub does what was asked; the connection breaks inside the answer. */
  | 'half-body'
  /** GitHub does what was asked; its JSON arrives cut, as if it were whole. */
  | 'cut-json'
  /** The answer arrives in small pieces. */
  | 'drip'
  /** Requests made later arrive earlier. */
  | 'late'
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** What GitHub says; default: `trouble`. */
      readonly message?: string;
      /** Sent in place of JSON: the message as it is. */
      readonly contentType?: string;
    };

/** Decides on a request by its method and its decoded path with query. */
export type Fate = (method: string, url: string) => Trouble | Promise<Trouble>;

export interface FaultProxy {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** `METHOD /path` of every request that reached GitHub and was no read. */
  readonly writes: readonly string[];
  /** Decides the fate of each request from now on. */
  readonly disturb: (fate: Fate) => void;
  close(): Promise<void>;
}

/** Listens on a free loopback port. Addresses of `target` in JSON answers become the proxy's own, so that clients stay with it. */
export async function openFaultProxy(target: string): Promise<FaultProxy> {
  let fate: Fate = () => 'none';
  const writes: string[] = [];
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const method = incoming.method ?? '';
    const path = decodeURIComponent(incoming.url ?? '');
    const trouble = await fate(method, path);
    if (trouble === 'cut-before') {
      incoming.socket.destroy();
      return;
    }
    if (typeof trouble === 'object') {
      refuse(incoming, outgoing, trouble);
      return;
    }
    if (trouble === 'late') await sleep(lateMs);
    if (method !== 'GET') writes.push(`${method} ${path}`);
    const forward = httpRequest(
      `${target}${incoming.url ?? ''}`,
      { method, headers: incoming.headers },
      (answer) =>
        void (trouble === 'cut-after'
          ? lose(answer, incoming)
          : pass(answer, outgoing, { target, url, trouble }).catch(() => incoming.socket.destroy())),
    );
    forward.on('error', () => incoming.socket.destroy());
    incoming.pipe(forward);
  };
  const server = createServer((incoming, outgoing) => void handle(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    writes,
    disturb: (next) => {
      fate = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const lateMs = 200;
const dripPieces = 5;
const dripPauseMs = 10;

function refuse(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { status, headers, message = 'trouble', contentType }: Exclude<Trouble, string>,
): void {
  incoming.resume();
  outgoing.writeHead(status, { 'content-type': contentType ?? 'application/json', ...headers });
  outgoing.end(contentType === undefined ? JSON.stringify({ message }) : message);
}

function lose(answer: IncomingMessage, incoming: IncomingMessage): void {
  answer.resume();
  answer.on('end', () => incoming.socket.destroy());
}

interface Passing {
  readonly target: string;
  readonly url: string;
  readonly trouble: Extract<Trouble, string>;
}

async function pass(
  answer: IncomingMessage,
  outgoing: ServerResponse,
  { target, url, trouble }: Passing,
): Promise<void> {
  const isJson = answer.headers['content-type']?.includes('json') === true;
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const whole = Buffer.concat(chunks);
  const status = answer.statusCode ?? 500;
  if (status === 204 || status === 304) {
    outgoing.writeHead(status, answer.headers).end();
    return;
  }
  const addressed = isJson ? Buffer.from(whole.toString().replaceAll(target, url)) : whole;
  const body = isJson && trouble === 'cut-json' ? half(addressed) : addressed;
  const headers = { ...answer.headers, 'content-length': body.byteLength };
  delete headers['transfer-encoding'];
  outgoing.writeHead(status, headers);
  if (trouble === 'half-body') outgoing.write(half(body), () => outgoing.destroy());
  else if (trouble === 'drip') await drip(body, outgoing);
  else outgoing.end(body);
}

function half(body: Buffer): Buffer {
  return body.subarray(0, Math.floor(body.byteLength / 2));
}

async function drip(body: Buffer, outgoing: ServerResponse): Promise<void> {
  const size = Math.max(1, Math.ceil(body.byteLength / dripPieces));
  for (let at = 0; at < body.byteLength; at += size) {
    outgoing.write(body.subarray(at, at + size));
    await sleep(dripPauseMs);
  }
  outgoing.end();
}
