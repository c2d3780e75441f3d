'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { quote, parse } = require('.');

test('escapes special characters before a colon', () => {
  assert.equal(quote(['`:\\a\\b']), '\\`\\:\\\\a\\\\b');
  assert.equal(quote(['`:`ls`']), '\\`\\:\\`ls\\`');
});

test('leaves a drive letter alone', () => {
  assert.equal(quote(['C:\\projects\\node-shell-quote\\index.js']), 'C:\\\\projects\\\\node-shell-quote\\\\index.js');
});

test('quotes words with blanks and quotes', () => {
  assert.equal(quote(['a', 'b', 'c d']), "a b 'c d'");
  assert.equal(quote(["it's me"]), '"it\'s me"');
});

test('splits a line into words', () => {
  assert.deepEqual(parse("a 'b c' d"), ['a', 'b c', 'd']);
});
