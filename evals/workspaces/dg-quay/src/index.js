import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { etagOf, isFresh } from './etag.js';
import { resolve } from './resolve.js';
import { typeOf } from './type.js';

const defaults = { basePath: '', maxAgeS: 0, index: 'index.html', dotFiles: false };

/** A request listener for node:http that serves the files below `root`. */
export function quay(root, options = {}) {
  const settings = { ...defaults, ...options };
  return async (request, response) => {
    const answer = await answerTo(request, root, settings);
    response.writeHead(answer.status, answer.headers);
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  };
}

async function answerTo({ method, url, headers }, root, settings) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'method not allowed', { allow: 'GET, HEAD' });
  const [rawPath] = url.split('?');
  const file = resolve(root, rawPath, settings);
  if (file === undefined) return plain(404, 'not found');
  const facts = await stat(file).catch(() => undefined);
  if (facts?.isDirectory()) {
    if (!rawPath.endsWith('/')) return plain(301, 'moved', { location: `${rawPath}/` });
    return answerWith(path.join(file, settings.index), headers, settings);
  }
  return facts === undefined ? plain(404, 'not found') : answerWith(file, headers, settings);
}

async function answerWith(file, headers, { maxAgeS }) {
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) return plain(404, 'not found');
  const etag = etagOf(body);
  const caching = { etag, 'cache-control': maxAgeS > 0 ? `max-age=${maxAgeS}` : 'no-cache' };
  if (isFresh(headers['if-none-match'], etag)) return { status: 304, headers: caching };
  return { status: 200, headers: { ...caching, 'content-type': typeOf(file) }, body };
}

function plain(status, text, headers = {}) {
  return { status, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}
