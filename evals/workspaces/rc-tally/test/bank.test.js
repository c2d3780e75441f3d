import assert from 'node:assert/strict';
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
