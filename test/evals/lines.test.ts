import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { linesOf } from '../../src/evals/lines.ts';
import type { Line } from '../../src/evals/lines.ts';

let dir = '';

beforeEach(async () => {
  dir = await fs.mkdtemp(path.join(os.tmpdir(), 'lines-'));
});

afterEach(async () => fs.rm(dir, { recursive: true, force: true }));

async function linesIn(text: string): Promise<readonly Line[]> {
  const file = path.join(dir, 'results.jsonl');
  await fs.writeFile(file, text);
  const lines: Line[] = [];
  for await (const line of linesOf(file)) lines.push(line);
  return lines;
}

test('gives each line with its place in the file', async () => {
  expect(await linesIn('ä\n\nlast\n')).toEqual([
    { text: 'ä', offset: 0, length: 3 },
    { text: '', offset: 3, length: 1 },
    { text: 'last', offset: 4, length: 5 },
  ]);
});

test('leaves out half a line at the end', async () => {
  expect((await linesIn('whole\nhal')).map(({ text }) => text)).toEqual(['whole']);
});

test('keeps lines whole that are longer than what is read at once, and characters of several bytes', async () => {
  const texts = ['a'.repeat(300_000), '€'.repeat(300_000), 'short', 'b'.repeat(600_001)];
  const lines = await linesIn(texts.map((text) => `${text}\n`).join(''));
  // Not compared whole: a failure would print two megabytes.
  expect(lines.map(({ text }, index) => text === texts[index])).toEqual([true, true, true, true]);
  expect(lines.map(({ length }) => length)).toEqual([300_001, 900_001, 6, 600_002]);
  expect(lines.map(({ offset }) => offset)).toEqual([0, 300_001, 1_200_002, 1_200_008]);
});
