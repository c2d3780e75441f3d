import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultCommandLimits } from '../../src/sandbox/index.ts';
import type { OpenSandbox } from '../../src/sandbox/index.ts';
import { SandboxRefusal } from '../../src/sandbox/sandbox.ts';
import { exec, makeWorkspace, until } from './workspace.ts';
import type { Workspace } from './workspace.ts';

const mega = 1024 * 1024;
const tight = {
  maxProcesses: 60,
  maxFileBytes: 8 * mega,
  maxPrintedBytes: 50 * mega,
  tmpfsBytes: 4 * mega,
  maxMemoryBytes: 300 * mega,
  maxDiskBytes: 10_000 * mega,
};

let workspace: Workspace;
beforeAll(() => {
  workspace = makeWorkspace();
});
afterAll(() => workspace.remove());

/** Processes of the host whose command line holds the mark. */
function alive(mark: string): number {
  return execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(mark) && !line.startsWith('bwrap') && !line.includes(' -c ')).length;
}

describe.each(['bubblewrap', 'off'] as const)('a command with the sandbox %s', (mode) => {
  let sandbox: OpenSandbox;
  beforeAll(async () => {
    sandbox = await workspace.open({ mode, limits: tight });
  });

  test('runs in the workspace and gives code and output in the order of writing (case 36)', async () => {
    const result = await exec(sandbox, 'for i in 1 2 3; do echo out$i; echo err$i >&2; done; pwd; exit 3');
    expect(result.end).toEqual({ kind: 'exit', code: 3 });
    expect(result.output).toBe(`out1\nerr1\nout2\nerr2\nout3\nerr3\n${workspace.path}\n`);
    expect([result.totalLines, result.truncated]).toEqual([7, false]);
  });

  test('names the signal it died of (case 36)', async () => {
    expect((await exec(sandbox, 'kill -SEGV $$')).end).toEqual({ kind: 'signal', signal: 'SIGSEGV' });
  });

  test('reports a syntax error with its text', async () => {
    const result = await exec(sandbox, 'if true; then');
    expect(result.end).toEqual({ kind: 'exit', code: 2 });
    expect(result.output).toContain('syntax error');
  });

  test('can open /dev/stdout and /dev/stderr, which a socket would refuse', async () => {
    const result = await exec(
      sandbox,
      'echo a > /dev/stderr; echo b | tee /dev/stderr > /dev/null; echo c > /dev/stdout',
    );
    expect(result.output).toBe('a\nb\nc\n');
  });

  test('has stdin closed, so cat ends (case 34)', async () => {
    expect((await exec(sandbox, 'cat', { timeoutMs: 5000 })).end).toEqual({ kind: 'exit', code: 0 });
  });

  test('ends with its whole tree at the timeout (case 32)', async () => {
    const started = performance.now();
    const result = await exec(sandbox, 'sleep 98761 | sleep 98761 & trap "" TERM; sleep 98761', {
      timeoutMs: 300,
    });
    expect(result.end).toEqual({ kind: 'timeout', timeoutMs: 300 });
    expect(performance.now() - started).toBeLessThan(3000);
    await until(() => alive('sleep 98761') === 0, 'the tree is gone');
  });

  test('is gone within 500 ms of an abort, and says why it ended (case 52)', async () => {
    const controller = new AbortController();
    const running = exec(sandbox, 'echo ready; sleep 98762', { signal: controller.signal });
    await until(() => alive('sleep 98762') > 0, 'the command runs');
    const aborted = performance.now();
    controller.abort(new Error('interrupted by the test'));
    await expect(running).rejects.toThrow('interrupted by the test');
    expect(performance.now() - aborted).toBeLessThan(500);
    await until(() => alive('sleep 98762') === 0, 'the command is gone');
    await expect(exec(sandbox, 'true', { signal: controller.signal })).rejects.toThrow('interrupted');
  });

  test('does not wait for a background process, which does not outlive it (case 33)', async () => {
    const started = performance.now();
    const result = await exec(sandbox, 'sleep 98763 & echo done');
    expect(result.output).toBe('done\n');
    expect(performance.now() - started).toBeLessThan(5000);
    await until(() => alive('sleep 98763') === 0, 'the background process is gone');
  });

  test('keeps head and tail of long output and counts all of it (case 31)', async () => {
    const result = await exec(sandbox, 'echo first; yes | head -c 40000000; echo last', {
      maxOutputBytes: 1000,
    });
    expect(result.totalBytes).toBe(40_000_011);
    expect(result.totalLines).toBe(20_000_002);
    expect(result.output.startsWith('first\ny\n')).toBe(true);
    expect(result.output.endsWith('y\nlast\n')).toBe(true);
    expect(result.output.length).toBeLessThan(1100);
    expect(result.truncated).toBe(true);
  });

  test('is killed when it prints more than the cap (case 31)', async () => {
    const result = await exec(sandbox, 'yes');
    expect(result.end).toMatchObject({ kind: 'output-cap' });
    expect(result.totalBytes).toBeGreaterThan(50 * mega);
    expect(result.totalBytes).toBeLessThan(51 * mega);
  });

  test('cannot write a file above the limit, not even a sparse one (case 35)', async () => {
    const result = await exec(sandbox, 'truncate -s 5G sparse; echo code $?; ls -s sparse');
    expect(result.output).toMatch(/too large|File size limit|code 153/);
    expect((await exec(sandbox, 'head -c 20000000 /dev/zero > big')).end).not.toEqual({
      kind: 'exit',
      code: 0,
    });
    expect(readFileSync(join(workspace.path, 'big')).length).toBe(8 * mega);
    await exec(sandbox, 'rm -f sparse big');
  });
});

describe('in the sandbox', () => {
  let sandbox: OpenSandbox;
  beforeAll(async () => {
    sandbox = await workspace.open({ limits: tight });
  });

  test('a daemon that left its session and closed nothing does not outlive the call (case 33)', async () => {
    const started = performance.now();
    expect((await exec(sandbox, 'setsid nohup sleep 98764 & disown; echo up')).output).toContain('up');
    expect(performance.now() - started).toBeLessThan(5000);
    await until(() => alive('sleep 98764') === 0, 'the daemon is gone');
  });

  test('temporary file systems are bounded (case 35)', async () => {
    const result = await exec(
      sandbox,
      'for d in /tmp /dev/shm /run; do head -c 20000000 /dev/zero > $d/fill; echo $d $?; rm $d/fill; done; touch /x /dev/x',
    );
    expect(result.output).toMatch(/No space left on device[\s\S]*\/tmp 1[\s\S]*\/dev\/shm 1[\s\S]*\/run 1/);
    expect(result.output).toMatch(/'\/x': Read-only file system[\s\S]*'\/dev\/x': Read-only file system/);
  });

  test('a fork bomb ends, and the harness goes on (case 35, T35)', async () => {
    const bomb = 'for i in $(seq 500); do sleep 98765 & done; wait';
    const result = await exec(sandbox, bomb, { timeoutMs: 3000 });
    expect(['signal', 'timeout', 'exit']).toContain(result.end.kind);
    expect(result.output).toMatch(/more than 60 processes|Resource temporarily unavailable/);
    await until(() => alive('sleep 98765') === 0, 'the bomb is gone');
    expect((await exec(sandbox, 'echo fine')).output).toBe('fine\n');
  });

  test.each([
    ['one process', 'python3 -c "a = []\nwhile True: a.append(bytearray(1000000))"'],
    [
      'many that each hold little',
      'for i in $(seq 8); do python3 -c "import time; a = bytearray(60000000); time.sleep(30)" & done; wait',
    ],
  ])('a memory bomb of %s ends, and the harness goes on (T35)', async (_, bomb) => {
    const result = await exec(sandbox, bomb);
    expect(result.end).toEqual({ kind: 'signal', signal: 'SIGKILL' });
    expect(result.output).toContain('[killed: more than 300 MB of memory at once]');
    expect((await exec(sandbox, 'echo fine')).output).toBe('fine\n');
  });

  test('files that fill the disk together end the command, and the next one may delete them (case 35, T35)', async () => {
    const narrow = await workspace.open({ limits: { ...tight, maxDiskBytes: 64 * mega } });
    const fill =
      'mkdir -p full; for i in $(seq 200); do head -c 8000000 /dev/zero > full/$i; sleep 0.02; done';
    const result = await exec(narrow, fill, { timeoutMs: 30_000 });
    expect(result.end).toEqual({ kind: 'signal', signal: 'SIGKILL' });
    expect(result.output).toContain('[killed: more than 64 MB of disk taken by the commands of this run');
    expect((await exec(narrow, 'rm -r full && echo deleted')).output).toBe('deleted\n');
  });

  test('nothing but the workspace stays from one call to the next', async () => {
    await exec(sandbox, 'echo x > ~/kept; echo x > /tmp/kept; echo x > kept');
    expect((await exec(sandbox, 'ls ~ /tmp kept')).output).not.toMatch(/\/tmp:\n.*kept/);
    expect((await exec(sandbox, 'cat kept; rm kept')).output).toBe('x\n');
  });

  test('HOME stays when a folder is given for it', async () => {
    const scratchHome = join(workspace.outside, 'home');
    execFileSync('mkdir', [scratchHome]);
    const settled = await workspace.open({ scratchHome });
    await exec(settled, 'echo cached > ~/cache');
    expect((await exec(settled, 'cat ~/cache; echo $HOME')).output).toBe('cached\n/tmp/.home\n');
  });

  test('the default limits let an ordinary build through', async () => {
    const roomy = await workspace.open({ limits: defaultCommandLimits });
    const result = await exec(
      roomy,
      'node -e "console.log(6 * 7)" && git log --oneline && git status --short',
    );
    expect(result.end).toEqual({ kind: 'exit', code: 0 });
    expect(result.output).toMatch(/^42\n[0-9a-f]+ Start/);
  });

  test('a phase without commands refuses them and probes nothing (case 67)', async () => {
    const reading = await workspace.open({ commands: false, searchPath: '/usr/bin', access: 'read' });
    expect(reading.kind).toBe('none');
    await expect(exec(reading, 'true')).rejects.toBeInstanceOf(SandboxRefusal);
    expect((await reading.readFile('README.md')).size).toBe(6);
  });

  test('closing kills what runs and refuses what comes after', async () => {
    const closing = await workspace.open();
    const running = exec(closing, 'sleep 98766');
    await until(() => alive('sleep 98766') > 0, 'the command runs');
    const ended = expect(running).rejects.toBeInstanceOf(SandboxRefusal);
    await closing.close();
    await ended;
    expect(alive('sleep 98766')).toBe(0);
    await expect(exec(closing, 'true')).rejects.toThrow('closed');
  });
});
