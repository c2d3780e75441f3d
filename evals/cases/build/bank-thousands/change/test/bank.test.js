import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseBank } from '../src/bank.js';

test('reads a booking of the old bank', () => {
  assert.deepEqual(parseBank('15.03.2024;Baker;4,50S\r\n'), [
    { date: '2024-03-15', payee: 'Baker', cents: -450, category: 'other' },
  ]);
});

test('reads thousands and credits', () => {
  assert.equal(parseBank('01.04.2024;Salary;2.345,00H\n')[0].cents, 234_500);
});

test('reads millions', () => {
  assert.equal(parseBank('01.04.2024;House;1.234.567,00H\r\n')[0].cents, 123_456_700);
  assert.equal(parseBank('01.04.2024;Ship;12.345.678.901,25S')[0].cents, -1_234_567_890_125);
});

test('the file keeps its Windows line endings', () => {
  const text = readFileSync(new URL('../src/bank.js', import.meta.url), 'latin1');
  const lines = text.split('\n');
  assert.equal(lines.pop(), '');
  assert.ok(lines.length > 15);
  assert.deepEqual(lines.filter((line) => !line.endsWith('\r') || line.endsWith('\r\r')), []);
});
