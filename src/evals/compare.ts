import type { ComparedCase, ComparedRatio, Comparison, Difference } from './comparison.ts';
import { armFacts, knownMedian, passesOf, scoreOf } from './compared-arm.ts';
import type { ComparedTrial, PairedCase, ScoredTrial } from './pairing.ts';
import { pairTrials } from './pairing.ts';
import { bootstrapMedian, median } from './statistics/bootstrap.ts';
import type { Clustered } from './statistics/bootstrap.ts';
import { tQuantile } from './statistics/distributions.ts';
import { smallestEffect } from './statistics/effect.ts';
import { fisherBetterP, fisherWorseP } from './statistics/fisher.ts';
import { holm } from './statistics/holm.ts';
import type { PairedEstimate } from './statistics/paired.ts';
import { halfWidthWithoutSpread, pairedEstimate, pairedInterval } from './statistics/paired.ts';
import { seededRandom } from './statistics/random.ts';
import { attainableSignFlipP, signFlip } from './statistics/sign-flip.ts';
import {
  attainableStratifiedP,
  excessPasses,
  smallestStratifiedP,
  stratifiedP,
} from './statistics/stratified.ts';
import type { Suite } from './suite.ts';

/** Fixed, so that the same trials give the same comparison; each use starts its own stream. */
const seed = 1;

/** Standard deviations below this are rounding: scores are fractions of small counts. */
const rounding = 1e-12;

/**
 * Compares the trials of two arms of one suite: pairs them by case, then every figure of the report. The same
 * trials in any order give the same comparison. Time grows with the number of trials, and a little with its square.
 *
 * @param trials the newest attempt of each unit; an empty `base` gives a comparison without a difference
 * Throws `TypeError` when an arm holds a trial of a case twice, or a trial that counts has no score.
 */
export function compare({
  base,
  head,
  suite,
}: {
  readonly base: readonly ComparedTrial[];
  readonly head: readonly ComparedTrial[];
  readonly suite: Pick<Suite, 'name' | 'phase' | 'metric' | 'gate'>;
}): Comparison {
  const { paired, unpaired, quarantined, alongside } = pairTrials(base, head);
  const { alpha } = suite.gate;
  // Without a counterpart an arm still has a score of its own: a smoke run has no base.
  const counted = (arm: 'base' | 'head'): readonly PairedCase[] =>
    paired.length > 0 ? paired : unpaired.filter((each) => each[arm].length > 0);
  const both = [...base, ...head];
  const outcomes = (outcome: string): number => both.filter((trial) => trial.outcome === outcome).length;
  return {
    schema: 'harness/comparison@1',
    suite: suite.name,
    phase: suite.phase,
    metric: suite.metric,
    alpha,
    base: armFacts({ all: base, cases: counted('base'), arm: 'base', alpha }),
    head: armFacts({ all: head, cases: counted('head'), arm: 'head', alpha }),
    difference: paired.length === 0 ? null : differenceOf(paired, alpha),
    costRatio: ratioOf(paired, ({ costUsd }) => costUsd, alpha),
    latencyRatio: ratioOf(paired, ({ modelMs }) => modelMs, alpha),
    cases: rowsOf(paired),
    quarantined: quarantined.map(leftOut),
    unpaired: unpaired.map((each) => ({ ...leftOut(each), reason: each.reason })),
    lost: {
      infra: outcomes('infra'),
      ungraded: outcomes('ungraded'),
      skipped: outcomes('skipped'),
      alongside,
    },
  };
}

/** The comparisons with `adjustedP` set for having been made together: Holm over suites (or phases, or arms). */
export function adjustTogether(comparisons: readonly Comparison[]): readonly Comparison[] {
  const adjusted = holm(comparisons.flatMap(({ difference }) => difference?.p ?? [])).values();
  return comparisons.map((comparison) => {
    const { difference } = comparison;
    if (difference === null) return comparison;
    return { ...comparison, difference: { ...difference, adjustedP: adjusted.next().value ?? difference.p } };
  });
}

function differenceOf(paired: readonly PairedCase[], alpha: number): Difference {
  const differences = paired.map(({ cluster, base, head }) => ({
    value: scoreOf(head) - scoreOf(base),
    cluster,
  }));
  const estimate = pairedEstimate(differences);
  const flips = signFlip(differences, seededRandom(seed));
  const tested = stratified(paired) ?? {
    test: 'sign-flip',
    p: flips.p,
    direction: Math.sign(estimate.mean),
    attainableP: attainableSignFlipP(estimate.clusters),
    smallestP: null,
  };
  return {
    delta: estimate.mean,
    ...uncertainty(paired, estimate, alpha),
    clusters: estimate.clusters,
    ...tested,
    adjustedP: tested.p,
    signFlip: flips,
  };
}

type Uncertainty = Pick<Difference, 'interval' | 'method' | 'standardError' | 'smallestEffect'>;

function uncertainty(paired: readonly PairedCase[], estimate: PairedEstimate, alpha: number): Uncertainty {
  const { mean, standardError, clusters } = estimate;
  if (standardError === null) {
    return { interval: [-1, 1], method: 'one-cluster', standardError, smallestEffect: null };
  }
  const df = clusters - 1;
  if (standardError > rounding) {
    const [low, high] = pairedInterval(estimate, 1 - alpha);
    const effect = Math.min(1, smallestEffect(standardError, df, alpha));
    return { interval: [low, high], method: 't', standardError, smallestEffect: effect };
  }
  const trials = paired.reduce((sum, { base, head }) => sum + Math.min(base.length, head.length), 0);
  const half = halfWidthWithoutSpread(trials, 1 - alpha);
  const asIfMeasured = half / tQuantile(1 - alpha / 2, df);
  return {
    interval: [Math.max(-1, mean - half), Math.min(1, mean + half)],
    method: 'no-spread',
    standardError: 0,
    smallestEffect: Math.min(1, smallestEffect(asIfMeasured, df, alpha)),
  };
}

type Tested = Pick<Difference, 'test' | 'p' | 'direction' | 'attainableP' | 'smallestP'>;

/**
 * null when some score is neither 0 nor 1. Which test decides thus depends on all scores together, never on which
 * arm has them: the choice does not make a false alarm more likely.
 */
function stratified(paired: readonly PairedCase[]): Tested | null {
  const passOrFail = paired.every(({ base, head }) =>
    [...base, ...head].every(({ score }) => score === 0 || score === 1),
  );
  if (!passOrFail) return null;
  const pairs = paired.map(({ base, head }) => ({ base: fullScores(base), head: fullScores(head) }));
  return {
    test: 'stratified',
    p: stratifiedP(pairs),
    direction: excessPasses(pairs),
    attainableP: attainableStratifiedP(pairs),
    smallestP: smallestStratifiedP(pairs),
  };
}

function fullScores(trials: readonly ScoredTrial[]): { passed: number; trials: number } {
  return { passed: trials.filter(({ score }) => score === 1).length, trials: trials.length };
}

function rowsOf(paired: readonly PairedCase[]): ComparedCase[] {
  const pairs = paired.map(({ base, head }) => ({ base: passesOf(base), head: passesOf(head) }));
  const worse = pairs.map(fisherWorseP);
  const better = pairs.map(fisherBetterP);
  const [holmWorse, holmBetter] = [holm(worse), holm(better)];
  return paired.map(({ caseId, cluster, tier, base, head }, index) => {
    const counts = pairs[index] ?? { base: passesOf(base), head: passesOf(head) };
    const change = counts.head.passed / counts.head.trials - counts.base.passed / counts.base.trials;
    const [fisher, adjusted] = change < 0 ? [worse, holmWorse] : [better, holmBetter];
    const [fisherP, holmP] = change === 0 ? [1, 1] : [fisher[index] ?? 1, adjusted[index] ?? 1];
    const scores = { baseScore: scoreOf(base), headScore: scoreOf(head) };
    return { caseId, cluster, tier, ...counts, ...scores, fisherP, holmP, state: stateOf(counts) };
  });
}

function stateOf({ base, head }: Pick<ComparedCase, 'base' | 'head'>): ComparedCase['state'] {
  const [before, after] = [base.passed / base.trials, head.passed / head.trials];
  if (before === after) return 'same';
  if (before >= 0.5 && after < 0.5) return 'broken';
  if (before < 0.5 && after >= 0.5) return 'fixed';
  return after < before ? 'worse' : 'better';
}

/** null when the figure of some trial is unknown, and when no case has one above 0 in both arms. */
function ratioOf(
  paired: readonly PairedCase[],
  figure: (trial: ScoredTrial) => number | null,
  alpha: number,
): ComparedRatio | null {
  const logRatios: Clustered[] = [];
  for (const { cluster, base, head } of paired) {
    const [before, after] = [knownMedian(base.map(figure)), knownMedian(head.map(figure))];
    if (before === null || after === null) return null;
    if (before > 0 && after > 0) logRatios.push({ cluster, value: Math.log(after / before) });
  }
  if (logRatios.length === 0) return null;
  const random = seededRandom(seed);
  const [low, high] = bootstrapMedian(logRatios, { random, confidence: 1 - alpha });
  return {
    ratio: Math.exp(median(logRatios.map(({ value }) => value))),
    interval: [Math.exp(low), Math.exp(high)],
    cases: logRatios.length,
  };
}

function leftOut({ caseId, tier, base, head }: PairedCase): Comparison['quarantined'][number] {
  const passes = (trials: readonly ScoredTrial[]): { passed: number; trials: number } | null =>
    trials.length === 0 ? null : passesOf(trials);
  return { caseId, tier, base: passes(base), head: passes(head) };
}
