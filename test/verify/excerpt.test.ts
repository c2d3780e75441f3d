import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { excerptOf, maxExcerptBytes } from '../../src/verify/excerpt.ts';

const noise = (count: number): string => Array.from({ length: count }, (_, n) => `ok ${n} quiet`).join('\n');

describe('the part of a log that tells why', () => {
  test('keeps what surrounds a failure in the middle of a long log, and the end', () => {
    const log = `${noise(3000)}\nnot ok 7 - doubles five\n  expected: 10\n  actual: 7\n${noise(3000)}\n# fail 1\n`;
    const excerpt = excerptOf(log);
    expect(excerpt).toContain('not ok 7 - doubles five\n  expected: 10\n  actual: 7');
    expect(excerpt).toMatch(/\[… \d+ lines left out\]/);
    expect(excerpt.endsWith('# fail 1')).toBe(true);
  });

  test.each([
    ['FAIL src/a.test.js'],
    ['E   AssertionError: assert 1 == 2'],
    ['--- FAIL: TestA (0.00s)'],
    ["thread 'a' panicked at src/lib.rs:3:5"],
    ['error[E0425]: cannot find value'],
    ['✖ doubles five'],
    ['ReferenceError: x is not defined'],
    ['bash: line 1: pytest: command not found'],
  ])('finds %s', (line) => {
    expect(excerptOf(`${noise(2000)}\n${line}\n${noise(2000)}`)).toContain(line);
  });

  test('shows a short log whole', () => {
    expect(excerptOf('one\n\ttwo\n')).toBe('one\n\ttwo');
  });

  test('no escape, control character or workflow command gets out (T20, T38)', () => {
    const log =
      '\u001b[31mred\u001b[0m\u001b]0;title\u0007\n  ::set-output name=a::b\n::stop-commands::x\n##[error]x\na\u202eb\r\nc';
    expect(excerptOf(log)).toBe('red\n  : :set-output name=a::b\n: :stop-commands::x\n# #[error]x\nab\nc');
  });

  test('is bounded and inert for any log', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 900 }),
      fc.constant('Error: no'),
      fc.constant('::warning::x'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 400 }), (lines) => {
        const excerpt = excerptOf(lines.join('\n'));
        expect(Buffer.byteLength(excerpt)).toBeLessThanOrEqual(maxExcerptBytes);
        expect(excerpt).not.toMatch(/^\s*::|##\[|(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/mu);
      }),
      { numRuns: 50 },
    );
  });
});
