import type { Trial } from './trial.ts';

/** What a comparison reads of a trial. */
export type ComparedTrial = Pick<
  Trial,
  | 'unitId'
  | 'caseId'
  | 'caseDigest'
  | 'cluster'
  | 'tier'
  | 'quarantined'
  | 'arm'
  | 'trial'
  | 'fingerprint'
  | 'outcome'
  | 'score'
  | 'verdict'
  | 'rightVerdicts'
  | 'turns'
  | 'costUsd'
  | 'modelMs'
>;

/** A trial that counts: it has a score. */
export type ScoredTrial = ComparedTrial & { readonly score: number };

/** One case with the trials of both arms that count. */
export interface PairedCase {
  readonly caseId: string;
  readonly cluster: string;
  readonly tier: Trial['tier'];
  readonly base: readonly ScoredTrial[];
  readonly head: readonly ScoredTrial[];
}

export interface UnpairedCase extends PairedCase {
  readonly reason: 'only-base' | 'only-head' | 'changed' | 'lost';
}

export interface Pairing {
  /** The cases that decide; both arms have at least one trial. Each list is sorted by case id. */
  readonly paired: readonly PairedCase[];
  readonly unpaired: readonly UnpairedCase[];
  readonly quarantined: readonly PairedCase[];
  /** Good trials of cases that decide which were dropped because their counterpart in the other arm was lost. */
  readonly alongside: number;
}

/**
 * Puts the trials of two arms side by side, case by case. A trial that was lost (infra, ungraded, skipped) is
 * dropped from both arms: a fault that hits the hard cases of one arm must not make that arm look better.
 *
 * Throws `TypeError` when an arm holds the same trial of a case twice, or a trial that counts has no score.
 */
export function pairTrials(base: readonly ComparedTrial[], head: readonly ComparedTrial[]): Pairing {
  const pairing = {
    paired: [] as PairedCase[],
    unpaired: [] as UnpairedCase[],
    quarantined: [] as PairedCase[],
  };
  const [ofBase, ofHead] = [byCase(base), byCase(head)];
  let alongside = 0;
  for (const caseId of [...new Set([...ofBase.keys(), ...ofHead.keys()])].sort()) {
    const both = { base: ofBase.get(caseId) ?? [], head: ofHead.get(caseId) ?? [] };
    const { kept, dropped, quarantined, reason } = pairCase(caseId, both);
    if (quarantined) {
      pairing.quarantined.push(kept);
    } else if (reason === null) {
      pairing.paired.push(kept);
      alongside += dropped;
    } else {
      pairing.unpaired.push({ ...kept, reason });
    }
  }
  return { ...pairing, alongside };
}

interface BothArms {
  readonly base: readonly ComparedTrial[];
  readonly head: readonly ComparedTrial[];
}

function pairCase(
  caseId: string,
  { base, head }: BothArms,
): {
  readonly kept: PairedCase;
  readonly dropped: number;
  readonly quarantined: boolean;
  readonly reason: UnpairedCase['reason'] | null;
} {
  const all = [...head, ...base];
  const [newest] = all;
  if (newest === undefined) throw new TypeError(`case ${caseId} has no trials`);
  const lost = new Set(all.filter(wasLost).map(({ trial }) => trial));
  const both = base.length > 0 && head.length > 0;
  const keep = (trials: readonly ComparedTrial[]): readonly ScoredTrial[] =>
    trials.filter((each) => !(both ? lost.has(each.trial) : wasLost(each))).filter(isScored);
  const kept = { caseId, cluster: newest.cluster, tier: newest.tier, base: keep(base), head: keep(head) };
  const counted = all.length - all.filter(wasLost).length;
  return {
    kept,
    dropped: counted - kept.base.length - kept.head.length,
    quarantined: all.some((each) => each.quarantined),
    reason: whyUnpaired({ base, head }, kept),
  };
}

function whyUnpaired({ base, head }: BothArms, kept: PairedCase): UnpairedCase['reason'] | null {
  if (base.length === 0) return 'only-head';
  if (head.length === 0) return 'only-base';
  if (new Set([...base, ...head].map(({ caseDigest }) => caseDigest)).size > 1) return 'changed';
  return kept.base.length === 0 || kept.head.length === 0 ? 'lost' : null;
}

/** Whether a trial says nothing about the arm. */
export function wasLost({ outcome }: ComparedTrial): boolean {
  return outcome === 'infra' || outcome === 'ungraded' || outcome === 'skipped';
}

function isScored(trial: ComparedTrial): trial is ScoredTrial {
  const { score, unitId, outcome } = trial;
  if (score === null) throw new TypeError(`unit ${unitId} ended as ${outcome} without a score`);
  return true;
}

function byCase(trials: readonly ComparedTrial[]): ReadonlyMap<string, readonly ComparedTrial[]> {
  const cases = Map.groupBy(trials, ({ caseId }) => caseId);
  for (const [caseId, of] of cases) {
    if (new Set(of.map(({ trial }) => trial)).size < of.length) {
      throw new TypeError(`case ${caseId} has the same trial twice in arm ${of[0]?.arm ?? ''}: merge first`);
    }
  }
  return cases;
}
