import { describe, expect, test } from '@jest/globals';
import { locationGrader } from '../../../src/evals/grade/location.ts';
import { assess } from './fixture.ts';

const gold = {
  places: [{ path: 'src/money.js', lines: [40, 44], symbol: 'Money.parse' }, { path: 'src/cents.js' }],
};
const suspects = (...paths: string[]) => ({ suspects: paths.map((path) => ({ path, why: 'x' })) });

describe('the location grader', () => {
  test('scores by the rank of the first file that is right', async () => {
    expect(await assess(locationGrader, { gold, result: suspects('src/money.js') })).toMatchObject({
      ok: true,
      score: 1,
    });
    expect(
      await assess(locationGrader, { gold, result: suspects('a.js', 'src/cents.js', 'src/money.js') }),
    ).toMatchObject({ ok: true, score: 0.5, detail: expect.stringContaining('rank 2') });
  });

  test('a file below the top does not count, however often the others are repeated', async () => {
    const result = suspects('a.js', 'a.js', './a.js', 'b.js', 'src/money.js');
    expect(await assess(locationGrader, { gold, result })).toMatchObject({ ok: true, score: 1 / 3 });
    expect(await assess(locationGrader, { gold, params: { top: 2 }, result })).toMatchObject({
      ok: false,
      score: 0,
      detail: 'missed src/money.js or src/cents.js: named a.js, b.js',
    });
  });

  test('naming every file of the repository is no hit', async () => {
    const all = Array.from({ length: 500 }, (_, index) => `src/file-${index}.js`);
    const result = suspects(...all, 'src/money.js');
    expect(await assess(locationGrader, { gold, result })).toMatchObject({ ok: false });
  });

  test('tests that a plan lists first take no rank, unless the gold is one', async () => {
    const result = { files: [{ path: 'test/money.test.js' }, { path: 'src/money.js' }] };
    expect(await assess(locationGrader, { gold, result })).toMatchObject({ score: 1 });
    const inTest = { places: [{ path: 'test/money.test.js' }] };
    expect(await assess(locationGrader, { gold: inTest, result })).toMatchObject({ score: 1 });
  });

  test.each(['README.md', 'docs/money.rst', 'CHANGELOG', 'History.txt'])(
    '%s takes no rank, unless the gold is there',
    async (path) => {
      const result = suspects(path, 'src/money.js');
      expect(await assess(locationGrader, { gold, result })).toMatchObject({ score: 1 });
      const inDocumentation = { places: [{ path }] };
      expect(await assess(locationGrader, { gold: inDocumentation, result })).toMatchObject({ score: 1 });
    },
  );

  test.each(['docs/build.js', 'src/readme.js', 'notes.txt'])('%s is code like any other', async (path) => {
    const result = suspects(path, 'src/money.js');
    expect(await assess(locationGrader, { gold, result })).toMatchObject({ score: 1 / 2 });
  });

  test.each([
    './src/money.js',
    '/nonexistent/workspace/src/money.js',
    'src//money.js',
    'src\\money.js',
    'src/money.js:12',
  ])('%s is the same file', async (path) => {
    expect(await assess(locationGrader, { gold, result: suspects(path) })).toMatchObject({ ok: true });
  });

  test.each([
    ['lines in a field', { line: 47 }],
    ['lines in a list', { lines: [30, 38] }],
    ['lines in words', { why: 'the sum in lines 46-50 is cut' }],
    ['a line behind a colon', { why: 'see money.js:42' }],
    ['the symbol', { why: 'Money.parse cuts' }],
  ])('%s near the gold is a hit where lines are asked for', async (_, named) => {
    const result = { suspects: [{ path: 'src/money.js', ...named }] };
    expect(await assess(locationGrader, { gold, params: { within: 3 }, result })).toMatchObject({ ok: true });
  });

  test.each([
    ['no line at all', { why: 'somewhere' }],
    ['a line too far', { line: 48 }],
    ['the whole file as lines', { why: 'lines 1-100000' }],
    ['lines backwards', { why: 'lines 100-1' }],
    ['line zero', { line: 0 }],
    ['a longer word around the symbol', { why: 'Money.parser' }],
  ])('%s is no hit where lines are asked for', async (_, named) => {
    const result = { suspects: [{ path: 'src/money.js', ...named }] };
    expect(await assess(locationGrader, { gold, params: { within: 3 }, result })).toMatchObject({
      ok: false,
      detail: expect.stringContaining('missed src/money.js:40-44'),
    });
  });

  test.each<readonly [string, Record<string, unknown> | null]>([
    ['no result', null],
    ['no places', {}],
    ['an empty list', { suspects: [] }],
    ['a text instead of a list', { suspects: 'src/money.js' }],
    [
      'entries of other kinds',
      { suspects: [null, 7, [], {}, { path: 7 }, { path: { path: 'src/money.js' } }] },
    ],
    ['a path that holds the right one', { suspects: [{ path: 'src/money.js src/cents.js' }] }],
  ])('%s is wrong and no accident', async (_, result) => {
    expect(await assess(locationGrader, { gold, result })).toMatchObject({ ok: false, score: 0 });
  });

  test('a field of another name is read when it is named', async () => {
    const result = { where: ['src/money.js:41'] };
    expect(await assess(locationGrader, { gold, params: { field: 'where' }, result })).toMatchObject({
      ok: true,
    });
    expect(await assess(locationGrader, { gold, result })).toMatchObject({ ok: false });
  });

  test('gold without places is told before anything runs', async () => {
    await expect(assess(locationGrader)).rejects.toThrow('no `places`');
  });
});
