import type { ComparedTrial } from '../../src/evals/pairing.ts';
import { gateSchema } from '../../src/evals/suite.ts';
import type { Gate } from '../../src/evals/suite.ts';

/** One case of one arm: `passes` holds a letter per trial. */
export interface Observed extends Partial<ComparedTrial> {
  readonly caseId: string;
  /** `P` pass, `F` fail, `I` infra, `U` ungraded, `S` skipped, `L` limit, `X` invalid output. */
  readonly trials: string;
}

const outcomes: Readonly<Record<string, ComparedTrial['outcome']>> = {
  P: 'pass',
  F: 'fail',
  I: 'infra',
  U: 'ungraded',
  S: 'skipped',
  L: 'limit',
  X: 'invalid-output',
};

/** The trials of an arm as a results file would hold them, without what a comparison does not read. */
export function observe(arm: string, cases: readonly Observed[]): ComparedTrial[] {
  return cases.flatMap(({ trials, ...rest }) =>
    Array.from(trials).map((letter, index) => {
      const outcome = outcomes[letter]!;
      const lost = ['infra', 'ungraded', 'skipped'].includes(outcome);
      return {
        unitId: `${arm}/${rest.caseId}/${index + 1}`,
        caseDigest: 'c'.repeat(64),
        cluster: rest.caseId,
        tier: 'regression',
        quarantined: false,
        arm,
        trial: index + 1,
        fingerprint: (arm === 'base' ? 'a' : 'b').repeat(64),
        outcome,
        score: lost ? null : Number(outcome === 'pass'),
        verdict: null,
        turns: lost ? 0 : 2,
        costUsd: null,
        modelMs: 0,
        ...rest,
      };
    }),
  );
}

/** As many cases with these trials, `name-1` and on. */
export function cases(n: number, trials: string, more: Partial<Observed> = {}, name = 'case'): Observed[] {
  return Array.from({ length: n }, (_, index) => ({ caseId: `${name}-${index + 1}`, trials, ...more }));
}

/** A suite with the gate's defaults. */
export function suiteOf(gate: Partial<Gate> = {}): {
  name: string;
  phase: string;
  metric: string;
  gate: Gate;
} {
  return { name: 'triage', phase: 'triage', metric: 'pass', gate: { ...gateSchema.parse({}), ...gate } };
}
