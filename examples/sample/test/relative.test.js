import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relative } from '../src/index.js';

test('looks ahead and back', () => {
  assert.equal(relative(180_000), 'in 3 minutes');
  assert.equal(relative(-172_800_000), '2 days ago');
});

test('shows the largest unit only, rounded', () => {
  assert.equal(relative(-5_400_000), '2 hours ago');
});

test('calls less than a second just now', () => {
  assert.equal(relative(0), 'just now');
  assert.equal(relative(-999), 'just now');
});
