import type { ComparedArm } from './comparison.ts';
import type { ComparedTrial, PairedCase, ScoredTrial } from './pairing.ts';
import { median } from './statistics/bootstrap.ts';
import type { Count } from './statistics/hypergeometric.ts';
import { confusion } from './statistics/labels.ts';
import type { Labelled } from './statistics/labels.ts';
import { pairedEstimate } from './statistics/paired.ts';
import { passAtK, passHatK, wilson } from './statistics/rates.ts';
import { trialOutcomes } from './trial.ts';

/** The figures of one arm alone. `all` are its trials, `cases` those that its score is made of. */
export function armFacts({
  all,
  cases,
  arm,
  alpha,
}: {
  readonly all: readonly ComparedTrial[];
  readonly cases: readonly PairedCase[];
  readonly arm: 'base' | 'head';
  readonly alpha: number;
}): ComparedArm {
  const scored = cases.map(({ cluster, ...arms }) => ({ cluster, trials: arms[arm] }));
  const trials = scored.flatMap((each) => each.trials);
  const sizes = scored.map((each) => each.trials.length);
  return {
    name: all[0]?.arm ?? null,
    fingerprints: [...new Set(all.map(({ fingerprint }) => fingerprint))].sort(),
    cases: scored.length,
    trials: trials.length,
    perCase: { least: least(sizes), most: sizes.reduce((most, size) => Math.max(most, size), 0) },
    ...scoreFacts(scored, alpha),
    outcomes: countOutcomes(all.filter(({ quarantined }) => !quarantined)),
    answered: all.filter(({ turns }) => turns > 0).length,
    costUsd: all.reduce<number | null>(
      (sum, { costUsd }) => (sum === null || costUsd === null ? null : sum + costUsd),
      0,
    ),
    medianCostUsd: knownMedian(trials.map(({ costUsd }) => costUsd)),
    medianModelMs: knownMedian(trials.map(({ modelMs }) => modelMs)),
    confusion: confusionOf(trials),
  };
}

/** Mean score of the trials of a case; there is at least one. */
export function scoreOf(trials: readonly ScoredTrial[]): number {
  return trials.reduce((sum, { score }) => sum + score, 0) / trials.length;
}

export function passesOf(trials: readonly ScoredTrial[]): Count {
  return { passed: trials.filter(({ outcome }) => outcome === 'pass').length, trials: trials.length };
}

interface ScoredCase {
  readonly cluster: string;
  readonly trials: readonly ScoredTrial[];
}

type ScoreFacts = Pick<ComparedArm, 'score' | 'standardError' | 'wilson' | 'repeated'>;

function scoreFacts(cases: readonly ScoredCase[], alpha: number): ScoreFacts {
  if (cases.length === 0) return { score: null, standardError: null, wilson: null, repeated: null };
  const scores = cases.map(({ cluster, trials }) => ({ cluster, value: scoreOf(trials) }));
  const { mean, standardError } = pairedEstimate(scores);
  const [low, high] = wilson(mean * cases.length, cases.length, 1 - alpha);
  const counts = cases.map(({ trials }) => passesOf(trials));
  const k = least(counts.map(({ trials }) => trials));
  const average = (of: (count: Count, k: number) => number): number =>
    counts.reduce((sum, count) => sum + of(count, k), 0) / counts.length;
  return {
    score: mean,
    standardError,
    wilson: [low, high],
    repeated: { k, passAtK: average(passAtK), passHatK: average(passHatK) },
  };
}

function countOutcomes(trials: readonly ComparedTrial[]): ComparedArm['outcomes'] {
  const count = (outcome: string): number => trials.filter((trial) => trial.outcome === outcome).length;
  return Object.fromEntries(
    trialOutcomes.map((outcome) => [outcome, count(outcome)]),
  ) as ComparedArm['outcomes'];
}

function confusionOf(trials: readonly ScoredTrial[]): ComparedArm['confusion'] {
  const labelled = trials.flatMap(({ rightVerdicts, verdict }): Labelled[] => {
    const [first, ...others] = rightVerdicts ?? [];
    return first === undefined ? [] : [{ right: [first, ...others], given: verdict }];
  });
  if (labelled.length === 0) return null;
  const { labels, counts, macroF1 } = confusion(labelled);
  return { labels: [...labels], counts: counts.map((row) => [...row]), macroF1 };
}

/** null when one is unknown or there are none. */
export function knownMedian(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 || known.length < values.length ? null : median(known);
}

/** The smallest of some sizes; 0 for none. Not by spreading: there may be more than a call takes arguments. */
function least(sizes: readonly number[]): number {
  return sizes.reduce((smallest, size) => Math.min(smallest, size), sizes[0] ?? 0);
}
