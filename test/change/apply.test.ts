import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { applyChange, checkoutTree } from '../../src/change/apply.ts';
import type { Change } from '../../src/change/change.ts';
import { collectChange } from '../../src/change/collect.ts';
import { maxPatchBytes, patchText } from '../../src/change/patch-text.ts';
import { RepositoryFixture } from './repository-fixture.ts';

const fixtures: RepositoryFixture[] = [];
afterEach(() => fixtures.splice(0).forEach((fixture) => fixture.clean()));

function repository(files?: Readonly<Record<string, string | Buffer>>): RepositoryFixture {
  const fixture = new RepositoryFixture(files);
  fixtures.push(fixture);
  return fixture;
}

async function changed(
  fixture: RepositoryFixture,
  edit: (fixture: RepositoryFixture) => unknown,
): Promise<Change> {
  edit(fixture);
  const collected = await collectChange({ git: fixture.git, workspace: fixture.dir, base: fixture.head });
  if (collected.kind === 'none') throw new Error('no change was collected');
  fixture.run('checkout', '-q', '-f', 'HEAD');
  fixture.run('clean', '-qfdx');
  return collected.change;
}

describe('applying a change', () => {
  test('gives the declared tree in a repository that never saw its blobs, and touches no branch or file', async () => {
    const fixture = repository({ 'a.txt': 'a\n' });
    const change = await changed(fixture, (edited) => edited.write({ 'a.txt': 'b\n', 'c/d.sh': 'd\n' }));
    const bare = path.join(fixture.outside, 'bare.git');
    fixture.run('clone', '-q', '--bare', fixture.dir, bare);
    const tree = await applyChange({ git: fixture.git, repoDir: bare, change });
    expect(tree).toBe(change.tree);
    expect(fixture.run('-C', bare, 'cat-file', '-p', `${tree}:c/d.sh`)).toBe('d\n');
    expect(fixture.run('status', '--porcelain')).toBe('');
  });

  test('a part of the change gives a tree with only that part', async () => {
    const fixture = repository({ 'a.txt': 'a\n' });
    const change = await changed(fixture, (edited) => edited.write({ 'a.txt': 'b\n', 'test/a.txt': 't\n' }));
    const only = (name: string): boolean => name.startsWith('test/');
    const tree = await applyChange({ git: fixture.git, repoDir: fixture.dir, change, only });
    expect(fixture.run('ls-tree', '-r', '--name-only', tree).split('\n').slice(0, -1)).toEqual([
      'a.txt',
      'test/a.txt',
    ]);
    expect(fixture.run('cat-file', '-p', `${tree}:a.txt`)).toBe('a\n');
  });

  test('a tree other than the declared one, and content other than its hash, are refused (T48)', async () => {
    const fixture = repository();
    const change = await changed(fixture, (edited) => edited.write({ 'b.txt': 'b\n' }));
    const { git, dir: repoDir } = fixture;
    const other = { ...change, tree: '1'.repeat(40) };
    await expect(applyChange({ git, repoDir, change: other })).rejects.toThrow(/and declares 1{40}/);
    const forged = change.files.map((file) => ({ ...file, contentBase64: 'Zm9yZ2Vk' }));
    await expect(applyChange({ git, repoDir, change: { ...change, files: forged } })).rejects.toThrow(
      /does not hash/,
    );
  });

  test('a change made on another base is refused, or named when the base is absent (T49)', async () => {
    const fixture = repository({ 'a.txt': 'a\n' });
    const change = await changed(fixture, (edited) => edited.write({ 'a.txt': 'mine\n' }));
    fixture.write({ 'upstream.txt': 'theirs\n' });
    const advanced = fixture.commit();
    const { git, dir: repoDir } = fixture;
    await expect(applyChange({ git, repoDir, change: { ...change, base: advanced } })).rejects.toThrow(
      /gives the tree/,
    );
    fixture.remove('a.txt');
    const gone = fixture.commit();
    await expect(applyChange({ git, repoDir, change: { ...change, base: gone } })).rejects.toThrow(
      /expects 100644 on the base, which has nothing/,
    );
    const absent = { ...change, base: '2'.repeat(40) };
    await expect(applyChange({ git, repoDir, change: absent })).rejects.toThrow(/base commit is not in/);
  });

  test('a path that git itself will not hold is refused', async () => {
    const fixture = repository();
    const change = await changed(fixture, (edited) => edited.write({ 'b.txt': 'b\n' }));
    const files = change.files.map((file) => ({ ...file, path: '.git/config' }));
    await expect(
      applyChange({ git: fixture.git, repoDir: fixture.dir, change: { ...change, files } }),
    ).rejects.toThrow(/cannot be applied|gives the tree/);
  });
});

describe('a fresh checkout of a tree', () => {
  test('holds files, modes and links, is a repository of its own, and runs no filter or hook (T33)', async () => {
    const fixture = repository({
      '.gitattributes': '*.txt filter=planted\n',
      'a.txt': 'a\r\n',
      'b.sh': 'b\n',
    });
    fixture.chmod('b.sh', 0o755).commit();
    const script = fixture.plant('smudge.sh');
    fixture.run('config', 'filter.planted.smudge', script);
    mkdirSync(path.join(fixture.dir, '.git/hooks'), { recursive: true });
    writeFileSync(path.join(fixture.dir, '.git/hooks/post-checkout'), `#!/bin/sh\n${script}\n`, {
      mode: 0o755,
    });
    const target = path.join(fixture.outside, 'fresh');
    await checkoutTree({ git: fixture.git, repoDir: fixture.dir, tree: fixture.head, target });
    expect(readFileSync(path.join(target, 'a.txt'), 'utf8')).toBe('a\r\n');
    expect(lstatSync(path.join(target, 'b.sh')).mode & 0o111).not.toBe(0);
    expect(fixture.run('-C', target, 'status', '--porcelain')).toBe('');
    expect(fixture.run('-C', target, 'ls-files').split('\n')).toContain('a.txt');
    expect(fixture.run('-C', target, 'config', '--list', '--local')).not.toContain('planted');
    expect(existsSync(fixture.marker)).toBe(false);
    renameSync(path.join(fixture.dir, '.git'), path.join(fixture.dir, 'moved'));
    const env = { PATH: process.env['PATH'], HOME: fixture.outside };
    const fsck = execFileSync('git', ['-C', target, 'fsck', '--full'], {
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(fsck).not.toMatch(/missing|broken/);
  });

  test('never mixes with files that are there', async () => {
    const fixture = repository();
    writeFileSync(path.join(fixture.outside, 'left.txt'), 'x');
    const options = { git: fixture.git, repoDir: fixture.dir, tree: fixture.head, target: fixture.outside };
    await expect(checkoutTree(options)).rejects.toThrow(/not empty/);
  });
});

describe('the diff for people', () => {
  test('shows renames and edits, runs no diff program and is bounded', async () => {
    const fixture = repository({ 'a.txt': 'one\ntwo\nthree\n', '.gitattributes': '* diff=planted\n' });
    fixture.run('config', 'diff.planted.textconv', fixture.plant('textconv.sh'));
    fixture.run('config', 'diff.external', fixture.plant('external.sh'));
    const change = await changed(fixture, (edited) =>
      edited.remove('a.txt').write({ 'b.txt': 'one\ntwo\nthree\n', 'long.txt': 'a line\n'.repeat(20_000) }),
    );
    const patch = await patchText(fixture.git, fixture.dir, change);
    expect(patch).toContain('rename from a.txt\nrename to b.txt\n');
    expect(Buffer.byteLength(patch)).toBeLessThan(maxPatchBytes + 100);
    expect(patch).toMatch(/\[… \d+ more bytes of this diff are not shown\]\n$/);
    expect(existsSync(fixture.marker)).toBe(false);
  });
});
