import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { changePolicy } from '../src/change/policy.ts';
import { configSchema, defaultConfig, parseConfig } from '../src/config.ts';
import { defaultStartPolicy, startPolicy } from '../src/gate/policy.ts';

test('an empty configuration is the defaults', () => {
  expect(parseConfig('')).toEqual(defaultConfig);
  expect(parseConfig('# nothing\n')).toEqual(defaultConfig);
});

test('what is set replaces the default and nothing else', () => {
  expect(parseConfig('test: make check\n')).toEqual({ ...defaultConfig, test: 'make check' });
});

test('an unknown key is refused with the known ones', () => {
  expect(() => parseConfig('tests: npm test\n')).toThrow(
    /\.harness\/config\.yml.*tests[\s\S]*untested-changes/,
  );
});

test('a wrong value is refused with its line', () => {
  expect(() => parseConfig('test: npm test\nuntested-changes: maybe\n')).toThrow('.harness/config.yml:2');
});

test('a part of the change policy keeps the strict defaults of the rest', () => {
  const { change } = parseConfig('change: { protect: ["db/**"] }\n');
  expect(change).toEqual({ ...defaultConfig.change, protect: ['db/**'] });
});

describe('who may start', () => {
  test('a part of the limits keeps the strict defaults of the rest (T10)', () => {
    const { start } = parseConfig('start: { bots: ["helper[bot]"], others: { runs-per-hour: 1 } }\n');
    const others = { ...defaultStartPolicy.others, 'runs-per-hour': 1 };
    expect(start).toEqual({ ...defaultStartPolicy, bots: ['helper[bot]'], others });
  });

  test.each([
    'start: { writers: { runs-per-hour: .inf } }',
    'start: { writers: { runs-per-hour: 501 } }',
    'start: { writers: { runs-per-hour: null } }',
    'start: { usd-per-day: .inf }',
    'start: { usd-per-day: -1 }',
    'start: { usd-per-day: .nan }',
    'start: { bots: "*" }',
    'start: { users: ["*"] }',
  ])('no limit is infinite, and nothing else can be set: %s (T10)', (text) => {
    expect(() => parseConfig(text)).toThrow('.harness/config.yml');
  });

  test('every key is in the documentation', () => {
    const page = readFileSync(path.join(import.meta.dirname, '../docs/phases.md'), 'utf8');
    const keys = [
      ...Object.keys(startPolicy.shape).filter((key) => !['writers', 'others'].includes(key)),
      ...Object.keys(defaultStartPolicy.writers).flatMap((key) => [`writers.${key}`, `others.${key}`]),
    ];
    expect(keys.filter((key) => !new RegExp(`^\\| \`start\\.${key}\` `, 'm').test(page))).toEqual([]);
  });
});

test('every key is in the documentation', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../docs/architecture.md'), 'utf8');
  const keys = [...Object.keys(configSchema.shape), ...Object.keys(changePolicy.shape)];
  expect(keys.filter((key) => !new RegExp(`^\\| \`${key}\` `, 'm').test(page))).toEqual([]);
});
