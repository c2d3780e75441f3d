import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/verify/judge.ts';
import { defaultVerifyPolicy, verifyPolicy } from '../../src/verify/policy.ts';
import { stageOutcome } from '../../src/verify/result.ts';

const strict = defaultVerifyPolicy;
const lenient = verifyPolicy.parse({ 'broken-base': 'allow' });
const refusing = verifyPolicy.parse({ 'untested-changes': 'refuse' });

describe('the rule of red before, green after', () => {
  const table = [
    // base, red, green, has tests, reason of the plan, policy, verdict
    ['pass', 'fail', 'pass', true, null, strict, 'passed red-then-green'],
    ['no-tests', 'fail', 'pass', true, null, strict, 'passed red-then-green'],
    // A bug can be that something never ends: the same test must end on the change.
    ['pass', 'timeout', 'pass', true, null, strict, 'passed red-then-green'],
    ['pass', 'pass', 'pass', true, null, strict, 'failed tests-not-red'],
    ['pass', 'no-tests', 'pass', true, null, strict, 'failed tests-not-red'],
    ['pass', 'not-run', 'pass', false, null, strict, 'failed no-tests-detected'],
    ['pass', 'pass', 'pass', true, 'why', strict, 'untested no-test-fails-first'],
    ['pass', 'not-run', 'pass', false, 'why', strict, 'untested no-test-fails-first'],
    ['no-tests', 'not-run', 'no-tests', false, 'why', strict, 'untested no-test-fails-first'],
    ['pass', 'not-run', 'pass', false, ' ', strict, 'failed no-tests-detected'],
    ['pass', 'not-run', 'pass', false, 'why', refusing, 'failed no-tests-detected'],
    ['pass', 'fail', 'fail', true, 'why', strict, 'failed not-green'],
    ['pass', 'fail', 'no-tests', true, null, strict, 'failed not-green'],
    ['pass', 'fail', 'timeout', true, null, strict, 'failed timeout'],
    ['pass', 'fail', 'unready', true, null, strict, 'failed setup-failed'],
    ['pass', 'unready', 'pass', true, null, strict, 'failed setup-failed'],
    ['unready', 'not-run', 'not-run', true, null, strict, 'failed setup-failed'],
    ['timeout', 'not-run', 'not-run', true, null, lenient, 'failed timeout'],
    ['fail', 'not-run', 'not-run', true, null, strict, 'failed base-broken'],
    ['fail', 'fail', 'fail', true, 'why', lenient, 'failed base-broken'],
    ['fail', 'fail', 'pass', true, null, lenient, 'passed base-repaired'],
  ] as const;

  for (const [base, red, green, hasTests, untested, policy, expected] of table) {
    const reason = untested === null ? 'no reason given' : `the reason ${JSON.stringify(untested)}`;
    const tests = hasTests ? 'tests' : 'no tests';
    test(`base ${base}, red ${red}, green ${green}, ${tests}, ${reason}: ${expected}`, () => {
      const judgement = judge({ base, red, green, hasTests, untested }, policy);
      expect(`${judgement.verdict} ${judgement.reason}`).toBe(expected);
    });
  }

  test('over every combination, passed means that the whole change passed, and failing was seen before', () => {
    const all = stageOutcome.options;
    for (const base of all)
      for (const red of all)
        for (const green of all)
          for (const policy of [strict, lenient, refusing]) {
            const { verdict } = judge({ base, red, green, hasTests: true, untested: null }, policy);
            if (verdict !== 'passed') continue;
            expect(green).toBe('pass');
            expect([base, red].some((outcome) => outcome === 'fail' || outcome === 'timeout')).toBe(true);
          }
  });
});
