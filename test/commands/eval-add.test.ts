import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { evalCommand } from '../../src/commands/eval.ts';
import type { Machine } from '../../src/commands/machine.ts';
import { caseSchema } from '../../src/evals/case.ts';
import { expectedSchema } from '../../src/evals/expected.ts';
import { inputSchema } from '../../src/evals/input.ts';
import { readYamlAs } from '../../src/read-yaml.ts';
import { startLocalGitHub } from '../../src/local/github/local-github.ts';
import type { LocalGitHub } from '../../src/local/github/local-github.ts';
import { root } from './machine.ts';

jest.setTimeout(120_000);

const wrong = `export function mean(numbers) {
  const sum = numbers.reduce((a, b) => a + b, 0);
  return sum / (numbers.length + 1);
}
`;
const right = wrong.replace('(numbers.length + 1)', 'numbers.length');
const testOf = (cases: string): string => `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mean } from '../src/mean.js';

${cases}`;
const oldTest = testOf(`test('nothing is no mean', () => assert.equal(mean([0, 0]), 0));\n`);
const newTest = `${oldTest}\ntest('two numbers', () => assert.equal(mean([2, 4]), 3));\n`;

let folder: string;
let clone: string;
let github: LocalGitHub;
let token: string;
let pull: number;
let fixCommit: string;

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: clone, encoding: 'utf8' }).trim();
}

async function commit(message: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, content] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(clone, name)), { recursive: true });
    await fs.writeFile(path.join(clone, name), content);
  }
  git('add', '-A');
  git('commit', '--quiet', '-m', message);
  return git('rev-parse', 'HEAD');
}

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'eval-add-'));
  clone = path.join(folder, 'clone');
  await fs.mkdir(clone);
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  const manifest = JSON.stringify({ type: 'module', scripts: { test: 'node --test --test-reporter=tap' } });
  await commit('Begin', { 'package.json': manifest, 'src/mean.js': wrong, 'test/mean.test.js': oldTest });
  git('switch', '--quiet', '-c', 'fix');
  fixCommit = await commit('Divide by the right number', {
    'src/mean.js': right,
    'test/mean.test.js': newTest,
  });
  git('switch', '--quiet', 'main');
  await commit('Go on', { 'README.md': '# Shop\n' });
  github = await startLocalGitHub({
    outDir: path.join(folder, 'github'),
    repository: { owner: 'acme', repo: 'shop', defaultBranch: 'main', private: false },
    sourceRepo: clone,
    path: process.env['PATH'] ?? '',
    canCreatePullRequests: true,
    clock: () => new Date('2026-03-01T12:00:00Z'),
    issues: [
      {
        number: 42,
        title: 'The mean is too small',
        body: `mean([2, 4]) gives 2. #4242 is another thing. Seen at ${fixCommit.slice(0, 10)}.`,
        user: { login: 'zoe' },
        created_at: '2026-01-02T03:04:05Z',
        updated_at: '2026-01-02T03:04:05Z',
      },
    ],
    comments: [
      commentOn('2026-01-03T00:00:00Z', 'It was 3 in version 1.'),
      commentOn('2026-03-02T00:00:00Z', 'The divisor was one too high.'),
    ],
  });
  token = github.grant({
    ...{ runId: 1, runAttempt: 1, jobId: 'job' },
    permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  }).githubToken;
  const { rest } = getOctokit(token, { baseUrl: github.apiUrl });
  const { data } = await rest.pulls.create({
    ...{ owner: 'acme', repo: 'shop', head: 'fix', base: 'main', title: 'Fix the mean', body: '' },
  });
  pull = data.number;
});

afterEach(async () => {
  await github.close();
  await fs.rm(folder, { recursive: true, force: true });
});

function commentOn(time: string, body: string): { issue: number; comment: object } {
  return { issue: 42, comment: { body, user: { login: 'ben' }, created_at: time, updated_at: time } };
}

async function add(...args: readonly string[]): Promise<string> {
  const written: string[] = [];
  const machine: Machine = {
    env: { PATH: process.env['PATH'] ?? '', GITHUB_TOKEN: token, GITHUB_API_URL: github.apiUrl },
    cwd: folder,
    tempDir: folder,
    actionRoot: root,
    nodePath: process.execPath,
    stdout: { write: (text) => void written.push(text) },
    stderr: { write: () => undefined },
    clock: () => new Date('2026-04-01T00:00:00Z'),
    random: Math.random,
    signal: new AbortController().signal,
  };
  await evalCommand.run(args, machine);
  return written.join('');
}

async function filesOf(dir: string): Promise<readonly string[]> {
  const entries = await fs.readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name))).sort();
}

test.each([['clone'], ['acme/shop']])('a build case from %s passes its own check', async (repo) => {
  const said = await add('add', '--issue', '42', '--pr', String(pull), '--repo', repo, '--licence', 'MIT');
  const dir = path.join(folder, 'evals', 'cases', 'build', 'the-mean-is-too-small');
  expect(await filesOf(dir)).toEqual([
    'case.yaml',
    'change/src/mean.js',
    'expected.yaml',
    'input.yaml',
    'tests/test/mean.test.js',
    'workspace/package.json',
    'workspace/src/mean.js',
    'workspace/test/mean.test.js',
  ]);
  expect(await fs.readFile(path.join(dir, 'workspace/src/mean.js'), 'utf8')).toBe(wrong);
  const expected = await readYamlAs(expectedSchema, path.join(dir, 'expected.yaml'));
  expect(expected.tests).toMatchObject({ failToPass: ['two numbers'], passToPass: ['nothing is no mean'] });
  expect(said).toContain('red-green: 1 tests fail on the base and pass with the fix, 1 pass on both');
  expect(said).toContain('write the plan that the build gets');
  const verified = await add('verify', '--cases', 'build/the-mean-is-too-small');
  expect(verified).toBe('ok    build/the-mean-is-too-small\n1 cases, 0 of them faulty\n');
});

test('nothing that leads to the fix is in the input', async () => {
  await add('add', '--issue', '42', '--pr', String(pull), '--repo', 'clone', '--phase', 'root-cause');
  const dir = path.join(folder, 'evals', 'cases', 'root-cause', 'the-mean-is-too-small');
  const input = await readYamlAs(inputSchema, path.join(dir, 'input.yaml'));
  expect(input.issue.body).toBe('mean([2, 4]) gives 2. #4242 is another thing. Seen at (left out).');
  expect(input.comments.map(({ text }) => text)).toEqual(['It was 3 in version 1.']);
  expect(await filesOf(path.join(dir, 'workspace'))).toEqual([
    'package.json',
    'src/mean.js',
    'test/mean.test.js',
  ]);
});

test('the places of a root-cause case are the lines that the fix changed', async () => {
  await add('add', '--issue', '42', '--pr', String(pull), '--repo', 'clone', '--phase', 'root-cause');
  const dir = path.join(folder, 'evals', 'cases', 'root-cause', 'the-mean-is-too-small');
  const expected = await readYamlAs(expectedSchema, path.join(dir, 'expected.yaml'));
  expect(expected.places).toEqual([{ path: 'src/mean.js', lines: [3, 3] }]);
  const verified = await add('verify', '--cases', 'root-cause/the-mean-is-too-small');
  expect(verified).toContain('ok ');
});

test('a triage case needs no code', async () => {
  await add('add', '--issue', '42', '--pr', String(pull), '--repo', 'acme/shop', '--phase', 'triage');
  const dir = path.join(folder, 'evals', 'cases', 'triage', 'the-mean-is-too-small');
  expect(await filesOf(dir)).toEqual(['case.yaml', 'expected.yaml', 'input.yaml']);
  const made = await readYamlAs(caseSchema, path.join(dir, 'case.yaml'));
  expect(made).toMatchObject({ workspace: { kind: 'empty' }, source: { kind: 'issue', licence: 'unknown' } });
  expect(await add('verify', '--cases', 'triage/*')).toContain('ok ');
});

test('a case is never overwritten', async () => {
  const args = ['add', '--issue', '42', '--pr', String(pull), '--repo', 'clone', '--phase', 'triage'];
  await add(...args, '--id', 'mean');
  const file = path.join(folder, 'evals', 'cases', 'triage', 'mean', 'expected.yaml');
  const before = await fs.readFile(file, 'utf8');
  await expect(add(...args, '--id', 'mean')).rejects.toThrow('there is a case of this name already');
  expect(await fs.readFile(file, 'utf8')).toBe(before);
});

test('tests that pass without the fix make no case', async () => {
  const args = ['add', '--issue', '42', '--pr', String(pull), '--repo', 'clone'];
  await expect(add(...args, '--test', 'echo "ok 1 - always"', '--setup', ':')).rejects.toThrow(
    'the tests of the fix do not tell the base from the fix',
  );
  await expect(fs.readdir(path.join(folder, 'evals'))).rejects.toThrow('ENOENT');
});

test.each([
  ['nothing to make it of', [], 'say what to make a case of'],
  ['a run and an issue', ['--run', 'x', '--issue', '1', '--pr', '2'], 'say what to make a case of'],
  ['an unknown phase', ['--issue', '42', '--pr', '1', '--phase', 'review'], 'no case of this phase'],
  [
    'a name that is no folder',
    ['--issue', '42', '--pr', '43', '--repo', 'clone', '--id', '../x'],
    'not a name',
  ],
  [
    'an issue that is not there',
    ['--issue', '99', '--pr', '43', '--repo', 'clone'],
    'reading issue #99 failed',
  ],
  ['a repository that is none', ['--issue', '42', '--pr', '43', '--repo', 'shop'], 'neither a folder nor'],
])('%s is refused', async (_case, args, said) => {
  await expect(add('add', ...args)).rejects.toThrow(said);
});
