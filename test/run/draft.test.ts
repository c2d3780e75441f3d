import { expect, test } from '@jest/globals';
import { ChangeRefused } from '../../src/change/gate.ts';
import { ConfigError } from '../../src/errors.ts';
import { issueSnapshot } from '../../src/event.ts';
import { GitHubError } from '../../src/github-error.ts';
import { endingOf, nothingSpent, writeHandoff } from '../../src/run/draft.ts';
import { noUsage } from '../../src/usage.ts';
import type { Usage } from '../../src/usage.ts';
import { issueOf } from '../context/fixture.ts';

function usageWritten(usage: Usage): unknown {
  const draft = {
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
  return writeHandoff(draft, ending, request, 1500).facts.usage;
}

test('a handoff says what was counted', () => {
  const usage = { ...noUsage, inputTokens: 10, cacheWriteTokens: 2, cacheReadTokens: 7, outputTokens: 3 };
  expect(usageWritten(usage)).toEqual({ turns: 1, input: 12, cached: 7, output: 3, usd: 0, seconds: 1.5 });
});

test('a handoff says that its tokens are estimated', () => {
  expect(usageWritten({ ...noUsage, estimated: true })).toMatchObject({ estimated: true });
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
