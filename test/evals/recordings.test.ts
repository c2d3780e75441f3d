/** The recordings that are committed with the cases: whole, and still fitting what the code sends. */
import * as path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadCases, loadSuite, suiteNames } from '../../src/evals/load.ts';
import { readRecording, recordingPath } from '../../src/models/recording-file.ts';
import { harnessIn } from '../commands/eval-stage.ts';
import { cleanUp, temporaryFolder } from './folders.ts';
import { root } from './stage.ts';

const evalsDir = path.join(root, 'evals');
const suites = await Promise.all((await suiteNames(evalsDir)).map((name) => loadSuite(evalsDir, name)));
const recorded = suites.flatMap(({ name, recorded: model, cases, trials }) =>
  model === undefined ? [] : [{ name, model, cases, trials: trials.compare }],
);
afterAll(cleanUp);

test('triage has recordings', () => {
  expect(recorded.map(({ name }) => name)).toContain('triage');
});

describe.each(recorded)('the recordings of $name', ({ name, model, cases, trials }) => {
  test('are there for every case, and for every trial that a run asks for', async () => {
    const wanted = Array.from({ length: trials }, (_, index) => index + 1);
    for (const { id, dir } of await loadCases(evalsDir, cases)) {
      const { calls } = await readRecording(recordingPath(dir, model));
      expect({ id, trials: [...new Set(calls.map(({ trial }) => trial))] }).toEqual({ id, trials: wanted });
    }
  });

  // Fails on purpose when phase, prompt or cases change: then the answers belong to other questions. Record anew
  // (evals/README.md, "Recordings").
  test('fit the phase, the prompt and the cases as they are', async () => {
    const tempDir = await temporaryFolder();
    const line = `run --suite ${name} --replay --json --out ${path.join(tempDir, 'out')}`;
    const { code, stdout } = await harnessIn(root, line, { tempDir });
    expect(code).toBe(0);
    const units = (await loadCases(evalsDir, cases)).length * trials;
    expect(JSON.parse(stdout)).toMatchObject({ ran: units, missing: 0, lost: 0, usd: 0 });
  }, 120_000);
});
