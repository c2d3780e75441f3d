import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { defaultChangePolicy } from '../../src/change/gate.ts';
import { recordChange } from '../../src/publish/change-commit.ts';
import { branch, built, call, commitCount, secret, seen, triage } from './call.ts';
import { buildHandoff, issue, openShop, repository, shopChange, verifyHandoff } from './shop.ts';
import type { Shop } from './shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => shop.close());

describe('pull-request', () => {
  test('opens one whose diff is the change alone', async () => {
    const report = await call(shop, 'pull-request', await built(shop));
    expect(seen(shop).pulls).toHaveLength(1);
    expect(seen(shop).pulls[0]).toMatchObject({ title: 'Add instead of subtract', draft: false });
    expect(seen(shop).pulls[0]?.body.startsWith('Fixes #42\n')).toBe(true);
    expect(seen(shop).pulls[0]?.body).toContain(
      '| before the change, with its tests | fail | `npm test` | exit code 1 | 2 s |',
    );
    expect(seen(shop).pulls[0]?.body).toContain('Text by people without write access');
    expect(await shop.git(['diff', '--name-status', `main...${branch}`])).toBe(
      'D\told.js\nM\tsum.js\nA\tsum.test.js',
    );
    expect(await shop.git(['rev-parse', `${branch}^{tree}`])).toBe((await shopChange(shop)).tree);
    expect(await commitCount(shop)).toBe(4);
    expect(report.pullRequest?.number).toBe(seen(shop).pulls[0]?.number);
    expect(seen(shop).comments[0]?.body).toContain(
      `### Pull request #${report.pullRequest?.number ?? 0} is ready for review`,
    );
    expect(seen(shop).labels).toEqual(['harness: pull request']);
  });

  test('changes nothing the second time (T45)', async () => {
    const handoffs = await built(shop);
    await call(shop, 'pull-request', handoffs);
    const writes = shop.writes.length;
    expect((await call(shop, 'pull-request', handoffs)).changed).toEqual([]);
    expect(shop.writes).toHaveLength(writes);
    expect(seen(shop).pulls).toHaveLength(1);
  });

  test('keeps the handoffs in its diff when the setting says so', async () => {
    const change = await shopChange(shop);
    const recorded = await recordChange({
      ...shop.writer,
      ...{ issue, change, policy: defaultChangePolicy, title: 'Mend', body: '', keepHandoffs: true },
    });
    expect(recorded.recorded.kind).toBe('recorded');
    await shop.git(['update-ref', '-d', branch]);
    await call(shop, 'record', [triage(shop)]);
    await recordChange({
      ...shop.writer,
      ...{ issue, change, policy: defaultChangePolicy, title: 'Mend', body: '', keepHandoffs: true },
    });
    expect(await shop.git(['diff', '--name-only', `main...${branch}`])).toBe(
      '.harness/issue-42/triage.md\nold.js\nsum.js\nsum.test.js',
    );
  });

  test('is a draft that says so when no test could show the change', async () => {
    await call(shop, 'pull-request', await built(shop, 'untested'));
    expect(seen(shop).pulls[0]?.draft).toBe(true);
    expect(seen(shop).pulls[0]?.body).toContain('so this is a draft. Only documentation changes.');
    expect(seen(shop).comments[0]?.body).toContain('is a draft: no test could show the change');
  });

  test('that is open stays no draft when a later run saw no test fail first, and both texts say it', async () => {
    await call(shop, 'pull-request', await built(shop, 'passed'));
    await call(shop, 'pull-request', await built(shop, 'untested'));
    expect(seen(shop).pulls).toMatchObject([
      { draft: false, body: expect.stringContaining('so take it for a draft. Only documentation changes.') },
    ]);
    expect(seen(shop).comments[0]?.body).toContain('is open: no test could show the change');
  });

  test('that is a draft stays one when a later run saw red and green, and the comment says it', async () => {
    await call(shop, 'pull-request', await built(shop, 'untested'));
    await call(shop, 'pull-request', await built(shop, 'passed'));
    expect(seen(shop).pulls).toMatchObject([{ draft: true }]);
    expect(seen(shop).comments[0]?.body).toContain('is ready for review, and still marked as a draft');
  });

  test('never comes from a failed verification', async () => {
    await expect(call(shop, 'pull-request', await built(shop, 'failed'))).rejects.toThrow(
      /expected a verification that passed/,
    );
    expect(shop.writes).toEqual([]);
  });

  test('never comes from the verification of another build', async () => {
    const [first, build, verify] = await built(shop);
    const other = buildHandoff(await shopChange(shop), { outsider: false });
    const handoffs = [first!, { ...build!, ...other }, verify!];
    await expect(call(shop, 'pull-request', handoffs)).rejects.toThrow(/one of another build/);
    expect(seen(shop).pulls).toEqual([]);
  });

  test('is refused when the change touches what only people may change (T46)', async () => {
    const change = await shopChange(shop);
    const files = change.files.map((file, index) =>
      index === 1 ? { ...file, path: '.github/workflows/x.yml' } : file,
    );
    const build = buildHandoff({ ...change, files });
    const handoffs = [
      { name: 'build-1', ...build },
      { name: 'verify-1', text: verifyHandoff(change, build.text) },
    ];
    await expect(call(shop, 'pull-request', handoffs)).rejects.toThrow(
      /the change is refused: .*is protected/,
    );
    expect(seen(shop).pulls).toEqual([]);
    expect(seen(shop).comments[0]?.body).toContain(
      'The pull request could not be opened: the change is refused',
    );
  });

  test('is refused when the files do not give the declared tree (T48)', async () => {
    const change = await shopChange(shop);
    const build = buildHandoff({ ...change, files: change.files.slice(0, 2) });
    const handoffs = [
      { name: 'build-1', ...build },
      { name: 'verify-1', text: verifyHandoff(change, build.text) },
    ];
    await expect(call(shop, 'pull-request', handoffs)).rejects.toThrow(
      /do not give the tree that was verified/,
    );
    expect(await shop.git(['ls-tree', '--name-only', branch])).toContain('old.js');
  });

  test('is refused for an empty change (T53)', async () => {
    const change = { ...(await shopChange(shop)), files: [] };
    const build = buildHandoff(change);
    const handoffs = [
      { name: 'build-1', ...build },
      { name: 'verify-1', text: verifyHandoff(change, build.text) },
    ];
    await expect(call(shop, 'pull-request', handoffs)).rejects.toThrow(/touches no file/);
    expect(seen(shop).pulls).toEqual([]);
  });

  test.each([
    ['in a file', { content: `const key = '${secret}';\n` }],
    ['of a shape in a file', { content: `const key = 'ghp_${'a1B2'.repeat(10)}';\n` }],
    ['in a binary', { content: `\0\x80${secret}\0` }],
    ['spread over lines of a file', { content: Array.from(secret).join('\n// ') }],
    ['in the name of a file', { path: `src/${secret.replaceAll('/', '-')}.js` }],
  ])('is blocked when a secret is %s of the change (T25)', async (_name, wrong) => {
    const change = await shopChange(shop);
    const files = change.files.map((file) =>
      file.path === 'sum.js' && file.status !== 'deleted'
        ? {
            ...file,
            path: 'path' in wrong ? wrong.path : file.path,
            contentBase64:
              'content' in wrong
                ? Buffer.from(wrong.content, 'latin1').toString('base64')
                : file.contentBase64,
          }
        : file,
    );
    const build = buildHandoff({ ...change, files });
    const handoffs = [
      { name: 'build-1', ...build },
      { name: 'verify-1', text: verifyHandoff(change, build.text) },
    ];
    await expect(call(shop, 'pull-request', handoffs)).rejects.toMatchObject({ name: 'SecretBlocked' });
    expect(seen(shop).pulls).toEqual([]);
    expect(await shop.git(['for-each-ref', '--format=%(refname)', branch])).toBe('');
    expect(seen(shop).comments[0]?.body).toMatch(/a secret stands in .*of (the|build-1|file)/);
  });

  test('that a person closed is not opened again', async () => {
    const handoffs = await built(shop);
    const { pullRequest } = await call(shop, 'pull-request', handoffs);
    await shop.writer.github.pulls.update({
      ...repository,
      pull_number: pullRequest!.number,
      state: 'closed',
    });
    await expect(call(shop, 'pull-request', handoffs)).rejects.toThrow(
      /a person closed it.*Reopen it, or delete the branch/,
    );
    expect(seen(shop).pulls).toHaveLength(1);
  });

  test('shows the change alone when the base moved on while it was made', async () => {
    await call(shop, 'record', [triage(shop)]);
    const next = await shop.commitByPerson('main', 'zzz.txt');
    await shop.git(['update-ref', 'refs/heads/main', next]);
    const change = await shopChange(shop, next);
    const build = buildHandoff(change);
    await call(shop, 'pull-request', [
      triage(shop),
      { name: 'build-1', ...build },
      { name: 'verify-1', text: verifyHandoff(change, build.text) },
    ]);
    expect(await shop.git(['diff', '--name-only', `main...${branch}`])).toBe('old.js\nsum.js\nsum.test.js');
    expect((await shop.git(['rev-list', '--parents', '-1', branch])).split(' ')).toHaveLength(3);
  });
});

test('when Actions may not open pull requests, the comment and the error name the setting (T51)', async () => {
  await shop.close();
  shop = await openShop({ canCreatePullRequests: false });
  const handoffs = await built(shop);
  await expect(call(shop, 'pull-request', handoffs)).rejects.toThrow(
    /"Allow GitHub Actions to create and approve pull requests"/,
  );
  expect(seen(shop).comments[0]?.body).toContain('### Stopped');
  expect(seen(shop).comments[0]?.body).toContain('Allow GitHub Actions to create and approve pull requests');
  expect(seen(shop).labels).toEqual(['harness: stopped']);
});
