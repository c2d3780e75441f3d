import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { applyChange } from '../../src/change/apply.ts';
import type { Change, ChangedFile } from '../../src/change/change.ts';
import { assertHistory, collectChange, openCheckout } from '../../src/change/collect.ts';
import { checkChange, defaultChangePolicy } from '../../src/change/gate.ts';
import { RepositoryFixture } from './repository-fixture.ts';

const fixtures: RepositoryFixture[] = [];
afterEach(() => fixtures.splice(0).forEach((fixture) => fixture.clean()));

function repository(files?: Readonly<Record<string, string | Buffer>>): RepositoryFixture {
  const fixture = new RepositoryFixture(files);
  fixtures.push(fixture);
  return fixture;
}

async function collect(fixture: RepositoryFixture): Promise<Change> {
  const collected = await collectChange({ git: fixture.git, workspace: fixture.dir, base: fixture.head });
  if (collected.kind === 'none') throw new Error('no change was collected');
  return collected.change;
}

function fileOf(change: Change, name: string): ChangedFile | undefined {
  return change.files.find((file) => file.path === name);
}

function textOf(file: ChangedFile | undefined): string {
  if (file === undefined || file.status === 'deleted') throw new Error('no content');
  return Buffer.from(file.contentBase64, 'base64').toString();
}

describe('collecting what an agent changed', () => {
  test('an untouched workspace is no change (T53)', async () => {
    const fixture = repository();
    await expect(
      collectChange({ git: fixture.git, workspace: fixture.dir, base: fixture.head }),
    ).resolves.toEqual({ kind: 'none' });
  });

  test('takes edits, new files, deletions and mode changes, and leaves out what is ignored', async () => {
    const fixture = repository({ 'a.js': 'a\n', 'b.js': 'b\n', 'c.sh': 'c\n', '.gitignore': 'build/\n' });
    fixture.write({ 'a.js': 'changed\n', 'new/file.js': 'n\n', 'build/out.js': 'o\n' }).remove('b.js');
    fixture.chmod('c.sh', 0o755);
    const change = await collect(fixture);
    expect(change.files.map((file) => [file.status, file.path])).toEqual([
      ['modified', 'a.js'],
      ['deleted', 'b.js'],
      ['modified', 'c.sh'],
      ['added', 'new/file.js'],
    ]);
    expect(fileOf(change, 'c.sh')).toMatchObject({ mode: '100755', oldMode: '100644' });
  });

  test('applying the files to the base gives exactly the declared tree, which is what git add would give', async () => {
    const fixture = repository({ 'a/b.js': 'a\n', 'c.js': 'b\n' });
    fixture.write({ 'a/b.js': 'changed\n', 'e.txt': '' }).remove('c.js');
    const change = await collect(fixture);
    await expect(applyChange({ git: fixture.git, repoDir: fixture.dir, change })).resolves.toBe(change.tree);
    fixture.run('add', '-A');
    expect(change.tree).toBe(fixture.run('write-tree').trim());
  });

  test('a file that becomes a folder, and a folder that becomes a file, both arrive', async () => {
    const fixture = repository({ file: 'f\n', 'folder/inside': 'i\n' });
    fixture.remove('file', 'folder').write({ 'file/inside': 'x\n', folder: 'y\n' });
    const change = await collect(fixture);
    expect(change.files.map((file) => `${file.status} ${file.path}`).sort()).toEqual([
      'added file/inside',
      'added folder',
      'deleted file',
      'deleted folder/inside',
    ]);
    await expect(applyChange({ git: fixture.git, repoDir: fixture.dir, change })).resolves.toBe(change.tree);
  });

  test('a rename is a deletion and an addition, so neither name can hide (T46)', async () => {
    const fixture = repository({ '.github/workflows/ci.yml': 'on: push\n', 'a.txt': 'a\n' });
    fixture.remove('.github', 'a.txt').write({ 'docs/ci.yml': 'on: push\n', 'b.txt': 'a\n' });
    const change = await collect(fixture);
    expect(change.files.map((file) => `${file.status} ${file.path}`)).toEqual([
      'deleted .github/workflows/ci.yml',
      'deleted a.txt',
      'added b.txt',
      'added docs/ci.yml',
    ]);
    expect(checkChange(change, defaultChangePolicy)).toContainEqual(
      expect.objectContaining({
        rule: 'protected-path',
        path: '.github/workflows/ci.yml',
        severity: 'refuse',
      }),
    );
  });

  test('names that git would quote, and leading dashes, blanks, newlines and pathspec magic, arrive as they are (T46, case 11)', async () => {
    const fixture = repository();
    const names = ['.github/wörk "flow".yml', '--all', '-n', ':(glob)x', 'with space', 'two\nlines', 'ta\tb'];
    fixture.write(Object.fromEntries(names.map((name) => [name, name])));
    const change = await collect(fixture);
    expect(change.files.map((file) => file.path).sort()).toEqual([...names].sort());
    expect(change.files.every((file) => textOf(file) === file.path)).toBe(true);
    const rules = checkChange(change, defaultChangePolicy).map(({ rule, path }) => `${rule} ${path}`);
    expect(rules).toContain('protected-path .github/wörk "flow".yml');
    expect(rules).toContain('odd-path two\nlines');
    await expect(applyChange({ git: fixture.git, repoDir: fixture.dir, change })).resolves.toBe(change.tree);
  });

  test('CRLF, a byte order mark, invalid UTF-8 and a missing final newline are kept byte for byte', async () => {
    const fixture = repository();
    const bytes = Buffer.concat([
      Buffer.from('\uFEFFone\r\ntwo\nthree\r\n'),
      Buffer.from([0xff, 0xfe, 0x41]),
    ]);
    fixture.run('config', 'core.autocrlf', 'input');
    fixture.write({ 'mixed.txt': bytes });
    const file = fileOf(await collect(fixture), 'mixed.txt');
    if (file?.status !== 'added') throw new Error('not collected');
    expect(Buffer.from(file.contentBase64, 'base64').equals(bytes)).toBe(true);
  });

  test('a file that the repository checks out with CRLF does not look changed', async () => {
    const fixture = repository({ '.gitattributes': '*.bat text eol=crlf\n', 'run.bat': 'echo\n' });
    fixture.remove('run.bat').run('checkout', '--', 'run.bat');
    fixture.write({ 'README.md': 'new\n' });
    expect((await collect(fixture)).files.map((file) => file.path)).toEqual(['README.md']);
  });

  test('build leftovers stay out even when .gitignore forgot them', async () => {
    const fixture = repository();
    fixture.write({ 'pkg/__pycache__/a.pyc': 'x', 'node_modules/a/index.js': 'x', 'pkg/a.py': 'a = 1\n' });
    expect((await collect(fixture)).files.map((file) => file.path)).toEqual(['pkg/a.py']);
  });

  test('what setup made and the agent left alone is not the agent’s change', async () => {
    const fixture = repository({ 'a.txt': 'a\n', 'tracked.lock': '1\n', 'gone.txt': 'g\n' });
    const options = { git: fixture.git, workspace: fixture.dir, base: fixture.head };
    fixture
      .write({ 'package-lock.json': '{}', 'tracked.lock': '2\n', 'edited.lock': '1\n' })
      .remove('gone.txt');
    const setup = await collectChange(options);
    await expect(collectChange({ ...options, setup })).resolves.toEqual({ kind: 'none' });
    fixture.write({ 'a.txt': 'b\n', 'edited.lock': '2\n' });
    const collected = await collectChange({ ...options, setup });
    if (collected.kind === 'none') throw new Error('no change was collected');
    const { change } = collected;
    expect(change.files.map((file) => file.path)).toEqual(['a.txt', 'edited.lock']);
    await expect(applyChange({ git: fixture.git, repoDir: fixture.dir, change })).resolves.toBe(change.tree);
  });

  test('leaves the repository as it was: index, objects and configuration', async () => {
    const fixture = repository();
    const before = fixture.run('count-objects', '-v') + fixture.run('status', '--porcelain');
    fixture.write({ 'new.txt': 'new\n' });
    await collect(fixture);
    fixture.remove('new.txt');
    expect(fixture.run('count-objects', '-v') + fixture.run('status', '--porcelain')).toBe(before);
  });
});

describe('a workspace that was prepared to run code in the trusted process', () => {
  test('filters, hooks, monitors and diff programs that the agent planted do not run (T33, case 22)', async () => {
    const fixture = repository({ 'a.txt': 'a\n', '.gitattributes': '* filter=planted diff=planted\n' });
    const script = fixture.plant('script.sh');
    fixture.run('config', 'filter.planted.clean', script);
    fixture.run('config', 'filter.planted.smudge', script);
    fixture.run('config', 'filter.planted.required', 'true');
    fixture.run('config', 'core.fsmonitor', script);
    fixture.run('config', 'diff.planted.textconv', script);
    fixture.run('config', 'diff.external', script);
    mkdirSync(path.join(fixture.dir, '.git/hooks'), { recursive: true });
    for (const hook of ['post-index-change', 'pre-commit', 'post-checkout', 'reference-transaction'])
      writeFileSync(path.join(fixture.dir, '.git/hooks', hook), `#!/bin/sh\ntouch '${fixture.marker}'\n`, {
        mode: 0o755,
      });
    fixture.write({ 'a.txt': 'changed\n', 'b.txt': 'new\n' });
    const change = await collect(fixture);
    expect(change.files.map((file) => file.path)).toEqual(['a.txt', 'b.txt']);
    expect(existsSync(fixture.marker)).toBe(false);
    // The same workspace does run it for a git that trusts it: the trap is a live one.
    fixture.run('add', '-A');
    expect(existsSync(fixture.marker)).toBe(true);
  });

  test.each(['untracked/', 'tracked/', ''])(
    'a nested repository in a folder (%s) is refused and its monitor does not run (case 23)',
    async (folder) => {
      const fixture = repository({ 'tracked/a.txt': 'a\n' });
      const nested = path.join(fixture.dir, folder, folder === '' ? 'new' : '.');
      mkdirSync(nested, { recursive: true });
      execFileSync('git', ['init', '-q'], { cwd: nested });
      execFileSync('git', ['config', 'core.fsmonitor', fixture.plant('monitor.sh')], { cwd: nested });
      writeFileSync(path.join(nested, 'file.txt'), 'x\n');
      await expect(collect(fixture)).rejects.toThrow(/repository of its own/);
      expect(existsSync(fixture.marker)).toBe(false);
    },
  );

  test('a .git file that points elsewhere counts as a nested repository (case 23)', async () => {
    const fixture = repository({ 'sub/a.txt': 'a\n' });
    fixture.write({ 'sub/.git': `gitdir: ${fixture.outside}\n` });
    await expect(collect(fixture)).rejects.toThrow(/repository of its own/);
  });

  test('a submodule that the base has stays as it is', async () => {
    const fixture = repository();
    const commit = fixture.head;
    fixture.run('update-index', '--add', '--cacheinfo', `160000,${commit},sub`);
    fixture.run('commit', '-q', '-m', 'submodule');
    fixture.write({ 'a.txt': 'a\n' });
    mkdirSync(path.join(fixture.dir, 'sub'));
    expect((await collect(fixture)).files.map((file) => file.path)).toEqual(['a.txt']);
    fixture.write({ 'sub/b.txt': 'b\n' });
    await expect(collect(fixture)).rejects.toThrow(/is a submodule and got files/);
  });

  test('a folder of .git spelled another way is refused (case 21)', async () => {
    const fixture = repository();
    fixture.write({ '.GIT/hooks/pre-commit': 'x' });
    await expect(collect(fixture)).rejects.toThrow(/inside \.git/);
  });

  test('a symbolic link is collected as a link, never followed (T47, case 24)', async () => {
    const fixture = repository({ 'a.txt': 'a\n' });
    fixture.remove('a.txt');
    symlinkSync('/etc/passwd', path.join(fixture.dir, 'a.txt'));
    const change = await collect(fixture);
    expect(textOf(fileOf(change, 'a.txt'))).toBe('/etc/passwd');
    expect(checkChange(change, defaultChangePolicy)).toEqual([
      expect.objectContaining({ rule: 'symlink', severity: 'refuse' }),
    ]);
  });

  test('a folder replaced by a link to the outside takes nothing from there (T32, case 3)', async () => {
    const fixture = repository({ 'src/a.txt': 'a\n' });
    writeFileSync(path.join(fixture.outside, 'a.txt'), 'secret\n');
    fixture.remove('src');
    symlinkSync(fixture.outside, path.join(fixture.dir, 'src'));
    const change = await collect(fixture);
    expect(change.files.map((file) => `${file.status} ${file.path}`)).toEqual([
      'added src',
      'deleted src/a.txt',
    ]);
    expect(JSON.stringify(change)).not.toContain(Buffer.from('secret\n').toString('base64'));
  });

  test('a pipe in the place of a file is refused without a hang (case 4)', async () => {
    const fixture = repository({ 'a.txt': 'a\n' });
    fixture.remove('a.txt');
    execFileSync('mkfifo', [path.join(fixture.dir, 'a.txt')]);
    await expect(collect(fixture)).rejects.toThrow(/no regular file/);
  });

  test('a flood of files is refused instead of read (case 24)', async () => {
    const fixture = repository();
    fixture.write(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`flood/${n}`, ''])));
    await expect(collect(fixture)).rejects.toThrow(/2001 changed files/);
  });
});

describe('a workspace that a phase cannot use', () => {
  test('changes made before the agent started are named', async () => {
    const fixture = repository();
    const workspace = { git: fixture.git, workspace: fixture.dir };
    const base = fixture.run('rev-parse', 'HEAD').trim();
    await expect(openCheckout(workspace)).resolves.toMatchObject({ base });
    fixture.write({ 'README.md': 'mine\n', 'nöte.txt': 'mine\n' });
    await expect(openCheckout(workspace)).rejects.toThrow(/changes of its own.*"README.md", "nöte.txt"/);
  });

  test('no repository, a folder inside one, a bare one: each says so', async () => {
    const fixture = repository({ 'inner/a.txt': 'a\n' });
    const empty = mkdtempSync(path.join(tmpdir(), 'harness-empty-'));
    const bare = path.join(fixture.outside, 'bare.git');
    fixture.run('clone', '-q', '--bare', fixture.dir, bare);
    const { git } = fixture;
    await expect(openCheckout({ git, workspace: empty })).rejects.toThrow(/not a git repository/);
    await expect(openCheckout({ git, workspace: path.join(fixture.dir, 'inner') })).rejects.toThrow(
      /not the top folder/,
    );
    await expect(openCheckout({ git, workspace: bare })).rejects.toThrow(/a bare repository/);
    rmSync(empty, { recursive: true });
  });

  test('a shallow or sparse checkout and a missing base say what to set', async () => {
    const fixture = repository();
    fixture.commit();
    const shallow = path.join(fixture.outside, 'shallow');
    fixture.run('clone', '-q', '--depth=1', `file://${fixture.dir}`, shallow);
    const { git } = fixture;
    await expect(assertHistory({ git, workspace: fixture.dir })).resolves.toBeUndefined();
    await expect(assertHistory({ git, workspace: shallow })).rejects.toThrow(/fetch-depth: 0/);
    const base = '1'.repeat(40);
    await expect(collectChange({ git, workspace: shallow, base })).rejects.toThrow(/base commit is not in/);
    fixture.run('config', 'core.sparseCheckout', 'true');
    await expect(openCheckout({ git, workspace: fixture.dir })).rejects.toThrow(/sparse/);
  });

  test('a shallow checkout is enough to collect from', async () => {
    const fixture = repository();
    fixture.commit();
    const shallow = path.join(fixture.outside, 'shallow');
    fixture.run('clone', '-q', '--depth=1', `file://${fixture.dir}`, shallow);
    writeFileSync(path.join(shallow, 'new.txt'), 'n\n');
    const collected = await collectChange({ git: fixture.git, workspace: shallow, base: fixture.head });
    expect(collected.kind).toBe('change');
  });
});
