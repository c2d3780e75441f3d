import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadCases, loadExpected } from '../../src/evals/load.ts';
import { cleanUp } from './folders.ts';
import { evalsDir, gradeLeft, workspaceOf } from './references.ts';

afterAll(cleanUp);

const all = await loadCases(evalsDir, ['root-cause/*']);
const cases = all.filter(({ workspace }) => workspace.kind !== 'npm');

describe.each(cases.map((each) => [`${each.id}: ${each.title}`, each] as const))('%s', (_, each) => {
  test('its reference passes every grader', async () => {
    const expected = await loadExpected(each);
    const workspace = await workspaceOf(each);
    const graded = await gradeLeft(each, expected, { workspace, result: expected.reference.result });
    expect(graded.checks.filter(({ ok }) => ok !== true)).toEqual([]);
    expect(graded.outcome).toBe('pass');
  });

  test('its places are where the gold says', async () => {
    const { places } = await loadExpected(each);
    const { dir } = await workspaceOf(each);
    for (const { path: file, lines, symbol } of places) {
      const text = (await fs.readFile(path.join(dir, file), 'utf8')).split('\n');
      const named = text.slice(0, lines?.[1]).join('\n');
      expect(text.length).toBeGreaterThanOrEqual(lines?.[1] ?? 1);
      expect(named).toContain(symbol ?? '');
    }
  });
});
