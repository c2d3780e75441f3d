import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';

const run = promisify(execFile);
const program = join(import.meta.dirname, 'group-attack.ts');
/** `nobody`, as a member of a group that no account of this machine has. */
const [nobody, group] = [65_534, 64_242];
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'harness-groups-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Only root can take on a group. CI runs as root in its container.
const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('whoever is in a privileged group, as of docker or disk', () => {
  test('has its rights, and a command in the sandbox reaches nothing by them (E10)', async () => {
    const server = createServer((peer) => peer.end());
    // Like docker.sock: for its owner and its group alone.
    const socket = join(folder, 'docker.sock');
    server.listen(socket);
    await once(server, 'listening');
    const file = join(folder, 'disk');
    writeFileSync(file, 'planted-secret-4242\n');
    for (const each of [socket, file]) {
      chownSync(each, 0, group);
      chmodSync(each, 0o660);
    }
    const own = join(folder, 'own');
    await run('install', ['-d', '-o', String(nobody), own]);
    chmodSync(folder, 0o755);
    const become = ['--reuid', String(nobody), '--regid', String(nobody), '--groups', String(group)];
    const { stdout } = await run('setpriv', [...become, process.execPath, program, own, socket, file], {
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: own },
    });
    server.close();
    const { outside, inside } = JSON.parse(stdout) as { readonly outside: string; readonly inside: string };
    expect(outside).toMatch(new RegExp(`\\b${group}\\b[^]*socket reached[^]*planted-secret`));
    expect(inside).toMatch(/socket held/);
    expect(inside).not.toMatch(/socket reached|planted-secret/);
  });
});
