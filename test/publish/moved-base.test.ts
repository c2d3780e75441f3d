import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Change } from '../../src/change/change.ts';
import { branch, built, call, commitCount, seen } from './call.ts';
import type { Given } from './call.ts';
import { buildHandoff, openShop, shopChange, verifyHandoff } from './shop.ts';
import type { Shop } from './shop.ts';

let shop: Shop;
let handoffs: readonly Given[];
beforeEach(async () => {
  shop = await openShop();
  handoffs = await built(shop);
});
afterEach(async () => shop.close());

describe('when the default branch moved on after the checks (T49)', () => {
  test('the change goes on its newest commit, as a draft that says which tree was checked', async () => {
    const onto = await moveMain({ 'zzz.txt': 'theirs\n' });
    await call(shop, 'pull-request', handoffs);
    const [pull] = seen(shop).pulls;
    expect(pull).toMatchObject({
      draft: true,
      body: expect.stringContaining('has moved on by 1 commit since'),
    });
    expect(pull?.body).toContain(`The checks below ran on ${shop.base}.`);
    expect(pull?.body).toContain(`the change was put on ${onto}`);
    expect(seen(shop).comments[0]?.body).toContain(
      'a draft: its checks ran before the default branch moved on',
    );
    expect(await shownIn(`main...${branch}`)).toEqual(['old.js', 'sum.js', 'sum.test.js']);
    expect(await shop.git(['show', `${branch}:zzz.txt`])).toBe('theirs');
  });

  test('the tree that is published is the one that git’s own merge gives (T48)', async () => {
    await moveMain({ 'zzz.txt': 'theirs\n' });
    await call(shop, 'pull-request', handoffs);
    const { tree } = await shopChange(shop);
    const ours = await shop.git(['commit-tree', tree, '-p', shop.base, '-m', 'ours']);
    expect(await shop.git(['rev-parse', `${branch}^{tree}`])).toBe(
      await shop.git(['merge-tree', '--write-tree', 'main', ours]),
    );
  });

  test('what it did to protected files stays out of the diff, and is kept', async () => {
    await moveMain({ 'AGENTS.md': 'Be kind.\n', CODEOWNERS: '* @ann\n' });
    await call(shop, 'pull-request', handoffs);
    expect(await shownIn(`main...${branch}`)).toEqual(['old.js', 'sum.js', 'sum.test.js']);
    expect(await shop.git(['ls-tree', '--name-only', branch])).toBe(
      'AGENTS.md\nCODEOWNERS\nsum.js\nsum.test.js',
    );
  });

  test('and workflows with it, the change stays where it was checked: a job may not push those', async () => {
    const workflow = await shop.git(['hash-object', '-w', '--stdin'], 'on: push\n');
    const inner = await shop.git(['mktree'], `100644 blob ${workflow}\tci.yml\n`);
    const folder = await shop.git(['mktree'], `040000 tree ${inner}\tworkflows\n`);
    const listed = await shop.git(['ls-tree', 'main']);
    const tree = await shop.git(['mktree'], `${listed}\n040000 tree ${folder}\t.github\n`);
    const commit = await shop.git(['commit-tree', tree, '-p', 'main', '-m', 'Check']);
    await shop.git(['update-ref', 'refs/heads/main', commit]);
    await call(shop, 'pull-request', handoffs);
    expect(seen(shop).pulls).toMatchObject([{ draft: false }]);
    expect(await shop.git(['rev-parse', `${branch}^{tree}`])).toBe((await shopChange(shop)).tree);
    expect(await shownIn(`main...${branch}`)).toEqual(['old.js', 'sum.js', 'sum.test.js']);
  });

  test('by a hundred commits, it is put there at once', async () => {
    let tip = await moveMain({ 'zzz.txt': 'theirs\n' });
    for (let commits = 1; commits < 100; commits += 1)
      tip = await shop.git(['commit-tree', `${tip}^{tree}`, '-p', tip, '-m', `Commit ${commits}`]);
    await shop.git(['update-ref', 'refs/heads/main', tip]);
    await call(shop, 'pull-request', handoffs);
    expect(seen(shop).pulls[0]?.body).toContain('moved on by 100 commits');
    expect(await shownIn(`main...${branch}`)).toEqual(['old.js', 'sum.js', 'sum.test.js']);
  });

  test('a second call leaves it where the first one put it, wherever the branch moves (T45)', async () => {
    await moveMain({ 'zzz.txt': 'theirs\n' });
    await call(shop, 'pull-request', handoffs);
    const [tip, writes] = [await shop.git(['rev-parse', branch]), shop.writes.length];
    await moveMain({ 'sum.js': 'theirs\n' });
    expect((await call(shop, 'pull-request', handoffs)).changed).toEqual([]);
    expect(shop.writes).toHaveLength(writes);
    expect(await shop.git(['rev-parse', branch])).toBe(tip);
  });

  test('a pull request that is open already stays on the commit it was checked on', async () => {
    await call(shop, 'pull-request', handoffs);
    await moveMain({ 'sum.js': 'theirs\n' });
    expect((await call(shop, 'pull-request', handoffs)).changed).toEqual([]);
    expect(seen(shop).pulls).toMatchObject([{ draft: false }]);
  });

  test.each<[string, Record<string, string | null>, string]>([
    [
      'changed a file of the change',
      { 'sum.js': 'theirs\n' },
      '"sum.js" was changed on the default branch too',
    ],
    ['deleted one', { 'sum.js': null }, '"sum.js" was changed'],
    ['changed one that it deletes', { 'old.js': 'theirs\n' }, '"old.js" was changed'],
    ['added the one that it adds', { 'sum.test.js': 'theirs\n' }, '"sum.test.js" was changed'],
    ['added the one that it adds, in other letters', { 'Sum.Test.js': 'theirs\n' }, 'is the same name as'],
  ])(
    'and %s, no pull request is opened; the handoffs stay and the comment says why',
    async (_, theirs, why) => {
      await moveMain(theirs);
      await expect(call(shop, 'pull-request', handoffs)).rejects.toMatchObject({ name: 'ChangeRefused' });
      expect(seen(shop).pulls).toEqual([]);
      expect(seen(shop).comments[0]?.body).toContain(
        'The pull request could not be opened: the change is refused',
      );
      expect(seen(shop).comments[0]?.body).toContain(why);
      expect(await commitCount(shop)).toBe(3);
      expect(await shop.git(['ls-tree', '-r', '--name-only', branch])).toContain('build-1.change.json');
    },
  );

  test('and its history was written anew, no pull request is opened (T50)', async () => {
    const orphan = await shop.git(['commit-tree', `${shop.base}^{tree}`, '-m', 'Begin again']);
    await shop.git(['update-ref', 'refs/heads/main', orphan]);
    await expect(call(shop, 'pull-request', handoffs)).rejects.toThrow(
      /does not contain the commit that the change was made on/,
    );
    expect(seen(shop).pulls).toEqual([]);
  });
});

describe('the setting moved-base (T49)', () => {
  test('keep: the change stays on the commit it was checked on, ready for review', async () => {
    await moveMain({ 'zzz.txt': 'theirs\n' });
    await call(shop, 'pull-request', handoffs, { settings: { movedBase: 'keep' } });
    expect(seen(shop).pulls).toMatchObject([{ draft: false }]);
    expect(await shop.git(['rev-parse', `${branch}^{tree}`])).toBe((await shopChange(shop)).tree);
    expect(await shownIn(`main...${branch}`)).toEqual(['old.js', 'sum.js', 'sum.test.js']);
  });

  test.each(['keep', 'stop'] as const)('%s: a file that both changed stops it', async (movedBase) => {
    await moveMain({ 'sum.js': 'theirs\n' });
    await expect(call(shop, 'pull-request', handoffs, { settings: { movedBase } })).rejects.toMatchObject({
      name: 'ChangeRefused',
    });
    expect(seen(shop).pulls).toEqual([]);
  });

  test('stop: any new commit stops it', async () => {
    await moveMain({ 'zzz.txt': 'theirs\n' });
    await expect(call(shop, 'pull-request', handoffs, { settings: { movedBase: 'stop' } })).rejects.toThrow(
      /moved on by 1 commit meanwhile/,
    );
  });
});

describe('what is beside a change on its base', () => {
  test('is compared with its names: a twin is refused when it is recorded, too (T46)', async () => {
    const before = await moveMain({ 'Sum.test.js': 'theirs\n' });
    const change = await shopChange(shop, before);
    await expect(call(shop, 'pull-request', handoffsOf(change))).rejects.toThrow(
      /is the same name as .*Sum\.test\.js.* on some file systems/,
    );
    expect(seen(shop).pulls).toEqual([]);
  });
});

function handoffsOf(change: Change): readonly Given[] {
  const build = buildHandoff(change);
  return [
    { name: 'build-1', ...build },
    { name: 'verify-1', text: verifyHandoff(change, build.text) },
  ];
}

/** A commit of a person on the default branch, with these files of the top folder; null removes one. */
async function moveMain(files: Readonly<Record<string, string | null>>): Promise<string> {
  const listed = (await shop.git(['ls-tree', 'main'])).split('\n');
  const lines = listed.filter((line) => !((line.split('\t')[1] ?? '') in files));
  for (const [name, content] of Object.entries(files)) {
    if (content === null) continue;
    lines.push(`100644 blob ${await shop.git(['hash-object', '-w', '--stdin'], content)}\t${name}`);
  }
  const tree = await shop.git(['mktree'], `${lines.join('\n')}\n`);
  const commit = await shop.git(['commit-tree', tree, '-p', 'main', '-m', 'By hand']);
  await shop.git(['update-ref', 'refs/heads/main', commit]);
  return commit;
}

async function shownIn(range: string): Promise<readonly string[]> {
  return (await shop.git(['diff', '--name-only', range])).split('\n');
}
