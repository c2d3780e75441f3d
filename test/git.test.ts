import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { trustedGit } from '../src/git.ts';

const searchPath = process.env['PATH'] ?? '';
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'git-'));
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  for (const args of [
    ['init', '-q', '-b', 'main'],
    [...identity, 'commit', '-q', '--allow-empty', '-m', 'One'],
    [...identity, 'commit', '-q', '--allow-empty', '-m', 'Two'],
  ])
    execFileSync('git', args, { cwd: dir });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const names = ['$(touch${IFS}ran)', '`touch${IFS}ran`', 'a;touch${IFS}ran', "it's", 'a|b&c', '--help', '-d'];
test.each(names)('a branch named %j is a name and nothing else (F3)', async (name) => {
  execFileSync('git', ['update-ref', `refs/heads/${name}`, 'HEAD'], { cwd: dir });
  const found = await trustedGit(searchPath)(['rev-parse', '--verify', `refs/heads/${name}`], { cwd: dir });
  expect(found.stdout.toString().trim()).toMatch(/^[0-9a-f]{40}$/);
  expect(existsSync(path.join(dir, 'ran'))).toBe(false);
});

test.each(['../../HEAD', 'a..b', 'a/../b'])(
  'a branch named %j is refused, even where a file of the repository stands under that name (F3)',
  async (name) => {
    const heads = path.join(dir, '.git/refs/heads');
    mkdirSync(path.join(heads, 'a'));
    for (const file of ['a..b', 'b']) copyFileSync(path.join(heads, 'main'), path.join(heads, file));
    expect(existsSync(path.join(heads, name))).toBe(true);
    const asked = trustedGit(searchPath)(['rev-parse', '--verify', `refs/heads/${name}`], { cwd: dir });
    await expect(asked).rejects.toThrow('Needed a single revision');
  },
);

test('a git that refuses before it has read its input says why', async () => {
  const input = Buffer.alloc(4_000_000, 'x');
  const asked = trustedGit(searchPath)(['hash-object', '--no-such-option'], { cwd: dir, input });
  await expect(asked).rejects.toThrow('unknown option');
});
