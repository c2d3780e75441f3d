import { afterEach, describe, expect, test } from '@jest/globals';
import type { LocalGitHub } from '../../../src/local/github/local-github.ts';
import { everything, Fixture, issue42, refusalOf, repository } from './fixture.ts';

const fixtures: Fixture[] = [];
afterEach(async () => {
  for (const fixture of fixtures.splice(0)) await fixture.close();
});

const on42 = { ...repository, issue_number: 42 };

async function ready(settings: Parameters<Fixture['start']>[0] = {}) {
  const fixture = new Fixture();
  fixtures.push(fixture);
  const github = await fixture.start({ issues: [issue42], ...settings });
  return { fixture, github, client: fixture.client(github) };
}

describe('issues and comments', () => {
  test('the seeded issue is as the event had it', async () => {
    const { client } = await ready();
    const { data } = await client.issues.get(on42);
    expect(data).toMatchObject({
      number: 42,
      title: 'The sum is wrong',
      state: 'open',
      user: { login: 'zoe', type: 'User' },
      author_association: 'NONE',
      labels: [{ name: 'bug', color: 'd73a4a' }],
      created_at: '2026-01-02T03:04:05Z',
      comments: 0,
    });
  });

  test('a seed that is not an issue is refused with its place', async () => {
    const fixture = new Fixture();
    fixtures.push(fixture);
    const start = fixture.start({ issues: [{ number: 'x', title: 'y' }] });
    await expect(start).rejects.toThrow(
      /^issues\[0\]: does not have the shape GitHub gives it \(got number: /,
    );
  });

  test('the bot is the author of a comment, and editing it changes updated_at only', async () => {
    let now = new Date('2026-03-01T10:00:00Z');
    const { client } = await ready({ clock: () => now });
    const { data: comment } = await client.issues.createComment({ ...on42, body: 'one' });
    expect(comment.user).toMatchObject({ login: 'github-actions[bot]', id: 41898282, type: 'Bot' });
    now = new Date('2026-03-01T10:00:09.500Z');
    const { data: edited } = await client.issues.updateComment({
      ...repository,
      comment_id: comment.id,
      body: 'two',
    });
    expect(edited).toMatchObject({
      id: comment.id,
      body: 'two',
      created_at: '2026-03-01T10:00:00Z',
      updated_at: '2026-03-01T10:00:09Z',
    });
    const { data: later } = await client.issues.listComments({ ...on42, since: '2026-03-01T10:00:05Z' });
    expect(later).toHaveLength(1);
  });

  test('lists come in pages with links to the neighbours', async () => {
    const { fixture, client } = await ready();
    for (let number = 1; number <= 5; number += 1)
      await client.issues.createComment({ ...on42, body: `comment ${number}` });
    const { data } = await client.issues.listComments({ ...on42, per_page: 2, page: 2 });
    expect(data.map(({ body }) => body)).toEqual(['comment 3', 'comment 4']);
    const link = fixture.answered.at(-1)?.headers.get('link') ?? '';
    const relations = [...link.matchAll(/[?&]page=(\d)[^>]*>; rel="(\w+)"/g)].map(([, page, rel]) => [
      rel,
      page,
    ]);
    expect(relations).toEqual([
      ['prev', '1'],
      ['next', '3'],
      ['last', '3'],
      ['first', '1'],
    ]);
  });

  test('a client that follows the links sees every item once', async () => {
    const { fixture, github } = await ready();
    const { githubToken } = github.grant(fixture.job(everything));
    const { getOctokit } = await import('@actions/github');
    const octokit = getOctokit(githubToken, { baseUrl: github.apiUrl });
    for (let number = 0; number < 7; number += 1)
      await octokit.rest.issues.createComment({ ...on42, body: 'x' });
    const all = await octokit.paginate(octokit.rest.issues.listComments, { ...on42, per_page: 3 });
    expect(new Set(all.map(({ id }) => id)).size).toBe(7);
  });

  test('wrong bodies are 422 in the shape of GitHub', async () => {
    const { fixture, client } = await ready();
    expect(await refusalOf(client.issues.createComment({ ...on42, body: '' }))).toEqual({
      status: 422,
      message: 'Validation Failed',
    });
    expect(JSON.parse(fixture.answered.at(-1)!.body)).toMatchObject({
      errors: [{ resource: 'IssueComment', field: 'body', code: 'invalid' }],
      status: '422',
    });
    await refusalOf(client.issues.createLabel({ ...repository, name: 'BUG' }));
    expect(JSON.parse(fixture.answered.at(-1)!.body)).toMatchObject({
      errors: [{ resource: 'Label', field: 'name', code: 'already_exists' }],
    });
    await refusalOf(client.issues.create({ ...repository, title: undefined as unknown as string }));
    expect(JSON.parse(fixture.answered.at(-1)!.body)).toMatchObject({
      errors: [{ resource: 'Issue', field: 'title', code: 'missing_field' }],
    });
  });

  test('a body that is not JSON is 400, one that is too large is 413', async () => {
    const { fixture, github } = await ready();
    const { githubToken } = github.grant(fixture.job(everything));
    const post = (body: string) =>
      fetch(`${github.apiUrl}/repos/acme/shop/issues`, {
        method: 'POST',
        headers: { authorization: `token ${githubToken}` },
        body,
      });
    expect((await post('{')).status).toBe(400);
    expect((await post(JSON.stringify({ title: 'x', body: 'y'.repeat(11 * 1024 * 1024) }))).status).toBe(413);
  });

  test('a locked issue takes no comment', async () => {
    const { client } = await ready({ issues: [{ ...issue42, locked: true }] });
    const refusal = await refusalOf(client.issues.createComment({ ...on42, body: 'x' }));
    expect(refusal).toEqual({ status: 403, message: 'Unable to create comment because issue is locked.' });
  });

  test('labels are put on and taken off once each', async () => {
    const { client, github } = await ready();
    await client.issues.addLabels({ ...on42, labels: ['Bug', 'harness: triage'] });
    await client.issues.removeLabel({ ...on42, name: 'bug' });
    expect(await refusalOf(client.issues.removeLabel({ ...on42, name: 'bug' }))).toEqual({
      status: 404,
      message: 'Label does not exist',
    });
    const { data } = await client.issues.get(on42);
    expect(data.labels).toMatchObject([{ name: 'harness: triage', color: 'ededed' }]);
    expect(github.snapshot().labels.map(({ name }) => name)).toEqual(['bug', 'harness: triage']);
  });

  test('lists of issues know state, labels, sort and since', async () => {
    const second = { ...issue42, number: 43, labels: [], updated_at: '2026-05-01T00:00:00Z' };
    const closed = { ...issue42, number: 44, state: 'closed' };
    const { client } = await ready({ issues: [issue42, second, closed] });
    const numbers = async (query: Record<string, unknown>) =>
      (await client.issues.listForRepo({ ...repository, ...query })).data.map(({ number }) => number);
    expect(await numbers({})).toEqual([43, 42]);
    expect(await numbers({ state: 'closed' })).toEqual([44]);
    expect(await numbers({ labels: 'BUG' })).toEqual([42]);
    expect(await numbers({ state: 'all', sort: 'updated', direction: 'asc' })).toEqual([42, 44, 43]);
    expect(await numbers({ since: '2026-04-01T00:00:00Z' })).toEqual([43]);
  });

  test('search matches all terms, knows OR, and puts the best first', async () => {
    const crash = { ...issue42, number: 7, title: 'Crash on start', body: 'it crashes', labels: [] };
    const hang = { ...issue42, number: 8, title: 'Slow', body: 'hangs, then a crash', labels: [] };
    const { client } = await ready({ issues: [issue42, crash, hang] });
    const found = async (q: string) =>
      (await client.search.issuesAndPullRequests({ q, advanced_search: 'true' })).data.items.map(
        ({ number }) => number,
      );
    expect(await found('repo:acme/shop is:issue is:open crash')).toEqual([7, 8]);
    expect(await found('repo:acme/shop crash hangs')).toEqual([8]);
    expect(await found('repo:acme/shop "sum(1, 2)" OR hangs')).toEqual([42, 8]);
    expect(await found('repo:acme/shop -label:bug author:zoe')).toEqual([8, 7]);
    expect(await found('repo:else/where crash')).toEqual([]);
    expect(await refusalOf(found('x'.repeat(257)))).toMatchObject({ status: 422 });
    expect(await refusalOf(found('a OR b OR c OR d OR e OR f OR g'))).toMatchObject({ status: 422 });
    expect(await refusalOf(found('milestone:1 x'))).toMatchObject({ status: 422 });
  });

  test('the role of a login is that of the settings, the owner, or anyone', async () => {
    const { client } = await ready({ collaborators: { ann: 'maintain', tim: 'triage', eve: 'none' } });
    const role = async (username: string) => {
      const { data } = await client.repos.getCollaboratorPermissionLevel({ ...repository, username });
      return [data.permission, data.role_name];
    };
    expect(await role('acme')).toEqual(['admin', 'admin']);
    expect(await role('Ann')).toEqual(['write', 'maintain']);
    expect(await role('tim')).toEqual(['read', 'triage']);
    expect(await role('eve')).toEqual(['none', 'none']);
    expect(await role('stranger')).toEqual(['read', 'read']);
    expect(await refusalOf(role('github-actions[bot]'))).toMatchObject({ status: 404 });
  });
});

describe('what is kept', () => {
  test('an answered change is in github.json at once, and a new start goes on from it', async () => {
    const { fixture, client } = await ready();
    const { data: comment } = await client.issues.createComment({ ...on42, body: 'kept' });
    // No close and no save: as if the first process had been killed.
    const again: LocalGitHub = await fixture.start({ issues: [{ ...issue42, title: 'not taken' }] });
    const next = fixture.client(again);
    const { data } = await next.issues.listComments(on42);
    expect(data.map(({ id, body }) => [id, body])).toEqual([[comment.id, 'kept']]);
    expect((await next.issues.get(on42)).data.title).toBe('The sum is wrong');
    const { data: other } = await next.issues.create({ ...repository, title: 'Another' });
    expect(other.number).toBe(43);
    expect(again.snapshot().issues.map(({ number }) => number)).toEqual([42, 43]);
  });

  test('a folder with something else in github.json is refused', async () => {
    const { fixture } = await ready();
    const fs = await import('node:fs');
    fs.writeFileSync(`${fixture.out}/github.json`, '{"issues": []}');
    await expect(fixture.start()).rejects.toThrow(/not the state of an earlier run/);
    fs.writeFileSync(`${fixture.out}/github.json`, '{"issues"');
    await expect(fixture.start()).rejects.toThrow(/not JSON/);
  });
});
