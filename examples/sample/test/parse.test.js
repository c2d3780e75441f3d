import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../src/index.js';

test('adds up the parts of a span', () => {
  assert.equal(parse('1h 30m'), 5_400_000);
  assert.equal(parse('2d4h'), 187_200_000);
});

test('knows units by their English names', () => {
  assert.equal(parse('2 days'), 172_800_000);
  assert.equal(parse('1 Minute'), 60_000);
});

test('takes fractions', () => {
  assert.equal(parse('1.5 s'), 1500);
});

test('takes a number without a unit as milliseconds', () => {
  assert.equal(parse('250'), 250);
});

test('takes a sign for the whole span', () => {
  assert.equal(parse('-1h 30m'), -5_400_000);
});

test('refuses a unit it does not know', () => {
  assert.throws(() => parse('3 fortnights'), RangeError);
});

test('refuses text that only begins or ends like a span', () => {
  for (const text of ['1h soon', 'about 5m', '1h;30m', '', '-'])
    assert.throws(() => parse(text), RangeError, text);
});

test('lets commas stand between the parts', () => {
  assert.equal(parse('1 hour, 30 minutes'), 5_400_000);
});
