import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { trustedGit } from '../../src/git.ts';
import { hashHandoff } from '../../src/handoff.ts';
import { recordHandoff } from '../../src/publish/branch.ts';
import { forgeOnBranch } from '../../src/redteam/channels/forge.ts';
import type { Trouble } from '../fault-proxy.ts';
import { handoffText, issue, openShop } from './shop.ts';
import type { Shop } from './shop.ts';

const branch = 'refs/heads/harness/issue-42';
let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => shop.close());

const record = (text: string, changeText?: string) =>
  recordHandoff({ ...shop.writer, issue, base: shop.base, handoffText: text, changeText });
const commits = async (): Promise<string[]> =>
  (await shop.git(['rev-list', '--reverse', branch, `^${shop.base}`]))
    .split('\n')
    .filter((line) => line !== '');

describe('recordHandoff', () => {
  test('creates the branch from the base with one commit that says what it holds', async () => {
    const text = handoffText(shop.base);
    const recorded = await record(text);
    expect(recorded.kind).toBe('recorded');
    expect(await commits()).toEqual([recorded.commit]);
    expect(await shop.git(['show', `${branch}:.harness/issue-42/triage.md`])).toBe(text.trim());
    expect(await shop.git(['log', '-1', '--format=%an%n%B', branch])).toBe(
      `github-actions[bot]\nharness: triage → proceed\n\nHarness-Issue: 42\nHarness-Phase: triage\nHarness-Handoff: ${hashHandoff(text)}`,
    );
    expect(await shop.git(['diff', '--name-only', shop.base, branch])).toBe('.harness/issue-42/triage.md');
  });

  test('puts a build and its change into one commit', async () => {
    await record(handoffText(shop.base));
    await record(handoffText(shop.base, { phase: 'build', round: 2 }), '{"files":[]}');
    expect(await commits()).toHaveLength(2);
    expect(await shop.git(['diff', '--name-only', `${branch}~1`, branch])).toBe(
      '.harness/issue-42/build-2.change.json\n.harness/issue-42/build-2.md',
    );
  });

  test('writes nothing the second time (T45)', async () => {
    const first = await record(handoffText(shop.base));
    const writes = shop.writes.length;
    expect(await record(handoffText(shop.base))).toEqual({ kind: 'unchanged', commit: first.commit });
    expect(shop.writes).toHaveLength(writes);
  });

  test('keeps the earlier handoff when only run, usage and time differ (T45)', async () => {
    const first = await record(handoffText(shop.base));
    const usage = { turns: 3, input: 9, cached: 0, output: 1, usd: 1, seconds: 99 };
    const again = handoffText(shop.base, { usage, run: 'https://github.com/acme/shop/actions/runs/6' });
    expect(await record(again)).toEqual({ kind: 'unchanged', commit: first.commit });
  });

  test.each(['append-space', 'crlf', 'unknown-key', 'duplicate-keys', 'mode'])(
    'writes over what was forged on the branch, even when only its report differs: %s (T22)',
    async (forgery) => {
      const text = handoffText(shop.base);
      await record(text);
      const at = { repoDir: shop.local.repositoryPath, issue, phase: 'triage' };
      await forgeOnBranch(forgery, at, trustedGit(process.env['PATH'] ?? ''));
      expect((await record(text)).kind).toBe('recorded');
      expect(await shop.git(['show', `${branch}:.harness/issue-42/triage.md`])).toBe(text.trim());
    },
  );

  test('records a handoff with another result anew', async () => {
    await record(handoffText(shop.base));
    await record(handoffText(shop.base, { result: { verdict: 'decline' } }));
    expect(await commits()).toHaveLength(2);
  });

  test('looks again when another handoff was recorded in between, and loses neither (T50)', async () => {
    await record(handoffText(shop.base));
    let raced = false;
    shop.disturb(async (method): Promise<Trouble> => {
      if (method === 'PATCH' && !raced) {
        raced = true;
        await record(handoffText(shop.base, { phase: 'root-cause' }));
      }
      return 'none';
    });
    expect((await record(handoffText(shop.base, { phase: 'diagnose' }))).kind).toBe('recorded');
    expect(await shop.git(['ls-tree', '--name-only', `${branch}:.harness/issue-42`])).toBe(
      'diagnose.md\nroot-cause.md\ntriage.md',
    );
    expect(await commits()).toHaveLength(3);
  });

  test('two that create the branch at the same time both end on it (T12)', async () => {
    const both = await Promise.all([
      record(handoffText(shop.base)),
      record(handoffText(shop.base, { phase: 'diagnose' })),
    ]);
    expect(both.map(({ kind }) => kind)).toEqual(['recorded', 'recorded']);
    expect(await commits()).toHaveLength(2);
  });

  test('refuses to build on the commit of a person, and leaves it alone (T50)', async () => {
    await record(handoffText(shop.base));
    const mine = await shop.commitByPerson(branch, 'mine.txt');
    await shop.git(['update-ref', branch, mine]);
    await expect(record(handoffText(shop.base, { phase: 'diagnose' }))).rejects.toThrow(
      /branch harness\/issue-42: its newest commit was not made by the harness.* by Ann.*delete this branch/,
    );
    expect(await shop.git(['rev-parse', branch])).toBe(mine);
  });

  test('refuses the commit of a person that comes while it writes (T50)', async () => {
    await record(handoffText(shop.base));
    let mine = '';
    shop.disturb(async (method): Promise<Trouble> => {
      if (method === 'PATCH') {
        mine = await shop.commitByPerson(branch, 'mine.txt');
        await shop.git(['update-ref', branch, mine]);
      }
      return 'none';
    });
    await expect(record(handoffText(shop.base, { phase: 'diagnose' }))).rejects.toThrow(
      /not made by the harness/,
    );
    expect(await shop.git(['rev-parse', branch])).toBe(mine);
  });

  test('says so when the branch is deleted while it writes (T50)', async () => {
    await record(handoffText(shop.base));
    shop.disturb(async (method): Promise<Trouble> => {
      if (method === 'PATCH') await shop.git(['update-ref', '-d', branch]);
      return 'none';
    });
    await expect(record(handoffText(shop.base, { phase: 'diagnose' }))).rejects.toThrow(
      /the branch was deleted while the harness wrote to it/,
    );
  });

  test('names the missing permission', async () => {
    const github = shop.clientWith({ contents: 'read' });
    const text = handoffText(shop.base);
    await expect(
      recordHandoff({ ...shop.writer, github, issue, base: shop.base, handoffText: text }),
    ).rejects.toThrow(/403: Resource not accessible by integration.*`contents: write`/s);
  });
});

describe('over a bad connection', () => {
  test('any one request may be lost before or after GitHub saw it: one commit comes out (T54, T57)', async () => {
    for (const trouble of ['cut-before', 'cut-after'] as const)
      for (let lost = 1; lost <= 8; lost += 1) {
        let count = 0;
        shop.disturb(() => ((count += 1) === lost ? trouble : 'none'));
        expect((await record(handoffText(shop.base))).kind).toMatch(/recorded|unchanged/);
        expect(await commits()).toHaveLength(1);
        shop.disturb(() => 'none');
        await shop.git(['update-ref', '-d', branch]);
      }
  });

  test('bursts of 502 and a 429 with Retry-After are waited out (T54)', async () => {
    const tries = new Map<string, number>();
    shop.disturb((method, url) => {
      const count = (tries.get(`${method} ${url}`) ?? 0) + 1;
      tries.set(`${method} ${url}`, count);
      if (count === 1) return { status: 502 };
      return count === 2 ? { status: 429, headers: { 'retry-after': '3' } } : 'none';
    });
    expect((await record(handoffText(shop.base))).kind).toBe('recorded');
    expect(await commits()).toHaveLength(1);
    expect(shop.waitsMs).toContain(3000);
  });

  test('a run that is killed after any request leaves a branch that the next run completes (T57)', async () => {
    const texts = [handoffText(shop.base), handoffText(shop.base, { phase: 'diagnose' })];
    for (let last = 1; last <= 16; last += 3) {
      let count = 0;
      shop.disturb(() => ((count += 1) > last ? { status: 401 } : 'none'));
      for (const text of texts) await record(text).catch(() => undefined);
      shop.disturb(() => 'none');
      for (const text of texts) await record(text);
      expect(await commits()).toHaveLength(2);
      await shop.git(['update-ref', '-d', branch]);
    }
  });
});
