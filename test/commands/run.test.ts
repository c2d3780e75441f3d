import * as path from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { runCommand as runWorkflowCommand } from '../../src/commands/run.ts';
import { ConfigError } from '../../src/errors.ts';
import { root, runCommand } from './machine.ts';

jest.setTimeout(60_000);

test.each([
  ['an unknown input', ['--repo', root, '--set', 'max-us=1'], 'unknown input "max-us"'],
  ['a folder that is no repository', ['--repo', path.join(root, 'src')], 'not a git repository'],
  [
    'no repository and a model for an unknown phase',
    ['--repo', path.join(root, 'nope'), '--model', 'a=b/c'],
    'no such folder',
  ],
])('a run with %s is refused and writes no output folder', async (_case, args, said) => {
  const end = await runCommand(runWorkflowCommand, [path.join(root, 'examples/issue-to-pr.yml'), ...args]);
  expect(end.thrown).toBeInstanceOf(ConfigError);
  expect((end.thrown as ConfigError).message).toContain(said);
  expect(end.leftBehind).toEqual([]);
});
