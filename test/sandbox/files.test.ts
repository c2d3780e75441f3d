import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OpenSandbox } from '../../src/sandbox/index.ts';
import { SandboxRefusal } from '../../src/sandbox/sandbox.ts';
import { makeWorkspace } from './workspace.ts';
import type { Workspace } from './workspace.ts';

let workspace: Workspace;
let sandbox: OpenSandbox;

beforeAll(async () => {
  workspace = makeWorkspace();
  sandbox = await workspace.open({ commands: false });
});
afterAll(() => workspace.remove());

const text = async (path: string): Promise<string> =>
  Buffer.from((await sandbox.readFile(path)).bytes).toString();
const put = (path: string, content = 'new\n'): Promise<void> => sandbox.writeFile(path, Buffer.from(content));

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const thrown: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(thrown).toBeInstanceOf(SandboxRefusal);
  return thrown instanceof Error ? thrown.message : '';
}

describe('paths', () => {
  test.each(['../../etc/passwd', '/etc/passwd', 'src/../../x', '..', '/', 'src/../..'])(
    'refuses %s naming only the given path (case 1, C9)',
    async (path) => {
      const message = await refusalOf(sandbox.readFile(path));
      expect(message).toBe(`${JSON.stringify(path)} leads outside the workspace`);
      expect(await refusalOf(put(path))).not.toContain(workspace.outside);
    },
  );

  test.each([
    ...['/proc/self/environ', '/proc/1/environ', '/proc/self/cwd/README.md', '/dev/stdin', '.git/config'],
    ...['.git/../.git/config', '../runner/.credentials', '../runner/_runner_file_commands/set_env'],
    ...['../runner/_github_workflow/event.json', 'as-environment', 'as-credentials', 'as-git/config'],
  ])('reads no secret by way of %s (T23)', async (path) => {
    const runner = join(workspace.outside, 'runner');
    const planted = ['.credentials', '_runner_file_commands/set_env', '_github_workflow/event.json'];
    for (const file of planted) {
      mkdirSync(join(runner, file, '..'), { recursive: true });
      writeFileSync(join(runner, file), 'planted-secret-2323');
    }
    const links = [
      ['as-environment', '/proc/self/environ'],
      ['as-credentials', join(runner, '.credentials')],
      ['as-git', '.git'],
    ] as const;
    for (const [name, target] of links) symlinkSync(target, join(workspace.path, name));
    try {
      expect(await refusalOf(sandbox.readFile(path))).not.toContain('planted-secret');
      expect(await refusalOf(put(path))).not.toContain(workspace.outside);
    } finally {
      for (const [name] of links) rmSync(join(workspace.path, name));
      rmSync(runner, { recursive: true });
    }
  });

  test('accepts an absolute path and dot-dots that stay inside', async () => {
    expect(await text(join(workspace.path, 'README.md'))).toBe('hello\n');
    expect(await text('src/../README.md')).toBe('hello\n');
  });

  test('refuses an empty path and a NUL in it', async () => {
    expect(await refusalOf(sandbox.readFile(''))).toContain('is not a path');
    expect(await refusalOf(sandbox.readFile('a\0b'))).toContain('is not a path');
  });

  test('refuses symbolic links that leave the workspace and never creates their target (case 2)', async () => {
    writeFileSync(join(workspace.outside, 'secret'), 'secret');
    mkdirSync(join(workspace.outside, 'folder'));
    const links: [string, string][] = [
      ['to-file', join(workspace.outside, 'secret')],
      ['to-folder', '../folder'],
      ['dangling', join(workspace.outside, 'created')],
      ['chain', 'dangling'],
      ['loop', 'loop'],
    ];
    for (const [name, target] of links) symlinkSync(target, join(workspace.path, name));
    for (const path of ['to-file', 'to-folder/x', 'dangling', 'chain', 'loop']) {
      await refusalOf(sandbox.readFile(path));
      await refusalOf(put(path));
    }
    expect(readdirSync(workspace.outside).sort()).toEqual(['folder', 'secret', 'workspace']);
    expect(readdirSync(join(workspace.outside, 'folder'))).toEqual([]);
    expect(readFileSync(join(workspace.outside, 'secret'), 'utf8')).toBe('secret');
    for (const [name] of links) rmSync(join(workspace.path, name));
  });

  test('follows a symbolic link inside the workspace and writes to its target', async () => {
    symlinkSync('../README.md', join(workspace.path, 'src/link.md'));
    expect(await text('src/link.md')).toBe('hello\n');
    await put('src/link.md', 'hello\n');
    expect(readFileSync(join(workspace.path, 'README.md'), 'utf8')).toBe('hello\n');
    rmSync(join(workspace.path, 'src/link.md'));
  });

  test('never writes outside while a folder is swapped for a symbolic link again and again (case 3)', async () => {
    const folder = join(workspace.path, 'swap');
    const aside = join(workspace.path, 'aside');
    const target = join(workspace.outside, 'target');
    mkdirSync(folder);
    mkdirSync(target);
    const swapping = { on: true };
    const swapper = (async () => {
      while (swapping.on) {
        renameSync(folder, aside);
        // A write may have made the folder anew in between.
        rmSync(folder, { recursive: true, force: true });
        try {
          symlinkSync(target, folder);
        } catch {
          rmSync(folder, { recursive: true, force: true });
        }
        await new Promise(setImmediate);
        rmSync(folder, { recursive: true, force: true });
        renameSync(aside, folder);
        await new Promise(setImmediate);
      }
    })();
    const outcomes = new Set<string>();
    for (let turn = 0; turn < 300; turn += 1)
      outcomes.add(
        await put('swap/file').then(
          () => 'written',
          (thrown: unknown) => String(thrown),
        ),
      );
    swapping.on = false;
    await swapper;
    expect(readdirSync(target)).toEqual([]);
    expect([...outcomes].filter((outcome) => outcome !== 'written').join()).not.toContain(workspace.outside);
    rmSync(folder, { recursive: true });
  });

  test('takes odd names literally (case 11)', async () => {
    for (const name of ['a b', '-rf', ':(glob)*', 'line\nfeed', 'caf\u00e9', 'cafe\u0301', '*?[x]']) {
      await put(`names/${name}`, name);
      expect(await text(`names/${name}`)).toBe(name);
    }
    expect(readdirSync(join(workspace.path, 'names'))).toHaveLength(7);
    expect((await sandbox.listFiles('names/*', 20)).total).toBe(7);
    const { matches } = await sandbox.search(
      { pattern: 'feed|glob', paths: ['names'], ignoreCase: false, maxMatches: 10 },
      new AbortController().signal,
    );
    expect(matches.map((match) => match.path)).toEqual(['names/:(glob)*', 'names/line\nfeed']);
    rmSync(join(workspace.path, 'names'), { recursive: true });
  });
});

describe('kinds of files', () => {
  test('answers at once for a FIFO, a device, a socket and a folder (case 4)', async () => {
    execFileSync('mkfifo', [join(workspace.path, 'fifo')]);
    if (process.getuid?.() === 0) execFileSync('mknod', [join(workspace.path, 'device'), 'c', '1', '5']);
    const server = createServer().listen(join(workspace.path, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    for (const path of ['fifo', 'socket', 'src', ...(process.getuid?.() === 0 ? ['device'] : [])]) {
      expect(await refusalOf(sandbox.readFile(path))).toContain('not a regular file');
      expect(await refusalOf(put(path))).toContain('not a regular file');
    }
    server.close();
    for (const path of ['fifo', 'device', 'socket']) rmSync(join(workspace.path, path), { force: true });
  });

  test('refuses a 5 GB file by its size and reads a range of it (case 5)', async () => {
    workspace.write('huge', '');
    truncateSync(join(workspace.path, 'huge'), 5 * 1024 ** 3);
    expect(await refusalOf(sandbox.readFile('huge'))).toContain('read a range');
    const { bytes, size } = await sandbox.readFile('huge', { offset: 4 * 1024 ** 3, length: 10 });
    expect([bytes.length, size]).toEqual([10, 5 * 1024 ** 3]);
    rmSync(join(workspace.path, 'huge'));
  });

  test('refuses to write more than the limit', async () => {
    await refusalOf(sandbox.writeFile('big', Buffer.alloc(5 * 1024 * 1024 + 1)));
    expect(existsSync(join(workspace.path, 'big'))).toBe(false);
  });
});

describe('writing', () => {
  test('keeps the mode, makes missing folders and leaves no temporary file (case 10)', async () => {
    workspace.write('run.sh', 'old');
    chmodSync(join(workspace.path, 'run.sh'), 0o755);
    await put('run.sh');
    expect(statSync(join(workspace.path, 'run.sh')).mode & 0o777).toBe(0o755);
    await put('deep/er/file.txt');
    expect(readdirSync(join(workspace.path, 'deep/er'))).toEqual(['file.txt']);
    expect(readdirSync(workspace.path).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  test('leaves the old content to readers and to other hard links, as a rename does (case 10)', async () => {
    workspace.write('one', 'old');
    linkSync(join(workspace.path, 'one'), join(workspace.outside, 'other-name'));
    await put('one');
    expect(readFileSync(join(workspace.outside, 'other-name'), 'utf8')).toBe('old');
    expect(readFileSync(join(workspace.path, 'one'), 'utf8')).toBe('new\n');
    rmSync(join(workspace.outside, 'other-name'));
  });

  test('is refused in a read-only phase', async () => {
    const reading = await workspace.open({ commands: false, access: 'read' });
    expect(await refusalOf(reading.writeFile('README.md', Buffer.from('x')))).toContain('may not change');
    expect(await text('README.md')).toBe('hello\n');
  });
});

describe('protected paths', () => {
  test.each([
    '.github/workflows/ci.yml',
    '.github/new.yml',
    '.GITHUB/x',
    '.github ./x',
    '.git/config',
    '.git /config',
    '.GIT/hooks/pre-commit',
    'git~1/config',
    'sub/.git/config',
    '.g\u200cit/config',
    '.gitmodules',
    '.harness/config.yml',
    'src/../.github/x',
    '.claude/settings.json',
  ])('refuses to write %j (case 21)', async (path) => {
    expect(await refusalOf(put(path))).toMatch(/protected|git's own/);
  });

  test('are refused through a symbolic link to them (case 21)', async () => {
    symlinkSync('.github', join(workspace.path, 'innocent'));
    expect(await refusalOf(put('innocent/workflows/ci.yml'))).toContain('protected');
    expect(readFileSync(join(workspace.path, '.github/workflows/ci.yml'), 'utf8')).toBe('on: push\n');
    rmSync(join(workspace.path, 'innocent'));
  });

  test('may be read, except git’s own data (T23)', async () => {
    expect(await text('.github/workflows/ci.yml')).toBe('on: push\n');
    for (const path of ['.git/config', '.git/HEAD', '.git'])
      expect(await refusalOf(sandbox.readFile(path))).toContain("git's own data");
  });

  test('hidden host paths inside the workspace are out of reach for files, lists and searches (case 27)', async () => {
    workspace.write('runner/token', 'needle');
    const hiding = await workspace.open({ commands: false, hidden: [join(workspace.path, 'runner')] });
    await refusalOf(hiding.readFile('runner/token'));
    expect((await hiding.listFiles('token', 5)).total).toBe(0);
    const query = { pattern: 'needle', paths: [], ignoreCase: false, maxMatches: 5 };
    expect((await hiding.search(query, new AbortController().signal)).matches).toEqual([]);
    rmSync(join(workspace.path, 'runner'), { recursive: true });
  });
});
