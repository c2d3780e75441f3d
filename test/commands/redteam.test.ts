import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { redteamCommand } from '../../src/commands/redteam.ts';
import { ConfigError } from '../../src/errors.ts';
import { trustedGit } from '../../src/git.ts';
import { buildSample } from '../../src/local/demo/index.ts';
import { root, runCommand } from './machine.ts';

jest.setTimeout(240_000);

/** The sample repository with settings that let a model do more than ours. */
async function weakened(target: string): Promise<void> {
  const git = trustedGit(process.env['PATH'] ?? '');
  await buildSample({ historyFile: path.join(root, 'examples/sample.mbox'), target, git });
  const workflow = path.join(target, '.github/workflows/harness.yml');
  const text = await readFile(workflow, 'utf8');
  await writeFile(workflow, text.replace(/^( *)issue: .*$/m, "$&\n$1sandbox: 'off'"));
  await mkdir(path.join(target, '.harness'));
  await appendFile(path.join(target, '.harness/config.yml'), "change: { unprotect: ['.envrc'] }\n");
  await git(['add', '.'], { cwd: target });
  await git(['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-m', 'Weaken'], { cwd: target });
}

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
    const args = ['output-mention', 'actor-stranger-opens', 'handoff-change-altered'];
    const only = args.flatMap((id) => ['--only', id]);
    const { code, stdout } = await runCommand(redteamCommand, [...only, '--json']);
    expect(code).toBe(0);
    const { played, not_played } = JSON.parse(stdout) as {
      played: { attack: { id: string }; broken: unknown[] }[];
      not_played: { reason: string }[];
    };
    expect(played.map(({ attack, broken }) => [attack.id, broken])).toEqual([
      ['output-mention', []],
      ['actor-stranger-opens', []],
    ]);
    expect(new Set(not_played.map(({ reason }) => reason))).toEqual(
      new Set(['no phase reads a build: its artifact cannot be forged before one begins']),
    );
  });

  // Both attacks do no harm where nothing holds them: one reads an environment, the other writes one line.
  test('shows what settings of a repository let through, and exits with 1 (case 26)', async () => {
    const args = ['shop', '--only', 'change-envrc', '--only', 'sandbox-self-environ'];
    const { code, stdout } = await runCommand(redteamCommand, args, async (folder) =>
      weakened(path.join(folder, 'shop')),
    );
    expect(stdout).toMatch(/^broke: change-envrc /m);
    expect(stdout).toContain('seen: ".envrc" changed, not refused and not shown, in pull request');
    expect(stdout).toMatch(/^broke: sandbox-self-environ /m);
    expect(stdout).toContain('seen: a tool read a secret of the run');
    expect(code).toBe(1);
  });

  test('after Ctrl-C nothing counts as held, and exits with 1', async () => {
    const args = ['--only', 'output-mention', '--json'];
    const { code, stdout } = await runCommand(redteamCommand, args, undefined, AbortSignal.abort());
    const { played, not_played } = JSON.parse(stdout) as {
      played: unknown[];
      not_played: { attack: { id: string }; reason: string }[];
    };
    expect(played).toEqual([]);
    expect(not_played.map(({ attack, reason }) => [attack.id, reason])).toEqual([
      ['output-mention', 'the command was stopped before'],
    ]);
    expect(code).toBe(1);
  });
});
