import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTags } from '../src/index.js';

test('finds each tag once', () => {
  assert.deepEqual(parseTags('#Home and #work, again #home'), ['home', 'work']);
});
