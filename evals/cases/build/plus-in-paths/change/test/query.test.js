'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { parseQuery } = require('../lib/query');

test('reads the fields of a query', () => {
  assert.deepEqual({ ...parseQuery('a=1&b=two') }, { a: '1', b: 'two' });
});

test('takes a plus sign as a blank', () => {
  assert.deepEqual({ ...parseQuery('q=red+shoes') }, { q: 'red shoes' });
});

test('gives an array for a name that occurs twice', () => {
  assert.deepEqual({ ...parseQuery('a=1&a=2') }, { a: ['1', '2'] });
});

test('keeps text with a broken escape', () => {
  assert.deepEqual({ ...parseQuery('a=100%') }, { a: '100%' });
});

test('takes a plus sign as a blank beside a broken escape and in names', () => {
  assert.deepEqual({ ...parseQuery('a+b=100%+c') }, { 'a b': '100% c' });
});
