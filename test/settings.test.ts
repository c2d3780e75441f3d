import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { defaultConfig } from '../src/config.ts';
import { connect } from '../src/github.ts';
import type { GitHub } from '../src/github.ts';
import { readConfig, readDefaultBranchFile, tipOfDefaultBranch } from '../src/settings.ts';
import { Fixture, repository } from './local/github/fixture.ts';

let fixture: Fixture;
beforeEach(() => {
  fixture = new Fixture();
});
afterEach(() => fixture.close());

/** A client for the repository as the fixture's source is now, with the rights of a phase job. */
async function readerOf(
  permissions: Readonly<Record<string, 'read'>> = { contents: 'read' },
): Promise<GitHub> {
  const server = await fixture.start();
  const { githubToken } = server.grant({ runId: 1, runAttempt: 1, jobId: 'settings', permissions });
  return connect({ token: githubToken, apiUrl: server.apiUrl });
}

describe('the settings of a repository', () => {
  test('are the defaults when it has none', async () => {
    expect(await readConfig(await readerOf(), repository)).toEqual(defaultConfig);
  });

  test('are those of the default branch, whatever another branch says (C1, T29)', async () => {
    mkdirSync(path.join(fixture.source, '.harness'));
    fixture.commit('Say how to test', { '.harness/config.yml': 'test: make check\n' });
    fixture.git('checkout', '--quiet', '-b', 'attack');
    fixture.commit('Test nothing', { '.harness/config.yml': 'test: "true"\n' });
    fixture.git('checkout', '--quiet', 'main');
    expect(await readConfig(await readerOf(), repository)).toEqual({ ...defaultConfig, test: 'make check' });
  });

  test('are refused when the file is a link (C4)', async () => {
    symlinkSync('/etc/passwd', path.join(fixture.source, 'linked.yml'));
    fixture.commit('Link the settings', {});
    await expect(readDefaultBranchFile(await readerOf(), repository, 'linked.yml')).rejects.toThrow(
      'linked.yml: not a regular file',
    );
  });

  test('are never those behind a folder that is a link (C4)', async () => {
    mkdirSync(path.join(fixture.source, 'elsewhere'));
    fixture.commit('Say elsewhere how to test', { 'elsewhere/config.yml': 'test: "true"\n' });
    symlinkSync('elsewhere', path.join(fixture.source, '.harness'));
    fixture.commit('Link the folder', {});
    expect(await readConfig(await readerOf(), repository)).toEqual(defaultConfig);
  });

  test('that cannot be read name what was being done, and no default takes their place', async () => {
    const blind = await readerOf({});
    await expect(readConfig(blind, repository)).rejects.toThrow(
      /reading \.harness\/config\.yml of the default branch/,
    );
  });
});

test('the tip of the default branch is its newest commit', async () => {
  expect(await tipOfDefaultBranch(await readerOf(), repository)).toBe(fixture.git('rev-parse', 'main'));
});
