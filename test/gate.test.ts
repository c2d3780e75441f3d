import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Skip } from '../src/errors.ts';
import { passGate } from '../src/gate.ts';
import type { StartRequest } from '../src/gate.ts';
import { defaultStartPolicy } from '../src/gate/policy.ts';
import type { StartPolicy } from '../src/gate/policy.ts';
import { connect } from '../src/github.ts';
import type { GitHub } from '../src/github.ts';
import type { LocalGitHub } from '../src/local/github/local-github.ts';
import { Fixture, repository } from './local/github/fixture.ts';

const issue = {
  number: 7,
  title: 'It breaks',
  body: 'Badly.',
  state: 'open',
  locked: false,
  html_url: 'https://github.com/acme/shop/issues/7',
  author_association: 'NONE',
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  user: { login: 'stranger', type: 'User' },
  labels: [],
};

let fixture: Fixture;
let server: LocalGitHub;
let github: GitHub;
const warnings: string[] = [];

/** The gate with these settings; warnings are kept. */
async function pass(request: StartRequest, by: GitHub = github, start: Partial<StartPolicy> = {}) {
  const config = Promise.resolve({ start: { ...defaultStartPolicy, ...start } });
  const log = { warning: (message: string) => void warnings.push(message) };
  return passGate(request, { github: by, config, log, clock: Date.now });
}

beforeAll(async () => {
  fixture = new Fixture();
  server = await fixture.start({
    issues: [issue, { ...issue, number: 8, state: 'closed' }],
    collaborators: { ann: 'admin', wim: 'write', tom: 'triage', rea: 'read' },
  });
  github = connect({ token: tokenWith('read'), apiUrl: server.apiUrl });
});
beforeEach(() => void warnings.splice(0));
afterAll(() => fixture.close());

function tokenWith(
  issues: 'none' | 'read',
  others: Readonly<Record<string, 'read' | 'write'>> = { contents: 'read', actions: 'read' },
): string {
  const permissions = { issues, ...others };
  return server.grant({ runId: 1, runAttempt: 1, jobId: JSON.stringify(permissions), permissions })
    .githubToken;
}

const opened: StartRequest = {
  repository,
  event: { name: 'issues', payload: { action: 'opened', issue } },
  issueNumber: undefined,
  actor: 'wim',
  triggeringActor: 'wim',
  startFor: 'writers',
  bot: 'github-actions[bot]',
  expected: {},
  runId: 1,
  runAttempt: 1,
  workflow: undefined,
};
const byHand: StartRequest = { ...opened, event: { name: 'workflow_dispatch', payload: {} }, issueNumber: 7 };

describe('the gate lets a run start', () => {
  test.each(['ann', 'wim'])(
    'by %s, who may write, on the event’s own snapshot of the issue',
    async (actor) => {
      const passed = await pass({ ...opened, actor, triggeringActor: actor });
      expect(passed).toMatchObject({ number: 7, title: 'It breaks' });
    },
  );

  test('by hand, on the issue as it is now', async () => {
    expect(await pass(byHand)).toMatchObject({ number: 7, state: 'open' });
  });

  test('by anyone when the workflow says so', async () => {
    expect(
      await pass({ ...opened, actor: 'rea', triggeringActor: 'rea', startFor: 'everyone' }),
    ).toBeDefined();
  });
});

describe('the gate skips, and says why', () => {
  test.each<[string, Partial<StartRequest>, RegExp]>([
    ['an actor with the role triage', { actor: 'tom' }, /@tom has the role "read".*write access/],
    ['an actor who may only read', { actor: 'rea' }, /@rea/],
    ['a writer’s run re-run by a reader', { triggeringActor: 'rea' }, /@rea/],
    ['a bot, whatever its name', { actor: 'evil-app[bot]' }, /bot/],
    ['a closed issue', { ...byHand, issueNumber: 8 }, /#8 is closed/],
    ['an event without an issue', { ...byHand, issueNumber: undefined }, /has no issue/],
    [
      'a pull request',
      { event: { name: 'issues', payload: { issue: { ...issue, pull_request: { url: 'x' } } } } },
      /pull request/,
    ],
  ])('%s starts nothing (T01, T02, T11, A1)', async (_name, change, reason) => {
    const attempt = pass({ ...opened, ...change });
    await expect(attempt).rejects.toThrow(Skip);
    await expect(attempt).rejects.toThrow(reason);
  });
});

describe('the gate stays closed when nobody can tell', () => {
  test('an issue that does not exist is named', async () => {
    await expect(pass({ ...byHand, issueNumber: 404 })).rejects.toThrow('no issue #404 in acme/shop');
  });

  test('a token that GitHub does not know (T03, A5)', async () => {
    const stranger = connect({ token: 'nonsense', apiUrl: server.apiUrl });
    await expect(pass(opened, stranger)).rejects.toThrow(/asking for the role of @wim/);
  });

  test('a token without the permission to read issues names it', async () => {
    const blind = connect({ token: tokenWith('none'), apiUrl: server.apiUrl });
    await expect(pass(byHand, blind)).rejects.toThrow(/issues/);
  });

  test('a token that may not read the runs names the permission (T10)', async () => {
    const unable = connect({ token: tokenWith('read', { contents: 'read' }), apiUrl: server.apiUrl });
    await expect(pass(opened, unable)).rejects.toThrow(/counting the runs of @wim failed.*`actions: read`/);
  });
});

test.each(['pull_request_target', 'workflow_run', 'pull_request', 'pull_request_review_comment'])(
  'an event that carries strangers’ code is no start: %s (T08, A3, C11, B4)',
  async (name) => {
    const attempt = pass({ ...opened, event: { ...opened.event, name } });
    await expect(attempt).rejects.toMatchObject({ name: 'Skip', reason: 'event' });
  },
);

describe('bots', () => {
  const byBot = { ...opened, actor: 'helper[bot]', triggeringActor: 'helper[bot]' };
  const dropped = { sender: { login: 'helper[bot]' }, action: 'labeled', issue };

  test('start a run only when the settings name them exactly (A2, T02)', async () => {
    const event = { name: 'issues', payload: dropped };
    const start = { bots: ['helper[bot]'] };
    expect(await pass({ ...byBot, event }, github, start)).toMatchObject({ number: 7 });
    for (const bots of [[], ['helper'], ['Helper[bot]'], ['*'], ['dependabot[bot]']])
      await expect(pass({ ...byBot, event }, github, { bots })).rejects.toMatchObject({ reason: 'bot' });
  });

  test('count as bots by the type of the account, whatever they are called (A1)', async () => {
    const typed = withPermission({ permission: 'admin', user: { type: 'Bot' } });
    await expect(pass({ ...opened, actor: 'ann' }, typed)).rejects.toMatchObject({ reason: 'bot' });
    const other = withPermission({ permission: 'admin', user: { type: 'Organization' } });
    await expect(pass(opened, other, { bots: ['wim'] })).rejects.toThrow('GitHub calls it "Organization"');
    const nameless = withPermission({ permission: 'admin', user: null });
    await expect(pass(opened, nameless)).rejects.toMatchObject({ reason: 'bot' });
  });

  test('that have a role need one that writes (A1)', async () => {
    const reading = withPermission({ permission: 'read', user: { type: 'Bot' } });
    await expect(pass(byBot, reading, { bots: ['helper[bot]'] })).rejects.toThrow('with the role "read"');
  });

  test('a person in the list of bots gets nothing by it (A1)', async () => {
    const attempt = pass({ ...opened, actor: 'rea' }, github, { bots: ['rea'] });
    await expect(attempt).rejects.toMatchObject({ reason: 'role' });
  });

  test.each(['actor', 'triggeringActor'] as const)(
    'our own bot as %s is a loop, listed or not, with or without its suffix (A4, T05)',
    async (role) => {
      for (const own of ['my-app[bot]', 'My-App', 'my-app'])
        await expect(
          pass({ ...opened, [role]: own, bot: 'my-app[bot]' }, github, { bots: [own] }),
        ).rejects.toMatchObject({ reason: 'bot' });
    },
  );

  test('that re-run what a person started are asked as well (A2, T11)', async () => {
    const attempt = pass({ ...opened, triggeringActor: 'helper[bot]' });
    await expect(attempt).rejects.toThrow('@helper[bot] is a bot');
  });

  function withPermission(data: unknown): GitHub {
    const repos = { ...github.repos, getCollaboratorPermissionLevel: () => Promise.resolve({ data }) };
    return { ...github, repos } as unknown as GitHub;
  }
});

describe('the hand behind the text', () => {
  const comment = { user: { login: 'zoe' } };
  test.each<[string, unknown, boolean]>([
    ['an issue that its author opened', { action: 'opened', sender: { login: 'Stranger' }, issue }, true],
    ['a label on the issue of another', { action: 'labeled', sender: { login: 'wim' }, issue }, true],
    ['a comment by its author', { action: 'created', sender: { login: 'zoe' }, issue, comment }, true],
    ['an issue opened in the name of another', { action: 'opened', sender: { login: 'wim' }, issue }, false],
    ['an issue that another edited', { action: 'edited', sender: { login: 'wim' }, issue }, false],
    ['a comment that another edited', { action: 'edited', sender: { login: 'wim' }, issue, comment }, false],
    [
      'a comment whose author is gone',
      { action: 'edited', sender: { login: 'wim' }, issue, comment: { user: null } },
      false,
    ],
  ])('%s (T04)', async (_what, payload, starts) => {
    const attempt = pass({ ...opened, event: { name: 'issues', payload } });
    if (starts) await expect(attempt).resolves.toMatchObject({ number: 7 });
    else await expect(attempt).rejects.toMatchObject({ reason: 'author' });
  });

  test('a sender that is none is refused, not passed over', async () => {
    const event = { name: 'issues', payload: { action: 'opened', issue, sender: 'wim' } };
    await expect(pass({ ...opened, event })).rejects.toThrow('not a GitHub event payload');
  });
});

describe('an issue that a person named', () => {
  test('and that changed after the run was started is not started on (T09, B1, B2, B3)', async () => {
    const late = new Date(Date.now() + 60_000).toISOString();
    const issues = { ...github.issues, get: () => Promise.resolve({ data: { ...issue, updated_at: late } }) };
    const attempt = pass(byHand, { ...github, issues } as unknown as GitHub);
    await expect(attempt).rejects.toMatchObject({ reason: 'changed' });
  });

  test('is the event’s own snapshot where there is one, whatever it says by now (A7, B1, B2)', async () => {
    const silent = { ...github, issues: {} } as unknown as GitHub;
    const labeled = { action: 'labeled', label: { name: 'harness' }, issue };
    const passed = await pass({ ...opened, event: { name: 'issues', payload: labeled } }, silent);
    expect(passed).toMatchObject({ title: 'It breaks', body: 'Badly.' });
  });
});

describe('a phase that everyone may start', () => {
  const everyone = { ...opened, actor: 'rea', triggeringActor: 'rea', startFor: 'everyone' as const };

  test('is warned about loudly when its token may write (A6)', async () => {
    const token = tokenWith('read', { contents: 'write', actions: 'read' });
    await pass(everyone, connect({ token, apiUrl: server.apiUrl }));
    expect(warnings).toEqual([expect.stringMatching(/Everyone may start this phase.*may write/)]);
  });

  test('is not warned about otherwise, nor is a phase of writers', async () => {
    await pass(everyone);
    const token = tokenWith('read', { contents: 'write', actions: 'read' });
    await pass(opened, connect({ token, apiUrl: server.apiUrl }));
    expect(warnings).toEqual([]);
  });

  test('still starts for no bot (A1, A2)', async () => {
    const attempt = pass({ ...everyone, actor: 'helper[bot]' });
    await expect(attempt).rejects.toMatchObject({ reason: 'bot' });
  });
});
