import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LocalGitHub } from '../../../src/local/github/local-github.ts';
import { Fixture, issue42, refusalOf, repository } from './fixture.ts';

const fixture = new Fixture();
let github: LocalGitHub;
const on42 = { ...repository, issue_number: 42 };
const denied = { status: 403, message: 'Resource not accessible by integration' };

beforeAll(async () => {
  github = await fixture.start({ issues: [issue42] });
});
afterAll(() => fixture.close());

describe('who may do what', () => {
  test('no token, an invented one and a runtime token are bad credentials', async () => {
    const { runtimeToken } = github.grant(fixture.job({ issues: 'write' }));
    for (const token of ['invented', runtimeToken]) {
      const call = fixture.clientOf(github, token).repos.get(repository);
      expect(await refusalOf(call)).toEqual({ status: 401, message: 'Bad credentials' });
    }
    const bare = await fetch(`${github.apiUrl}/repos/acme/shop`);
    expect(bare.status).toBe(401);
    expect(await bare.json()).toEqual({
      message: 'Bad credentials',
      documentation_url: expect.any(String),
      status: '401',
    });
  });

  test('the tokens of a job die with the job', async () => {
    const job = fixture.job({ issues: 'read' });
    const client = fixture.clientOf(github, github.grant(job).githubToken);
    await client.issues.get(on42);
    github.revoke(job.jobId);
    expect(await refusalOf(client.issues.get(on42))).toEqual({ status: 401, message: 'Bad credentials' });
  });

  test('read does not write, and the answer names what would', async () => {
    const client = fixture.client(github, { issues: 'read', contents: 'read' });
    await client.issues.get(on42);
    expect(await refusalOf(client.issues.createComment({ ...on42, body: 'hello' }))).toEqual(denied);
    expect(fixture.answered.at(-1)?.headers.get('x-accepted-github-permissions')).toBe(
      'issues=write; pull_requests=write',
    );
    expect(github.snapshot().comments).toEqual([]);
  });

  test('without contents: write no object and no ref is written', async () => {
    const client = fixture.client(github, { contents: 'read', 'pull-requests': 'write', issues: 'write' });
    const { data: main } = await client.git.getRef({ ...repository, ref: 'heads/main' });
    const { sha } = main.object;
    const calls = [
      client.git.createBlob({ ...repository, content: 'x' }),
      client.git.createTree({ ...repository, tree: [{ path: 'x', mode: '100644', content: 'x' }] }),
      client.git.createCommit({ ...repository, message: 'x', tree: sha, parents: [sha] }),
      client.git.createRef({ ...repository, ref: 'refs/heads/x', sha }),
      client.git.updateRef({ ...repository, ref: 'heads/main', sha }),
      client.git.deleteRef({ ...repository, ref: 'heads/main' }),
    ];
    const refusals = await Promise.all(calls.map(refusalOf));
    expect(refusals).toEqual(calls.map(() => denied));
  });

  test('a job without any permission reads nothing but metadata', async () => {
    const client = fixture.client(github, {});
    await client.repos.get(repository);
    const calls = [
      client.issues.get(on42),
      client.issues.listForRepo(repository),
      client.git.getRef({ ...repository, ref: 'heads/main' }),
      client.repos.getContent({ ...repository, path: 'README.md' }),
      client.pulls.list(repository),
      client.actions.listWorkflowRunsForRepo(repository),
      client.checks.listForRef({ ...repository, ref: 'main' }),
    ];
    const refusals = await Promise.all(calls.map(refusalOf));
    expect(refusals).toEqual(calls.map(() => denied));
    const { data } = await client.search.issuesAndPullRequests({ q: 'sum', advanced_search: 'true' });
    expect(data.total_count).toBe(0);
  });

  test('pull-requests: write may comment on a pull request and not on an issue', async () => {
    const all = fixture.client(github);
    const { data: main } = await all.git.getRef({ ...repository, ref: 'heads/main' });
    const { data: commit } = await all.git.createCommit({
      ...repository,
      message: 'Nothing new',
      tree: (await all.git.getCommit({ ...repository, commit_sha: main.object.sha })).data.tree.sha,
      parents: [main.object.sha],
    });
    await all.git.createRef({ ...repository, ref: 'refs/heads/nothing', sha: commit.sha });
    const pull = { ...repository, title: 'Topic', head: 'nothing', base: 'main' };
    const { data: made } = await all.pulls.create(pull);
    const client = fixture.client(github, { 'pull-requests': 'write' });
    const { data: comment } = await client.issues.createComment({
      ...repository,
      issue_number: made.number,
      body: 'on the pull request',
    });
    await client.issues.updateComment({ ...repository, comment_id: comment.id, body: 'edited' });
    expect(await refusalOf(client.issues.createComment({ ...on42, body: 'on the issue' }))).toEqual(denied);
  });

  test('a workflow file cannot be written with a token of a job', async () => {
    const tree = [{ path: '.github/workflows/x.yml', mode: '100644' as const, content: 'on: push\n' }];
    expect(await refusalOf(fixture.client(github).git.createTree({ ...repository, tree }))).toEqual(denied);
  });

  test('another repository is not found', async () => {
    const call = fixture.client(github).issues.get({ owner: 'acme', repo: 'other', issue_number: 42 });
    expect(await refusalOf(call)).toEqual({ status: 404, message: 'Not Found' });
  });

  test('an address that is none does not stop the server', async () => {
    const http = await import('node:http');
    const { port } = new URL(github.apiUrl);
    const status = await new Promise((resolve, reject) => {
      const request = http.request({ host: '127.0.0.1', port, path: '//' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on('error', reject).end();
    });
    expect(status).toBe(401);
    await fixture.client(github).issues.get(on42);
  });

  test('an unknown route is not found and is noted', async () => {
    const call = fixture.client(github).repos.listForks(repository);
    expect(await refusalOf(call)).toEqual({ status: 404, message: 'Not Found' });
    expect(github.snapshot().unknownRoutes).toEqual(['GET /repos/acme/shop/forks']);
  });
});
