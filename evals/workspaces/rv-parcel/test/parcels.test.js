import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desk, parcel } from './desk.js';

test('shows one parcel', async () => {
  const { ask } = await desk([parcel('p1')]);
  const { status, body } = await ask('GET', '/parcels/p1');
  assert.equal(status, 200);
  assert.equal(body.depot, 'north');
});

test('answers 404 for a parcel that is not there', async () => {
  const { ask } = await desk();
  assert.equal((await ask('GET', '/parcels/p9')).status, 404);
});

test('shows a page of parcels', async () => {
  const { ask } = await desk(['a', 'b', 'c'].map((id) => parcel(id)));
  const { body } = await ask('GET', '/parcels?page=2&size=2');
  assert.deepEqual(
    body.items.map(({ id }) => id),
    ['c'],
  );
  assert.equal(body.total, 3);
});

test('imports a CSV', async () => {
  const { ask, store } = await desk();
  const { body } = await ask('POST', '/parcels/import', 'id,recipient,depot\np1,a@example.org,north\n');
  assert.deepEqual(body, { stored: 1 });
  assert.equal((await store.get('p1')).recipient, 'a@example.org');
});
