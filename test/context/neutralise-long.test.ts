import { describe, expect, test } from '@jest/globals';
import { boundText, neutralise } from '../../src/context/neutralise.ts';

const markdown = (text: string): string =>
  neutralise(text, { form: 'markdown', maxCharacters: 100_000 }).text;

describe('text of great length', () => {
  test.each([
    ['10 MB', 'word '.repeat(2_000_000)],
    ['100,000 lines', 'line\n'.repeat(100_000)],
    ['one line of 1 MB', 'x'.repeat(1_000_000)],
  ])('of %s is cut in the middle and says so (T17)', (_name, body) => {
    for (const form of ['markdown', 'plain'] as const) {
      const { text, removedCharacters } = neutralise(`HEAD ${body} TAIL`, { form, maxCharacters: 5000 });
      expect(text.length).toBeLessThanOrEqual(5000);
      expect(text).toMatch(/^HEAD [^]*\[… \d+ characters left out …\][^]* TAIL$/);
      expect(removedCharacters).toBeGreaterThan(400_000);
    }
  });

  test('is never cut through a pair of surrogates', () => {
    for (let length = 60; length < 70; length += 1)
      expect(boundText('😀'.repeat(100), length)).not.toMatch(/\p{Cs}/u);
  });

  test.each([
    ['stars', `${'*a_ '.repeat(16_000)}<`],
    ['quotes', '> '.repeat(32_000) + '<'],
    ['lists', ('* '.repeat(50) + '<a\n').repeat(600)],
    ['images in images', '!['.repeat(8000) + 'a' + '](b)'.repeat(8000)],
    ['brackets', '[a]['.repeat(16_000)],
    ['opened links', '](a'.repeat(20_000)],
    ['links before spaces', `](a${' '.repeat(60_000)}`],
    ['fences', '```a'.repeat(16_000)],
    ['ticks', '`'.repeat(64_000)],
    ['ticks before spaces', `\`\`\`a${' '.repeat(60_000)}`],
    ['quotes in tags', '<div "'.repeat(10_000)],
    ['comments in comments', '<!'.repeat(2000) + '<!-- -->' + '-- -->'.repeat(2000)],
    ['references', `&${'amp;'.repeat(16_000)}`],
  ])('made of %s does not wear out the parser', (_name, text) => {
    const start = performance.now();
    markdown(text);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  test('nested beyond reason has no markup at all', () => {
    const text = `${'> '.repeat(200)}<!-- evil -->\`<b>\` a\u200B`;
    expect(markdown(text)).toBe(`${'> '.repeat(200)}\`\` a<U+200B>`);
  });
});
