import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { phaseCommand } from '../../src/commands/phase.ts';
import { eventOf, makeGreeter } from '../e2e/greeter.ts';
import { runCommand } from './machine.ts';

jest.setTimeout(60_000);

interface Shown {
  readonly model: string;
  readonly system: string;
  readonly resultSchema: unknown;
}

/** What `--preview --json` shows for triage of an issue in a small repository. */
async function preview(...args: readonly string[]): Promise<Shown> {
  const end = await runCommand(
    phaseCommand,
    ['triage', '--repo', 'repo', '--event', 'event.json', '--preview', '--json', ...args],
    async (folder) => {
      await makeGreeter(path.join(folder, 'repo'));
      await fs.writeFile(path.join(folder, 'event.json'), JSON.stringify(eventOf()));
    },
  );
  expect(end).toMatchObject({ code: 0, thrown: undefined, leftBehind: [] });
  return JSON.parse(end.stdout) as Shown;
}

test('a preview for a compatible model shows the schema that its system message carries', async () => {
  const shown = await preview('--model', 'compatible/llama-3');
  expect(shown.model).toBe('compatible/llama-3');
  expect(shown.system.endsWith(JSON.stringify(shown.resultSchema))).toBe(true);
});

test('a preview for the model of the phase file shows no schema in the system message', async () => {
  const shown = await preview();
  expect(shown.model).toMatch(/^anthropic\//);
  expect(shown.system).not.toContain(JSON.stringify(shown.resultSchema));
});
