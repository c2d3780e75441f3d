import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collectChange } from '../../src/change/collect.ts';
import type { Change } from '../../src/change/change.ts';
import { foldersAbove, treeWith } from '../../src/change/folders.ts';
import type { FolderEntry, Folders } from '../../src/change/folders.ts';
import { rebaseChange } from '../../src/change/rebase.ts';
import type { Rebased } from '../../src/change/rebase.ts';
import { RepositoryFixture } from './repository-fixture.ts';

/** Files and their contents; a name without content is deleted. */
type Edits = Readonly<Record<string, string | null>>;

const begun = { 'README.md': 'sample\n', 'src/a.js': 'a\n', 'src/b.js': 'b\n', 'src.txt': 'x\n' };

let fixture: RepositoryFixture;
let base: string;
beforeAll(() => {
  fixture = new RepositoryFixture(begun);
  base = fixture.head;
});
afterAll(() => fixture.clean());

describe('a change whose base moved on (T49)', () => {
  test.each<[string, Edits, Edits]>([
    ['another file', { 'src/b.js': 'theirs\n' }, { 'src/a.js': 'ours\n' }],
    ['a new file beside it', { 'src/c.js': 'theirs\n' }, { 'src/a.js': 'ours\n', 'src/d.js': 'new\n' }],
    ['a protected file', { '.github/workflows/ci.yml': 'on: push\n' }, { 'src/a.js': 'ours\n' }],
    ['a folder that we empty otherwise', { 'src/c.js': 'theirs\n' }, { 'src/a.js': null, 'src/b.js': null }],
    ['a folder that we add to as well', { 'new/x.js': 'theirs\n' }, { 'new/y.js': 'ours\n' }],
    [
      'nothing that we replace by a folder',
      { 'README.md': 'theirs\n' },
      { 'src.txt': null, 'src.txt/a': 'ours\n' },
    ],
  ])(
    'is put on the new one where that changed %s, and gives the tree that git gives',
    async (_, theirs, ours) => {
      const { rebased, onto } = await rebase(theirs, ours);
      if (rebased.kind !== 'clean') throw new Error(`conflict: ${rebased.paths.join(', ')}`);
      expect(rebased.change.base).toBe(onto);
      expect(rebased.change.tree).toBe(mergeOfGit(onto));
      const shown = fixture
        .run('diff-tree', '-r', '--name-only', onto, rebased.change.tree)
        .trim()
        .split('\n');
      expect(shown.sort()).toEqual(Object.keys(ours).sort());
    },
  );

  test.each<[string, Edits, Edits, string[]]>([
    [
      'changed a file of it',
      { 'src/a.js': 'theirs\n' },
      { 'src/a.js': 'ours\n', 'src/b.js': 'ours\n' },
      ['src/a.js'],
    ],
    ['deleted a file of it', { 'src/a.js': null }, { 'src/a.js': 'ours\n' }, ['src/a.js']],
    ['changed a file that it deletes', { 'src/a.js': 'theirs\n' }, { 'src/a.js': null }, ['src/a.js']],
    ['added the file that it adds', { 'new.js': 'theirs\n' }, { 'new.js': 'ours\n' }, ['new.js']],
    ['made the same change', { 'src/a.js': 'same\n' }, { 'src/a.js': 'same\n' }, ['src/a.js']],
    ['put a file where it has a folder', { lib: 'theirs\n' }, { 'lib/x.js': 'ours\n' }, ['lib/x.js']],
    ['put a folder where it has a file', { 'lib/x.js': 'theirs\n' }, { lib: 'ours\n' }, ['lib']],
  ])('is not put on one that %s', async (_, theirs, ours, paths) => {
    expect((await rebase(theirs, ours)).rebased).toEqual({ kind: 'conflict', paths });
  });

  test('is not put on one that made its file executable, or added to a folder that it replaces', async () => {
    apply({});
    fixture.chmod('src/a.js', 0o755);
    const executable = fixture.commit();
    apply({ 'src/a.js': 'ours\n' });
    expect(rebaseOf(await collected(), executable)).toEqual({ kind: 'conflict', paths: ['src/a.js'] });

    apply({ 'src/c.js': 'theirs\n' });
    const added = fixture.commit();
    apply({ 'src/a.js': null, 'src/b.js': null });
    fixture.remove('src').write({ src: 'ours\n' });
    expect(rebaseOf(await collected(), added)).toEqual({ kind: 'conflict', paths: ['src'] });
  });

  test('never reverts others, and gives what git’s own merge gives, whatever both sides did', async () => {
    const paths = ['a', 'a/b', 'a/c', 'd/e/f', 'd/e', 'd-', 'README.md', 'src/a.js', 'src/b.js', 'src'];
    const edits = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...paths), fc.constantFrom('one\n', 'two\n', null)),
      { minLength: 1, maxLength: 4, selector: ([path]) => path },
    );
    let clean = 0;
    await fc.assert(
      fc.asyncProperty(edits, edits, async (theirs, ours) => {
        const { rebased, onto } = await rebase(consistent(theirs), consistent(ours));
        if (rebased.kind === 'conflict') return;
        clean += 1;
        expect(rebased.change.tree).toBe(mergeOfGit(onto));
      }),
      { numRuns: 40, seed: 49 },
    );
    expect(clean).toBeGreaterThan(10);
  });
});

test('the tree that files make is the one git makes, also of odd names and an emptied repository (T48)', async () => {
  for (const edits of [
    { 'é/ü.txt': 'ü\n', 'src-x': 'x\n', 'src.d/y': 'y\n', src0: 'z\n' },
    Object.fromEntries(Object.keys(begun).map((name) => [name, null])),
  ]) {
    apply(edits);
    const change = await collected();
    expect(treeWith(foldersAt(base, change), change.files)).toBe(change.tree);
  }
});

interface Both {
  readonly rebased: Rebased;
  readonly onto: string;
}

/** Both sides start from the base: theirs becomes a commit, ours a change. */
async function rebase(theirs: Edits, ours: Edits): Promise<Both> {
  apply(theirs);
  const onto = fixture.commit();
  apply(ours);
  return { onto, rebased: rebaseOf(await collected(), onto) };
}

/** Leaves the base and these edits in the work tree. */
function apply(edits: Edits): void {
  fixture.run('checkout', '-q', '--force', '--detach', base);
  fixture.run('clean', '-ffdxq');
  for (const [name, content] of Object.entries(edits)) if (content === null) fixture.remove(name);
  for (const [name, content] of Object.entries(edits))
    if (content !== null) fixture.write({ [name]: content });
}

/** Edits that a work tree can hold: nothing below a file, nothing deleted that is not there. */
function consistent(edits: readonly (readonly [string, string | null])[]): Edits {
  const known: Edits = begun;
  const kept = new Map<string, string | null>();
  for (const [name, content] of edits) {
    const present = { ...known, ...Object.fromEntries(kept) };
    const names = Object.keys(present).filter((each) => present[each] !== null);
    const inTheWay = names.some((each) => each.startsWith(`${name}/`) || name.startsWith(`${each}/`));
    if (inTheWay || (content === null && !(name in known))) continue;
    kept.set(name, content);
  }
  if (kept.size === 0) kept.set('README.md', 'changed\n');
  return Object.fromEntries(kept);
}

async function collected(): Promise<Change> {
  const found = await collectChange({ git: fixture.git, workspace: fixture.dir, base });
  if (found.kind === 'none') throw new Error('nothing changed');
  return found.change;
}

function rebaseOf(change: Change, onto: string): Rebased {
  const folders = foldersAt(onto, change);
  return rebaseChange({ change, base: foldersAt(base, change), onto: { commit: onto, folders } });
}

/** As GitHub lists them. */
function foldersAt(commit: string, change: Change): Folders {
  const folders = new Map<string, Map<string, FolderEntry>>();
  for (const folder of foldersAbove(change.files.map(({ path }) => path))) {
    const tree = folder === '' ? commit : `${commit}:${folder}`;
    const listed = listOf(tree);
    if (listed !== null) folders.set(folder, listed);
  }
  return folders;
}

function listOf(tree: string): Map<string, FolderEntry> | null {
  try {
    const lines = fixture.run('ls-tree', '-z', tree).split('\0').slice(0, -1);
    return new Map(
      lines.map((line) => [
        line.slice(line.indexOf('\t') + 1),
        { mode: line.slice(0, 6), sha: line.split(/[ \t]/)[2]! },
      ]),
    );
  } catch {
    return null;
  }
}

/** The tree of git's own three-way merge of what the workspace holds now with `onto`. */
function mergeOfGit(onto: string): string {
  fixture.run('add', '-A', '-f');
  const tree = fixture.run('write-tree').trim();
  const ours = fixture.run('commit-tree', tree, '-p', base, '-m', 'ours').trim();
  const settings = ['-c', 'merge.renames=false', '-c', 'merge.directoryRenames=false'];
  return fixture.run(...settings, 'merge-tree', '--write-tree', onto, ours).trim();
}
