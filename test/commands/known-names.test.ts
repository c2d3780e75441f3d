import path from 'node:path';
import { expect, test } from '@jest/globals';
import { refuseUnknownNames } from '../../src/commands/known-names.ts';
import type { Machine } from '../../src/commands/machine.ts';

const root = path.resolve(import.meta.dirname, '../..');
const machine = { actionRoot: root, env: {} } as unknown as Machine;
const refuse = async (input: string, actions?: readonly string[]): Promise<void> =>
  refuseUnknownNames(
    { inputs: { [input]: 'x' }, repoDir: root, ...(actions === undefined ? {} : { actions }) },
    machine,
  );

test.each(['max-usd', 'target-minutes', 'publication-sha256'])(
  '%s is an input of an action that a workflow may use',
  async (input) => expect(refuse(input)).resolves.toBeUndefined(),
);

test('an input that no manifest has is refused with those that are there', async () => {
  await expect(refuse('target-minute')).rejects.toThrow(/unknown input "target-minute".*target-minutes/);
});

test('an input of another action than the ones that get it is refused', async () => {
  await expect(refuse('target-minutes', ['run'])).rejects.toThrow('unknown input "target-minutes"');
});
