import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../src/parse.js';

test('an entry has its day, minutes, project, text and tags', () => {
  const { entries } = parse('# 2026-03-02\n08:30-10:00 acme review #Meeting #q1-plan\n');
  assert.deepEqual(entries, [
    {
      day: '2026-03-02',
      start: 510,
      end: 600,
      project: 'acme',
      text: 'review #Meeting #q1-plan',
      tags: ['meeting', 'q1-plan'],
      line: 2,
    },
  ]);
});

test('comments and empty lines are ignored', () => {
  assert.deepEqual(parse('// mine\n\n# 2026-03-02\n'), { entries: [], errors: [] });
});

test('a wrong line is named', () => {
  const { errors } = parse('# 2026-03-02\n8.30-10 acme\n25:00-26:00 acme\n');
  assert.deepEqual(errors.map(({ line }) => line), [2, 3]);
});

test('an entry needs a day', () => {
  assert.equal(parse('08:00-09:00 acme\n').errors[0].message, 'an entry before the first day');
});
