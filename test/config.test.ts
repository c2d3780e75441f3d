import { expect, test } from '@jest/globals';
import { defaultConfig, parseConfig } from '../src/config.ts';

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
