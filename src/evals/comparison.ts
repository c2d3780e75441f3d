import { z } from 'zod';
import { caseSchema } from './case.ts';
import { trialOutcomes } from './trial.ts';

const share = z.number().min(0).max(1);
const signedShare = z.number().min(-1).max(1);
const count = z.int().nonnegative();
const interval = z.tuple([z.number(), z.number()]);
const tier = caseSchema.shape.tier;

/** k of K: trials that passed, of those that count. */
const passes = z.strictObject({ passed: count, trials: z.int().positive() });

const confusion = z.strictObject({
  labels: z.array(z.string()),
  /** `counts[i][j]`: trials whose right verdict is `labels[i]` and that gave `labels[j]`. */
  counts: z.array(z.array(count)),
  macroF1: share,
});

const arm = z.strictObject({
  /** null when the arm has no trials. */
  name: z.string().nullable(),
  /** Sorted. More than one: the arm changed on the way, or cases have fingerprints of their own. */
  fingerprints: z.array(z.string()),
  /** Cases and trials that the score is made of. */
  cases: count,
  trials: count,
  /** Fewest and most trials of a case (K); 0 without cases. */
  perCase: z.strictObject({ least: count, most: count }),
  /** Mean over cases of the mean over trials; null without cases. */
  score: share.nullable(),
  /** Clustered when cases share a cluster; null below two clusters. */
  standardError: z.number().nonnegative().nullable(),
  /** Wilson's interval of the score, with a case as one observation. */
  wilson: interval.nullable(),
  /** Unbiased, mean over cases, for k = `perCase.least`; null without cases. */
  repeated: z.strictObject({ k: z.int().positive(), passAtK: share, passHatK: share }).nullable(),
  /** All trials outside quarantine, those that were dropped too. */
  outcomes: z.record(z.enum(trialOutcomes), count),
  /** Trials with at least one reply of the model. */
  answered: count,
  /** Of all trials, quarantined and dropped ones too; null when a price is unknown. */
  costUsd: z.number().nonnegative().nullable(),
  /** Over the trials of the score; null when a price is unknown or there are none. */
  medianCostUsd: z.number().nonnegative().nullable(),
  medianModelMs: z.number().nonnegative().nullable(),
  /** Of the trials whose right verdict is known; null when there are none. */
  confusion: confusion.nullable(),
});
export type ComparedArm = z.infer<typeof arm>;

/** Median over cases of head's median over base's. */
const ratio = z.strictObject({
  ratio: z.number().positive(),
  /** Percentile bootstrap over whole clusters. */
  interval,
  /** Cases with a known figure above 0 in both arms. */
  cases: z.int().positive(),
});
export type ComparedRatio = z.infer<typeof ratio>;

/** `broken`: half or more of the trials passed on base, and fewer on head; `fixed` the reverse. Descriptive: see p. */
export const caseStates = ['broken', 'fixed', 'worse', 'better', 'same'] as const;

const row = z.strictObject({
  caseId: z.string(),
  cluster: z.string(),
  tier,
  base: passes,
  head: passes,
  baseScore: share,
  headScore: share,
  /** One-sided Fisher test in the direction of the difference; 1 without one. */
  fisherP: share,
  /** The same, adjusted (Holm) for all cases having been looked at. */
  holmP: share,
  state: z.enum(caseStates),
});
export type ComparedCase = z.infer<typeof row>;

const leftOut = z.strictObject({
  caseId: z.string(),
  tier,
  /** null without a trial that counts. */
  base: passes.nullable(),
  head: passes.nullable(),
});

const difference = z.strictObject({
  /** Head's score minus base's. */
  delta: signedShare,
  interval,
  /**
   * `t`: Student's t over clusters (over cases where none share one). `no-spread`: every case has the same
   * difference; the interval is the exact binomial bound on an unseen deviation. `one-cluster`: the whole scale.
   */
  method: z.enum(['t', 'no-spread', 'one-cluster']),
  standardError: z.number().nonnegative().nullable(),
  clusters: z.int().positive(),
  /** What `p` is of: `stratified` when every score is 0 or 1, `sign-flip` when scores are graded. */
  test: z.enum(['stratified', 'sign-flip']),
  p: share,
  /** Which way `p` points: below 0 head is worse. The sign is that of `delta`, save in very uneven comparisons. */
  direction: z.number(),
  /** `p`, adjusted (Holm) for the suites that were compared together. */
  adjustedP: share,
  /** The smallest p that any outcome of so many cases and trials could give. */
  attainableP: share,
  /** The smallest p with the passes that were seen, however they fell on the arms; null for graded scores. */
  smallestP: share.nullable(),
  /** Second line: would it hold on new cases? */
  signFlip: z.strictObject({ p: share, exact: z.boolean() }),
  /** The smallest true difference that would be found four times in five; null with one cluster. */
  smallestEffect: share.nullable(),
});
export type Difference = z.infer<typeof difference>;

/** What the trials of two arms say about each other. Pure data: no clock, no randomness but from fixed seeds. */
export const comparisonSchema = z.strictObject({
  schema: z.literal('harness/comparison@1'),
  suite: z.string(),
  phase: z.string(),
  metric: z.string(),
  /** Intervals are at confidence 1 - alpha. */
  alpha: z.number(),
  base: arm,
  head: arm,
  /** null when no case can be compared. */
  difference: difference.nullable(),
  /** null when prices are unknown or nothing was paid. */
  costRatio: ratio.nullable(),
  latencyRatio: ratio.nullable(),
  /** The cases that decide, by id. */
  cases: z.array(row),
  /** Run and listed, never deciding. */
  quarantined: z.array(leftOut),
  /** Cases that only one arm has, that changed between the arms, or of which every trial of an arm was lost. */
  unpaired: z.array(leftOut.extend({ reason: z.enum(['only-base', 'only-head', 'changed', 'lost']) })),
  /** Trials lost to infrastructure, the judge or skipped; `alongside`: good ones dropped from the other arm. */
  lost: z.strictObject({ infra: count, ungraded: count, skipped: count, alongside: count }),
});
export type Comparison = z.infer<typeof comparisonSchema>;
