import { expect, test } from '@jest/globals';
import { textsOfFile } from '../../src/redact/file-texts.ts';

test('a line of ten megabytes is searched, not stumbled over (T17)', () => {
  const bytes = Buffer.alloc(10_000_000, 'x');
  expect(textsOfFile(bytes)[0]).toHaveLength(bytes.length);
});

test.each([0, 1, 2, 50, 70])('a base64 string is unpacked whole, behind %d other characters', (length) => {
  const inner = `${'The words inside. '.repeat(20)}${'z'.repeat(length)}`;
  const text = `${'-'.repeat(length)}"${Buffer.from(inner).toString('base64')}" and more`;
  expect(textsOfFile(Buffer.from(text))).toContain(inner);
});

test('a short run of letters is no base64 string', () => {
  expect(textsOfFile(Buffer.from('a'.repeat(63)))).toHaveLength(1);
});
