import type { Trial, TrialOutcome } from '../trial.ts';

/** Which side of the comparison an arm is on. */
export type Side = 'base' | 'head';

/** What is kept of one arm's trials of one case. */
export interface CaseArm {
  readonly trials: number;
  readonly passed: number;
  /** Trials that count for the score. */
  readonly counted: number;
  readonly scoreSum: number;
  /** Sum; null when a price is unknown. */
  readonly costUsd: number | null;
  /** Sum. */
  readonly wallMs: number;
  readonly outcomes: Readonly<Partial<Record<TrialOutcome, number>>>;
  /** Of the first trial that did not pass and says why. */
  readonly reason: string | null;
}

export type TalliedCase = Pick<Trial, 'phase' | 'cluster' | 'tier' | 'split'> & {
  readonly id: string;
  base: CaseArm | null;
  head: CaseArm | null;
};

/** Sums over trials: what it takes grows with the number of cases, not of trials. */
export interface Tally {
  add(trial: Trial, side: Side): void;
  readonly cases: ReadonlyMap<string, TalliedCase>;
}

export function openTally(): Tally {
  const cases = new Map<string, TalliedCase>();
  return {
    cases,
    add: (trial, side) => {
      const { caseId: id, phase, cluster, tier, split } = trial;
      const known = cases.get(id) ?? { id, phase, cluster, tier, split, base: null, head: null };
      cases.set(id, known);
      known[side] = withTrial(known[side] ?? noTrials, trial);
    },
  };
}

export const noTrials: CaseArm = {
  trials: 0,
  passed: 0,
  counted: 0,
  scoreSum: 0,
  costUsd: 0,
  wallMs: 0,
  outcomes: {},
  reason: null,
};

function withTrial(arm: CaseArm, trial: Trial): CaseArm {
  const { outcome, score, costUsd, wallMs } = trial;
  return {
    trials: arm.trials + 1,
    passed: arm.passed + Number(outcome === 'pass'),
    counted: arm.counted + Number(score !== null),
    scoreSum: arm.scoreSum + (score ?? 0),
    costUsd: arm.costUsd === null || costUsd === null ? null : arm.costUsd + costUsd,
    wallMs: arm.wallMs + wallMs,
    outcomes: { ...arm.outcomes, [outcome]: (arm.outcomes[outcome] ?? 0) + 1 },
    reason: outcome === 'pass' ? arm.reason : (arm.reason ?? whyNot(trial)),
  };
}

/** Longest reason that is kept, in UTF-16 units. */
const maxReason = 500;

function whyNot({ reason, checks }: Trial): string | null {
  if (reason !== null) return reason.slice(0, maxReason);
  const failed = checks.find(({ ok }) => ok === false);
  return failed === undefined ? null : `${failed.name}: ${failed.detail}`.slice(0, maxReason);
}
