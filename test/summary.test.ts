import { expect, test } from '@jest/globals';
import type { HandoffFacts } from '../src/handoff.ts';
import { phaseSummary } from '../src/summary.ts';
import { handoff } from './handoff.ts';

const counted: HandoffFacts['usage'] = {
  turns: 2,
  input: 80,
  cached: 20,
  output: 30,
  usd: 0.5,
  seconds: 6.2,
};

function summaryOf(usage: HandoffFacts['usage']): string {
  return phaseSummary({
    handoff: handoff({ usage }),
    handoffSha256: 'a'.repeat(64),
    reused: false,
    context: undefined,
    eventsFile: '/tmp/events.jsonl',
  });
}

test('the summary shows what was counted', () => {
  expect(summaryOf(counted)).toContain('| done | proceed | 2 | 100 (20) / 30 | $0.5000 | 6.2 s |');
  expect(summaryOf(counted)).not.toContain('estimated');
});

test('the summary marks figures that nobody counted, and says why', () => {
  const text = summaryOf({ ...counted, estimated: true });
  expect(text).toContain('| done | proceed | 2 | ≈ 100 (20) / 30 | ≈ $0.5000 | 6.2 s |');
  expect(text).toContain("the model's server counted no tokens");
});

test('an unknown cost is a dash, also when the tokens are estimated', () => {
  expect(summaryOf({ ...counted, usd: null, estimated: true })).toContain('| ≈ 100 (20) / 30 | – | 6.2 s |');
});
