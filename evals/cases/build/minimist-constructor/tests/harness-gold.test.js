'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const parse = require('.');

test('does not reach the prototype of functions', () => {
  parse(['--_.concat.constructor.prototype.y', '123']);
  parse('--_.constructor.constructor.prototype.foo bar'.split(' '));
  const seen = [(() => {}).y, (() => {}).foo];
  delete Function.prototype.y;
  delete Function.prototype.foo;
  assert.deepEqual(seen, [undefined, undefined]);
});

test('does not reach the prototype of objects', () => {
  parse(['--__proto__.x', '123']);
  assert.equal({}.x, undefined);
});

test('sets dotted options', () => {
  assert.deepEqual(parse(['--a.b.c', '3', '--a.b.d=x', 'rest']), { a: { b: { c: 3, d: 'x' } }, _: ['rest'] });
});

test('reads flags, numbers and rest', () => {
  assert.deepEqual(parse(['-n', '5', '--no-color', '--', '-x']), { n: 5, color: false, _: ['-x'] });
});
