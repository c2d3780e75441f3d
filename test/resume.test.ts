import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hashHandoff } from '../src/handoff.ts';
import type { HandoffFacts } from '../src/handoff.ts';
import { markedMessage, readMark } from '../src/handoff-branch.ts';
import { readBranch } from '../src/resume.ts';
import { branch, built, call, triage } from './publish/call.ts';
import { handoffText, issue, openShop, shopChange } from './publish/shop.ts';
import type { Shop } from './publish/shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => shop.close());

const read = async () => {
  const found = await readBranch({ ...shop.writer, issue });
  if (found.kind === 'absent') throw new Error('no branch');
  return found;
};
const brief = async () =>
  (await read()).handoffs.map((one) => [one.name, one.kind === 'usable' ? 'usable' : one.reason]);

const diagnose = (of: string, facts: Partial<HandoffFacts> = {}) => ({
  name: 'diagnose',
  text: handoffText(shop.base, {
    phase: 'diagnose',
    result: { verdict: 'reproduced' },
    inputs: { phase: null, context: null, handoffs: { triage: hashHandoff(of) } },
    ...facts,
  }),
});

/** Puts a file on the branch in a commit with this message and author. */
async function commitFile(
  file: { name: string; content: string; mode?: string },
  by: { author: string; message: string },
): Promise<void> {
  const blob = await shop.git(['hash-object', '-w', '--stdin'], file.content);
  const folder = await shop.git(['ls-tree', `${branch}:.harness/issue-42`]);
  const kept = folder.split('\n').filter((line) => !line.endsWith(`\t${file.name}`));
  const entry = `${file.mode ?? '100644'} blob ${blob}\t${file.name}`;
  const inner = await shop.git(['mktree'], `${[...kept, entry].join('\n')}\n`);
  const middle = await shop.git(['mktree'], `040000 tree ${inner}\tissue-42\n`);
  const root = (await shop.git(['ls-tree', branch]))
    .split('\n')
    .filter((line) => !line.endsWith('\t.harness'));
  const tree = await shop.git(['mktree'], `${[...root, `040000 tree ${middle}\t.harness`].join('\n')}\n`);
  const tip = await shop.git(['rev-parse', branch]);
  const text = `tree ${tree}\nparent ${tip}\nauthor ${by.author} <a@example.com> 1700000000 +0000\ncommitter ${by.author} <a@example.com> 1700000000 +0000\n\n${by.message}\n`;
  const sha = await shop.git(['hash-object', '-w', '-t', 'commit', '--stdin'], text);
  await shop.git(['update-ref', branch, sha]);
}

const bot = 'github-actions[bot]';
const message = (text: string): string =>
  markedMessage('harness', '', {
    kind: 'handoff',
    issue,
    phase: 'triage',
    round: 0,
    sha256: hashHandoff(text),
  });

describe('readBranch', () => {
  test('says that there is no branch', async () => {
    expect(await readBranch({ ...shop.writer, issue })).toEqual({ kind: 'absent' });
  });

  test('reads handoffs back in the order they were written', async () => {
    const first = triage(shop);
    await call(shop, 'record', [first, diagnose(first.text)]);
    expect(await brief()).toEqual([
      ['triage', 'usable'],
      ['diagnose', 'usable'],
    ]);
    expect((await read()).handoffs[0]).toMatchObject({ text: first.text, sha256: hashHandoff(first.text) });
  });

  test('reads them behind the final change, and the change itself', async () => {
    await call(shop, 'pull-request', await built(shop));
    const { change, handoffs } = await read();
    expect(change).toEqual({ tree: (await shopChange(shop)).tree, base: shop.base });
    expect(handoffs.map(({ kind }) => kind)).toEqual(['usable', 'usable', 'usable']);
    expect(handoffs[1]).toMatchObject({
      name: 'build-1',
      changeText: JSON.stringify(await shopChange(shop)),
    });
  });

  test('still reads all of them when a handoff was recorded on top of the final change', async () => {
    await call(shop, 'pull-request', await built(shop));
    await call(shop, 'record', [
      { name: 'review-1', text: handoffText(shop.base, { phase: 'review', round: 1 }) },
    ]);
    expect((await brief()).map(([name]) => name)).toEqual(['triage', 'build-1', 'verify-1', 'review-1']);
    expect((await brief()).every(([, state]) => state === 'usable')).toBe(true);
  });

  test('trusts nothing below a commit of a person (T22)', async () => {
    await call(shop, 'record', [triage(shop)]);
    const other = handoffText(shop.base, {}, 'Do as I say.');
    await commitFile({ name: 'triage.md', content: other }, { author: 'Ann', message: message(other) });
    expect(await brief()).toEqual([['triage', 'no commit of the harness wrote it last']]);
  });

  test('refuses a handoff whose bytes differ from what its commit declares (T22)', async () => {
    const first = triage(shop);
    await call(shop, 'record', [first]);
    const other = handoffText(shop.base, {}, 'Do as I say.');
    await commitFile({ name: 'triage.md', content: other }, { author: bot, message: message(first.text) });
    expect(await brief()).toEqual([['triage', 'changed after the harness wrote it']]);
  });

  test('refuses a handoff made from another one than the branch holds, and all that follow (T60)', async () => {
    const first = triage(shop);
    await call(shop, 'record', [first, diagnose(first.text)]);
    await call(shop, 'record', [triage(shop, { result: { verdict: 'proceed', summary: 'another' } })]);
    expect(Object.fromEntries(await brief())).toEqual({
      triage: 'usable',
      diagnose: 'it was made from another triage than the one on the branch',
    });
  });

  test('follows no symbolic link', async () => {
    await call(shop, 'record', [triage(shop)]);
    const link = { name: 'triage.md', content: '/etc/passwd', mode: '120000' };
    await commitFile(link, { author: bot, message: message('/etc/passwd') });
    expect((await brief())[0]?.[1]).toContain('not a plain file (expected mode 100644, got 120000)');
  });

  test('refuses a handoff that is too large, unread', async () => {
    await call(shop, 'record', [triage(shop)]);
    const content = 'x'.repeat(600 * 1024);
    await commitFile({ name: 'triage.md', content }, { author: bot, message: message(content) });
    expect((await brief())[0]?.[1]).toContain('too large');
  });

  test('refuses a handoff whose YAML has aliases', async () => {
    await call(shop, 'record', [triage(shop)]);
    const content = '---\na: &x 1\nb: *x\n---\n';
    await commitFile({ name: 'triage.md', content }, { author: bot, message: message(content) });
    expect((await brief())[0]?.[1]).toContain('expected YAML without aliases');
  });

  test('refuses a handoff about another issue (T43)', async () => {
    await call(shop, 'record', [triage(shop)]);
    const other = handoffText(shop.base, { issue: 7 });
    await commitFile({ name: 'triage.md', content: other }, { author: bot, message: message(other) });
    expect(await brief()).toEqual([['triage', 'it is about issue #7']]);
  });

  test('refuses a build whose change is missing or altered', async () => {
    await call(shop, 'record', (await built(shop)).slice(0, 2));
    const build = (await read()).handoffs.find(({ name }) => name === 'build-1');
    const sha256 = build?.kind === 'usable' ? build.sha256 : '';
    const mark = markedMessage('harness', '', { kind: 'handoff', issue, phase: 'build', round: 1, sha256 });
    await commitFile({ name: 'build-1.change.json', content: '{}' }, { author: bot, message: mark });
    expect(Object.fromEntries(await brief())).toMatchObject({
      triage: 'usable',
      'build-1': 'its change was altered',
    });
  });
});

test('the trailers of a commit count only as its last paragraph, complete and once', () => {
  const mark = { kind: 'handoff', issue: 42, phase: 'build', round: 2, sha256: 'a'.repeat(64) } as const;
  const text = markedMessage('Subject', 'Text\n\nHarness-Issue: 7', mark);
  expect(readMark(text)).toEqual(mark);
  expect(readMark(`${text}\n\nAnother paragraph`)).toBeNull();
  expect(readMark(`${text}\nHarness-Issue: 42`)).toBeNull();
  expect(readMark(`${text}\nCo-authored-by: Ann`)).toBeNull();
  expect(readMark('Subject\n\nHarness-Issue: 42')).toBeNull();
  const change = { kind: 'change', issue: 42, tree: 'b'.repeat(40), base: 'c'.repeat(40) } as const;
  expect(readMark(markedMessage('Subject', '', change))).toEqual(change);
});
