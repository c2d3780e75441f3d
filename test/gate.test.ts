import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ConfigError, Skip } from '../src/errors.ts';
import { passGate } from '../src/gate.ts';
import type { StartRequest } from '../src/gate.ts';
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

beforeAll(async () => {
  fixture = new Fixture();
  server = await fixture.start({
    issues: [issue, { ...issue, number: 8, state: 'closed' }],
    collaborators: { ann: 'admin', wim: 'write', tom: 'triage', rea: 'read' },
  });
  github = connect({ token: tokenWith('read'), apiUrl: server.apiUrl });
});
afterAll(() => fixture.close());

function tokenWith(issues: 'none' | 'read'): string {
  return server.grant({
    runId: 1,
    runAttempt: 1,
    jobId: `gate-${issues}`,
    permissions: { contents: 'read', issues },
  }).githubToken;
}

const opened: StartRequest = {
  repository,
  event: { name: 'issues', payload: { action: 'opened', issue } },
  issueNumber: undefined,
  actor: 'wim',
  triggeringActor: 'wim',
  startFor: 'writers',
};
const byHand: StartRequest = { ...opened, event: { name: 'workflow_dispatch', payload: {} }, issueNumber: 7 };

describe('the gate lets a run start', () => {
  test.each(['ann', 'wim'])(
    'by %s, who may write, on the event’s own snapshot of the issue',
    async (actor) => {
      const passed = await passGate({ ...opened, actor, triggeringActor: actor }, github);
      expect(passed).toMatchObject({ number: 7, title: 'It breaks' });
    },
  );

  test('by hand, on the issue as it is now', async () => {
    expect(await passGate(byHand, github)).toMatchObject({ number: 7, state: 'open' });
  });

  test('by anyone when the workflow says so', async () => {
    expect(
      await passGate({ ...opened, actor: 'rea', triggeringActor: 'rea', startFor: 'everyone' }, github),
    ).toBeDefined();
  });
});

describe('the gate skips, and says why', () => {
  test.each<[string, Partial<StartRequest>, RegExp]>([
    ['an actor with the role triage (T01)', { actor: 'tom' }, /@tom has the role "read".*write access/],
    ['an actor who may only read', { actor: 'rea' }, /@rea/],
    ['a writer’s run re-run by a reader (T11)', { triggeringActor: 'rea' }, /@rea/],
    ['a bot, whatever its name (T02, A1)', { actor: 'evil-app[bot]' }, /bot/],
    ['a closed issue', { ...byHand, issueNumber: 8 }, /#8 is closed/],
    ['an event without an issue', { ...byHand, issueNumber: undefined }, /has no issue/],
    [
      'a pull request',
      { event: { name: 'issues', payload: { issue: { ...issue, pull_request: { url: 'x' } } } } },
      /pull request/,
    ],
  ])('%s', async (_name, change, reason) => {
    const attempt = passGate({ ...opened, ...change }, github);
    await expect(attempt).rejects.toThrow(Skip);
    await expect(passGate({ ...opened, ...change }, github)).rejects.toThrow(reason);
  });
});

describe('the gate stays closed when nobody can tell', () => {
  test('an issue that does not exist is named', async () => {
    await expect(passGate({ ...byHand, issueNumber: 404 }, github)).rejects.toThrow(
      'no issue #404 in acme/shop',
    );
  });

  test('a token that GitHub does not know (T03, A5)', async () => {
    const stranger = connect({ token: 'nonsense', apiUrl: server.apiUrl });
    await expect(passGate(opened, stranger)).rejects.toThrow(/asking for the role of @wim/);
  });

  test('a token without the permission to read issues names it', async () => {
    const blind = connect({ token: tokenWith('none'), apiUrl: server.apiUrl });
    await expect(passGate(byHand, blind)).rejects.toThrow(/issues/);
  });

  test.each(['pull_request_target', 'workflow_run'])(
    'an event that carries strangers’ code: %s (T08)',
    async (name) => {
      await expect(passGate({ ...opened, event: { ...opened.event, name } }, github)).rejects.toThrow(
        ConfigError,
      );
    },
  );
});
