import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { branch, call, built, secret, seen, triage } from './call.ts';
import { handoffText, issue, openShop, repository } from './shop.ts';
import type { Shop } from './shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => shop.close());

describe('record', () => {
  test('writes the handoff, one comment with the open phases, and one label', async () => {
    const report = await call(shop, 'record', [triage(shop)]);
    expect(report.changed).toEqual([
      'handoff triage on harness/issue-42',
      'status comment created',
      'label added: harness: in progress',
    ]);
    expect(seen(shop).comments).toHaveLength(1);
    expect(seen(shop).comments[0]?.body).toContain('### In progress: triage says proceed');
    expect(seen(shop).comments[0]?.body).toMatch(
      /✅ triage \| \*\*proceed\*\* \| 2 \| 6 s \| \$0\.0031 \| \[triage\.md\]\(http.*\/blob\/[0-9a-f]{40}\//,
    );
    expect(seen(shop).comments[0]?.body).toContain('⬜ diagnose');
  });

  test('changes nothing the second time (T45, G15)', async () => {
    await call(shop, 'record', [triage(shop)]);
    const writes = shop.writes.length;
    const report = await call(shop, 'record', [triage(shop)]);
    expect(report.changed).toEqual([]);
    expect(shop.writes).toHaveLength(writes);
  });

  test('takes over what another job recorded meanwhile', async () => {
    await call(shop, 'record', [triage(shop)]);
    await call(shop, 'record', [
      {
        name: 'diagnose',
        text: handoffText(shop.base, { phase: 'diagnose', result: { verdict: 'reproduced' } }),
      },
    ]);
    expect(seen(shop).comments).toHaveLength(1);
    expect(seen(shop).comments[0]?.body).toMatch(/triage \| \*\*proceed[\s\S]*diagnose \| \*\*reproduced/);
  });

  test('refuses a handoff about another issue before anything is written (T43)', async () => {
    await expect(call(shop, 'record', [triage(shop, { issue: 7 })])).rejects.toThrow(
      /about another issue \(expected #42, got #7\)/,
    );
    expect(shop.writes).toEqual([]);
  });

  test.each([
    ['verbatim', secret, 'run-secret'],
    ['in base64', Buffer.from(secret).toString('base64'), 'run-secret'],
    ['in bold letters', Array.from(secret).join('**'), 'run-secret'],
    ['without its first 7 characters', secret.slice(7), 'run-secret'],
    ['of a shape', `ghp_${'a1B2'.repeat(10)}`, 'github-token'],
  ])(
    'publishes no handoff that holds a secret %s, and says so without an echo (T25, case 28)',
    async (_name, form, kind) => {
      const error: unknown = await call(shop, 'record', [triage(shop, {}, `It is ${form}.`)]).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ name: 'SecretBlocked', places: [{ where: 'the handoff triage', kind }] });
      expect(String(error)).not.toContain(form);
      expect(await shop.git(['for-each-ref', '--format=%(refname)', branch])).toBe('');
      const [comment, ...others] = seen(shop).comments;
      expect(others).toEqual([]);
      expect(comment?.body).toContain(
        `The harness stopped: not published: a secret stands in the handoff triage (${kind}).`,
      );
      expect(comment?.body).not.toContain(form);
      expect(seen(shop).labels).toEqual(['harness: stopped']);
    },
  );

  test('keeps what an earlier phase said when a later one holds a secret (T25)', async () => {
    await call(shop, 'record', [triage(shop)]);
    const diagnosed = handoffText(shop.base, { phase: 'diagnose', result: { verdict: secret } });
    await expect(call(shop, 'record', [{ name: 'diagnose', text: diagnosed }])).rejects.toMatchObject({
      name: 'SecretBlocked',
    });
    expect(seen(shop).comments).toHaveLength(1);
    expect(seen(shop).comments[0]?.body).toMatch(/Stopped after triage[^]*triage \| \*\*proceed/);
  });
});

test('the comment is found behind a hundred others, and the marker of a stranger is nothing (G9, G14)', async () => {
  await shop.close();
  const others = Array.from({ length: 130 }, (_, index) => ({
    body: `<!-- harness:status issue=42 -->\nNo. ${index}`,
    login: 'github-actions',
  }));
  shop = await openShop({ comments: others });
  await call(shop, 'record', [triage(shop)]);
  await call(shop, 'clarify', [triage(shop)]);
  const ours = seen(shop).comments.filter(({ body }) => body.includes('### '));
  expect(seen(shop).comments).toHaveLength(131);
  expect(ours).toHaveLength(1);
  expect(ours[0]?.body).toContain('### Some questions');
});

describe('the endings without a pull request', () => {
  test('clarify asks the questions as a list', async () => {
    const result = {
      verdict: 'clarify',
      category: 'bug',
      questions: ['Which version, @ann?', 'What did you see?'],
    };
    await call(shop, 'clarify', [triage(shop, { result }, 'We need to know more.')]);
    expect(seen(shop).comments[0]?.body).toContain('### Some questions before work can go on');
    expect(seen(shop).comments[0]?.body).toContain('1. Which version, `@ann`?\n2. What did you see?');
    expect(seen(shop).labels).toEqual(['harness: needs info']);
  });

  test('a later ending replaces comment and label, and leaves labels by people (T45)', async () => {
    const github = shop.clientWith({ issues: 'write' });
    await github.issues.createLabel({ ...repository, name: 'priority', color: 'ff0000' });
    await github.issues.createLabel({ ...repository, name: 'bug', color: 'ff0000' });
    await github.issues.addLabels({ ...repository, issue_number: issue, labels: ['priority'] });
    await call(shop, 'record', [triage(shop)]);
    const declined = triage(shop, { result: { verdict: 'decline', category: 'bug' } }, 'This is by design.');
    const report = await call(shop, 'decline', [declined]);
    expect(report.changed).toContain('label removed: harness: in progress');
    expect(new Set(seen(shop).labels)).toEqual(new Set(['priority', 'bug', 'harness: declined']));
    expect(seen(shop).comments).toHaveLength(1);
    expect(seen(shop).comments[0]?.body).toContain('This is by design.');
  });

  test('a category that is no category of ours becomes no label (T44)', async () => {
    await call(shop, 'record', [
      triage(shop, { result: { verdict: 'proceed', category: '<b>priority</b>' } }),
    ]);
    expect(seen(shop).labels).toEqual(['harness: in progress']);
  });

  test('recommend after failed rounds shows the evidence', async () => {
    const cause = handoffText(
      shop.base,
      { phase: 'root-cause', result: { verdict: 'fix', recommendation: '' } },
      'The sign is wrong.',
    );
    const report = await call(shop, 'recommend', [
      ...(await built(shop, 'failed')),
      { name: 'root-cause', text: cause },
    ]);
    const body = seen(shop).comments[0]?.body ?? '';
    expect(body).toContain('### No pull request: the change did not pass its checks');
    expect(body).toContain('One attempt was built');
    expect(body).toContain('The sign is wrong.');
    expect(body).toMatch(
      /<details>\n<summary>What the checks said in round 1<\/summary>\n\nnot ok 1 - sum adds/,
    );
    expect(report.pullRequest).toBeNull();
    expect(seen(shop).pulls).toEqual([]);
  });

  test('stop says why, from the handoff', async () => {
    const detail = { code: 'quota', message: 'the account has no credit' } as const;
    await call(shop, 'stop', [triage(shop, { outcome: 'error', result: null, detail })]);
    expect(seen(shop).comments[0]?.body).toContain('### Stopped at triage: error');
    expect(seen(shop).comments[0]?.body).toContain('**Why:** the account has no credit');
    expect(seen(shop).labels).toEqual(['harness: stopped']);
  });

  test('stop without any handoff still says something', async () => {
    await call(shop, 'stop', []);
    expect(seen(shop).comments[0]?.body).toContain('The run ended before a phase had finished.');
  });
});
