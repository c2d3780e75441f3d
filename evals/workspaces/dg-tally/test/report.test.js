import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duration, roundUp } from '../src/duration.js';
import { sumBy } from '../src/report.js';
import { toTable } from '../src/table.js';

const entry = (start, end, project, tags = []) => ({ day: '2026-03-02', start, end, project, tags, text: '' });

test('an entry over midnight ends on the next day', () => {
  assert.equal(duration({ start: 23 * 60 + 30, end: 15 }), 45);
});

test('rounding goes up, per entry', () => {
  assert.equal(roundUp(1, 15), 15);
  assert.equal(roundUp(15, 15), 15);
  assert.equal(sumBy([entry(0, 5, 'a'), entry(10, 15, 'a'), entry(20, 25, 'a')], 'project', 15).total, 45);
});

test('sums by project', () => {
  const { rows, total } = sumBy([entry(0, 60, 'b'), entry(60, 90, 'a'), entry(90, 100, 'b')], 'project', 0);
  assert.deepEqual(rows, [['a', 30], ['b', 70]]);
  assert.equal(total, 100);
});

test('sums by tag', () => {
  const { rows } = sumBy([entry(0, 60, 'b', ['x']), entry(60, 90, 'a')], 'tag', 0);
  assert.deepEqual(rows, [['(none)', 30], ['x', 60]]);
});

test('the table lines up', () => {
  assert.equal(toTable({ rows: [['acme', 225]], total: 225 }), 'acme    3:45\ntotal   3:45\n');
});
