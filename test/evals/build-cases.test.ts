import { afterAll, describe, expect, test } from '@jest/globals';
import { loadCases, loadExpected } from '../../src/evals/load.ts';
import { cleanUp } from './folders.ts';
import { evalsDir, gradeLeft, layReference, workspaceOf } from './references.ts';

afterAll(cleanUp);

// Releases from a registry have a test of their own: npm-pairs.test.ts.
const cases = (await loadCases(evalsDir, ['build/*'])).filter(({ workspace }) => workspace.kind !== 'npm');
const cut = ({ id, title }: { id: string; title: string }): string => `${id}: ${title}`;

describe.each(cases.map((each) => [cut(each), each] as const))('%s', (_, each) => {
  test('its reference passes every grader', async () => {
    const expected = await loadExpected(each);
    const workspace = await workspaceOf(each);
    await layReference(each, expected, workspace);
    const graded = await gradeLeft(each, expected, { workspace, result: expected.reference.result });
    expect(graded.checks.filter(({ ok }) => ok !== true)).toEqual([]);
    expect(graded.outcome).toBe('pass');
  });

  test('the gold tests are red before the change, for nothing but the fault', async () => {
    const expected = await loadExpected(each);
    const { tests, labels } = expected;
    if (tests === undefined) {
      expect(labels['verdict']).toEqual(['blocked']);
      return;
    }
    const workspace = await workspaceOf(each);
    const graded = await gradeLeft(each, expected, { workspace, result: expected.reference.result });
    expect(graded.outcome).toBe('fail');
    const kept = tests.passToPass.length;
    expect(graded.checks.find(({ name }) => name === 'tests')?.detail).toMatch(
      new RegExp(`^0 of ${tests.failToPass.length} repaired; ${kept} of ${kept} kept`),
    );
  });
});
