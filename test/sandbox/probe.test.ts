import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findProgram } from '../../src/sandbox/programs.ts';
import { SandboxUnavailable } from '../../src/sandbox/sandbox.ts';
import { makeWorkspace, searchPath } from './workspace.ts';
import type { Workspace } from './workspace.ts';

let workspace: Workspace;
let bwrap: string;
beforeAll(async () => {
  workspace = makeWorkspace();
  bwrap = (await findProgram('bwrap', searchPath, [])) ?? '';
});
afterAll(() => workspace.remove());

/** A search path on which `bwrap` is this script; `$REAL` in it is the real one. */
function withBwrap(name: string, script: string): string {
  const folder = join(workspace.outside, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bwrap'), `#!/bin/bash\nREAL=${bwrap}\n${script}\n`);
  chmodSync(join(folder, 'bwrap'), 0o755);
  return `${folder}:${searchPath}`;
}

/** Drops or replaces arguments of the real argument list before the real bubblewrap gets it. */
const without = (option: string): string =>
  `a=(); for x in "$@"; do ${option}; a+=("$x"); done; exec env -u PWD -u SHLVL -u _ -u OLDPWD $REAL "\${a[@]}"`;

async function reasonFor(path: string): Promise<string> {
  const thrown: unknown = await workspace.open({ searchPath: path }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(thrown).toBeInstanceOf(SandboxUnavailable);
  return thrown instanceof Error ? thrown.message : '';
}

describe('the canary', () => {
  test('passes on the real bubblewrap, in all forms, and leaves nothing behind (case 67)', async () => {
    const before = readdirSync(workspace.path);
    expect((await workspace.open()).kind).toBe('bubblewrap');
    expect((await workspace.open({ access: 'read' })).warnings).toEqual([]);
    expect(readdirSync(workspace.path)).toEqual(before);
    expect(readdirSync('/').filter((name) => name.includes('canary'))).toEqual([]);
  });

  test('finds that bubblewrap is missing and says how to get it (case 67)', async () => {
    const folder = join(workspace.outside, 'only-git');
    mkdirSync(folder);
    writeFileSync(join(folder, 'git'), '#!/bin/sh\n');
    chmodSync(join(folder, 'git'), 0o755);
    expect(await reasonFor(folder)).toMatch(/not installed.*apt-get install bubblewrap/);
  });

  test('finds that the system forbids user namespaces and names the setting (case 67)', async () => {
    const denied = withBwrap('denied', 'echo "bwrap: setting up uid map: Permission denied" >&2; exit 1');
    expect(await reasonFor(denied)).toMatch(/uid map.*apparmor_restrict_unprivileged_userns=0/);
  });

  test('finds a bubblewrap that confines nothing (G19)', async () => {
    const nothing = withBwrap('nothing', 'while [ "$1" != -- ]; do shift; done; shift; exec "$@"');
    const reason = await reasonFor(nothing);
    expect(reason).toMatch(/could get out of it/);
    expect(reason).toMatch(/connections to the host's network/);
    expect(reason).toMatch(/the environment of other processes/);
    expect(reason).toMatch(/writing \//);
  });

  test.each([
    ['share-net', '[ "$x" = --unshare-all ] && a+=(--unshare-all --share-net) && continue', /network/],
    ['host-pids', '[ "$x" = --unshare-all ] && a+=(--unshare-net) && continue', /the host's pid namespace/],
    [
      'a writable parent',
      '[ "$p" = --chdir ] && w=$x; p=$x; [ "$x" = -- ] && a+=(--bind "${w%/*}" "${w%/*}")',
      /writing .*\/\.harness-canary/,
    ],
    [
      'open-git',
      '[ "$p" = --chdir ] && w=$x; p=$x; [ "$x" = -- ] && a+=(--bind "$w/.git" "$w/.git")',
      /writing .*\/workspace\/\.git/,
    ],
  ])('finds a sandbox weakened by %s', async (name, change, expected) => {
    expect(await reasonFor(withBwrap(name, without(change)))).toMatch(expected);
  });

  test('finds an extra variable in process 1', async () => {
    const leaky = withBwrap('leaky', 'export GITHUB_TOKEN=x; exec $REAL "$@"');
    expect(await reasonFor(leaky)).toContain('the variable GITHUB_TOKEN in /proc/1/environ');
  });

  test('finds capabilities that were kept', async () => {
    const caps = withBwrap('caps', without('[ "$x" = --cap-drop ] && a+=(--cap-add) && continue'));
    if (process.getuid?.() === 0) expect(await reasonFor(caps)).toMatch(/capabilities|remounting/);
  });

  test('goes on without --disable-userns where bubblewrap does not know it, and warns', async () => {
    const old = withBwrap(
      'old',
      'for x in "$@"; do [ "$x" = --disable-userns ] && echo "bwrap: Unknown option --disable-userns" >&2 && exit 1; done; exec env -u PWD -u SHLVL -u _ -u OLDPWD $REAL "$@"',
    );
    expect((await workspace.open({ searchPath: old })).warnings).toEqual([
      expect.stringContaining('older than 0.8'),
    ]);
  });

  test('finds a bubblewrap that dies', async () => {
    expect(await reasonFor(withBwrap('dies', 'exit 0'))).toContain('did not finish');
  });

  test('is not run when commands run without a sandbox by choice', async () => {
    const open = await workspace.open({ mode: 'off', searchPath: withBwrap('never', 'exit 1') });
    expect(open.kind).toBe('off');
  });
});
