import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byCategory, byMonth, split } from '../src/report.js';

const entry = (date, cents, category = 'other') => ({ date, payee: 'x', cents, category });

test('sums per month, the earliest first', () => {
  const entries = [entry('2024-04-15', 100), entry('2024-03-15', 250), entry('2024-04-16', 5)];
  assert.deepEqual(byMonth(entries), [
    ['2024-03', 250],
    ['2024-04', 105],
  ]);
});

test('sums per category, the largest first', () => {
  const entries = [entry('2024-03-15', 100, 'food'), entry('2024-03-15', 250, 'rent')];
  assert.deepEqual(byCategory(entries), [
    ['rent', 250],
    ['food', 100],
  ]);
});

test('splits a total among people', () => {
  assert.deepEqual(split([entry('2024-03-15', 1000)], ['Ann', 'Ben']), [
    ['Ann', 500],
    ['Ben', 500],
  ]);
});

test('counts the first of a month for that month, wherever it runs', () => {
  const before = process.env.TZ;
  try {
    for (const zone of ['America/Chicago', 'Asia/Tokyo', 'UTC']) {
      process.env.TZ = zone;
      assert.deepEqual(byMonth([entry('2024-04-01', 100), entry('2024-12-31', 1)]), [
        ['2024-04', 100],
        ['2024-12', 1],
      ]);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test('refuses a month that does not exist', () => {
  assert.throws(() => byMonth([entry('2024-13-01', 100)]), /not a day/);
});
