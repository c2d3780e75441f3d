import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { quay } from '../src/index.js';

let root;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'quay-'));
  await mkdir(join(root, 'docs'));
  await mkdir(join(root, '.well-known'));
  await writeFile(join(root, 'a b.txt'), 'hello');
  await writeFile(join(root, 'docs', 'index.html'), '<p>docs</p>');
  await writeFile(join(root, '.well-known', 'security.txt'), 'secret');
});
after(() => rm(root, { recursive: true }));

async function ask(path, { options, ...request } = {}) {
  const server = http.createServer(quay(root, options)).listen(0);
  try {
    return await fetch(`http://127.0.0.1:${server.address().port}${path}`, { redirect: 'manual', ...request });
  } finally {
    server.close();
  }
}

test('serves a file with its type', async () => {
  const answer = await ask('/a%20b.txt');
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-type'), 'text/plain; charset=utf-8');
  assert.equal(await answer.text(), 'hello');
});

test('a folder is redirected to its slash and has an index', async () => {
  assert.equal((await ask('/docs')).headers.get('location'), '/docs/');
  assert.equal(await (await ask('/docs/')).text(), '<p>docs</p>');
});

test('answers 304 to the tag it gave (RFC 9110, 13.1.2)', async () => {
  const etag = (await ask('/a%20b.txt')).headers.get('etag');
  assert.equal((await ask('/a%20b.txt', { headers: { 'if-none-match': etag } })).status, 304);
  assert.equal((await ask('/a%20b.txt', { headers: { 'if-none-match': `"x", ${etag}` } })).status, 304);
  assert.equal((await ask('/a%20b.txt', { headers: { 'if-none-match': '"x"' } })).status, 200);
});

test('paths that leave the folder and dot files get 404', async () => {
  for (const path of ['/%2e%2e/x', '/docs/..%2f..%2fx', '/.well-known/security.txt'])
    assert.equal((await ask(path)).status, 404);
});

test('dot files are served on demand', async () => {
  assert.equal((await ask('/.well-known/security.txt', { options: { dotFiles: true } })).status, 200);
});

test('only what is below the base path is served', async () => {
  assert.equal((await ask('/app/a%20b.txt', { options: { basePath: '/app' } })).status, 200);
  assert.equal((await ask('/a%20b.txt', { options: { basePath: '/app' } })).status, 404);
});
