import type { Comparison } from './comparison.ts';
import type { Finding, GateExit } from './gate-rules.ts';
import { gateFindings } from './gate-rules.ts';
import type { Gate } from './suite.ts';
import type { Circumstances, VerdictName } from './verdict-rules.ts';
import { verdictOf } from './verdict-rules.ts';
import { sentenceOf } from './verdict-words.ts';

export type { GateExit } from './gate-rules.ts';
export type { Circumstances, VerdictName } from './verdict-rules.ts';
export { verdictNames } from './verdict-rules.ts';

/** What a comparison says, and what the suite's gate makes of it. */
export interface Judgement {
  readonly verdict: VerdictName;
  /** The verdict for people, with its figures. */
  readonly sentence: string;
  readonly exitCode: GateExit;
  /** Why the exit code is not 0; empty otherwise. */
  readonly failures: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Judges a comparison by its suite's gate. Comparisons that were made together go through `adjustTogether` first.
 * With the policy `off` only an incomplete run fails: everything else becomes a warning.
 */
export function judge(comparison: Comparison, gate: Gate, circumstances: Circumstances): Judgement {
  const verdict = verdictOf(comparison, gate, circumstances);
  const findings = gateFindings(verdict, comparison, gate);
  const off = gate.policy === 'off' && verdict !== 'incomplete';
  const fails = ({ exitCode }: Finding): boolean => exitCode !== 0 && !off;
  return {
    verdict,
    sentence: sentenceOf(verdict, comparison, { gate, circumstances }),
    exitCode: exitOf(findings.filter(fails)),
    failures: findings.filter(fails).map(({ text }) => text),
    warnings: findings.filter((finding) => !fails(finding)).map(({ text }) => text),
  };
}

/** Worse outranks what was not shown, and that outranks having nothing to judge by. */
function exitOf(failing: readonly Finding[]): GateExit {
  const codes: readonly GateExit[] = [10, 11, 12];
  return codes.find((code) => failing.some(({ exitCode }) => exitCode === code)) ?? 0;
}
