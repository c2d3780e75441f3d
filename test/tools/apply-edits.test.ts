import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../../src/tools/apply-edits.ts';
import { ToolError } from '../../src/tools/tool.ts';

const one = (content: string, oldText: string, newText: string): string =>
  applyEdits(content, [{ old_text: oldText, new_text: newText }]);

describe('one edit', () => {
  test('replaces the only occurrence', () => {
    expect(one('a\nb\nc\n', 'b', 'B')).toBe('a\nB\nc\n');
  });

  test('shows the nearest lines when nothing matches (case 12)', () => {
    const content = 'function add(a, b) {\n  return a - b;\n}\n';
    expect(() => one(content, '  return a + b;', 'x')).toThrow(
      /not found; the lines most like.*\n2\t {2}return a - b;/,
    );
    expect(() => one(content, 'nothing alike', 'x')).toThrow('read the file again');
  });

  test('says when the new text is already there (case 12)', () => {
    expect(() => one('const a = 2;\n', 'const a = 1;', 'const a = 2;')).toThrow('already in the file');
  });

  test('names the count and the lines of several matches (case 13)', () => {
    expect(() => one('x\ny\nx\nx\n', 'x', 'z')).toThrow('found 3 times, on lines 1, 3, 4');
  });

  test('refuses an edit that changes nothing, and an empty old text (cases 14 and 20)', () => {
    expect(() => one('a\n', 'a', 'a')).toThrow('the same');
    expect(() => one('a\n', '', 'b')).toThrow('use write');
  });

  test('takes $ in the new text literally (case 15)', () => {
    expect(one('a b c', 'b', "$& $1 $$ $` $'")).toBe("a $& $1 $$ $` $' c");
  });
});

describe('line ends', () => {
  test('a CRLF file matches an LF text and stays CRLF (case 8)', () => {
    expect(one('a\r\nb\r\nc\r\n', 'a\nb\n', 'x\ny\nz\n')).toBe('x\r\ny\r\nz\r\nc\r\n');
    expect(one('a\r\nb\r\n', 'b', 'b1\nb2')).toBe('a\r\nb1\r\nb2\r\n');
  });

  test('in a mixed file untouched lines keep their own (case 8)', () => {
    expect(one('a\r\nb\nc\r\nd\n', 'b\nc', 'B\nC')).toBe('a\r\nB\nC\r\nd\n');
  });

  test('a byte order mark and a missing final line feed stay (case 8)', () => {
    expect(one('\uFEFFa\nb', 'b', 'c')).toBe('\uFEFFa\nc');
    expect(one('\uFEFFa\nb', 'a', 'c')).toBe('\uFEFFc\nb');
  });
});

describe('a similar match', () => {
  test('changes only the matched span (case 16)', () => {
    const content = 'say(\u201Chi\u201D);   \nkeep\u00A0\u2014 \u201Cthis\u201D   \nx = 1;\t\ny = 2;\n';
    expect(one(content, 'say("hi");', 'say("ho");')).toBe(
      content.replace('say(\u201Chi\u201D);', 'say("ho");'),
    );
    expect(one(content, 'x = 1;\ny = 2;', 'x = 3;\ny = 4;')).toBe(
      content.replace('x = 1;\t\ny = 2;', 'x = 3;\ny = 4;'),
    );
    expect(one(content, 'keep - "this"', 'kept')).toBe(
      content.replace('keep\u00A0\u2014 \u201Cthis\u201D', 'kept'),
    );
  });

  test('must be the only one too', () => {
    expect(() => one('\u2018a\u2019\n\u2018a\u2019\n', "'a'", 'b')).toThrow('found 2 times');
  });

  test('never beats an exact one', () => {
    expect(one("\u2018a\u2019 'a'", "'a'", 'b')).toBe('\u2018a\u2019 b');
  });
});

describe('several edits', () => {
  test('are matched against the original and applied together (case 17)', () => {
    const edits = [
      { old_text: 'b', new_text: 'a' },
      { old_text: 'a', new_text: 'b' },
    ];
    expect(applyEdits('a b', edits)).toBe('b a');
  });

  test('that overlap are refused as a whole (case 17)', () => {
    const edits = [
      { old_text: 'abc', new_text: 'x' },
      { old_text: 'cd', new_text: 'y' },
    ];
    expect(() => applyEdits('abcd', edits)).toThrow('edits 1 and 2 overlap');
  });

  test('of which one fails name it', () => {
    const edits = [
      { old_text: 'a', new_text: 'x' },
      { old_text: 'missing', new_text: 'y' },
    ];
    expect(() => applyEdits('abcd', edits)).toThrow(/^edit 2: /);
  });
});

test('whatever surrounds a unique text comes out byte for byte', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      fc.string(),
      (before, after, text) => {
        fc.pre(!`${before}${after}`.includes('\u0001') && !text.includes('\n'));
        expect(one(`${before}\u0001mark\u0001${after}`, '\u0001mark\u0001', text)).toBe(
          before + text + after,
        );
      },
    ),
  );
});

test('never throws anything but a ToolError', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (content, oldText, newText) => {
      try {
        one(content, oldText, newText);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(ToolError);
      }
    }),
  );
});
