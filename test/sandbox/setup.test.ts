import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runSetup } from '../../src/sandbox/index.ts';
import type { SetupResult } from '../../src/sandbox/index.ts';
import { exec, makeWorkspace } from './workspace.ts';
import type { Workspace } from './workspace.ts';

let workspace: Workspace;
beforeAll(() => {
  workspace = makeWorkspace();
});
afterAll(() => workspace.remove());

const setup = (commands: readonly string[], changes = {}): Promise<SetupResult> =>
  runSetup(commands, workspace.settings(changes), {
    timeoutMs: 20_000,
    signal: new AbortController().signal,
    maxOutputBytes: 10_000,
  });

describe('the setup', () => {
  test('has the network and a writable workspace, but no secret and no host file (T36)', async () => {
    const server = createServer((socket) => socket.end('from the network'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    process.env.ANTHROPIC_API_KEY = 'planted-secret';
    const result = await setup([
      `cat < /dev/tcp/127.0.0.1/${port} > fetched`,
      'cat /proc/*/environ | tr "\\0" "\\n"; ls /root /home; cat /etc/resolv.conf; ls /etc/ssl/certs | head -3',
    ]);
    delete process.env.ANTHROPIC_API_KEY;
    server.close();
    expect(readFileSync(join(workspace.path, 'fetched'), 'utf8')).toBe('from the network');
    expect(result.kind).toBe('done');
    expect(JSON.stringify(result)).not.toContain('planted-secret');
  });

  test('stops at the first command that fails and says which', async () => {
    const result = await setup(['echo one', 'exit 4', 'touch never']);
    expect(result).toMatchObject({
      kind: 'failed',
      command: 'exit 4',
      result: { end: { kind: 'exit', code: 4 } },
    });
    expect(existsSync(join(workspace.path, 'never'))).toBe(false);
  });

  test('leaves its caches to the commands that follow when HOME is kept', async () => {
    const scratchHome = join(workspace.outside, 'home');
    mkdirSync(scratchHome);
    expect((await setup(['mkdir ~/.cache && echo crate > ~/.cache/dep'], { scratchHome })).kind).toBe('done');
    const sandbox = await workspace.open({ scratchHome });
    expect((await exec(sandbox, 'cat ~/.cache/dep')).output).toBe('crate\n');
  });

  test('cannot touch protected paths and writes even for a read-only phase', async () => {
    const result = await setup(['echo x > .github/x || echo refused > note; mkdir .harness'], {
      access: 'read',
    });
    expect(result.kind).toBe('done');
    expect(readFileSync(join(workspace.path, 'note'), 'utf8')).toBe('refused\n');
    expect(existsSync(join(workspace.path, '.harness'))).toBe(false);
  });

  test('without commands does nothing, not even look for bubblewrap', async () => {
    expect(await setup([], { searchPath: '/nonexistent' })).toEqual({ kind: 'done', results: [] });
  });
});
