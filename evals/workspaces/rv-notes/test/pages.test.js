import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageCount, pageOf } from '../src/index.js';

test('counts pages', () => {
  assert.equal(pageCount(0, 10), 1);
  assert.equal(pageCount(11, 10), 2);
});

test('shows a page, and the last one for any beyond it', () => {
  const items = ['a', 'b', 'c', 'd', 'e'];
  assert.deepEqual(pageOf(items, 2, 2), ['c', 'd']);
  assert.deepEqual(pageOf(items, 9, 2), ['e']);
});
