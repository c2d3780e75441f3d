import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format } from '../src/index.js';

test('shows the two largest units', () => {
  assert.equal(format(5_400_000), '1h 30m');
  assert.equal(format(93_784_000), '1d 2h');
});

test('shows as many units as asked for', () => {
  assert.equal(format(93_784_000, { parts: 1 }), '1d');
  assert.equal(format(93_784_000, { parts: 4 }), '1d 2h 3m 4s');
});

test('leaves out units that are zero', () => {
  assert.equal(format(86_400_000), '1d');
  assert.equal(format(0), '0ms');
});

test('shows milliseconds below a minute', () => {
  assert.equal(format(250), '250ms');
  assert.equal(format(5_460), '5s 460ms');
});

test('rounds to the last unit shown', () => {
  assert.equal(format(3_765_000), '1h 3m');
  assert.equal(format(3_749_000), '1h 2m');
});

test('puts one sign before a negative span', () => {
  assert.equal(format(-5_400_000), '-1h 30m');
  assert.equal(format(-0.2), '0ms');
});

test('writes units in full in the long style', () => {
  assert.equal(format(5_400_000, { style: 'long' }), '1 hour 30 minutes');
  assert.equal(format(0, { style: 'long' }), '0 milliseconds');
});

test('refuses a style it does not know', () => {
  assert.throws(() => format(1000, { style: 'roman' }), RangeError);
});

test('refuses what is no number', () => {
  assert.throws(() => format(Number.NaN), RangeError);
});
