import { createServer } from 'node:http';
import { authorise, parseTokens } from './auth.js';
import { showLabel } from './routes/labels.js';
import { importRoute, listParcels, showParcel } from './routes/parcels.js';
import { Store } from './store.js';

const routes = [
  ['GET', /^\/parcels$/, listParcels],
  ['POST', /^\/parcels\/import$/, importRoute],
  ['GET', /^\/parcels\/(?<id>[^/]+)$/, showParcel],
  ['GET', /^\/labels\/(?<id>[^/]+)$/, showLabel],
];

/** Answers one request; never throws. */
export async function answer({ method, url, headers, text = '' }, deps) {
  try {
    authorise(headers.authorization, deps.tokens);
    const { pathname, searchParams: query } = new URL(url, 'http://desk');
    for (const [verb, pattern, handle] of routes) {
      const match = verb === method ? pattern.exec(pathname) : null;
      if (match === null) continue;
      const params = Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
      );
      return await handle({ params, query, text }, deps);
    }
    return { status: 404, body: { error: 'no such route' } };
  } catch (error) {
    return { status: error.status ?? 500, body: { error: error.status ? error.message : 'internal error' } };
  }
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

export function serve(deps) {
  return createServer(async (request, response) => {
    const { method, url, headers } = request;
    const { status, type, body } = await answer({ method, url, headers, text: await textOf(request) }, deps);
    response.writeHead(status, { 'content-type': type ?? 'application/json' });
    response.end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
  });
}

if (process.argv[1] === import.meta.filename)
  serve({
    store: new Store(),
    labelDir: process.env.LABEL_DIR ?? 'labels',
    tokens: parseTokens(process.env.DEPOT_TOKENS ?? ''),
  }).listen(8080);
