import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { commandRunner, keptOutputBytes, maxPrintedBytes } from '../../src/verify/command.ts';
import { commandEnvironment } from '../../src/verify/environment.ts';
import { runner } from './verify-fixture.ts';

const cwd = mkdtempSync(path.join(tmpdir(), 'harness-command-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Is the process whose id stands in this file alive? A zombie is not. */
function livesOn(file: string): boolean {
  const id = readFileSync(path.join(cwd, file), 'utf8').trim();
  if (!existsSync(`/proc/${id}/stat`)) return false;
  return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.startsWith('Z') !== true;
}

describe('running a command of the repository', () => {
  test('gives its exit code and both streams in the order of writing', async () => {
    const result = await runner('echo one; echo two >&2; echo three; exit 3', { cwd, timeoutMs: 5000 });
    expect(result.end).toEqual({ kind: 'exit', code: 3 });
    expect(result.output).toBe('one\ntwo\nthree\n');
  });

  test('a syntax error, a missing program and a death by signal are results', async () => {
    const limits = { cwd, timeoutMs: 5000 };
    expect((await runner('if', limits)).output).toMatch(/syntax error/);
    expect((await runner('no-such-program', limits)).end).toEqual({ kind: 'exit', code: 127 });
    expect((await runner('kill -SEGV $$', limits)).end).toEqual({ kind: 'signal', signal: 'SIGSEGV' });
  });

  test('standard input is closed, so nothing waits for an answer (case 34)', async () => {
    expect((await runner('cat; read x; echo done', { cwd, timeoutMs: 5000 })).output).toBe('done\n');
  });

  test('a hanging command that ignores SIGTERM is killed with its whole tree (T35, case 32)', async () => {
    const command = 'trap "" TERM; sleep 300 & echo $! > child; bash -c "trap \'\' TERM; sleep 300; true"';
    const result = await runner(command, { cwd, timeoutMs: 500 });
    expect(result.end).toEqual({ kind: 'timeout', timeoutMs: 500 });
    expect(livesOn('child')).toBe(false);
  });

  test('a daemon in a session of its own does not outlive the command (T35, case 33)', async () => {
    const command =
      'setsid bash -c "echo \\$\\$ > daemon; exec sleep 300" & until test -s daemon; do sleep 0.01; done';
    const result = await runner(command, { cwd, timeoutMs: 10_000 });
    expect(result.end).toEqual({ kind: 'exit', code: 0 });
    expect(livesOn('daemon')).toBe(false);
  });

  test('a flood of output is ended, counted and bounded (T35, case 31)', async () => {
    const result = await runner('head -c 1073741824 /dev/zero | tr "\\0" x', { cwd, timeoutMs: 25_000 });
    expect(result.end.kind).toBe('output-cap');
    expect(result.totalBytes).toBeGreaterThan(maxPrintedBytes);
    expect(result.output.length).toBeLessThan(keptOutputBytes + 200);
    expect(result.truncated).toBe(true);
  });

  test('an abort ends the command and rejects with the reason', async () => {
    const stop = new AbortController();
    const run = commandRunner({
      environment: commandEnvironment(process.env, []),
      signal: stop.signal,
      clock: () => performance.now(),
    });
    const running = run('sleep 300', { cwd, timeoutMs: 20_000 });
    setTimeout(() => stop.abort(new Error('the job was cancelled')), 100);
    await expect(running).rejects.toThrow('the job was cancelled');
  });

  test('sees no token, key or file of the workflow contract (T24, T34)', async () => {
    const hostile = {
      PATH: process.env['PATH'],
      HOME: '/home/someone',
      ANTHROPIC_API_KEY: 'x',
      GITHUB_TOKEN: 'x',
      GITHUB_ENV: 'x',
      GITHUB_PATH: 'x',
      GITHUB_OUTPUT: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      INPUT_TOKEN: 'x',
      NODE_OPTIONS: 'x',
      LD_PRELOAD: 'x',
      BASH_ENV: 'x',
      NPM_TOKEN: 'x',
      DATABASE_URL: 'postgres://localhost/test',
      HTTPS_PROXY: 'http://user:password@proxy',
    };
    const keep = ['DATABASE_URL', 'NPM_TOKEN', 'GITHUB_ENV', 'ANTHROPIC_API_KEY'];
    const run = commandRunner({
      environment: commandEnvironment(hostile, keep),
      signal: new AbortController().signal,
      clock: () => performance.now(),
    });
    const { output } = await run('env', { cwd, timeoutMs: 5000 });
    const names = output.split('\n').map((line) => line.split('=')[0]);
    expect(names).toEqual(expect.arrayContaining(['PATH', 'HOME', 'CI', 'DATABASE_URL']));
    const forbidden = Object.keys(hostile).filter((name) => !['PATH', 'HOME', 'DATABASE_URL'].includes(name));
    expect(names.filter((name) => forbidden.includes(name ?? ''))).toEqual([]);
  });
});
