/**
 * Real bugs: each pair of releases is red without the fix and green with it, on the oldest and the newest Node
 * that we support. Needs npm and its registry; without them every test fails and says so.
 */
import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Expected } from '../../src/evals/expected.ts';
import { loadCases, loadExpected } from '../../src/evals/load.ts';
import { cleanUp, temporaryFolder } from './folders.ts';
import { evalsDir, gradeLeft, layReference, workspaceOf } from './references.ts';

const run = promisify(execFile);
const majors = [20, 24];
const folders = new Map<number, string>();

beforeAll(async () => {
  // Fails here, once and with the reason, when the registry is out of reach.
  for (const each of cases) await workspaceOf(each);
  for (const major of majors) folders.set(major, await nodeFolder(major));
}, 300_000);
afterAll(cleanUp);

/** A folder with a `node` of this major version: one that the search path has, else a new one from the registry. */
async function nodeFolder(major: number): Promise<string> {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter))
    if ((await versionOf(folder)).startsWith(`v${major}.`)) return folder;
  const dir = await temporaryFolder();
  await run('npm', ['install', '--prefix', dir, '--no-save', '--no-audit', `node@${major}`]);
  const folder = path.join(dir, 'node_modules/node/bin');
  if (!(await versionOf(folder)).startsWith(`v${major}.`))
    throw new Error(`node@${major} is neither on the search path nor could npm install it`);
  return folder;
}

async function versionOf(folder: string): Promise<string> {
  return run(path.join(folder, 'node'), ['--version']).then(
    ({ stdout }) => stdout,
    () => '',
  );
}

/** The same gold, whose tests say first which Node runs them. */
function tellingNode(expected: Expected): Expected {
  const tests = expected.tests!;
  return { ...expected, tests: { ...tests, command: `node --version; ${tests.command}` } };
}

const all = await loadCases(evalsDir, ['build/*', 'root-cause/*']);
const cases = all.filter(({ workspace }) => workspace.kind === 'npm');
const pairs = cases.filter(({ phase }) => phase === 'build');

test('there are at least six pairs', () => {
  expect(new Set(pairs.map(({ cluster }) => cluster)).size).toBeGreaterThanOrEqual(6);
});

describe.each(majors)('on Node %i', (major) => {
  test.each(pairs.map((each) => [each.id, each] as const))(
    '%s is red, and green with the files of the fixed release',
    async (_, each) => {
      const node = folders.get(major)!;
      const expected = tellingNode(await loadExpected(each));
      const { result } = expected.reference;
      const workspace = await workspaceOf(each);
      const { failToPass, passToPass } = expected.tests!;
      const red = await gradeLeft(each, expected, { workspace, result, node });
      expect(red.testLog).toMatch(new RegExp(`^v${major}\\.`));
      expect(red.checks.find(({ name }) => name === 'tests')?.detail).toMatch(
        new RegExp(`^0 of ${failToPass.length} repaired; ${passToPass.length} of ${passToPass.length} kept`),
      );
      await layReference(each, expected, workspace);
      const green = await gradeLeft(each, expected, { workspace, result, node });
      expect(green.checks.filter(({ ok }) => ok !== true)).toEqual([]);
      expect(green.outcome).toBe('pass');
    },
    60_000,
  );
});

test.each(cases.filter(({ phase }) => phase === 'root-cause').map((each) => [each.id, each] as const))(
  '%s: the reference finds the fault in the release',
  async (_, each) => {
    const expected = await loadExpected(each);
    const workspace = await workspaceOf(each);
    const graded = await gradeLeft(each, expected, { workspace, result: expected.reference.result });
    expect(graded.checks.filter(({ ok }) => ok !== true)).toEqual([]);
  },
  60_000,
);
