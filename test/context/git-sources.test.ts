import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { guides } from '../../src/context/guides.ts';
import { history } from '../../src/context/history.ts';
import { tree } from '../../src/context/tree.ts';
import { Project, issueOf, received } from './fixture.ts';

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.close());

describe('the tree', () => {
  test('lists the files of the base commit, not of the working tree', async () => {
    project.commit('More', { 'src/a.js': '', 'src/b/c.js': '' });
    project.write({ 'untracked.js': '' });
    const { items } = await project.run(tree);
    expect(items[0]?.text).toBe('README.md\nsrc/a.js\nsrc/b/c.js');
    expect(items[0]?.title).toBe('3 files');
  });

  test('marks links, and quotes names that could pass for two (T19)', async () => {
    project.link('link', '/etc/passwd');
    project.commit('Odd', { 'a\n::set-output name=x::y': '', '$(curl x) `rm`': '' });
    const { items } = await project.run(tree);
    expect(items[0]?.text.split('\n')).toEqual([
      '$(curl x) `rm`',
      'README.md',
      '"a\\n::set-output name=x::y"',
      'link (symbolic link)',
    ]);
  });

  test('is summarised by folder when it is huge', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 900 }, (_, index) => [`lib/part${index % 9}/some/where/deep/file${index}.js`, '']),
    );
    project.commit('Huge', files);
    const { items } = await project.run(tree);
    expect(items[0]?.text.length).toBeLessThanOrEqual(12_000);
    expect(items[0]?.text).toContain('lib/part3/some/where/deep/ (100 files)');
    expect(items[0]?.title).toBe('901 files');
  });
});

describe('the guides', () => {
  test('are read from the base commit (C2) and never through a link (C4)', async () => {
    project.link('AGENTS.md', '/etc/passwd');
    project.commit('Guides', {
      'README.md': '# Shop <!-- evil -->\n',
      '.github/CONTRIBUTING.md': 'Run `npm test`.',
      'docs/README.md': 'not this one',
    });
    project.write({ 'README.md': 'changed in the working tree' });
    const { items, dropped } = await project.run(guides);
    expect(items.map(({ title, text, standing }) => [title, text, standing])).toEqual([
      ['.github/CONTRIBUTING.md', 'Run `npm test`.', 'writer'],
      ['README.md', '# Shop \n', 'writer'],
    ]);
    expect(dropped).toEqual([{ source: 'guides', title: 'AGENTS.md', reason: 'not a regular file' }]);
  });
});

describe('the history', () => {
  const good =
    'export function clampRange(v, low, high) {\n  return v < low ? low : v > high ? high : v;\n}\n';
  const bad = good.replace('? high', '? low');
  const diagnosed = (...paths: readonly string[]) => [
    received({
      phase: 'diagnose',
      result: { verdict: 'reproduced', suspects: paths.map((path) => ({ path, why: 'w' })) },
    }),
  ];

  beforeEach(() => {
    project.commit('Add clampRange', { 'src/range.js': good, 'src/other.js': 'x' });
    project.commit('Simplify the range\n\nFewer branches.', { 'src/range.js': bad });
    project.commit('Change something else', { 'src/other.js': 'y' });
  });

  test('shows the changes to the files that diagnose named, newest first, with their patches', async () => {
    const { items, dropped } = await project.run(history, {
      handoffs: diagnosed('./src/range.js:2', 'src/gone.js'),
    });
    expect(items.map(({ title }) => title.replace(/[0-9a-f]{12}/, 'ID'))).toEqual([
      'commit ID Simplify the range',
      'commit ID Add clampRange',
    ]);
    expect(items[0]).toMatchObject({ author: 'Ann', standing: 'writer' });
    expect(items[0]?.text).toMatch(/^Simplify the range\n\nFewer branches\.\n\ndiff --git/);
    expect(items[0]?.text).toContain('+  return v < low ? low : v > high ? low : v;');
    expect(dropped).toMatchObject([{ title: 'src/gone.js', reason: 'no such file in the base commit' }]);
  });

  test.each([
    ['names a file', { body: 'It is in src/range.js:2' }],
    ['holds a stack trace', { body: 'at Object.f (/home/me/shop/src/range.js:2:3)' }],
    ['holds a name from the code', {}],
  ])('finds the files itself when the issue %s', async (_name, fields) => {
    const { items } = await project.run(history, { issue: issueOf(fields) });
    expect(items.map(({ text }) => text.split('\n')[0])).toEqual(['Simplify the range', 'Add clampRange']);
  });

  test('is empty when no file is under suspicion', async () => {
    const issue = issueOf({ title: 'Zzyzx', body: '' });
    expect(await project.run(history, { issue })).toEqual({ items: [], dropped: [] });
  });

  test('takes a suspect for a path and nothing else (F7, T31)', async () => {
    const paths = ['--output=/tmp/evil', ':(glob)**', '../../etc/passwd', '*'];
    const issue = issueOf({ title: 'Zzyzx', body: '' });
    const { items, dropped } = await project.run(history, { issue, handoffs: diagnosed(...paths) });
    expect(items).toEqual([]);
    expect(dropped).toHaveLength(4);
  });

  test("runs none of the programs that the repository's settings name (case 22)", async () => {
    const mark = join(project.folder, 'ran');
    const program = join(project.folder, 'program.sh');
    writeFileSync(program, `#!/bin/sh\ntouch ${mark}\ncat "$@"\n`);
    chmodSync(program, 0o755);
    project.commit('Attributes', { '.gitattributes': '*.js diff=evil\n' });
    for (const [key, value] of [
      ['diff.evil.textconv', program],
      ['diff.evil.command', program],
      ['diff.external', program],
      ['core.fsmonitor', program],
      ['core.pager', program],
      ['gpg.program', program],
      ['log.showSignature', 'true'],
    ] as const)
      project.git('config', key, value);
    const { items } = await project.run(history, { handoffs: diagnosed('src/range.js') });
    await project.run(history);
    await project.run(guides);
    expect(items).toHaveLength(2);
    expect(existsSync(mark)).toBe(false);
  });

  test('asks for fetch-depth: 0 in a shallow clone', async () => {
    const shallow = join(project.folder, 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${project.workspace}`, shallow]);
    await expect(project.run(history, { workspace: shallow })).rejects.toThrow(/no history.*fetch-depth: 0/);
  });
});
