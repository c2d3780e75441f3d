import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { pageSource } from '../../../scripts/report-page.ts';
import { visible } from '../../../src/evals/report/page/visible.ts';

test('page-source.ts is what page/ gives', async () => {
  const file = path.join(import.meta.dirname, '../../../src/evals/report/page-source.ts');
  expect(await readFile(file, 'utf8')).toBe(await pageSource());
});

test.each([
  ['\u001b[1;31mred\u001b[0m', 'red'],
  ['a\u001b]8;;x\u0007b', 'a␛]8;;x␇b'],
  ['a\u202eb', 'a⟨U+202E⟩b'],
  ['\ud800', '⟨U+D800⟩'],
  ['🦀 é\t漢\n', '🦀 é\t漢\n'],
  ['a\r\nb\rc', 'a\nb␍c'],
])('what cannot be seen in %j is shown', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
