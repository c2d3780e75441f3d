import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { fetch, ProxyAgent } from '../src/undici.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(server: Server): Promise<number> {
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A server that answers with its own name, and a proxy that opens tunnels and notes where to. */
async function stage(): Promise<{ url: string; proxy: string; tunnels: string[] }> {
  const port = await listen(createServer((_request, response) => response.end('the server')));
  const tunnels: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, client) => {
    tunnels.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  return { url: `http://127.0.0.1:${port}/`, proxy: `http://127.0.0.1:${await listen(proxy)}`, tunnels };
}

test('without a proxy it is the fetch of Node', async () => {
  const { url, tunnels } = await stage();
  const response = (await fetch(url, { dispatcher: undefined })) as Response;
  expect(response).toBeInstanceOf(globalThis.Response);
  expect(await response.text()).toBe('the server');
  expect(tunnels).toEqual([]);
});

test('with a proxy the request goes through it, and the proxy is shown its token', async () => {
  const { url, proxy, tunnels } = await stage();
  const dispatcher = new ProxyAgent({ uri: proxy, token: 'Basic c2VjcmV0' });
  const response = (await fetch(url, { dispatcher })) as Response;
  expect(await response.text()).toBe('the server');
  expect(tunnels).toEqual([`${new URL(url).host} Basic c2VjcmV0`]);
});

test('a proxy that is not there is an error, not a way around it', async () => {
  const { url } = await stage();
  const dispatcher = new ProxyAgent({ uri: 'http://127.0.0.1:1' });
  await expect(fetch(url, { dispatcher })).rejects.toThrow();
});
