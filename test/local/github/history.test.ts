import { afterEach, describe, expect, test } from '@jest/globals';
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
  return { fixture, github, client, main: main.object.sha };
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

describe('history and contents', () => {
  test('comparison has three dots: what the head adds since both were one', async () => {
    const at = await ready();
    const sha = await commitWith(at, [{ path: 'src/sum.js', mode: '100644', content: 'fixed\n' }], at.main);
    await at.client.git.createRef({ ...repository, ref: 'refs/heads/fix', sha });
    await at.client.git.updateRef({
      ...repository,
      ref: 'heads/main',
      sha: await commitWith(at, [{ path: 'other.md', mode: '100644', content: 'other\n' }]),
    });
    const { data } = await at.client.repos.compareCommitsWithBasehead({
      ...repository,
      basehead: 'main...fix',
    });
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 });
    expect(data.merge_base_commit.sha).toBe(at.main);
    expect(data.files).toMatchObject([
      {
        filename: 'src/sum.js',
        status: 'modified',
        additions: 1,
        deletions: 1,
        patch: '@@ -1 +1 @@\n-export const sum = (a, b) => a - b;\n+fixed',
      },
    ]);
    const missing = at.client.repos.compareCommitsWithBasehead({ ...repository, basehead: 'main...none' });
    expect(await refusalOf(missing)).toMatchObject({ status: 404 });
  });

  test('renames, deletions and binary files are told apart', async () => {
    const at = await ready();
    const { data: product } = await at.client.repos.getContent({ ...repository, path: 'src/product.js' });
    if (Array.isArray(product)) throw new Error('not a file');
    const { data: binary } = await at.client.git.createBlob({
      ...repository,
      content: 'AAEC/w==',
      encoding: 'base64',
    });
    const sha = await commitWith(at, [
      { path: 'src/product.js', sha: null },
      { path: 'src/times.js', mode: '100644', sha: product.sha },
      { path: 'README.md', sha: null },
      { path: 'logo.bin', mode: '100644', sha: binary.sha },
    ]);
    const { data } = await at.client.repos.getCommit({ ...repository, ref: sha });
    const files = data.files?.map(({ filename, status, previous_filename, patch }) => [
      filename,
      status,
      previous_filename,
      patch === undefined,
    ]);
    expect(files).toEqual([
      ['README.md', 'removed', undefined, false],
      ['logo.bin', 'added', undefined, true],
      ['src/times.js', 'renamed', 'src/product.js', true],
    ]);
  });

  test('commits are listed by path and by page, newest first', async () => {
    const { client } = await ready();
    const { data: all } = await client.repos.listCommits(repository);
    expect(all.map(({ commit }) => commit.message)).toEqual([
      'Link the readme',
      'Add a product',
      'Add the sum',
    ]);
    const { data: some } = await client.repos.listCommits({ ...repository, path: 'src/sum.js' });
    expect(some.map(({ commit }) => commit.message)).toEqual(['Add the sum']);
    const { data: second } = await client.repos.listCommits({ ...repository, per_page: 1, page: 2 });
    expect(second.map(({ commit }) => commit.message)).toEqual(['Add a product']);
    expect(await refusalOf(client.repos.listCommits({ ...repository, sha: 'none' }))).toMatchObject({
      status: 404,
    });
  });

  test('contents are a folder, a file, raw text or not there', async () => {
    const { client } = await ready();
    const { data: root } = await client.repos.getContent({ ...repository, path: '' });
    expect(root).toMatchObject([
      { name: 'README.md', type: 'file' },
      { name: 'link.md', type: 'symlink' },
      { name: 'src', type: 'dir', size: 0 },
    ]);
    const { data: folder } = await client.repos.getContent({ ...repository, path: 'src', ref: 'v1.0.0' });
    expect(folder).toMatchObject([{ path: 'src/product.js' }, { path: 'src/sum.js' }]);
    const raw = await client.repos.getContent({
      ...repository,
      path: 'README.md',
      mediaType: { format: 'raw' },
    });
    expect(raw.data).toBe('# Shop\n');
    const { data: link } = await client.repos.getContent({ ...repository, path: 'link.md' });
    expect(link).toMatchObject({ type: 'symlink', target: 'README.md' });
    for (const missing of [
      { path: 'none.md' },
      { path: 'README.md', ref: 'none' },
      { path: '../etc/passwd' },
    ])
      expect(await refusalOf(client.repos.getContent({ ...repository, ...missing }))).toMatchObject({
        status: 404,
      });
  });
});
