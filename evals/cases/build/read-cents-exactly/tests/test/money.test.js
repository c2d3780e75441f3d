import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAmount, parseAmount, share } from '../src/money.js';

test('reads amounts with and without decimals', () => {
  assert.equal(parseAmount('12.50'), 1250);
  assert.equal(parseAmount('-3'), -300);
  assert.equal(parseAmount('1,25'), 125);
});

test('refuses what is no amount', () => {
  for (const text of ['', 'abc', '1.2.3', '1.234']) assert.throws(() => parseAmount(text), RangeError);
});

test('writes amounts with two decimals', () => {
  assert.equal(formatAmount(1250), '12.50');
  assert.equal(formatAmount(-5), '-0.05');
});

test('shares an amount', () => {
  assert.deepEqual(share(900, 3), [300, 300, 300]);
});

test('reads amounts to the cent', () => {
  assert.equal(parseAmount('19.99'), 1999);
  assert.equal(parseAmount('-4,35'), -435);
  assert.equal(parseAmount('0.29'), 29);
  assert.equal(parseAmount('1.5'), 150);
});
