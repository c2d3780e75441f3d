'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const decode = require('.');

test('decodes text', () => {
  assert.equal(decode('st%C3%A5le'), 'ståle');
  assert.equal(decode('%st%C3%A5le%'), '%ståle%');
  assert.equal(decode('%7B%ab%7C%de%7D'), '{%ab|%de}');
});

test('leaves a lone percent sign', () => {
  assert.equal(decode('%'), '%');
  assert.equal(decode('%%'), '%%');
});

test('does not throw for broken escapes', () => {
  assert.equal(typeof decode('%ea%ba%5a%ba'), 'string');
  assert.equal(decode('st%C3%A5le'), 'ståle');
});

test('refuses what is no text', () => {
  assert.throws(() => decode(5), TypeError);
});
