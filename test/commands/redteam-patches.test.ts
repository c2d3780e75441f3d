import { describe, expect, jest, test } from '@jest/globals';
import path from 'node:path';
import { openGround } from '../../src/commands/redteam-ground.ts';
import type { Ground } from '../../src/commands/redteam-ground.ts';
import { tryPatches } from '../../src/commands/redteam-patches.ts';
import { commitTo } from '../../src/redteam/channels/repository.ts';
import { trustedGit } from '../../src/git.ts';
import { runCommand } from './machine.ts';

jest.setTimeout(60_000);

const guide = { id: 'a-guide', description: 'Words.', before: {}, after: { 'docs/how to.md': '# How to\n' } };

/** What is said against the patch where the sample repository has this configuration. */
async function triedWith(config: string | undefined) {
  let tried: unknown;
  const { thrown } = await runCommand(
    {
      ...{ name: 'patches', summary: '', usage: '' },
      run: async (_args, machine) => {
        const ground = await openGround([], machine.tempDir, path.join(machine.tempDir, 'out'), machine);
        if (config !== undefined) await configure(ground, config);
        tried = await tryPatches(ground, [guide]);
        return 0;
      },
    },
    [],
  );
  return { tried, thrown };
}

async function configure({ repoDir }: Ground, content: string): Promise<void> {
  const files = [{ path: '.harness/config.yml', content }];
  const git = trustedGit(process.env['PATH'] ?? '');
  await commitTo(repoDir, { branch: 'main', message: 'Configure', files }, git);
}

describe('benign patches in a repository', () => {
  test('pass under the policy that we ship (T46)', async () => {
    expect(await triedWith(undefined)).toEqual({ tried: { patches: 1, falseAlarms: [] }, thrown: undefined });
  });

  test("are judged by the repository's own policy, and what that refuses is told (T46)", async () => {
    const { tried } = await triedWith('change: { protect: ["docs/**"] }\n');
    expect(tried).toMatchObject({
      patches: 1,
      falseAlarms: [{ id: 'a-guide', seen: expect.stringContaining('"docs/how to.md"') }],
    });
  });

  test('are not tried under a configuration that nobody can read', async () => {
    const { thrown } = await triedWith('change: { protekt: [] }\n');
    expect(thrown).toMatchObject({ name: 'ConfigError', message: expect.stringContaining('protekt') });
  });
});
