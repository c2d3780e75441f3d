import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConflictError, save, SaveError } from '../src/index.js';

const answering = (status, body = {}) => async () => new Response(JSON.stringify(body), { status });

test('resolves to the stored note', async () => {
  assert.deepEqual(await save({ id: 'n1' }, { fetch: answering(200, { id: 'n1' }) }), { id: 'n1' });
});

test('rejects with the newer note on a conflict', async () => {
  const newer = { id: 'n1', text: 'newer' };
  try {
    await save({ id: 'n1' }, { fetch: answering(409, newer) });
  } catch (error) {
    assert.ok(error instanceof ConflictError);
    assert.ok(error instanceof SaveError);
    assert.deepEqual(error.theirs, newer);
  }
});

test('rejects when the server refuses', async () => {
  await assert.rejects(save({ id: 'n1' }, { fetch: answering(403) }), SaveError);
});
