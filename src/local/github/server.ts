import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '../../errors.ts';
import type { Answer } from './answer.ts';
import { answerTwirp, artifactService } from './artifact-service.ts';
import { isBlobPath, serveBlob } from './blobs.ts';
import { badCredentials, notFound, Refusal } from './failures.ts';
import type { RequestRecord } from './settings.ts';
import { acceptedPermissions, answer } from './router.ts';
import type { Match, Router } from './router.ts';
import type { Site } from './route.ts';
import { snapshotOf } from './snapshot.ts';

/** Longer JSON bodies are refused with 413; uploads of artifacts are streamed and not counted here. */
const maxBodyBytes = 10 * 1024 * 1024;

/** What `GITHUB_TOKEN` may ask in an hour and repository, by GitHub's documentation. Shown, not enforced. */
const requestsPerHour = 1000;

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly url: URL;
  readonly method: string;
  match: Match | undefined;
  jobId: string | null;
}

/** Listens on a free loopback port; `site` is asked for when the first request comes. */
export async function listen(handle: (incoming: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { server, port: address.port };
}

/** Stops listening and drops what is open; stopping twice is fine. */
export async function stop(server: Server): Promise<void> {
  if (!server.listening) return;
  await new Promise<void>((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}

/** Answers one HTTP request whatever happens; a bug of ours is a 500 that says so. */
export async function respond(
  incoming: IncomingMessage,
  response: ServerResponse,
  { site, router }: { readonly site: Site; readonly router: Router },
): Promise<void> {
  const startedAt = performance.now();
  const url = urlOf(incoming, site);
  const exchange: Exchange = {
    incoming,
    url,
    method: incoming.method ?? 'GET',
    match: undefined,
    jobId: null,
  };
  const given = await attempt(exchange, site, router);
  try {
    await send(response, given, headersFor(exchange, site));
  } catch {
    response.destroy();
  }
  const record: RequestRecord = {
    method: exchange.method,
    path: url.pathname,
    status: response.statusCode,
    jobId: exchange.jobId,
    durationMs: performance.now() - startedAt,
  };
  site.settings.onRequest?.(record);
}

/** The address asked for; one that is none leads nowhere. */
function urlOf(incoming: IncomingMessage, site: Site): URL {
  const path = incoming.url ?? '/';
  return URL.canParse(path, site.urls.api) ? new URL(path, site.urls.api) : new URL('/', site.urls.api);
}

async function attempt(exchange: Exchange, site: Site, router: Router): Promise<Answer> {
  try {
    const given = await dispatch(exchange, site, router);
    if (exchange.method !== 'GET') await site.store.save(() => snapshotOf(site));
    return given;
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'json', status: error.status, body: error.body };
    const message = `The local GitHub failed: ${messageOf(error)}`;
    return { kind: 'json', status: 500, body: { message, status: '500' } };
  }
}

async function dispatch(exchange: Exchange, site: Site, router: Router): Promise<Answer> {
  const { url, method, incoming } = exchange;
  if (isBlobPath(url.pathname)) return serveBlob(incoming, url, site);
  if (url.pathname.startsWith(`/twirp/${artifactService}/`)) return dispatchTwirp(exchange, site);
  const caller = site.tokens.restCaller(incoming.headers.authorization);
  if (caller === undefined) throw badCredentials();
  exchange.jobId = caller.job.jobId;
  const match = router.match(method, url.pathname);
  exchange.match = match;
  if (match === undefined) return unknownRoute(exchange, site);
  const body = method === 'GET' ? {} : await readJson(incoming);
  const request = { url, params: match.params, body, accept: incoming.headers.accept ?? '', caller };
  if (method === 'GET') return answer(match, request, site);
  return site.store.exclusive(() => answer(match, request, site));
}

async function dispatchTwirp(exchange: Exchange, site: Site): Promise<Answer> {
  const caller = site.tokens.runtimeCaller(exchange.incoming.headers.authorization);
  exchange.jobId = caller?.job.jobId ?? null;
  const method = exchange.url.pathname.slice(`/twirp/${artifactService}/`.length);
  const body = await readJson(exchange.incoming);
  return site.store.exclusive(() => answerTwirp({ method, body, caller }, site));
}

async function unknownRoute({ method, url }: Exchange, site: Site): Promise<Answer> {
  const route = `${method} ${url.pathname}`;
  if (!site.store.state.unknownRoutes.includes(route)) site.store.state.unknownRoutes.push(route);
  await site.store.save(() => snapshotOf(site));
  throw notFound();
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
  }
  if (size > maxBodyBytes) throw new Refusal(413, `Request body is larger than ${maxBodyBytes} bytes`);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

function headersFor(exchange: Exchange, site: Site): Record<string, string> {
  const headers: Record<string, string> = {
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': String(requestsPerHour),
    'x-ratelimit-remaining': String(requestsPerHour - 1),
    'x-ratelimit-used': '1',
    'x-ratelimit-resource': 'core',
    'x-ratelimit-reset': String(Math.floor(site.store.clock().getTime() / 1000) + 3600),
  };
  if (exchange.match !== undefined)
    headers['x-accepted-github-permissions'] = acceptedPermissions(exchange.match.route.needs);
  return headers;
}

async function send(response: ServerResponse, given: Answer, common: Record<string, string>): Promise<void> {
  switch (given.kind) {
    case 'json': {
      const link = given.link === undefined ? {} : { link: given.link };
      response.writeHead(given.status, {
        ...common,
        ...link,
        'content-type': 'application/json; charset=utf-8',
      });
      response.end(JSON.stringify(given.body));
      return;
    }
    case 'bytes':
      response.writeHead(given.status, { ...common, 'content-type': given.type });
      response.end(given.bytes);
      return;
    case 'redirect':
      response.writeHead(302, { ...common, location: given.location }).end();
      return;
    case 'empty':
      response.writeHead(given.status, { ...common, ...given.headers }).end();
      return;
    case 'file':
      response.writeHead(200, {
        'content-type': given.type,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(given.name)}`,
      });
      await pipeline(createReadStream(given.path), response);
  }
}
