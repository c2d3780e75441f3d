import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OpenSandbox } from '../../src/sandbox/index.ts';
import { ConfigError } from '../../src/errors.ts';
import { exec, git, makeWorkspace, searchPath } from './workspace.ts';
import type { Workspace } from './workspace.ts';

const secret = 'planted-secret-4711';
let workspace: Workspace;
let sandbox: OpenSandbox;
let hidden: string;

beforeAll(async () => {
  workspace = makeWorkspace();
  hidden = join(workspace.outside, 'runner-temp');
  mkdirSync(hidden);
  writeFileSync(join(hidden, 'credentials'), secret);
  sandbox = await workspace.open({ hidden: [hidden] });
});
afterAll(() => workspace.remove());

const output = async (command: string): Promise<string> => (await exec(sandbox, command)).output;

describe('secrets', () => {
  test('neither env nor any process shows more than the allowlist (case 26, E1, E2)', async () => {
    const decoy = spawn('sleep', ['60'], { env: { PATH: searchPath, GITHUB_TOKEN: secret } });
    process.env.ANTHROPIC_API_KEY = secret;
    const said = await output(
      'env; for p in /proc/[0-9]*; do cat $p/environ $p/cmdline | tr "\\0" "\\n"; done; ps eww -A; cat /proc/1/environ',
    );
    delete process.env.ANTHROPIC_API_KEY;
    decoy.kill();
    expect(said).toMatch(/^PATH=/m);
    expect(said).not.toContain(secret);
    expect(said).not.toMatch(/TOKEN|ACTIONS_|INPUT_|GITHUB_|API_KEY/);
  });

  test('the hidden folder and everything beside the workspace is not there (case 27)', async () => {
    const said = await output(
      `cat ${hidden}/credentials; ls -A ${workspace.outside}; ls -A /root /home /opt /var /srv`,
    );
    expect(said).not.toContain(secret);
    expect(said).toContain('No such file or directory');
    expect(said).toMatch(/^workspace$/m);
    expect(said).not.toMatch(/^runner-temp$/m);
  });

  test('a hidden folder inside the workspace is covered (case 27)', async () => {
    workspace.write('action/key', secret);
    const covering = await workspace.open({ hidden: [join(workspace.path, 'action')] });
    const { output: said } = await exec(covering, 'ls -A action; cat action/key; echo x > action/y');
    expect(said).not.toContain(secret);
    expect(said).toContain('Read-only file system');
    rmSync(join(workspace.path, 'action'), { recursive: true });
  });

  test('a checkout that holds a credential is refused (T30, E3)', async () => {
    for (const [key, value] of [
      ['http.https://github.com/.extraheader', 'AUTHORIZATION: basic abc'],
      ['remote.origin.url', 'https://x-access-token:abc@github.com/o/r'],
    ] as const) {
      git(workspace.path, 'config', key, value);
      await expect(workspace.open()).rejects.toBeInstanceOf(ConfigError);
      git(workspace.path, 'config', '--unset', key);
    }
  });

  test.each(['include.path', 'includeIf.gitdir:/.path'])(
    'a credential in a file of the checkout that its settings include by %s is refused (T30, E3)',
    async (key) => {
      const header = '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic abc\n';
      writeFileSync(join(workspace.path, '.git/included'), header);
      git(workspace.path, 'config', key, 'included');
      await expect(workspace.open()).rejects.toThrow('.git/included');
      git(workspace.path, 'config', '--unset', key);
      rmSync(join(workspace.path, '.git/included'));
    },
  );

  test('a credential in the settings of one work tree is refused (T30, E3)', async () => {
    const file = join(workspace.path, '.git/config.worktree');
    writeFileSync(file, '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic abc\n');
    await expect(workspace.open()).rejects.toThrow('.git/config.worktree');
    rmSync(file);
  });

  test('a credential that the settings include from the hidden folder is out of reach (T30, E3)', async () => {
    const included = join(hidden, 'git-credentials.config');
    writeFileSync(included, `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${secret}\n`);
    git(workspace.path, 'config', 'include.path', included);
    expect(git(workspace.path, 'config', '--list')).toContain(secret);
    const opened = await workspace.open({ hidden: [hidden] });
    const { output: said } = await exec(opened, `git config --list; cat ${included}`);
    git(workspace.path, 'config', '--unset', 'include.path');
    expect(said).toContain('core.bare=false');
    expect(said).not.toContain(secret);
  });
});

describe('ways out', () => {
  test('sudo, the docker socket, the metadata address and DNS fail (case 29, T36)', async () => {
    const said = await output(
      'sudo -n id; ls /run/docker.sock /var/run/docker.sock; ' +
        '(exec 3<>/dev/tcp/169.254.169.254/80) && echo reached; getent hosts github.com && echo resolved; ' +
        'python3 -c \'import socket; socket.create_connection(("1.1.1.1", 443), 2)\' ; cat /proc/net/dev | wc -l',
    );
    expect(said).not.toMatch(/reached|resolved|uid=/);
    expect(said).toMatch(/Network is unreachable/);
    expect(said.trim().split('\n').at(-1)).toBe('3');
  });

  test('a listening port, a socket file and an abstract socket of the host are out of reach (case 29)', async () => {
    const path = join(workspace.outside, 'docker.sock');
    const servers = [createServer(), createServer(), createServer()] as const;
    const seen: number[] = [];
    for (const server of servers) server.on('connection', () => seen.push(1));
    servers[0].listen(0, '127.0.0.1');
    servers[1].listen(path);
    servers[2].listen('\0harness-abstract-test');
    await Promise.all(servers.map((server) => once(server, 'listening')));
    const { port } = servers[0].address() as AddressInfo;
    const python = (address: string): string =>
      `python3 -c 'import socket; socket.socket(socket.AF_UNIX).connect("${address}"); print("reached")'`;
    const said = await output(
      `(exec 3<>/dev/tcp/127.0.0.1/${port}) && echo reached; ${python(path)}; ${python('\\0harness-abstract-test')}`,
    );
    expect(said).not.toMatch(/^reached/m);
    expect(said).toContain('Connection refused');
    expect(said).toContain('No such file or directory');
    expect(seen).toEqual([]);
    for (const server of servers) server.close();
  });

  test('nothing outside can be written, and nothing remounted', async () => {
    const said = await output(
      'touch ../x; for f in /etc/x /usr/x /x /root/x; do touch $f && echo wrote $f; done; ' +
        'for m in / /usr /proc .git .github; do mount -o remount,rw,bind $m && echo remounted $m; done; ' +
        'umount .github && echo unmounted; mount -t tmpfs none /mnt && echo mounted; mknod d b 8 0 && echo device; ' +
        'unshare -Ur true && echo namespace; grep -E "CapEff|CapBnd|NoNewPrivs" /proc/self/status',
    );
    expect(said).not.toMatch(/^(wrote|remounted|unmounted|mounted|device|namespace)/m);
    expect(said).toMatch(/CapEff:\s0+\nCapBnd:\s0+\nNoNewPrivs:\s1/);
    expect(existsSync(join(workspace.outside, 'x'))).toBe(false);
    expect(existsSync('/etc/x')).toBe(false);
  });

  test('the kernel’s settings cannot be written, not even by uid 0', async () => {
    const said = await output(
      'for f in kernel/core_pattern vm/swappiness kernel/hostname; do [ -w /proc/sys/$f ] && echo writable $f; done; echo end',
    );
    expect(said).toBe('end\n');
  });

  test('no host process can be seen or signalled', async () => {
    const said = await output(`ls -d /proc/[0-9]* | wc -l; kill -0 ${process.pid} && echo alive`);
    expect(Number(said.split('\n')[0])).toBeLessThan(8);
    expect(said).not.toMatch(/^alive/m);
  });

  test('a read-only phase changes nothing in the workspace', async () => {
    const reading = await workspace.open({ access: 'read' });
    const { output: said } = await exec(
      reading,
      'echo x > new; rm README.md; cat README.md; git status --short',
    );
    expect(said).toMatch(/Read-only file system[\s\S]*hello/);
    expect(existsSync(join(workspace.path, 'new'))).toBe(false);
  });
});

describe('protected paths', () => {
  test('resist writing, renaming, removing and linking (case 21)', async () => {
    const before = readFileSync(join(workspace.path, '.git/config'), 'utf8');
    const said = await output(
      'echo x > .github/workflows/ci.yml; echo x > .github/new; mv .github x && echo moved; rm -rf .github; ' +
        'mv .git y && echo moved; git config core.fsmonitor evil && echo set; ln .github/workflows/ci.yml hard && echo linked; ' +
        'ln -s .github soft; echo x > soft/workflows/ci.yml; rm soft; cp -r .github copy; echo x > copy/new; ls',
    );
    expect(said).not.toMatch(/^(moved|set|linked)/m);
    expect(readFileSync(join(workspace.path, '.github/workflows/ci.yml'), 'utf8')).toBe('on: push\n');
    expect(readFileSync(join(workspace.path, '.git/config'), 'utf8')).toBe(before);
    expect(git(workspace.path, 'status', '--short', '.github')).toBe('');
    rmSync(join(workspace.path, 'copy'), { recursive: true });
  });

  test('hooks and settings cannot be planted in .git (case 22)', async () => {
    await output(
      'echo "touch /tmp/x" > .git/hooks/pre-commit; git config core.hooksPath hooks; git config core.sshCommand evil; ' +
        'git config filter.x.clean evil; git config diff.external evil; echo gitdir > .git/commondir',
    );
    expect(existsSync(join(workspace.path, '.git/hooks/pre-commit'))).toBe(false);
    expect(existsSync(join(workspace.path, '.git/commondir'))).toBe(false);
    expect(git(workspace.path, 'config', '--local', '--list')).not.toContain('evil');
  });

  test('names that are missing, or spelt otherwise, are removed after the command, which is refused (case 21)', async () => {
    await expect(
      exec(
        sandbox,
        'mkdir -p .harness .GITHUB/workflows; echo x > .harness/config.yml; echo x > .gitmodules; echo said',
      ),
    ).rejects.toThrow(/put back: \.GITHUB, \.gitmodules, \.harness\nsaid/);
    for (const name of ['.harness', '.GITHUB', '.gitmodules'])
      expect(existsSync(join(workspace.path, name))).toBe(false);
    await exec(sandbox, 'true');
  });

  test('leave no file on the host where they are missing', async () => {
    await output('true');
    expect(existsSync(join(workspace.path, '.harness'))).toBe(false);
    expect(existsSync(join(workspace.path, '.gitmodules'))).toBe(false);
  });

  test('that are symbolic links are put back when a command replaces them (case 21)', async () => {
    mkdirSync(join(workspace.path, 'agent'));
    symlinkSync('agent', join(workspace.path, '.claude'));
    const linked = await workspace.open();
    await expect(exec(linked, 'rm .claude; mkdir .claude; echo x > .claude/settings.json')).rejects.toThrow(
      '.claude',
    );
    expect(lstatSync(join(workspace.path, '.claude')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(join(workspace.path, '.claude'))).toBe('agent');
    rmSync(join(workspace.path, '.claude'));
  });

  test('must be top-level names', async () => {
    await expect(workspace.open({ protectedPaths: ['.github/workflows'] })).rejects.toBeInstanceOf(
      ConfigError,
    );
  });
});

describe('trusted git after a command', () => {
  test('runs nothing that a nested repository asks for (case 23)', async () => {
    const marker = join(workspace.outside, 'ran-outside');
    await output(
      `git init -q sub && cd sub && echo needle > f && git config core.fsmonitor "touch ${marker}" && ` +
        `git config core.pager "touch ${marker}" && git config diff.external "touch ${marker}"`,
    );
    expect((await sandbox.listFiles('**', 100)).paths).not.toContain('sub/.git/config');
    const found = await sandbox.search(
      { pattern: 'needle|fsmonitor', paths: [], ignoreCase: false, maxMatches: 10 },
      new AbortController().signal,
    );
    expect(found.matches.map((match) => match.path)).toEqual(['sub/f']);
    expect(existsSync(marker)).toBe(false);
    rmSync(join(workspace.path, 'sub'), { recursive: true });
  });

  test('is taken from outside the workspace, like every program of ours (case 25)', async () => {
    const bin = join(workspace.path, 'bin');
    const marker = join(workspace.outside, 'fake-ran');
    for (const name of ['git', 'bwrap', 'bash']) {
      workspace.write(`bin/${name}`, `#!/bin/sh\ntouch ${marker}\n`);
      await exec(sandbox, `chmod +x bin/${name}`);
    }
    const own = await workspace.open({ searchPath: `${bin}:${searchPath}` });
    await own.search(
      { pattern: 'x', paths: [], ignoreCase: false, maxMatches: 1 },
      new AbortController().signal,
    );
    expect((await exec(own, 'echo fine')).output).toBe('fine\n');
    expect(existsSync(marker)).toBe(false);
    rmSync(bin, { recursive: true });
  });
});
