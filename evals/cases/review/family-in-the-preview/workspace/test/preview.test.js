import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preview } from '../src/index.js';

test('is the first line', () => {
  assert.equal(preview('\n  Milk\nBread'), 'Milk');
});

test('keeps an emoji whole', () => {
  assert.equal(preview('😀😀😀😀', 3), '😀😀…');
  assert.equal(preview('abc😀', 4), 'abc😀');
});

test('is cut to its length, the mark included', () => {
  assert.equal(preview('abcdef', 4), 'abc…');
  assert.equal(preview('abcd', 4), 'abcd');
});
