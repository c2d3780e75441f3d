import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Change, ChangedFile } from '../../src/change/change.ts';
import { blobIdOf } from '../../src/change/content.ts';
import { applyChange } from '../../src/change/apply.ts';
import { collectChange } from '../../src/change/collect.ts';
import { trustedGit } from '../../src/git.ts';
import { branch, call, seen, triage } from './call.ts';
import type { Given } from './call.ts';
import { buildHandoff, openShop, shopChange, verifyHandoff } from './shop.ts';
import type { Shop } from './shop.ts';

const git = trustedGit(process.env['PATH'] ?? '');
let shop: Shop;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'declared-'));
  shop = await openShop();
});
afterEach(async () => {
  await shop.close();
  await rm(folder, { recursive: true, force: true });
});

type Tamper = (change: Change) => Change;

/** Ways in which what is handed over can differ from what was verified, each with well-formed content. */
const tampers: readonly (readonly [string, Tamper])[] = [
  ['names another tree', (change) => ({ ...change, tree: 'f'.repeat(40) })],
  [
    'names the tree of the base',
    (change) => ({ ...change, tree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904' }),
  ],
  ['leaves a file out', (change) => ({ ...change, files: change.files.slice(1) })],
  ['forgets to delete a file', (change) => ({ ...change, files: change.files.slice(0, -1) })],
  ['has one file more', (change) => ({ ...change, files: [...change.files, written('more.js', 'more\n')] })],
  [
    'has other content',
    (change) => withFirst(change, written('sum.js', 'export const sum = 0;\n', '100644')),
  ],
  ['has another name', (change) => withFirst(change, { ...change.files[0]!, path: 'Summe.js' })],
  ['has another mode', (change) => withFirst(change, { ...change.files[0]!, mode: '100755' } as ChangedFile)],
];

describe('a change that is not the tree it declares (T48)', () => {
  test.each(tampers)(
    'and %s is refused by the job that verifies and by the job that writes',
    async (_, tamper) => {
      const change = tamper(await shopChange(shop));
      const repoDir = shop.local.repositoryPath;
      await expect(applyChange({ git, repoDir, change })).rejects.toMatchObject({ name: 'ChangeRefused' });
      await expect(call(shop, 'pull-request', handoffsOf(change))).rejects.toMatchObject({
        name: 'ChangeRefused',
      });
      expect(seen(shop).pulls).toEqual([]);
      expect(await shop.git(['log', '--format=%s', `main..${branch}`])).not.toContain(
        'Add instead of subtract',
      );
    },
  );
});

describe('what an agent did with git', () => {
  test('its commits, merges and forged authors stay where it worked: one commit in our name is published (T48)', async () => {
    const workspace = path.join(folder, 'workspace');
    inFolder(folder, 'clone', '-q', shop.local.repositoryPath, workspace);
    const work = (...args: string[]): string => inFolder(workspace, ...args);
    work('checkout', '-q', '-b', 'side');
    await writeFile(path.join(workspace, 'side.js'), 'export const side = 1;\n');
    work('add', '.');
    work('commit', '-qm', 'Approved by the maintainers', '--author=Linus <torvalds@example.com>');
    work('checkout', '-q', 'main');
    await writeFile(path.join(workspace, 'sum.js'), 'export const sum = (a, b) => a + b;\n');
    work('commit', '-qam', 'Sneak');
    work('merge', '-q', '--no-ff', '-m', 'Merge', 'side');
    const collected = await collectChange({ git, workspace, base: shop.base });
    if (collected.kind === 'none') throw new Error('nothing collected');
    const { change } = collected;
    expect(change.files.map(({ path: name }) => name)).toEqual(['side.js', 'sum.js']);
    expect(change.tree).toBe(work('rev-parse', 'HEAD^{tree}'));

    await call(shop, 'pull-request', handoffsOf(change));
    expect(await shop.git(['rev-parse', `${branch}^{tree}`])).toBe(change.tree);
    const log = await shop.git(['log', '--format=%an|%cn|%P', `main..${branch}`]);
    const commits = log.split('\n').map((line) => line.split('|'));
    expect(commits).toHaveLength(4);
    expect(new Set(commits.map(([author]) => author))).toEqual(new Set(['github-actions[bot]']));
    expect(commits.map(([, , parents = '']) => parents.split(' ').length)).toEqual([1, 1, 1, 1]);
  });
});

function handoffsOf(change: Change): readonly Given[] {
  const build = buildHandoff(change);
  const verify = { name: 'verify-1', text: verifyHandoff(change, build.text) };
  return [triage(shop), { name: 'build-1', ...build }, verify];
}

function written(name: string, text: string, oldMode: '100644' | null = null): ChangedFile {
  const bytes = Buffer.from(text);
  const content = { blob: blobIdOf(bytes), size: bytes.byteLength, contentBase64: bytes.toString('base64') };
  return { status: oldMode === null ? 'added' : 'modified', path: name, mode: '100644', oldMode, ...content };
}

function withFirst(change: Change, file: ChangedFile): Change {
  return { ...change, files: [file, ...change.files.slice(1)] };
}

function inFolder(cwd: string, ...args: string[]): string {
  const person = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@localhost' };
  const committer = { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@localhost' };
  const env = { PATH: process.env['PATH'], HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', ...person, ...committer };
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}
