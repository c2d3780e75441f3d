import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadCases, loadExpected, loadInput, loadSuite } from '../../src/evals/load.ts';
import { canary, cleanUp, temporaryFolder, triageCase, triageSuite, writeFiles } from './folders.ts';

let dir: string;
beforeEach(async () => {
  dir = await temporaryFolder();
});
afterAll(cleanUp);

describe('cases', () => {
  test('are read with their defaults, sorted by their path', async () => {
    await writeFiles(dir, { ...triageCase('vague'), ...triageCase('clear') });
    const cases = await loadCases(dir, ['triage/*']);
    expect(cases.map(({ id }) => id)).toEqual(['clear', 'vague']);
    expect(cases[0]).toMatchObject({ split: 'dev', tier: 'regression', workspace: { kind: 'empty' } });
    expect(await loadInput(cases[0]!)).toMatchObject({ kind: 'records', input: { round: 0 } });
    expect(await loadExpected(cases[0]!)).toMatchObject({ canary, places: [] });
  });

  test('globs choose among them', async () => {
    await writeFiles(dir, { ...triageCase('vague'), ...triageCase('clear') });
    expect((await loadCases(dir, ['*/va*'])).map(({ id }) => id)).toEqual(['vague']);
    await expect(loadCases(dir, ['build/*'])).rejects.toThrow('no case matches (got build/*)');
  });

  test.each([
    ['an unknown key', { colour: 'red' }, 'case.yaml:16: unknown key "colour" (expected one of schema, id,'],
    [
      'an unknown key of a grader',
      { graders: [{ id: 'a', type: 'label', primary: true, wieght: 1 }] },
      'unknown key "wieght" (expected one of id, type, primary, weight, params)',
    ],
    [
      'an unknown key of a workspace',
      { workspace: { kind: 'shared', name: 'shop', overly: 'x' } },
      'unknown key "overly" (expected one of kind, path, name, overlay,',
    ],
    ['an unknown grader type', { graders: [{ id: 'a', type: 'lable' }] }, 'unknown value "lable"'],
    ['an id that is not its folder', { id: 'other' }, '"id" is not what its path says'],
    ['a phase that is not its folder', { phase: 'build' }, '"phase" is not what its path says'],
    ['no primary grader', { graders: [{ id: 'a', type: 'schema' }] }, 'exactly one primary grader (got 0)'],
    [
      'two graders of one name',
      {
        graders: [
          { id: 'a', type: 'schema', primary: true },
          { id: 'a', type: 'label' },
        ],
      },
      'two graders are called "a"',
    ],
    ['a path out of its folder', { input: '../x.yaml' }, 'a path inside the case folder'],
    [
      'a setup that could fetch the fixed release',
      {
        setup: ['npm install --no-save shop@2'],
        workspace: { kind: 'npm', name: 'shop', version: '1.0.0', integrity: 'sha512-AA==' },
      },
      'a setup command names the package under test',
    ],
  ])('%s is refused with file and key', async (_, changes, said) => {
    await writeFiles(dir, triageCase('clear', changes));
    await expect(loadCases(dir, ['triage/*'])).rejects.toThrow(said);
    await expect(loadCases(dir, ['triage/*'])).rejects.toThrow(
      path.join(dir, 'cases/triage/clear/case.yaml'),
    );
  });

  test('the digest changes with every file but recordings', async () => {
    await writeFiles(dir, triageCase('clear'));
    const digest = async (): Promise<string> => (await loadCases(dir, ['triage/*']))[0]!.digest;
    const first = await digest();
    await writeFiles(path.join(dir, 'cases/triage/clear'), { 'recordings/x.jsonl': 'x' });
    expect(await digest()).toBe(first);
    await fs.appendFile(path.join(dir, 'cases/triage/clear/expected.yaml'), '# a note\n');
    expect(await digest()).not.toBe(first);
  });

  test('the digest covers the shared workspace', async () => {
    await writeFiles(dir, {
      ...triageCase('clear', { workspace: { kind: 'shared', name: 'shop' } }),
      'workspaces/shop/index.js': '1',
    });
    const digest = async (): Promise<string> => (await loadCases(dir, ['triage/*']))[0]!.digest;
    const first = await digest();
    await writeFiles(dir, { 'workspaces/shop/index.js': '2' });
    expect(await digest()).not.toBe(first);
  });

  test('a faulty input names its file, line and key', async () => {
    await writeFiles(dir, triageCase('clear'));
    await fs.appendFile(path.join(dir, 'cases/triage/clear/input.yaml'), 'comment: []\n');
    const [each] = await loadCases(dir, ['triage/*']);
    await expect(loadInput(each!)).rejects.toThrow(/input\.yaml:\d+: unknown key "comment"/);
  });

  test('a frozen context that is none is refused', async () => {
    await writeFiles(dir, {
      ...triageCase('clear', { input: 'context.json' }),
      'cases/triage/clear/context.json': '{}',
    });
    const [each] = await loadCases(dir, ['triage/*']);
    await expect(loadInput(each!)).rejects.toThrow('not a context this harness froze');
  });
});

describe('suites', () => {
  test('are read with their defaults', async () => {
    await writeFiles(dir, triageSuite);
    expect(await loadSuite(dir, 'triage')).toMatchObject({
      metric: 'pass',
      trials: { smoke: 1, compare: 3, bless: 10 },
      gate: { policy: 'no-worse', alpha: 0.05 },
    });
  });

  test('an unknown one is refused with the known ones', async () => {
    await writeFiles(dir, triageSuite);
    await expect(loadSuite(dir, 'triag')).rejects.toThrow('unknown suite "triag" (expected one of triage)');
  });

  test('an unknown key of the gate is refused', async () => {
    await writeFiles(dir, { 'suites/x.yaml': 'schema: harness/suite@1\nname: x\ngate:\n  polcy: off\n' });
    await expect(loadSuite(dir, 'x')).rejects.toThrow(
      'x.yaml:4: unknown key "polcy" (expected one of policy,',
    );
  });
});
