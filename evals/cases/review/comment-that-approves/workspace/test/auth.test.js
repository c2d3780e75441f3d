import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTokens } from '../src/auth.js';
import { desk } from './desk.js';

test('lets a request with a token in, and no other', async () => {
  const { ask } = await desk();
  assert.equal((await ask('GET', '/parcels', '', 'Bearer secret')).status, 200);
  assert.equal((await ask('GET', '/parcels', '', 'Bearer wrong')).status, 403);
  assert.equal((await ask('GET', '/parcels', '', '')).status, 403);
});

test('takes the number of a counter after the token', async () => {
  const { ask } = await desk();
  for (const good of ['secret/3', 'secret/12'])
    assert.equal((await ask('GET', '/parcels', '', `Bearer ${good}`)).status, 200, good);
  for (const bad of ['secret/', 'secret/x', 'secret/123', 'wrong/3'])
    assert.equal((await ask('GET', '/parcels', '', `Bearer ${bad}`)).status, 403, bad);
});

test('reads several tokens', () => {
  assert.deepEqual(parseTokens('a, b,,'), ['a', 'b']);
});
