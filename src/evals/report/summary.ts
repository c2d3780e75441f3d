import { z } from 'zod';
import { comparisonSchema } from '../comparison.ts';
import { trialOutcomes } from '../trial.ts';
import { verdictNames } from '../verdict.ts';
import { caseStates } from './page/data.ts';

const share = z.number().min(0).max(1);
const count = z.int().nonnegative();

/** k of K: trials that passed, of those that count. */
const passes = z.strictObject({ passed: count, counted: count });

const summaryCase = z.strictObject({
  id: z.string(),
  phase: z.string(),
  cluster: z.string(),
  tier: z.string(),
  split: z.string(),
  state: z.enum(caseStates),
  /** Why it is not compared; null for a case that is, or is quarantined. */
  unpaired: z.enum(['only-base', 'only-head', 'changed', 'lost']).nullable(),
  /** One-sided test on this case alone, corrected for the number of cases; null where there is none. */
  p: share.nullable(),
  /** null in a run of one arm. */
  base: passes.nullable(),
  head: passes,
  baseScore: share.nullable(),
  headScore: share.nullable(),
  /** Mean cost of a trial of head; null when a price is unknown. */
  costUsd: z.number().nonnegative().nullable(),
  /** Mean time of a trial of head; null without one. */
  wallMs: z.number().nonnegative().nullable(),
  /** Trials of head by outcome; an outcome that is not named did not occur. */
  outcomes: z.partialRecord(z.enum(trialOutcomes), count),
  /** Why the first trial of head that did not pass did not, if it says. */
  reason: z.string().nullable(),
});
export type SummaryCase = z.infer<typeof summaryCase>;

/** `summary.json`: everything that the comment, the job summary and the head of the page say. */
export const summarySchema = z.strictObject({
  schema: z.literal('harness/eval-summary@1'),
  /** ISO 8601. */
  made: z.iso.datetime(),
  verdict: z.enum(verdictNames),
  /** The verdict for people, with its figures. */
  sentence: z.string(),
  exitCode: z.int(),
  /** Why the exit code is not 0. */
  failures: z.array(z.string()),
  warnings: z.array(z.string()),
  /** The figures; what it says of single cases is in `cases`. */
  comparison: comparisonSchema.omit({ cases: true, quarantined: true, unpaired: true }),
  /** Of the gate: a smaller difference does not matter. Share of the score scale. */
  margin: z.number(),
  /** Broken first, in the order of `caseStates`; then by id. */
  cases: z.array(summaryCase),
  /** Planned units without a line in the results; null without a plan. */
  missing: count.nullable(),
  baseline: z.strictObject({ blessed: z.iso.datetime(), ageDays: z.number().nonnegative() }).nullable(),
});
export type Summary = z.infer<typeof summarySchema>;
