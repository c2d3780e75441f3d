import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundedOutput } from '../../src/sandbox/output.ts';

function written(maxBytes: number, chunks: readonly (string | Uint8Array)[]) {
  const output = boundedOutput(maxBytes);
  for (const chunk of chunks) output.write(Buffer.from(chunk));
  return { ...output.finish(), totalBytes: output.totalBytes };
}

describe('bounded output', () => {
  test('keeps short output whole', () => {
    expect(written(100, ['a\n', 'b'])).toEqual({
      output: 'a\nb',
      totalLines: 2,
      truncated: false,
      totalBytes: 3,
    });
    expect(written(100, [])).toEqual({ output: '', totalLines: 0, truncated: false, totalBytes: 0 });
  });

  test('keeps both ends of long output and counts what is cut', () => {
    const { output, totalLines } = written(10, ['12345', '6789\n', 'abcdefgh\n']);
    expect(output).toBe('12345\n[… 9 of 19 bytes cut here …]\nefgh\n');
    expect(totalLines).toBe(2);
  });

  test('cuts no character in two', () => {
    const { output } = written(20, ['é'.repeat(6), '€'.repeat(40), '😀'.repeat(6)]);
    expect(output).not.toContain('\uFFFD');
  });

  test('replaces invalid UTF-8', () => {
    expect(written(10, [Uint8Array.of(0x61, 0xff)]).output).toBe('a\uFFFD');
  });

  test('however it is cut into chunks, the result is the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 40 })),
        fc.integer({ min: 2, max: 50 }),
        (chunks, maxBytes) => {
          const whole = Buffer.concat(chunks);
          const pieces = written(maxBytes, chunks);
          expect(pieces).toEqual(written(maxBytes, [whole]));
          expect(pieces.truncated).toBe(whole.length > maxBytes);
          if (!pieces.truncated) expect(pieces.output).toBe(new TextDecoder().decode(whole));
        },
      ),
    );
  });
});
