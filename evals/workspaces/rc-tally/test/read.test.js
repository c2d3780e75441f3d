import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toEntries } from '../src/read.js';

test('reads entries by the names of their columns', () => {
  assert.deepEqual(toEntries('Payee,Date,Amount\nBaker,2024-03-15,4.50\n'), [
    { date: '2024-03-15', payee: 'Baker', cents: 450, category: 'other' },
  ]);
});

test('says which column is missing', () => {
  assert.throws(() => toEntries('date,amount\n'), /no column "payee"/);
});
