import { describe, expect, test } from '@jest/globals';
import { runFed } from '../src/fed-process.ts';

/** A shell that reads as much of its input as the script wants. */
async function shell(script: string, input: Uint8Array) {
  const said: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
  const code = await runFed({
    ...{ file: '/bin/sh', args: ['-c', script], cwd: '/', env: { PATH: '/usr/bin:/bin' }, input },
    onStdout: (chunk) => void said.stdout.push(chunk),
    onStderr: (chunk) => void said.stderr.push(chunk),
  });
  return { code, stdout: Buffer.concat(said.stdout), stderr: Buffer.concat(said.stderr).toString() };
}

/** Far more than a pipe holds. */
const large = Buffer.alloc(4_000_000, 'x');

describe('a program that is fed', () => {
  test('gets every byte and gives back what it says', async () => {
    const { code, stdout } = await shell('cat', large);
    expect(code).toBe(0);
    expect(stdout.equals(large)).toBe(true);
  });

  test('may end before it has read everything: its own words and code are kept', async () => {
    expect(await shell('echo no >&2; exit 3', large)).toMatchObject({ code: 3, stderr: 'no\n' });
  });

  test('that was killed ends with 128 and the number of the signal', async () => {
    expect(await shell('kill -TERM $$', large)).toMatchObject({ code: 143 });
  });

  test('inherits nothing of the environment', async () => {
    const { stdout } = await shell('env', Buffer.alloc(0));
    expect(stdout.toString()).not.toMatch(/HOME=|NODE/);
  });

  test('that is not there is an error of the system', async () => {
    const program = { args: [], cwd: '/', env: {}, input: large, onStdout: () => {}, onStderr: () => {} };
    await expect(runFed({ ...program, file: '/nonexistent/program' })).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});
