import { describe, expect, test } from '@jest/globals';
import { parseKeyValues } from '../../../src/local/runner/command-files.ts';

describe('files of name and value', () => {
  const good: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['a=1\nb=x=y\n', { a: '1', b: 'x=y' }],
    ['a=1<<2\n', { a: '1<<2' }],
    ['a<<EOF\none\n\ntwo\nEOF\nb=2\n', { a: 'one\n\ntwo', b: '2' }],
    ['a<<E=F\nx\nE=F\n', { a: 'x' }],
    ['a=\r\nb<<E\r\nx\r\nE\r\n', { a: '', b: 'x' }],
    ['a<<EOF\nEOF\n', { a: '' }],
    ['a=1\na=2\n', { a: '2' }],
    ['', {}],
  ];
  test.each(good)('%j', (text, expected) => {
    expect(parseKeyValues(text)).toEqual(expected);
  });

  const bad: readonly (readonly [string, string])[] = [
    ['plain\n', "Invalid format 'plain'"],
    ['=x\n', "Invalid format '=x'. Name must not be empty"],
    ['a<<\nx\n', "Invalid format 'a<<'"],
    ['a<<EOF\nx\n', "Matching delimiter not found 'EOF'"],
  ];
  test.each(bad)('%j is refused', (text, message) => {
    expect(() => parseKeyValues(text)).toThrow(message);
  });
});
