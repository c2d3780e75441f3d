import { expect, test } from '@jest/globals';
import { issueSnapshot } from '../../src/event.ts';
import { nothingSpent, writeHandoff } from '../../src/run/draft.ts';
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
