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

test('reads an empty field in quotes', () => {
  assert.deepEqual(parseCsv('a,"",b\n'), [['a', '', 'b']]);
  assert.deepEqual(parseCsv('"",""\n'), [['', '']]);
});

test('reads a field that begins with a doubled quote', () => {
  assert.deepEqual(parseCsv('"""x"" y",z\n'), [['"x" y', 'z']]);
});

test('reads a doubled quote in the middle and at the end of a field', () => {
  assert.deepEqual(parseCsv('"say ""hi""",z\n'), [['say "hi"', 'z']]);
});
