import { expect, test } from '@jest/globals';
import type { Context } from '../../src/context/context.ts';
import { ChangeRefused } from '../../src/change/gate.ts';
import { ConfigError } from '../../src/errors.ts';
import { issueSnapshot } from '../../src/event.ts';
import { GitHubError } from '../../src/github-error.ts';
import type { HandoffFacts } from '../../src/handoff.ts';
import { endingOf, nothingSpent, writeHandoff } from '../../src/run/draft.ts';
import { noUsage } from '../../src/usage.ts';
import type { Usage } from '../../src/usage.ts';
import { issueOf } from '../context/fixture.ts';

function written(usage: Usage, context?: Context): HandoffFacts {
  const draft = {
    ...(context === undefined ? {} : { context }),
    issue: issueSnapshot.parse(issueOf()),
    base: 'a'.repeat(40),
    earlier: [],
    startedAt: 0,
    sandbox: 'none' as const,
    spent: { ...nothingSpent, turns: 1, usage },
    change: null,
  };
  const request = { phase: 'triage', round: 0, runUrl: 'https://github.com/acme/shop/actions/runs/5' };
  const ending = { kind: 'refused', category: 'model', message: 'no' } as const;
  return writeHandoff(draft, ending, request, 1500).facts;
}

test('a handoff says what was counted', () => {
  const usage = { ...noUsage, inputTokens: 10, cacheWriteTokens: 2, cacheReadTokens: 7, outputTokens: 3 };
  expect(written(usage).usage).toEqual({ turns: 1, input: 12, cached: 7, output: 3, usd: 0, seconds: 1.5 });
});

test('a handoff says that its tokens are estimated', () => {
  expect(written({ ...noUsage, estimated: true }).usage).toMatchObject({ estimated: true });
});

test('a handoff says how many characters the model was not shown, and nothing where there was no model', () => {
  const item = { source: 'issue', title: 'issue #7', standing: 'outsider', text: 'a' } as const;
  const items = [
    { ...item, removedCharacters: 12 },
    { ...item, removedCharacters: 30 },
  ];
  expect(written(noUsage, { items, dropped: [], sha256: 'c'.repeat(64) } as unknown as Context).removed).toBe(
    42,
  );
  expect(written(noUsage)).not.toHaveProperty('removed');
});

test.each([
  ['rate_limited', new GitHubError('wait', { code: 'rate_limited', status: 429 })],
  ['permission', new GitHubError('no', { code: 'permission', status: 403 })],
  ['change_refused', new ChangeRefused([])],
  ['configuration', new ConfigError({ what: 'unknown key' })],
  ['internal', new TypeError('undefined is not a function')],
])('what was thrown ends the run as %s', (code, thrown) => {
  expect(endingOf(thrown, new AbortController().signal)).toMatchObject({ kind: 'error', code });
});
