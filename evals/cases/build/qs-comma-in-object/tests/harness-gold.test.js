'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const qs = require('.');

test('splits the values of an object at commas', () => {
  assert.deepEqual(qs.parse({ foo: 'bar,tee' }, { comma: true }), { foo: ['bar', 'tee'] });
});

test('leaves an object alone without the option', () => {
  assert.deepEqual(qs.parse({ foo: 'bar,tee' }, { comma: false }), { foo: 'bar,tee' });
  assert.deepEqual(qs.parse({ foo: 'bar,tee' }), { foo: 'bar,tee' });
});

test('splits the values of a text at commas', () => {
  assert.deepEqual(qs.parse('foo=bar,tee', { comma: true }), { foo: ['bar', 'tee'] });
  assert.deepEqual(qs.parse('foo[]=1,2,3&foo[]=4,5,6', { comma: true }), {
    foo: [
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
  });
});

test('parses nested fields', () => {
  assert.deepEqual(qs.parse('a[b][c]=1&a[b][d]=2'), { a: { b: { c: '1', d: '2' } } });
});
