import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readPlan } from '../../src/commands/eval-merge.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'harness-plan-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a folder without a plan is named', async () => {
  await expect(readPlan(folder)).rejects.toThrow('there is no plan of a run');
});

test.each([
  ['cut short', '{"schema":"harness/pl'],
  ['of another shape', '[]'],
  ['empty', ''],
])('a plan that is %s is refused with its file', async (_name, text) => {
  await writeFile(path.join(folder, 'plan.json'), text);
  const read = readPlan(folder);
  await expect(read).rejects.toThrow('not the plan of a run');
  await expect(read).rejects.toThrow(path.join(folder, 'plan.json'));
});
