import { afterEach, describe, expect, test } from '@jest/globals';
import { Fixture, issue42, refusalOf, repository } from './fixture.ts';

const fixtures: Fixture[] = [];
afterEach(async () => {
  for (const fixture of fixtures.splice(0)) await fixture.close();
});

const branch = 'harness/issue-42';
const opening = { ...repository, title: 'Fix the sum', head: branch, base: 'main', body: 'Closes #42' };

/** A local GitHub on which `harness/issue-42` is one commit ahead of main. */
async function ready(settings: Parameters<Fixture['start']>[0] = {}) {
  const fixture = new Fixture();
  fixtures.push(fixture);
  const github = await fixture.start({ issues: [issue42], ...settings });
  const client = fixture.client(github);
  const { data: main } = await client.git.getRef({ ...repository, ref: 'heads/main' });
  const change = async (parent: string, content: string, path = 'src/sum.js') => {
    const tree = [{ path, mode: '100644' as const, content }];
    const { data } = await client.git.createTree({ ...repository, base_tree: parent, tree });
    const commit = { ...repository, message: 'Change', tree: data.sha, parents: [parent] };
    return (await client.git.createCommit(commit)).data.sha;
  };
  const head = await change(main.object.sha, 'export const sum = (a, b) => a + b;\n');
  await client.git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha: head });
  return { fixture, github, client, main: main.object.sha, head, change };
}

describe('pull requests', () => {
  test('a pull request counts on from the issues and shows its change', async () => {
    const { client, head, main } = await ready();
    const { data } = await client.pulls.create({ ...opening, draft: true });
    expect(data).toMatchObject({
      number: 43,
      draft: true,
      state: 'open',
      user: { login: 'github-actions[bot]' },
      head: { ref: branch, sha: head, label: `acme:${branch}` },
      base: { ref: 'main', sha: main },
      commits: 1,
      additions: 1,
      deletions: 1,
      changed_files: 1,
      mergeable: true,
    });
    const { data: files } = await client.pulls.listFiles({ ...repository, pull_number: 43 });
    expect(files.map(({ filename }) => filename)).toEqual(['src/sum.js']);
    const { data: issue } = await client.issues.get({ ...repository, issue_number: 43 });
    expect(issue.pull_request).toBeDefined();
  });

  test('a second one for the same branches is refused in the words of GitHub', async () => {
    const { client, fixture } = await ready();
    await client.pulls.create(opening);
    await refusalOf(client.pulls.create(opening));
    expect(JSON.parse(fixture.answered.at(-1)!.body)).toMatchObject({
      message: 'Validation Failed',
      errors: [
        {
          resource: 'PullRequest',
          code: 'custom',
          message: 'A pull request already exists for acme:harness/issue-42.',
        },
      ],
      status: '422',
    });
  });

  test('nothing between the branches, or a branch that is missing, is refused', async () => {
    const { client, fixture } = await ready();
    const errors = async (change: Record<string, string>) => {
      expect(await refusalOf(client.pulls.create({ ...opening, ...change }))).toMatchObject({ status: 422 });
      return (JSON.parse(fixture.answered.at(-1)!.body) as { errors: unknown[] }).errors;
    };
    expect(await errors({ head: 'topic/base' })).toMatchObject([
      { message: 'No commits between main and topic/base' },
    ]);
    expect(await errors({ head: 'none' })).toMatchObject([{ field: 'head', code: 'invalid' }]);
    expect(await errors({ base: 'none' })).toMatchObject([{ field: 'base', code: 'invalid' }]);
    expect(await errors({ title: '' })).toMatchObject([{ field: 'title', code: 'invalid' }]);
  });

  test('the setting that forbids it is named', async () => {
    const { client, github } = await ready({ canCreatePullRequests: false });
    expect(await refusalOf(client.pulls.create(opening))).toEqual({
      status: 403,
      message: 'GitHub Actions is not permitted to create or approve pull requests.',
    });
    expect(github.snapshot().pulls).toEqual([]);
  });

  test('lists are filtered by head with its owner, by base and by state', async () => {
    const { client } = await ready();
    await client.pulls.create(opening);
    const count = async (query: Record<string, string>) =>
      (await client.pulls.list({ ...repository, ...query })).data.length;
    expect(await count({ head: `acme:${branch}` })).toBe(1);
    expect(await count({ head: 'acme:other' })).toBe(0);
    expect(await count({ base: 'other' })).toBe(0);
    expect(await count({ state: 'closed' })).toBe(0);
  });

  test('the head follows its branch, pushed through the API or not', async () => {
    const { client, github, head, change } = await ready();
    const { data: pull } = await client.pulls.create(opening);
    const next = await change(head, 'second\n', 'second.md');
    await client.git.updateRef({ ...repository, ref: `heads/${branch}`, sha: next });
    expect(github.snapshot().pulls).toMatchObject([{ number: pull.number, head: { sha: next } }]);
    const third = await change(next, 'third\n', 'third.md');
    const { execFileSync } = await import('node:child_process');
    execFileSync('git', ['update-ref', `refs/heads/${branch}`, third], { cwd: github.repositoryPath });
    const { data } = await client.pulls.get({ ...repository, pull_number: pull.number });
    expect(data).toMatchObject({ head: { sha: third }, commits: 3 });
  });

  test('it closes with its branch, and can be closed and opened again', async () => {
    const { client } = await ready();
    const { data: pull } = await client.pulls.create(opening);
    const at = { ...repository, pull_number: pull.number };
    await client.pulls.update({ ...at, state: 'closed' });
    const { data: open } = await client.pulls.update({ ...at, state: 'open', body: 'new' });
    expect(open).toMatchObject({ state: 'open', closed_at: null, body: 'new' });
    await client.git.deleteRef({ ...repository, ref: `heads/${branch}` });
    expect((await client.pulls.get(at)).data.state).toBe('closed');
    expect(await refusalOf(client.pulls.update({ ...at, state: 'open' }))).toMatchObject({ status: 422 });
  });

  test('a change that conflicts with its base is not mergeable', async () => {
    const { client, main, change } = await ready();
    const { data: pull } = await client.pulls.create(opening);
    const other = await change(main, 'export const sum = () => 0;\n');
    await client.git.updateRef({ ...repository, ref: 'heads/main', sha: other });
    const { data } = await client.pulls.get({ ...repository, pull_number: pull.number });
    expect(data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
  });

  test('only collaborators review', async () => {
    const { client } = await ready({ collaborators: { ann: 'write' } });
    const { data: pull } = await client.pulls.create(opening);
    const ask = (reviewers: string[]) =>
      client.pulls.requestReviewers({ ...repository, pull_number: pull.number, reviewers });
    expect((await ask(['ann', 'ann'])).data.requested_reviewers).toMatchObject([{ login: 'ann' }]);
    expect((await refusalOf(ask(['zoe']))).message).toMatch(
      /^Reviews may only be requested from collaborators/,
    );
  });

  test('the file shows issues and pull requests apart', async () => {
    const { client, fixture } = await ready();
    await client.pulls.create(opening);
    const fs = await import('node:fs');
    const file = JSON.parse(fs.readFileSync(`${fixture.out}/github.json`, 'utf8')) as {
      issues: { number: number }[];
      pulls: { number: number; html_url: string }[];
    };
    expect(file.issues.map(({ number }) => number)).toEqual([42]);
    expect(file.pulls).toMatchObject([
      { number: 43, html_url: expect.stringMatching(/\/acme\/shop\/pull\/43$/) },
    ]);
  });
});
