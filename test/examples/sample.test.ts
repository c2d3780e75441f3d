import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { checkRepository } from '../../src/check/index.ts';
import { actionRoot, git, sampleIn, searchPath, temporaryFolder } from './stage.ts';

const run = promisify(execFile);
const sampleFolder = path.join(actionRoot, 'examples/sample');

/** `git log --format=%H`, the oldest first; scenarios and the reports in them name these ids. */
const commits = [
  'b6e7fa0578b4f6488538a0bde0d628a5e92630a5 Read spans of time as people write them',
  'f8a18f8f21e72a18f258cf2b089fe30ba805c4d1 Write spans of time',
  '94ec91a5bedb3857cb251ed7fb3590c99df290de Test on every push',
  '15a2fac358f81a829b65d3f341e5719e06aac9c0 Read and write negative spans',
  'cc2719fd59b80a83ce2199c5c1f053b6685db9b6 Add the style long',
  'abb32b4548f8e51b6165a46cf4707b62f83b0469 Release 1.0.0 and say how we work',
  '3c163f0c09d1071a4bc055855dadb7ee68a9dd3b Refuse text around a span',
  '8cf160151de340ed97eafaebbc2b3cda45404870 Format in one pass',
  '2596f081df19523784c7e34271dcd4978df2a0a1 Add relative',
  '2d38aa1f7e564b08cddb5db63723ad193d34ae17 Release 1.1.0',
  'e7ccb4c30fcb16a54305a2d9936542e0dac8d416 Say in the README what parse throws',
  'fdb786c8bbfbae2d9829fdf56b54467216cbff65 Check random spans every night',
  'dc5e881560ec0071e7ab2aa7c6ffa1c875048443 Pin the actions by commit',
];
const culprit = '8cf160151de340ed97eafaebbc2b3cda45404870';

let folder: string;
let repository: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  repository = (await sampleIn(folder)).dir;
});
afterAll(() => fs.rm(folder, { recursive: true, force: true }));

async function ask(...args: readonly string[]): Promise<string> {
  return (await git(args, { cwd: repository })).stdout.toString().trimEnd();
}

/** A checkout of its own at `commit`, with nothing of the environment but the search path. */
async function checkout(name: string, commit: string) {
  const dir = path.join(folder, name);
  await fs.cp(repository, dir, { recursive: true });
  await git(['checkout', '--quiet', commit], { cwd: dir });
  const node = (...args: readonly string[]) =>
    run(process.execPath, [...args], { cwd: dir, env: { PATH: searchPath } });
  return { dir, node };
}

async function files(dir: string): Promise<Readonly<Record<string, string>>> {
  const entries = await fs.readdir(dir, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !path.relative(dir, file).startsWith('.git/'));
  const read = found.map(
    async (file) => [path.relative(dir, file), await fs.readFile(file, 'utf8')] as const,
  );
  return Object.fromEntries((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('the stored history', () => {
  test('rebuilds to the same commits wherever it is rebuilt, and ends with the harness', async () => {
    const log = (await ask('log', '--reverse', '--format=%H %s')).split('\n');
    expect(log.slice(0, -1)).toEqual(commits);
    expect(log.at(-1)).toMatch(/ Start the harness on issues$/);
  });

  test('was written by three people over months, in order', async () => {
    const authors = (await ask('log', '--format=%an <%ae>')).split('\n');
    expect(new Set(authors).size).toBe(3);
    expect(authors.every((author) => author.endsWith('@example.com>'))).toBe(true);
    const times = (await ask('log', '--reverse', '--format=%at')).split('\n').map(Number);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test('ends in exactly the files of the folder (if not: see examples/README.md)', async () => {
    expect(await files(repository)).toEqual(await files(sampleFolder));
    expect(await ask('status', '--porcelain', '--ignored')).toBe('');
  });

  test('holds the caller that users copy, word for word (if not: see examples/README.md)', async () => {
    const caller = await fs.readFile(path.join(actionRoot, 'examples/issue-to-pr.yml'), 'utf8');
    expect(await ask('show', 'HEAD:.github/workflows/harness.yml')).toBe(caller.trimEnd());
  });

  test('passes the check that users run', async () => {
    expect((await checkRepository(repository, actionRoot)).findings).toEqual([]);
  });
});

describe('the bug', () => {
  test('is there although every test of the sample passes', async () => {
    const { node } = await checkout('tip', 'HEAD');
    expect((await node('--test', '--test-reporter=tap')).stdout).toMatch(/^# pass 20\n# fail 0$/m);
    expect(await shown(node)).toEqual(['1m 60s', '59m 60s', '23h 60m', 'in 60 seconds']);
  });

  test('came in with one commit, which blame and the pickaxe both find', async () => {
    const pickaxe = await ask('log', '-1', '--format=%H', '-SMath.round(exact)', '--', 'src/format.js');
    expect(pickaxe).toBe(culprit);
    const blamed = await ask('blame', '-l', '-s', '-L', '/Math.round(exact)/,+1', '--', 'src/format.js');
    expect(blamed.startsWith(culprit)).toBe(true);
  });

  test('is not there one commit before', async () => {
    const { node } = await checkout('before', `${culprit}~1`);
    expect(await shown(node)).toEqual(['2m', '1h', '1d', null]);
  });

  test('is what the nightly run of the background stopped at', async () => {
    const { node } = await checkout('soak', 'HEAD');
    const failed = (await node('scripts/soak.js', '125').catch((thrown: unknown) => thrown)) as {
      stderr: string;
    };
    const said = /AssertionError.*$/m.exec(failed.stderr)?.[0] ?? 'nothing';
    const background = await fs.readFile(path.join(actionRoot, 'examples/issues/background.json'), 'utf8');
    expect(background).toContain(`Z ${said}"`);
  });
});

type RunNode = Awaited<ReturnType<typeof checkout>>['node'];

/** What the spans of the issue look like; null where the version has no `relative`. */
async function shown(node: RunNode): Promise<unknown> {
  const { stdout } = await node(
    '--input-type=module',
    '-e',
    `import * as sandglass from './src/index.js';
     const { format, relative } = sandglass;
     const spans = [119_600, 3_599_999, 86_399_000].map((ms) => format(ms));
     console.log(JSON.stringify([...spans, relative?.(59_700)]));`,
  );
  return JSON.parse(stdout);
}
