import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readOutput, readSavedChange } from '../../src/evals/saved-output.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'saved-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
  ['output', readOutput],
  ['change', readSavedChange],
] as const)('the saved %s of a trial', (what, read) => {
  const file = path.join(folder, `${what}.json`);

  test.each(['', 'no JSON', '{"schema":', '[]', '{"schema":"harness/other@1"}'])(
    'is refused with its place when it is %j',
    async (text) => {
      writeFileSync(file, text);
      await expect(read(file)).rejects.toMatchObject({
        name: 'ConfigError',
        message: expect.stringMatching(new RegExp(`${what}\\.json.*not the ${what} of a trial`, 's')),
      });
    },
  );

  test('that is gone is said to be gone', async () => {
    await expect(read(path.join(folder, 'none.json'))).rejects.toThrow(`the ${what} of the trial is gone`);
  });
});
