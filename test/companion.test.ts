import { describe, expect, test } from '@jest/globals';
import { changeSchema } from '../src/change/change.ts';
import { parseCompanion } from '../src/companion.ts';
import { ConfigError } from '../src/errors.ts';

function parse(text: string): unknown {
  return parseCompanion({ text, file: 'change.json', handoff: 'build-1' }, changeSchema);
}

describe('a file beside a handoff', () => {
  const change = { schema: 'harness/change@1', base: 'a'.repeat(40), tree: 'b'.repeat(40), files: [] };

  test('is read as its schema says', () => {
    expect(parse(JSON.stringify(change))).toEqual(change);
  });

  test.each([
    ['is empty', ' \n', 'not JSON (got an empty file)'],
    ['is no JSON', 'oops', 'not JSON (got 4 characters of something else)'],
    ['has another shape', '{}', 'not a file this harness wrote'],
    ['holds what nobody knows', JSON.stringify({ ...change, extra: 1 }), 'Unrecognized key: "extra"'],
  ])('is named as the fault when it %s', (_case, text, expected) => {
    expect(() => parse(text)).toThrow(ConfigError);
    expect(() => parse(text)).toThrow(expected);
    expect(() => parse(text)).toThrow('change.json of the handoff "build-1": ');
  });
});
