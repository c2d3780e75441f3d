import { execFile } from 'node:child_process';
import { chownSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';

const run = promisify(execFile);
const program = join(import.meta.dirname, 'attacks.ts');
/** `nobody`: whoever runs the tests as root becomes an ordinary user for half of them. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Attacked {
  readonly uid: number;
  readonly said: Readonly<Record<string, string>>;
}

async function attackAs(uid: number | undefined): Promise<Attacked> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'harness-attack-')));
  folders.push(folder);
  const leaked = join(folder, 'runner-secret');
  writeFileSync(leaked, 'descriptor-secret');
  if (uid !== undefined) chownSync(folder, uid, uid);
  const become = uid === undefined ? '' : `setpriv --reuid ${uid} --regid ${uid} --clear-groups`;
  // Far above the descriptors that Node closes for its children.
  const command = `exec 200<'${leaked}'; exec ${become} '${process.execPath}' '${program}' '${folder}'`;
  const { stdout } = await run('bash', ['-c', command], { env: { PATH: systemPath(), HOME: folder } });
  return JSON.parse(stdout) as Attacked;
}

/** The ordinary user cannot look into the folders of whoever runs the tests. */
function systemPath(): string {
  return '/usr/local/bin:/usr/bin:/bin';
}

describe.each([
  ['whoever runs the tests', undefined],
  ...(isRoot ? ([['an ordinary user', nobody]] as const) : []),
])('commands started by %s', (_, uid) => {
  test('reach nothing of the host by system calls, devices, descriptors or signals (G17, cases 26, 29, 35)', async () => {
    const { said, uid: was } = await attackAs(uid);
    expect(was).toBe(uid ?? process.getuid?.());
    for (const [name, output] of Object.entries(said)) {
      expect([name, output]).toEqual([
        name,
        expect.not.stringMatching(/broke|planted-secret|descriptor-secret/),
      ]);
      if (name !== 'a setuid program')
        expect([name, output]).toEqual([name, expect.stringContaining('held')]);
    }
    expect(said['inherited descriptors']).toBe('held\n');
    expect(said['setuid']).toMatch(/CapEff:\\t0{16}.*CapBnd:\\t0{16}.*NoNewPrivs:\\t1/);
    expect(said['a setuid program']).toContain('NoNewPrivs:\t1');
    expect(said['device nodes']).not.toMatch(/^(?:disk|kmem|mem|sd[a-z]|fuse|kvm)$/m);
    expect(said['cgroups']).toContain("cannot access '/sys'");
    expect(said['process 1']).not.toMatch(/TOKEN|ACTIONS_|INPUT_|GITHUB_/);
  });
});
