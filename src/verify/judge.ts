import type { VerifyPolicy } from './policy.ts';
import type { Judgement, StageOutcome } from './result.ts';

/** What the verdict depends on, and nothing else. */
export interface Evidence {
  readonly base: StageOutcome;
  readonly red: StageOutcome;
  readonly green: StageOutcome;
  /** Does the change touch a test at all? */
  readonly hasTests: boolean;
  /** Why the plan says that no test can fail first; null when it does not say so. */
  readonly untested: string | null;
}

/**
 * The rule of red before, green after. The same command runs three times on fresh trees: on the base, on
 * the base with only the tests of the change, and on the whole change.
 *
 * - Red means something only if the base passes: then the failure can come from nothing but the new
 *   tests. Any failure counts, a test that cannot be loaded or hangs on the base included, because the
 *   very same tests must pass on the whole change.
 * - A base that fails its own tests proves nothing about the change, so it is `base-broken`; where the
 *   policy allows it, a change that turns that failing suite into a passing one is `base-repaired`.
 * - Without a test that fails first a change is `untested`, if the plan said why and the policy
 *   allows it; the whole suite must be green all the same.
 */
export function judge(evidence: Evidence, policy: VerifyPolicy): Judgement {
  return judgeBase(evidence, policy) ?? judgeGreen(evidence) ?? judgeRed(evidence, policy);
}

/** May verification go on after the base ran? The change's own runs can add nothing when not. */
export function baseAllows(base: StageOutcome, policy: VerifyPolicy): boolean {
  return base === 'pass' || base === 'no-tests' || (base === 'fail' && policy['broken-base'] === 'allow');
}

function judgeBase({ base }: Evidence, policy: VerifyPolicy): Judgement | null {
  if (baseAllows(base, policy)) return null;
  if (base === 'unready') return { verdict: 'failed', reason: 'setup-failed' };
  return { verdict: 'failed', reason: base === 'timeout' ? 'timeout' : 'base-broken' };
}

function judgeGreen({ base, red, green, hasTests }: Evidence): Judgement | null {
  if (green === 'unready' || red === 'unready') return { verdict: 'failed', reason: 'setup-failed' };
  if (green === 'timeout') return { verdict: 'failed', reason: 'timeout' };
  // A project without any test stays one when the change adds none.
  const nothingToRun = green === 'no-tests' && base === 'no-tests' && !hasTests;
  if (green === 'pass' || nothingToRun) return null;
  return { verdict: 'failed', reason: base === 'fail' ? 'base-broken' : 'not-green' };
}

function judgeRed(evidence: Evidence, policy: VerifyPolicy): Judgement {
  const { base, red, hasTests, untested } = evidence;
  const isRed = hasTests && (red === 'fail' || red === 'timeout');
  if (base === 'fail') return { verdict: 'passed', reason: 'base-repaired' };
  if (isRed) return { verdict: 'passed', reason: 'red-then-green' };
  if (isAllowed(untested, policy)) return { verdict: 'untested', reason: 'no-test-fails-first' };
  return { verdict: 'failed', reason: hasTests ? 'tests-not-red' : 'no-tests-detected' };
}

/** The verdict for a repository in which there is no command to run. */
export function judgeWithoutCommand(untested: string | null, policy: VerifyPolicy): Judgement {
  const verdict = isAllowed(untested, policy) ? 'untested' : 'failed';
  return { verdict, reason: 'no-test-command' };
}

function isAllowed(untested: string | null, policy: VerifyPolicy): boolean {
  return untested !== null && untested.trim() !== '' && policy['untested-changes'] === 'draft';
}
