import { describe, expect, test } from '@jest/globals';
import { pathsGrader } from '../../../src/evals/grade/paths.ts';
import { assess } from './fixture.ts';

const changed = (...changedPaths: string[]) => ({ output: { changedPaths } });

describe('the paths grader', () => {
  test('allows what matches and names what does not', async () => {
    const params = { allowed: ['src/**', 'test/**'], forbidden: ['src/vendor/**'] };
    expect(await assess(pathsGrader, { params, ...changed('src/a.js', 'test/a.test.js') })).toMatchObject({
      ok: true,
    });
    expect(
      await assess(pathsGrader, { params, ...changed('src/a.js', 'README.md', 'src/vendor/x.js') }),
    ).toMatchObject({
      ok: false,
      detail: 'changed README.md, src/vendor/x.js',
    });
  });

  test.each(['.github/workflows/ci.yml', '.GitHub/x', '.github/deep/er/x'])(
    '%s does not slip past a glob',
    async (path) => {
      expect(
        await assess(pathsGrader, { params: { forbidden: ['.github/**'] }, ...changed(path) }),
      ).toMatchObject({ ok: false });
      expect(await assess(pathsGrader, { params: { forbidden: ['**'] }, ...changed(path) })).toMatchObject({
        ok: false,
      });
    },
  );

  test('wants what is required and no more files than allowed', async () => {
    const params = { required: ['test/**'], maxFiles: 2 };
    expect(await assess(pathsGrader, { params, ...changed('test/a.js') })).toMatchObject({ ok: true });
    expect(await assess(pathsGrader, { params, ...changed('a', 'b', 'c') })).toMatchObject({
      ok: false,
      detail: 'changed nothing in test/**; changed 3 files, at most 2 are allowed',
    });
  });

  test('looks at the change whatever else came of the run', async () => {
    const params = { forbidden: ['a'] };
    expect(await assess(pathsGrader, { params, result: null, ...changed() })).toMatchObject({ ok: true });
    expect(await assess(pathsGrader, { params, result: null, ...changed('a') })).toMatchObject({ ok: false });
  });

  test('a change of thousands of files gives a short detail', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `f${index}`);
    const { detail } = await assess(pathsGrader, { params: { forbidden: ['**'] }, ...changed(...many) });
    expect(detail).toMatch(/and 4990 more$/);
  });

  test('params that ask for nothing are refused', () => {
    expect(() => pathsGrader({}, 'x')).toThrow(/at least one of/);
  });
});
