import type { Finding } from '../finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { permissionNeeded } from './permission-needed.ts';
import { permissionUnneeded } from './permission-unneeded.ts';
import { permissionsMissing } from './permissions-missing.ts';
import { refusedEvent } from './refused-event.ts';
import { secretsInherit } from './secrets-inherit.ts';
import { timeoutMissing } from './timeout-missing.ts';
import { unknownPhase } from './unknown-phase.ts';
import { unknownVerdict } from './unknown-verdict.ts';
import { unpinned } from './unpinned.ts';
import { untrustedText } from './untrusted-text.ts';
import { withType } from './with-type.ts';

const rules: readonly Rule[] = [
  permissionNeeded,
  permissionUnneeded,
  permissionsMissing,
  refusedEvent,
  secretsInherit,
  timeoutMissing,
  unknownPhase,
  unknownVerdict,
  unpinned,
  untrustedText,
  withType,
];

/** What our own rules find in one workflow. */
export function applyRules(subject: Subject): readonly Finding[] {
  return rules.flatMap((rule) =>
    rule.check(subject).map((found) => ({ file: subject.file, rule: rule.id, ...found })),
  );
}
