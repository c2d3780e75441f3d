import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCsv } from '../src/csv.js';

test('splits rows and fields', () => {
  assert.deepEqual(parseCsv('a,b\n1,2\n'), [
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('keeps commas and line breaks inside quotes', () => {
  assert.deepEqual(parseCsv('"a,b","c\nd"\n'), [['a,b', 'c\nd']]);
});

test('reads Windows line endings', () => {
  assert.deepEqual(parseCsv('a,b\r\n1,2\r\n'), [
    ['a', 'b'],
    ['1', '2'],
  ]);
});
