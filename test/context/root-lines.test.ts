import { describe, expect, test } from '@jest/globals';
import { rootLines } from '../../src/context/root-lines.ts';

/** The pieces that begin at root lines. */
function piecesOf(text: string): readonly string[] {
  const starts = rootLines(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
}

describe('a text is cut', () => {
  test.each([
    ['at blank lines', ['a\nb\n\n', '# c\n  \n', 'd']],
    ['at Windows line ends', ['a\r\n\r\n', 'b\r\rc'.slice(0, 3), 'c']],
    ['behind a list', ['- a\n\n  b\n\n', 'c']],
    ['behind a closed fence', ['```\na\n\nb\n```\n', 'c']],
    ['behind a comment', ['<!-- a\n\nb -->\n', 'c']],
    ['behind the fence of a list item', ['- a\n\n  ```\n  b\n\n  c\n  ```\n\n', 'd']],
    ['before a small indent', ['a\n\n', '  b']],
  ])('%s', (_name, pieces) => {
    expect(piecesOf(pieces.join(''))).toEqual(pieces);
  });

  test.each([
    ['in an open fence (T15)', '```\na\n\nb'],
    ['in a fence that a shorter one does not close', '````\na\n\n```\n\nb\n````'],
    ['in a fence whose end has a wide blank behind it', '```\na\n```\u00a0\n\nb'],
    ['in a comment (T15)', '<!-- a\n\nb\n\nc'],
    ['in preformatted HTML', '<pre>\n\na\n\nb'],
    ['in an instruction', '<?a\n\nb\n\nc'],
    ['in a section of CDATA', '<![CDATA[\n\na\n\nb'],
    ['in a list', '- a\n\n  b\n\n- c\n\n+ d'],
    ['in a quote that goes on', '> a\n\n> b'],
    ['in a footnote', '[^1]: a\n\n    b\n\n[^2]: c'],
    ['where a fence may stand in an HTML block', '<div>\n```\n\na\n\n```\n\nb'],
    ['where a fence may stand in a list item or not', '- a\n\n  ```\nb\n\nc\n\n```\n\nd'],
    ['before a byte order mark', 'a\n\n\ufeffb'],
  ])('never %s', (_name, text) => {
    expect(piecesOf(text)).toEqual([text]);
  });
});
