import { expect, jest, test } from '@jest/globals';
import { demoCommand } from '../../src/commands/demo.ts';
import { ConfigError } from '../../src/errors.ts';
import { runCommand } from './machine.ts';

jest.setTimeout(60_000);

test.each([
  ['an unknown input', ['--set', 'max-us=1'], 'unknown input "max-us"'],
  ['an unknown phase', ['--model', 'triag=scripted/x'], 'unknown phase "triag"'],
  ['a model without its phase', ['--model', 'scripted'], '--model takes NAME=VALUE'],
  ['an unknown demo', ['--issue', 'fixx'], 'there is no demo "fixx"'],
])('a demo with %s is refused and leaves nothing behind', async (_case, args, said) => {
  const end = await runCommand(demoCommand, args);
  expect(end.thrown).toBeInstanceOf(ConfigError);
  expect((end.thrown as ConfigError).message).toContain(said);
  expect(end.leftBehind).toEqual([]);
});
