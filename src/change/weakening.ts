import type { Change } from './change.ts';
import { findEarlyExits } from './early-exit.ts';
import type { ChangePolicy, GateFinding } from './gate.ts';
import { findTestSettings, findWeakenedTests } from './tests.ts';

/** How a change is looked at. */
export interface WeakeningRules {
  readonly policy: Pick<ChangePolicy, 'weakened-tests'>;
  readonly isTest: (path: string) => boolean;
}

/**
 * Everything by which a change may make the tests say less than before: weakened tests, with the severity that the policy
 * gives them, settings of their runner, and calls that end a program early. `oldContents` holds the base's text of changed
 * files by path.
 */
export function findWeakening(
  change: Change,
  oldContents: ReadonlyMap<string, string>,
  { policy, isTest }: WeakeningRules,
): GateFinding[] {
  const severity = policy['weakened-tests'];
  return [
    ...findWeakenedTests(change, oldContents, isTest).map((one) => ({ ...one, severity })),
    ...findTestSettings(change, oldContents),
    ...findEarlyExits(change, oldContents),
  ];
}
