import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { changePolicy } from '../src/change/policy.ts';
import { configSchema, defaultConfig, parseConfig } from '../src/config.ts';

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

test('every key is in the documentation', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../docs/architecture.md'), 'utf8');
  const keys = [...Object.keys(configSchema.shape), ...Object.keys(changePolicy.shape)];
  expect(keys.filter((key) => !new RegExp(`^\\| \`${key}\` `, 'm').test(page))).toEqual([]);
});
