import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readFix } from '../../../src/evals/import/fix.ts';
import type { Fix } from '../../../src/evals/import/fix.ts';
import { trustedGit } from '../../../src/git.ts';

type Files = Readonly<Record<string, string | Buffer>>;

let folder: string;

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'fix-'));
});

afterEach(async () => fs.rm(folder, { recursive: true, force: true }));

async function write(dir: string, files: Files): Promise<void> {
  await fs.mkdir(dir);
  for (const [name, content] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await fs.writeFile(path.join(dir, name), content);
  }
}

async function fixBetween(before: Files, after: Files): Promise<Fix> {
  const [base, fix] = [path.join(folder, 'base'), path.join(folder, 'fix')];
  await write(base, before);
  await write(fix, after);
  return readFix({ base, fix, baseCommit: '', commits: [] }, trustedGit(process.env['PATH'] ?? ''));
}

test('sources, tests and what is gone are told apart', async () => {
  const before = { 'src/a.js': '1\n', 'src/b.js': '1\n', 'old.js': '1\n', 'same.js': '1\n' };
  const after = {
    'src/a.js': '2\n',
    'src/b.js': '1\n',
    'same.js': '1\n',
    'new.js': '1\n',
    'test/a.test.js': '',
  };
  const fix = await fixBetween(before, after);
  expect(fix.sources).toEqual(['new.js', 'src/a.js']);
  expect(fix.tests).toEqual(['test/a.test.js']);
  expect(fix.deleted).toEqual(['old.js']);
});

test.each([
  ['changed lines', '1\n2\n3\n4\n', '1\nx\ny\n4\n', [[2, 3]]],
  ['lines that are gone', '1\n2\n3\n', '1\n3\n', [[2, 2]]],
  ['added lines, between their neighbours', '1\n2\n', '1\nx\n2\n', [[1, 2]]],
  ['lines added at the very top', '1\n', 'x\n1\n', [[1, 2]]],
  [
    'two stretches',
    '1\n2\n3\n4\n5\n',
    'x\n2\n3\n4\ny\n',
    [
      [1, 1],
      [5, 5],
    ],
  ],
])('a place is given in lines of the base: %s', async (_case, before, after, lines) => {
  const { places } = await fixBetween({ 'a.js': before }, { 'a.js': after });
  expect(places).toEqual(lines.map((each) => ({ path: 'a.js', lines: each })));
});

test('a file without lines is a place as a whole', async () => {
  const picture = (last: number): Buffer => Buffer.from([0, 1, 2, last]);
  const { places } = await fixBetween({ 'a.png': picture(3) }, { 'a.png': picture(4) });
  expect(places).toEqual([{ path: 'a.png' }]);
});

test('a new file is no place of the base', async () => {
  const fix = await fixBetween({ 'a.js': '1\n' }, { 'a.js': '1\n', 'b.js': '1\n' });
  expect(fix.sources).toEqual(['b.js']);
  expect(fix.places).toEqual([]);
});
