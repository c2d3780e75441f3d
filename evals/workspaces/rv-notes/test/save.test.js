import assert from 'node:assert/strict';
import { test } from 'node:test';
import { save, SaveError } from '../src/index.js';

const answering = (status, body = {}) => async () => new Response(JSON.stringify(body), { status });

test('resolves to the stored note', async () => {
  assert.deepEqual(await save({ id: 'n1' }, { fetch: answering(200, { id: 'n1' }) }), { id: 'n1' });
});

test('rejects when the server refuses', async () => {
  await assert.rejects(save({ id: 'n1' }, { fetch: answering(403) }), SaveError);
});
