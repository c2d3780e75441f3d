import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readDataTip, readHistory, readIndex } from '../../../src/eval-data.ts';
import type { Baseline } from '../../../src/evals/baseline/data.ts';
import { blessBaseline } from '../../../src/publish/evals/data-branch.ts';
import { baseline, digest } from '../../evals/baseline/fixture.ts';
import { openShop } from '../shop.ts';
import type { Shop } from '../shop.ts';

const branch = 'refs/heads/eval-data';
let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => shop.close());

const bytes = Buffer.from('trials');
const bless = async (changes: Partial<Baseline> = {}) =>
  blessBaseline({ ...shop.writer, baseline: baseline(changes), bytes });
const count = async (): Promise<string> => shop.git(['rev-list', '--count', branch]);

describe('the branch of baselines', () => {
  test('begins with the first one, and has nothing of the code', async () => {
    const { kind, commit } = await bless();
    expect([kind, await shop.git(['rev-parse', branch])]).toEqual(['blessed', commit]);
    expect(await shop.git(['ls-tree', '-r', '--name-only', branch])).toBe(
      `index.json\ntriage/small/${digest('a')}.jsonl.gz\ntriage/small/history.json`,
    );
    expect(await shop.git(['log', '-1', '--format=%s%n%P', branch])).toBe('Bless triage/small: 90.0 %');
  });

  test('moves the pointer of one suite and remembers what was there', async () => {
    await bless();
    await bless({ suite: 'other' });
    await bless({ fingerprint: digest('b'), blessed: '2026-11-03T10:00:00.000Z' });
    const tip = await readDataTip(shop.writer);
    const { baselines } = await readIndex(shop.writer, tip);
    expect(Object.entries(baselines).map(([key, { fingerprint }]) => [key, fingerprint[0]])).toEqual([
      ['triage/other', 'a'],
      ['triage/small', 'b'],
    ]);
    const history = await readHistory(shop.writer, tip, { phase: 'triage', suite: 'small' });
    expect(history.map(({ fingerprint }) => fingerprint[0])).toEqual(['a', 'b']);
  });

  test('a second bless of the same run writes nothing, and an older one never replaces a newer', async () => {
    const { commit } = await bless();
    const writes = shop.writes.length;
    expect(await bless()).toEqual({ kind: 'unchanged', commit });
    expect(await bless({ blessed: '2026-10-01T10:00:00.000Z' })).toEqual({ kind: 'unchanged', commit });
    expect(shop.writes).toHaveLength(writes);
  });

  test('two that bless at once both have their way', async () => {
    await Promise.all([bless(), bless({ suite: 'other' }), bless({ suite: 'third' })]);
    const { baselines } = await readIndex(shop.writer, await readDataTip(shop.writer));
    expect(Object.keys(baselines)).toEqual(['triage/other', 'triage/small', 'triage/third']);
    expect(await count()).toBe('3');
  });

  test('an index that the harness did not write is refused, and left alone', async () => {
    const blob = await shop.git(['hash-object', '-w', '--stdin'], '{"schema":"mine"}');
    const tree = await shop.git(['mktree'], `100644 blob ${blob}\tindex.json\n`);
    const commit = await shop.git([
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@b',
      'commit-tree',
      tree,
      '-m',
      'x',
    ]);
    await shop.git(['update-ref', branch, commit]);
    await expect(bless()).rejects.toThrow(/not what the harness writes here/);
    expect(await count()).toBe('1');
  });

  test('a token that may not write says what is missing', async () => {
    const github = shop.clientWith({ contents: 'read' });
    const attempt = blessBaseline({ ...shop.writer, github, baseline: baseline(), bytes });
    await expect(attempt).rejects.toThrow(/`contents: write`/);
  });
});
