import { afterEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { Fixture, refusalOf, repository } from './fixture.ts';

const fixtures: Fixture[] = [];
afterEach(async () => {
  for (const fixture of fixtures.splice(0)) await fixture.close();
});

async function ready(settings: Parameters<Fixture['start']>[0] = {}) {
  const fixture = new Fixture();
  fixtures.push(fixture);
  const github = await fixture.start(settings);
  const client = fixture.client(github);
  const { data: main } = await client.git.getRef({ ...repository, ref: 'heads/main' });
  const bare = (...args: readonly string[]) =>
    execFileSync('git', [...args], { cwd: github.repositoryPath, encoding: 'utf8' }).trim();
  return { fixture, github, client, bare, main: main.object.sha };
}
type Ready = Awaited<ReturnType<typeof ready>>;

interface Entry {
  path: string;
  mode?: '100644' | '100755' | '040000' | '160000' | '120000';
  content?: string;
  sha?: string | null;
}

async function commitWith({ client, main }: Ready, tree: Entry[], parent = main): Promise<string> {
  const { data: made } = await client.git.createTree({ ...repository, base_tree: parent, tree });
  const { data } = await client.git.createCommit({
    ...repository,
    message: 'A change',
    tree: made.sha,
    parents: [parent],
  });
  return data.sha;
}

describe('the repository', () => {
  test('is a bare copy without remotes, on the default branch', async () => {
    const { bare, fixture } = await ready();
    expect(bare('rev-parse', '--is-bare-repository')).toBe('true');
    expect(bare('remote')).toBe('');
    expect(bare('symbolic-ref', 'HEAD')).toBe('refs/heads/main');
    expect(bare('rev-parse', 'topic/base')).toBe(fixture.git('rev-parse', 'topic/base'));
  });

  test('a source without the default branch, or no repository at all, is said', async () => {
    const fixture = new Fixture();
    fixtures.push(fixture);
    const elsewhere = { ...repository, defaultBranch: 'trunk', private: false };
    await expect(fixture.start({ repository: elsewhere })).rejects.toThrow(/a branch named trunk/);
    await expect(
      fixture.start({ outDir: `${fixture.folder}/b`, sourceRepo: fixture.folder }),
    ).rejects.toThrow(/cannot copy the repository/);
  });
});

describe('objects', () => {
  test('a tree takes content, moves modes, replaces folders and deletes', async () => {
    const at = await ready();
    const sha = await commitWith(at, [
      { path: 'docs/a b.md', mode: '100644', content: 'ä' },
      { path: 'run.sh', mode: '100755', content: '#!/bin/sh\n' },
      { path: 'src', mode: '100644', content: 'now a file\n' },
      { path: 'link.md', sha: null },
    ]);
    expect(at.bare('ls-tree', '-r', '--name-only', sha).split('\n')).toEqual([
      'README.md',
      'docs/a b.md',
      'run.sh',
      'src',
    ]);
    expect(at.bare('ls-tree', sha, 'run.sh')).toMatch(/^100755 /);
    const { data } = await at.client.repos.getContent({ ...repository, path: 'docs/a b.md', ref: sha });
    if (Array.isArray(data) || data.type !== 'file') throw new Error('not a file');
    expect(Buffer.from(data.content, 'base64').toString()).toBe('ä');
  });

  test('a tree that cannot be is refused as GitHub refuses it', async () => {
    const at = await ready();
    const refusal = async (entry: Entry) => (await refusalOf(commitWith(at, [entry]))).message;
    const missing = 'a'.repeat(40);
    expect(await refusal({ path: 'gone.md', sha: null })).toBe('GitRPC::BadObjectState');
    expect(await refusal({ path: 'x', mode: '100644', sha: missing })).toMatch(/is not a valid blob/);
    expect(await refusal({ path: '/x', mode: '100644', content: '' })).toMatch(/cannot start with a slash/);
    for (const path of ['a/../b', '.git/config', 'a//b', 'a/.GIT/x'])
      expect(await refusal({ path, mode: '100644', content: '' })).toMatch(/malformed path component/);
    expect(await refusal({ path: 'x', mode: '100644' })).toMatch(/tree.sha or tree.content/);
    expect(await refusal({ path: 'x', mode: '100666' as '100644', content: '' })).toBe('Validation Failed');
  });

  test('a folder is put in place of another as a whole', async () => {
    const at = await ready();
    const { data: root } = await at.client.git.getTree({ ...repository, tree_sha: at.main });
    const src = root.tree.find(({ path }) => path === 'src')?.sha ?? '';
    const sha = await commitWith(at, [
      { path: 'copy/of', mode: '040000', sha: src },
      { path: 'src', sha: null },
      { path: 'lib', mode: '160000', sha: at.main },
    ]);
    expect(at.bare('ls-tree', '-r', '--name-only', sha).split('\n')).toEqual([
      'README.md',
      'copy/of/product.js',
      'copy/of/sum.js',
      'lib',
      'link.md',
    ]);
    const { data } = await at.client.repos.getContent({ ...repository, path: 'lib', ref: sha });
    expect(data).toMatchObject({ type: 'submodule', sha: at.main });
  });

  test('a commit is by the bot at the time of the clock unless said otherwise', async () => {
    const at = await ready({ clock: () => new Date('2026-06-01T12:00:00.400Z') });
    const sha = await commitWith(at, [{ path: 'x', mode: '100644', content: 'x' }]);
    const { data } = await at.client.git.getCommit({ ...repository, commit_sha: sha });
    expect(data.author).toEqual({
      name: 'github-actions[bot]',
      email: '41898282+github-actions[bot]@users.noreply.github.com',
      date: '2026-06-01T12:00:00Z',
    });
    const { data: listed } = await at.client.repos.getCommit({ ...repository, ref: sha });
    expect(listed.author).toMatchObject({ login: 'github-actions[bot]' });
    expect(listed.files).toMatchObject([{ filename: 'x', status: 'added', additions: 1, deletions: 0 }]);
    const author = { name: 'Ann', email: 'ann@example.com', date: '2020-01-01T00:00:00Z' };
    const { data: own } = await at.client.git.createCommit({
      ...repository,
      message: 'Multi\n\nline — text',
      tree: data.tree.sha,
      parents: [],
      author,
    });
    expect(own).toMatchObject({ author, committer: author, message: 'Multi\n\nline — text', parents: [] });
  });

  test('a commit on a missing tree or parent is refused', async () => {
    const { client, main } = await ready();
    const commit = { ...repository, message: 'x', parents: [main] };
    const none = 'b'.repeat(40);
    expect(await refusalOf(client.git.createCommit({ ...commit, tree: none }))).toEqual({
      status: 422,
      message: 'Tree SHA does not exist',
    });
    const { data } = await client.git.getCommit({ ...repository, commit_sha: main });
    const call = client.git.createCommit({ ...commit, tree: data.tree.sha, parents: [none] });
    expect((await refusalOf(call)).message).toMatch(/^Parent SHA does not exist/);
  });

  test('blobs come back as they went in, text and bytes', async () => {
    const { client } = await ready();
    const bytes = Buffer.from([0, 255, 10, 13, 128]);
    const { data: blob } = await client.git.createBlob({
      ...repository,
      content: bytes.toString('base64'),
      encoding: 'base64',
    });
    const { data } = await client.git.getBlob({ ...repository, file_sha: blob.sha });
    expect(Buffer.from(data.content, 'base64').equals(bytes)).toBe(true);
    expect(
      await refusalOf(client.git.createBlob({ ...repository, content: '%%', encoding: 'base64' })),
    ).toMatchObject({
      status: 422,
    });
  });
});

describe('refs', () => {
  test('a ref that exists is not created, one that is missing is not moved', async () => {
    const { client, main } = await ready();
    const calls: [Promise<unknown>, string][] = [
      [
        client.git.createRef({ ...repository, ref: 'refs/heads/main', sha: main }),
        'Reference already exists',
      ],
      [client.git.updateRef({ ...repository, ref: 'heads/none', sha: main }), 'Reference does not exist'],
      [client.git.deleteRef({ ...repository, ref: 'heads/none' }), 'Reference does not exist'],
      [
        client.git.createRef({ ...repository, ref: 'refs/heads/x', sha: 'c'.repeat(40) }),
        'Object does not exist',
      ],
      [
        client.git.createRef({ ...repository, ref: 'refs/heads/a..b', sha: main }),
        'refs/heads/a..b is not a valid ref name.',
      ],
      [
        client.git.createRef({ ...repository, ref: 'refs/heads/topic', sha: main }),
        'Reference update failed',
      ],
    ];
    const refusals = await Promise.all(calls.map(([call]) => refusalOf(call)));
    expect(refusals).toEqual(calls.map(([, message]) => ({ status: 422, message })));
    expect(await refusalOf(client.git.getRef({ ...repository, ref: 'heads/mai' }))).toMatchObject({
      status: 404,
    });
  });

  test('of two writers on the same base one wins, the other must look again', async () => {
    const at = await ready();
    const commits = await Promise.all(
      ['one', 'two'].map((content) => commitWith(at, [{ path: 'x', mode: '100644', content }])),
    );
    const moves = await Promise.allSettled(
      commits.map((sha) => at.client.git.updateRef({ ...repository, ref: 'heads/main', sha })),
    );
    expect(moves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = moves.find((move) => move.status === 'rejected')?.reason as { message: string };
    expect(lost.message).toMatch(/^Update is not a fast forward/);
    const loser = commits[moves.findIndex((move) => move.status === 'rejected')] ?? '';
    await at.client.git.updateRef({ ...repository, ref: 'heads/main', sha: loser, force: true });
    expect(at.bare('rev-parse', 'main')).toBe(loser);
  });

  test('matching refs are those that begin so', async () => {
    const { client } = await ready();
    const { data } = await client.git.listMatchingRefs({ ...repository, ref: 'heads/to' });
    expect(data.map(({ ref }) => ref)).toEqual(['refs/heads/topic/base']);
  });
});
