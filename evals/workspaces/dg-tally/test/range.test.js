import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentWeek, dayOf, inRange } from '../src/range.js';

test('a week goes from Monday to Sunday, or from Sunday to Saturday', () => {
  const wednesday = new Date(2026, 2, 4, 12);
  assert.deepEqual(currentWeek(wednesday, 'monday'), { from: '2026-03-02', to: '2026-03-08' });
  assert.deepEqual(currentWeek(wednesday, 'sunday'), { from: '2026-03-01', to: '2026-03-07' });
});

test('both ends of a range are in it', () => {
  assert.ok(inRange('2026-03-02', { from: '2026-03-02', to: '2026-03-02' }));
});

test('before the end of the day it is still the day before', () => {
  assert.equal(dayOf(new Date(2026, 2, 4, 2, 30), '04:00'), '2026-03-03');
  assert.equal(dayOf(new Date(2026, 2, 4, 4, 0), '04:00'), '2026-03-04');
  assert.equal(dayOf(new Date(2026, 2, 4, 0, 0), '00:00'), '2026-03-04');
});
