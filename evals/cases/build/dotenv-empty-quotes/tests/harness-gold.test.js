'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const dotenv = require('.');

test('reads empty quotes as the empty text', () => {
  assert.deepEqual({ ...dotenv.parse('A=""\nB=\'\'') }, { A: '', B: '' });
});

test('takes the quotes off a value', () => {
  assert.deepEqual({ ...dotenv.parse('A="one two"\nB=\'three\'\nC=four') }, { A: 'one two', B: 'three', C: 'four' });
});

test('expands line breaks in double quotes only', () => {
  assert.deepEqual({ ...dotenv.parse('A="x\\ny"\nB=\'x\\ny\'') }, { A: 'x\ny', B: 'x\\ny' });
});

test('reads no value as the empty text', () => {
  assert.deepEqual({ ...dotenv.parse('A=') }, { A: '' });
});
