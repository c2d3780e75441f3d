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

test('reads several tokens', () => {
  assert.deepEqual(parseTokens('a, b,,'), ['a', 'b']);
});
