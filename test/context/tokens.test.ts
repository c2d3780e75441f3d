import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { piecesWithSigns } from '../../src/context/signs.ts';
import { tokenise } from '../../src/context/tokens.ts';
import type { Token } from '../../src/context/tokens.ts';

/** What changes a text, or how much of it is left alone. */
const decisive = new Set([
  ...['codeText', 'codeFenced', 'codeIndented', 'codeFencedFenceMeta', 'htmlFlow', 'htmlText'],
  ...['characterReference', 'image', 'link', 'definition', 'gfmFootnoteDefinition', 'gfmFootnoteCallString'],
]);
/** What the signs are for: none of it may stand outside the pieces. */
const changing = /^(?:html|characterReference|definition|codeFencedFenceMeta|gfmFootnoteDefinition)/;

interface Stretch {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The whole text, with all that GitHub's markdown has but emphasis. */
function readWhole(text: string): readonly Stretch[] {
  const extensions = [gfm({ singleTilde: false }), { disable: { null: ['attention', 'strikethrough'] } }];
  const written = parse({ extensions })
    .document()
    .write(preprocess()(text, undefined, true));
  return postprocess(written)
    .filter(([kind, { type }]) => kind === 'enter' && decisive.has(type))
    .map(([, { type, start, end }]) => ({ type, start: start.offset, end: end.offset }));
}

function flat(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => [token, ...flat(token.inner)]);
}

const lines = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    'word',
    'a `<b>` c',
    'a <b title="x">',
    '![a](b "c")',
    '[a][r] &lt;',
    '[a]',
    'x[^1] www.a.b',
  ],
  ...[
    '```',
    '```js meta',
    '~~~',
    '  ```',
    '   ~~~',
    '`````',
    '```\u00a0',
    '<!-- a',
    '-->',
    '<!-- a -->',
    '<!-->',
    '<pre>',
  ],
  ...[
    '</pre>',
    '<div>',
    '</div>',
    '<p',
    '<details><summary>',
    '<b>',
    '<?',
    '?>',
    '<!A',
    '<![CDATA[',
    ']]>',
    ' <!-- b',
  ],
  ...[
    '- a',
    '- ```',
    '1. <b>',
    '2) a',
    '-',
    '  a',
    '    &lt;',
    '\t<b>',
    '   - a',
    '> a <b>',
    '> ```',
    '> <!--',
    '>',
  ],
  ...[
    '[r]: /u "t"',
    '[r]:',
    '/u',
    '"t',
    '[^1]: a',
    '    b',
    '# a <b>',
    '===',
    '---',
    '| a | <b> |',
    '|-|-|',
    ':-',
  ],
  ...[
    'a\u200bb',
    '\ufeffa',
    '`a',
    'a`',
    '<a',
    'href="b">',
    '\\',
    '&amp;lt;',
    'https://a.b/?c=1&lt;',
    'd@e.f',
  ],
);
const texts = fc
  .tuple(fc.array(lines, { maxLength: 14 }), fc.constantFrom('\n', '\n', '\r\n', '\r'))
  .map(([parts, end]) => parts.join(end).replace(/^\uFEFF+/, ''));

test('the pieces of a text hold what the whole of it holds, and nothing that matters stands outside (T13, T15, D1)', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const pieces = piecesWithSigns(text);
      const isInside = ({ start }: Stretch): boolean =>
        pieces.some((piece) => start >= piece.start && start < piece.end);
      const expected = readWhole(text);
      const found = flat(tokenise(text, pieces)).filter(
        (token) => decisive.has(token.type) && isInside(token),
      );
      expect(found.map(({ type, start, end }) => ({ type, start, end }))).toEqual(expected.filter(isInside));
      const outside = expected.filter((stretch) => !isInside(stretch) && changing.test(stretch.type));
      expect(outside).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test('only blocks with something in them are read', () => {
  const text = 'One `a`.\n\n- [b](c)\n\nTwo <b>x</b>.\n\n```\nd\n```\n\nThree.\n';
  const pieces = piecesWithSigns(text);
  expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['Two <b>x</b>.\n\n']);
});

test('a definition far behind its use is found, and whatever may use it is read', () => {
  const text = '[a]\n\n[b](c)\n\nplain\n\n> [a]: /d "t"\n';
  const pieces = piecesWithSigns(text);
  expect(pieces.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
    '[a]',
    '[b](c)',
    '> [a]: /d "t"',
  ]);
  const found = flat(tokenise(text, pieces)).map(({ type }) => type);
  expect(found.filter((type) => type === 'link' || type === 'definition')).toEqual([
    'link',
    'link',
    'definition',
  ]);
});

test.each([
  ['paragraphs', 'a <b>c</b> &lt; ![d](e "f")\n\n'],
  ['HTML blocks', '<p align="center">\n<img src="a">\n</p>\n\n'],
  ['lists', '- a <b>\n\n'],
  ['tables', '| a |\n|-|\n| <b> |\n\n'],
  ['comments', '<!-- a -->\n'],
])('what is read of %s grows with their number', (_name, block) => {
  const count = (times: number): number => {
    const text = block.repeat(times);
    const pieces = piecesWithSigns(text);
    expect(pieces.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(text.length);
    return flat(tokenise(text, pieces)).length;
  };
  expect(count(400)).toBeLessThanOrEqual(11 * count(40));
});
