import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OpenSandbox } from '../../src/sandbox/index.ts';
import type { SearchQuery } from '../../src/sandbox/sandbox.ts';
import { git, makeWorkspace } from './workspace.ts';
import type { Workspace } from './workspace.ts';

let workspace: Workspace;
let sandbox: OpenSandbox;
beforeAll(async () => {
  workspace = makeWorkspace();
  workspace.write('lib/deep/one.ts', 'const needle = 1;\nconst other = 2;\n// NEEDLE\n');
  workspace.write('lib/two.js', 'needle();\r\n');
  workspace.write('ignored/three.ts', 'needle\n');
  workspace.write('binary', Buffer.from([110, 0, 110, 101, 101, 100, 108, 101]));
  sandbox = await workspace.open({ commands: false });
});
afterAll(() => workspace.remove());

const search = async (query: Partial<SearchQuery>): Promise<string[]> => {
  const { matches } = await sandbox.search(
    { pattern: 'needle', paths: [], ignoreCase: false, maxMatches: 100, ...query },
    new AbortController().signal,
  );
  return matches.map((match) => `${match.path}:${match.line}:${match.text}`);
};

describe('search', () => {
  test('finds lines in text files, tracked or new, not in ignored or binary ones', async () => {
    expect(await search({})).toEqual(['lib/deep/one.ts:1:const needle = 1;', 'lib/two.js:1:needle();']);
    expect(await search({ ignoreCase: true })).toHaveLength(3);
  });

  test('is narrowed by paths and a glob', async () => {
    expect(await search({ glob: '*.js' })).toEqual(['lib/two.js:1:needle();']);
    expect(await search({ paths: ['lib/deep'] })).toHaveLength(1);
    expect(await search({ paths: ['lib'], glob: 'deep/*' })).toHaveLength(1);
    expect(await search({ paths: ['lib/two.js', 'lib/deep'] })).toHaveLength(2);
    expect(await search({ glob: '*.py' })).toEqual([]);
  });

  test('says what is wrong with an expression or a path', async () => {
    await expect(search({ pattern: '(' })).rejects.toThrow(/the search failed: .*[Uu]nmatched/);
    await expect(search({ paths: ['nowhere'] })).rejects.toThrow('"nowhere" does not exist');
    await expect(search({ paths: ['../..'] })).rejects.toThrow('leads outside');
    await expect(search({ paths: ['.git'] })).rejects.toThrow("git's own");
  });

  test.each([
    ['a pager as its expression', { pattern: '--open-files-in-pager=touch ran' }],
    ['an option as its expression', { pattern: '-f/etc/passwd' }],
    ['an option as its glob', { glob: '--open-files-in-pager=touch ran' }],
    ['magic as its glob', { glob: ':(attr:x)*' }],
  ])('with %s takes it for a text and runs nothing (T31)', async (_name, query) => {
    expect(await search(query)).toEqual([]);
    expect(existsSync(join(workspace.path, 'ran'))).toBe(false);
  });

  test.each(['--open-files-in-pager=touch ran', '-f/etc/passwd', '--no-index'])(
    'in the path %s finds no such file, and runs nothing (T31)',
    async (path) => {
      await expect(search({ paths: [path] })).rejects.toThrow('does not exist');
      expect(existsSync(join(workspace.path, 'ran'))).toBe(false);
    },
  );

  test('stops at the number of matches asked for and says that there are more', async () => {
    const { matches, more } = await sandbox.search(
      { pattern: 'needle', paths: [], ignoreCase: true, maxMatches: 2 },
      new AbortController().signal,
    );
    expect([matches.length, more]).toEqual([2, true]);
  });

  test('cuts long lines and keeps one 10 MB line within bounds (case 5)', async () => {
    workspace.write('long.txt', `needle${'x'.repeat(10_000_000)}\n`);
    const [line] = await search({ paths: ['long.txt'] });
    expect(line).toBe(`long.txt:1:needle${'x'.repeat(494)}… (line cut)`);
    rmSync(join(workspace.path, 'long.txt'));
  });

  test('never follows a symbolic link out, not even one in place of a tracked folder (case 2)', async () => {
    const elsewhere = join(workspace.outside, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'add.js'), 'needle outside\n');
    renameSync(join(workspace.path, 'src'), join(workspace.path, 'moved'));
    symlinkSync(elsewhere, join(workspace.path, 'src'));
    symlinkSync(join(elsewhere, 'add.js'), join(workspace.path, 'link.js'));
    git(workspace.path, 'add', 'link.js');
    expect(await search({ pattern: 'outside' })).toEqual([]);
    await expect(search({ paths: ['src'] })).rejects.toThrow('leads outside');
    expect((await sandbox.listFiles('**/*.js', 10)).paths).toEqual(['lib/two.js', 'moved/add.js']);
    for (const name of ['src', 'link.js']) rmSync(join(workspace.path, name));
    renameSync(join(workspace.path, 'moved'), join(workspace.path, 'src'));
    git(workspace.path, 'reset', '-q');
  });

  test('ends with the signal', async () => {
    const query = { pattern: 'needle', paths: [], ignoreCase: false, maxMatches: 1 };
    await expect(sandbox.search(query, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
  });
});

describe('listing', () => {
  test('gives tracked and new files that match, sorted, and the total', async () => {
    expect(await sandbox.listFiles('*.ts', 10)).toEqual({ paths: ['lib/deep/one.ts'], total: 1 });
    expect(await sandbox.listFiles('lib/*', 10)).toEqual({ paths: ['lib/two.js'], total: 1 });
    expect(await sandbox.listFiles('lib/**', 1)).toEqual({ paths: ['lib/deep/one.ts'], total: 2 });
  });

  test('leaves out a tracked file that was deleted', async () => {
    rmSync(join(workspace.path, 'README.md'));
    expect((await sandbox.listFiles('README.md', 10)).total).toBe(0);
    workspace.write('README.md', 'hello\n');
  });

  test('says so outside a git repository', async () => {
    mkdirSync(join(workspace.outside, 'plain'));
    const plain = await workspace.open({ commands: false, workspace: join(workspace.outside, 'plain') });
    await expect(plain.listFiles('*', 1)).rejects.toThrow('not a git repository');
  });
});
