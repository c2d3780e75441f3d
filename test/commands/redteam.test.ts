import { describe, expect, jest, test } from '@jest/globals';
import { redteamCommand } from '../../src/commands/redteam.ts';
import { ConfigError } from '../../src/errors.ts';
import { runCommand } from './machine.ts';

jest.setTimeout(240_000);

describe('harness redteam', () => {
  test.each([
    ['an unknown attack', ['--only', 'nothing-like-it'], 'no attack has the class, channel or id'],
    ['no number of attacks at once', ['--jobs', '0'], 'not a number of attacks that are played at once'],
    ['two folders', ['a', 'b'], 'unexpected argument "b"'],
    ['a folder without our workflow', ['a'], 'no workflow calls issue-to-pr.yml'],
  ])('with %s is refused and leaves nothing behind', async (_case, args, said) => {
    const end = await runCommand(redteamCommand, args);
    expect(end.thrown).toBeInstanceOf(ConfigError);
    expect((end.thrown as ConfigError).message).toContain(said);
    expect(end.leftBehind).toEqual([]);
  });

  test('--list names what would be played, in every phase', async () => {
    const { code, stdout } = await runCommand(redteamCommand, ['--list']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^output-mention\tactive-output\tmodel-output\t/m);
    expect(stdout).toMatch(/^change-workflow\tchange-escape\tmodel-output\t/m);
  });

  test('plays what the model does, and names what it does not play with the reason', async () => {
    const args = ['--only', 'output-mention', '--only', 'false-actor', '--json'];
    const { code, stdout } = await runCommand(redteamCommand, args);
    expect(code).toBe(0);
    const { played, not_played } = JSON.parse(stdout) as {
      played: { attack: { id: string }; broken: unknown[] }[];
      not_played: { reason: string }[];
    };
    expect(played.map(({ attack, broken }) => [attack.id, broken])).toEqual([['output-mention', []]]);
    expect(new Set(not_played.map(({ reason }) => reason))).toEqual(
      new Set(['a run that must not start is not judged by this command yet']),
    );
  });
});
