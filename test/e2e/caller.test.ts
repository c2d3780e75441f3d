import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { commitAll, issueNumber, makeGreeter, runGreeter } from './greeter.ts';
import { cleanUp, git, harness, headline, Out, root, temporaryFolder, verdicts } from './stage.ts';
import type { Ended } from './stage.ts';

jest.setTimeout(240_000);

afterAll(cleanUp);

describe('the caller that users copy, on a repository of shell scripts', () => {
  let folder: string;
  let out: Out;
  let end: Ended;

  beforeAll(async () => {
    folder = await temporaryFolder();
    out = new Out(path.join(folder, 'out'));
    await makeGreeter(path.join(folder, 'repo'));
    await fs.appendFile(path.join(folder, 'repo/greet.sh'), '# not committed\n');
    end = await runGreeter({ folder });
  });

  test('goes from the issue to a pull request', async () => {
    expect(end).toMatchObject({ code: 0 });
    const { pulls } = await out.github();
    expect(pulls).toMatchObject([
      { title: 'Greet the world when there is no name', draft: false, state: 'open' },
    ]);
    expect(verdicts(await out.status())).toHaveLength(5);
    expect(pulls[0]!.body).toContain('`make test`');
  });

  test('works on what is committed, says so, and leaves the folder as it is', async () => {
    const repo = path.join(folder, 'repo');
    expect(end.stderr).toContain('1 uncommitted file');
    expect(await git(repo, 'status', '--porcelain')).toBe('M greet.sh');
    expect(await git(repo, 'branch', '--format=%(refname:short)')).toBe('main');
    const diff = await out.git('diff', `main...harness/issue-${issueNumber}`);
    expect(diff).toContain('+  echo "Hello ${1:-world}"');
    expect(diff).not.toContain('not committed');
  });
});

test.each([
  ['bare', ['clone', '--quiet', '--bare'], 0],
  ['shallow', ['clone', '--quiet', '--depth=1'], 1],
] as const)('a %s repository is used as far as it goes', async (name, clone, code) => {
  const folder = await temporaryFolder();
  const source = await makeGreeter(path.join(folder, 'source'));
  await fs.appendFile(path.join(source, 'greet.sh'), '# The second commit.\n');
  await commitAll(source, 'Say that there are two');
  await git(folder, ...clone, `file://${source}`, path.join(folder, 'repo'));
  const end = await runGreeter({ folder });
  const out = new Out(path.join(folder, 'out'));
  expect([name, end.code]).toEqual([name, code]);
  if (name === 'bare') return;
  const status = await out.status();
  expect(headline(status)).toBe('Stopped at root-cause: error');
  expect(status).toContain('the clone has no history');
  expect(status).toContain('got a shallow clone');
});

test('a repository without tests gets a recommendation, never a pull request', async () => {
  const folder = await temporaryFolder();
  const repo = path.join(folder, 'repo');
  await makeGreeter(repo);
  await git(repo, 'rm', '--quiet', 'Makefile', 'test/greet.sh');
  await commitAll(repo, 'Drop the tests');
  const end = await runGreeter({
    folder,
    args: ['--model', `build=scripted/${await withoutTests(folder)}`],
  });
  const out = new Out(path.join(folder, 'out'));
  expect((await out.github()).pulls).toEqual([]);
  const status = await out.status();
  expect([end.code, headline(status)]).toEqual([0, 'No pull request: the change did not pass its checks']);
  expect(status).toContain('The repository has no tests to run.');
});

async function withoutTests(folder: string): Promise<string> {
  const file = path.join(folder, 'without-tests.yml');
  await fs.writeFile(
    file,
    `phases:
  build:
    turns:
      - calls:
          - tool: edit
            input: { path: greet.sh, edits: [{ old_text: 'Hello $1', new_text: 'Hello \${1:-world}' }] }
      - result: { report: Done., verdict: built, title: Greet the world, summary: Done., tests: [], notes: '' }
`,
  );
  return file;
}

describe('permissions', () => {
  /** A checkout of the action like this one, to change a workflow in. */
  async function copyOfAction(): Promise<string> {
    const copy = path.join(await temporaryFolder(), 'action');
    const parts = [
      '.github',
      'action.yml',
      'dist',
      'evaluate',
      'examples',
      'package.json',
      'phases',
      'publish',
      'publish-evals',
      'run',
      'verify',
    ];
    for (const part of parts) await fs.cp(path.join(root, part), path.join(copy, part), { recursive: true });
    return copy;
  }

  async function change(file: string, from: string | RegExp, to: string): Promise<void> {
    const text = await fs.readFile(file, 'utf8');
    expect(text).toMatch(from);
    await fs.writeFile(file, text.replace(from, to));
  }

  test("a publish job without contents: write fails with GitHub's own error, and nothing is written", async () => {
    const actionRoot = await copyOfAction();
    const file = path.join(actionRoot, '.github/workflows/issue-to-pr.yml');
    await change(file, /(record-triage:[\s\S]*?)contents: write.*\n/, '$1contents: read\n');
    const folder = await temporaryFolder();
    const end = await runGreeter({ folder, launch: { actionRoot } });
    expect(end.code).toBe(1);
    expect(end.stdout).toContain('record-triage failed');
    expect(end.stdout).toContain('403');
    expect(end.stdout).toContain('Resource not accessible by integration');
    expect(end.stdout).toContain('contents: write');
  });

  test("a job that asks for more than the caller has fails with GitHub's own error, and check names it beforehand", async () => {
    const folder = await temporaryFolder();
    const caller = await fs.readFile(path.join(root, 'examples/issue-to-pr.yml'), 'utf8');
    const workflow = '.github/workflows/harness.yml';
    await makeGreeter(path.join(folder, 'repo'), {
      [workflow]: caller.replace(/ {6}contents: write.*\n/, '      contents: read\n'),
    });
    const refusal = "is requesting 'contents: write', but is only allowed 'contents: read'";
    const checked = await harness(['check', path.join(folder, 'repo')]);
    expect([checked.code, checked.stdout.includes(refusal)]).toEqual([1, true]);
    const end = await runGreeter({ folder, workflow: path.join(folder, 'repo', workflow) });
    expect(end.code).toBe(2);
    expect(end.stderr).toContain(refusal);
    const out = new Out(path.join(folder, 'out'));
    expect((await out.github()).comments).toEqual([]);
  });
});
