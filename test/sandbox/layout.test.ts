import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bwrapArguments } from '../../src/sandbox/bwrap.ts';
import type { SandboxPlan } from '../../src/sandbox/bwrap.ts';
import { installationOf, surveyHost } from '../../src/sandbox/layout.ts';
import { exec, makeWorkspace, searchPath } from './workspace.ts';
import type { Workspace } from './workspace.ts';

let workspace: Workspace;
beforeAll(() => {
  workspace = makeWorkspace();
});
afterAll(() => workspace.remove());

describe('the installation that belongs to a folder on PATH', () => {
  test.each([
    ['/opt/hostedtoolcache/node/24.0.0/x64/bin', ['/opt/hostedtoolcache/node/24.0.0/x64']],
    ['/snap/bin', ['/snap/bin']],
    ['/opt/tools', ['/opt/tools']],
    ['/home/runner/.nvm/versions/node/v24/bin', ['/home/runner/.nvm/versions/node/v24']],
    ['/home/runner/.pyenv/shims', ['/home/runner/.pyenv']],
    ['/home/runner/go/bin', ['/home/runner/go']],
    ['/home/runner/.cargo/bin', ['/home/runner/.cargo/bin', '/home/runner/.rustup']],
    ['/home/runner/bin', ['/home/runner/bin']],
    ['/home/runner/.config/composer/vendor/bin', ['/home/runner/.config/composer/vendor']],
    ['/home/runner', []],
    ['/home', []],
    ['/root', []],
    ['/', []],
    ['/home/runner/.config', []],
  ])('%s → %j', (folder, expected) => {
    expect(installationOf(folder, ['/root', '/home/runner'])).toEqual(expected);
  });

  test('of ~/.local/bin is never all of ~/.local, where keys are kept', () => {
    const shown = installationOf('/home/runner/.local/bin', ['/root', '/home/runner']);
    expect(shown).toContain('/home/runner/.local/bin');
    expect(shown).not.toContain('/home/runner/.local');
    expect(shown).not.toContain('/home/runner/.local/share');
  });
});

describe('the survey', () => {
  test('shows a tool outside /usr with its installation, but nothing hidden inside it', async () => {
    const tool = join(workspace.outside, 'tool');
    mkdirSync(join(tool, 'bin'), { recursive: true });
    mkdirSync(join(tool, 'runner'));
    writeFileSync(join(tool, 'runner/key'), 'planted-secret');
    writeFileSync(join(tool, 'answer'), '42');
    writeFileSync(join(tool, 'bin/ask'), `#!/bin/sh\ncat ${tool}/answer ${tool}/runner/key\n`);
    chmodSync(join(tool, 'bin/ask'), 0o755);
    symlinkSync(join(tool, 'bin'), join(workspace.outside, 'alias'));
    const sandbox = await workspace.open({
      searchPath: `${join(workspace.outside, 'alias')}:${join(tool, 'bin')}:${searchPath}`,
      hidden: [join(tool, 'runner')],
    });
    const { output } = await exec(sandbox, 'ask');
    expect(output).toContain('42');
    expect(output).not.toContain('planted-secret');
  });

  test('shows nothing of a hidden folder that is on PATH', async () => {
    const layout = surveyHost(
      workspace.settings({ searchPath: `${workspace.outside}/bin:/usr/bin`, hidden: [workspace.outside] }),
    );
    expect(layout.readOnly.filter((path) => path.startsWith(workspace.outside))).toEqual([]);
  });

  test('never shows /etc whole, a private key folder, /run or a home', async () => {
    const { readOnly } = surveyHost(workspace.settings());
    for (const path of ['/', '/etc', '/etc/ssl', '/etc/ssl/private', '/run', '/root', '/home', '/var'])
      expect(readOnly).not.toContain(path);
  });
});

describe('the argument list', () => {
  const layout = {
    ...{ readOnly: ['/usr', '/tmp/tool'], links: [{ path: '/bin', target: 'usr/bin' }], masks: [] },
    ...{ searchPath: '/usr/bin', toolchainVariables: {}, bash: '/bin/bash' },
  };
  const plan: SandboxPlan = {
    layout,
    workspace: '/work',
    access: 'write',
    pinned: ['/work/.git'],
    network: 'none',
    disableUserns: true,
  };

  test('is the same for the same plan', () => {
    expect(bwrapArguments(plan)).toEqual(bwrapArguments(plan));
    expect(bwrapArguments({ ...plan, tmpfsBytes: 1000 }).join(' ')).toBe(
      '--unshare-all --unshare-user --cap-drop ALL --die-with-parent --new-session --disable-userns ' +
        '--ro-bind /usr /usr --symlink usr/bin /bin --proc /proc --remount-ro /proc --dev /dev ' +
        '--perms 1777 --size 1000 --tmpfs /dev/shm --perms 1777 --size 1000 --tmpfs /tmp ' +
        '--perms 1777 --size 1000 --tmpfs /run --dir /tmp/.home --ro-bind /tmp/tool /tmp/tool --bind /work /work ' +
        '--ro-bind /work/.git /work/.git --remount-ro /dev --remount-ro / --chdir /work --',
    );
  });

  test('shares the network only for the setup, and binds the workspace read-only for a reading phase', () => {
    expect(bwrapArguments(plan)).not.toContain('--share-net');
    expect(bwrapArguments({ ...plan, network: 'shared' })).toContain('--share-net');
    const reading = bwrapArguments({ ...plan, access: 'read', pinned: [] });
    expect(reading.join(' ')).toContain('--ro-bind /work /work');
    expect(reading).not.toContain('--bind');
  });
});
