import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readEntries, toEntries } from '../src/read.js';

function read(text) {
  const dir = mkdtempSync(join(tmpdir(), 'tally-'));
  try {
    writeFileSync(join(dir, 'a.csv'), text);
    return readEntries(join(dir, 'a.csv'));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test('reads entries by the names of their columns', () => {
  assert.deepEqual(toEntries('Payee,Date,Amount\nBaker,2024-03-15,4.50\n'), [
    { date: '2024-03-15', payee: 'Baker', cents: 450, category: 'other' },
  ]);
});

test('says which column is missing', () => {
  assert.throws(() => toEntries('date,amount\n'), /no column "payee"/);
});

test('reads a file that begins with a byte order mark', () => {
  assert.equal(read('\uFEFFdate,payee,amount\n2024-03-15,Baker,4.50\n')[0].date, '2024-03-15');
});

test('reads a file without a byte order mark', () => {
  assert.equal(read('date,payee,amount\n2024-03-15,\uFEFFBaker x,4.50\n')[0].cents, 450);
});
