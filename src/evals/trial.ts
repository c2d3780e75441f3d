import { z } from 'zod';

/**
 * How a trial ended. `invalid-output` and `limit` count as failed; `infra` (provider, runner or set-up at fault)
 * and `ungraded` (the judge at fault) are dropped from both arms and counted against the gate's cap.
 */
export const trialOutcomes = [
  'pass',
  'fail',
  'invalid-output',
  'limit',
  'infra',
  'ungraded',
  'skipped',
] as const;
export type TrialOutcome = (typeof trialOutcomes)[number];

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const check = z.strictObject({
  /** The grader's id. */
  name: z.string(),
  /** null: the grader could not decide. */
  ok: z.boolean().nullable(),
  /** 0 to 1; null: ungraded. */
  score: z.number().min(0).max(1).nullable(),
  detail: z.string(),
});
export type Check = z.infer<typeof check>;

/**
 * One line of `results.jsonl`: one trial of one case by one arm. `unitId` is the digest of case digest, arm
 * fingerprint and trial number, so a shard that runs again replaces its own lines and a resumed run skips them.
 */
export const trialSchema = z.strictObject({
  schema: z.literal('harness/trial@1'),
  unitId: sha256,
  runId: z.string(),
  /** From 1; the newest attempt of a unit wins. */
  attempt: z.int().positive(),
  suite: z.string(),
  phase: z.string(),
  caseId: z.string(),
  caseDigest: sha256,
  cluster: z.string(),
  split: z.enum(['dev', 'holdout']),
  tier: z.enum(['must-pass', 'regression', 'capability']),
  quarantined: z.boolean(),
  /** `base`, `head`, or the name given on the command line. */
  arm: z.string(),
  /** From 1 to K. */
  trial: z.int().positive(),
  fingerprint: sha256,
  outcome: z.enum(trialOutcomes),
  /** The suite's metric, 0 to 1; null when the outcome is infra, ungraded or skipped. */
  score: z.number().min(0).max(1).nullable(),
  checks: z.array(check),
  verdict: z.string().nullable(),
  /** Verdicts that count as right for the case, for the confusion matrix; absent when any may. */
  rightVerdicts: z.array(z.string()).min(1).optional(),
  usage: z.strictObject({
    input: z.int().nonnegative(),
    cached: z.int().nonnegative(),
    output: z.int().nonnegative(),
  }),
  /** Of the agent and the judge together; null when nobody knows the price. */
  costUsd: z.number().nonnegative().nullable(),
  /** What of `costUsd` the judge took; absent when none was asked. */
  judgeUsd: z.number().nonnegative().nullable().optional(),
  wallMs: z.number().nonnegative(),
  modelMs: z.number().nonnegative(),
  /** Rate limits and queues: kept apart, so that latency does not measure the provider's load. */
  waitMs: z.number().nonnegative(),
  turns: z.int().nonnegative(),
  toolCalls: z.int().nonnegative(),
  toolErrors: z.int().nonnegative(),
  /** Why, for an outcome other than pass and fail; null otherwise. */
  reason: z.string().nullable(),
  retries: z.int().nonnegative(),
  judge: z
    .strictObject({
      model: z.string(),
      promptDigest: sha256,
      verdict: z.enum(['same', 'different', 'abstain']),
      raw: z.string(),
    })
    .nullable(),
  /** Paths relative to the results file. */
  artifacts: z.strictObject({
    output: z.string().nullable(),
    patch: z.string().nullable(),
    transcript: z.string().nullable(),
    testLog: z.string().nullable(),
  }),
  startedAt: z.iso.datetime(),
});
export type Trial = z.infer<typeof trialSchema>;
