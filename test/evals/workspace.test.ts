import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { emptyFolder, makeWorkspace } from '../../src/evals/workspace.ts';
import type { Workspace, WorkspaceDeps } from '../../src/evals/workspace.ts';
import { cleanUp, temporaryFolder, triageCase, writeFiles } from './folders.ts';
import type { Files } from './folders.ts';
import { git, onlyCase } from './stage.ts';

let dir: string;
beforeEach(async () => {
  dir = await temporaryFolder();
});
afterAll(cleanUp);

function deps(): WorkspaceDeps {
  const releases = { unpack: async () => Promise.reject(new Error('no release here')) };
  return { git, evalsDir: path.join(dir, 'evals'), releases };
}

async function make(changes: Files, files: Files = {}, name = 'workspace'): Promise<Workspace> {
  await writeFiles(path.join(dir, 'evals'), { ...triageCase('clear', changes), ...files });
  return makeWorkspace(await onlyCase(dir), path.join(dir, name), deps());
}

async function ask(cwd: string, ...args: string[]): Promise<string> {
  return (await git(args, { cwd })).stdout.toString().trim();
}

const shared = { workspace: { kind: 'shared', name: 'shop' } };
const shop = { 'workspaces/shop/index.js': 'old\n', 'workspaces/shop/lib/a.js': 'a\n' };

test('is one commit of the files, without history, remotes, tags or reflog', async () => {
  const workspace = await make(shared, shop);
  const { dir: cwd, base } = workspace;
  expect(await ask(cwd, 'log', '--all', '--format=%H')).toBe(base);
  expect(await ask(cwd, 'ls-tree', '-r', '--name-only', base)).toBe('index.js\nlib/a.js');
  expect(await ask(cwd, 'status', '--porcelain')).toBe('');
  expect(await ask(cwd, 'remote')).toBe('');
  expect(await ask(cwd, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  expect(await ask(cwd, 'reflog', 'show', '--all')).toBe('');
  expect(await fs.readdir(path.join(cwd, '.git'))).not.toContain('logs');
  expect(await ask(cwd, 'fsck', '--unreachable', '--no-reflogs')).toBe('');
});

test('the same files give the same commit, wherever and whenever', async () => {
  const first = await make(shared, shop, 'one');
  const second = await make(shared, shop, 'two');
  expect(second.base).toBe(first.base);
});

test('an overlay is laid over the shared files', async () => {
  const { dir: cwd } = await make(
    { workspace: { kind: 'shared', name: 'shop', overlay: 'overlay' } },
    { ...shop, 'cases/triage/clear/overlay/index.js': 'new\n' },
  );
  expect(await fs.readFile(path.join(cwd, 'index.js'), 'utf8')).toBe('new\n');
  expect(await fs.readFile(path.join(cwd, 'lib/a.js'), 'utf8')).toBe('a\n');
});

test('a folder of the case is copied as it is, files that git would ignore too', async () => {
  const { dir: cwd, base } = await make(
    { workspace: { kind: 'folder', path: 'files' } },
    {
      'cases/triage/clear/files/.gitignore': 'kept.txt\n',
      'cases/triage/clear/files/kept.txt': 'kept\n',
    },
  );
  expect(await ask(cwd, 'ls-tree', '-r', '--name-only', base)).toBe('.gitignore\nkept.txt');
});

test('the gold of the case is not in it', async () => {
  const { dir: cwd } = await make(shared, shop);
  const files = await fs.readdir(cwd, { recursive: true });
  expect(files.filter((file) => /expected|canary|case\.yaml/.test(file))).toEqual([]);
});

test('files that are missing are named with their case', async () => {
  await expect(make({ workspace: { kind: 'shared', name: 'nope' } })).rejects.toThrow(
    /case\.yaml: no shared workspace "nope"/,
  );
  await expect(make({ workspace: { kind: 'folder', path: 'nope' } })).rejects.toThrow(
    /case\.yaml: the files of the workspace are missing .*nope/,
  );
});

test('an empty folder has the base that git would have given it', async () => {
  const made = await make({});
  const folder = await emptyFolder(path.join(dir, 'empty'));
  expect(folder.base).toBe(made.base);
  expect(await fs.readdir(folder.dir)).toEqual([]);
});
