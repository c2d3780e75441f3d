'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const cookie = require('.');

test('refuses an age that is not finite', () => {
  for (const maxAge of [Infinity, -Infinity, 'buzz']) assert.throws(() => cookie.serialize('a', 'b', { maxAge }), /option maxAge is invalid/);
});

test('writes an age in whole seconds', () => {
  assert.equal(cookie.serialize('a', 'b', { maxAge: 3.14 }), 'a=b; Max-Age=3');
  assert.equal(cookie.serialize('a', 'b', { maxAge: 0 }), 'a=b; Max-Age=0');
  assert.equal(cookie.serialize('a', 'b', { maxAge: '1000' }), 'a=b; Max-Age=1000');
});

test('leaves out an age that is not given', () => {
  assert.equal(cookie.serialize('a', 'b', { maxAge: null }), 'a=b');
});

test('parses a header', () => {
  assert.deepEqual({ ...cookie.parse('a=b; c=%20d') }, { a: 'b', c: ' d' });
});
