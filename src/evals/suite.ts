import { z } from 'zod';

const ratio = z.number().positive();

/** When a comparison fails a job; strict enough to protect, loose enough not to cry wolf. */
export const gateSchema = z.strictObject({
  policy: z.enum(['off', 'no-worse', 'non-inferior', 'better']).default('no-worse'),
  alpha: z.number().gt(0).lt(0.5).default(0.05),
  /** Share of the score scale, 0 to 1. */
  margin: z.number().gt(0).lt(1).default(0.05),
  /** How a must-pass case is judged over its K trials. */
  mustPass: z.enum(['passK', 'passAtK']).default('passAtK'),
  /** Fails the gate; absent: only warned about, from 1.25 on. */
  maxCostRatio: ratio.optional(),
  maxLatencyRatio: ratio.optional(),
  /** Share of planned units that may be lost to infrastructure. */
  maxInfra: z.number().min(0).max(1).default(0.05),
  onUnderpowered: z.enum(['warn', 'fail']).default('warn'),
  onNoBaseline: z.enum(['notice', 'fail']).default('notice'),
});
export type Gate = z.infer<typeof gateSchema>;

/** One `evals/suites/<name>.yaml`. */
export const suiteSchema = z.strictObject({
  schema: z.literal('harness/suite@1'),
  name: z.string().regex(/^[a-z0-9-]+$/),
  phase: z.string(),
  description: z.string(),
  /** Globs below `evals/cases/`. */
  cases: z.array(z.string()).min(1),
  trials: z
    .strictObject({
      smoke: z.int().positive().default(1),
      compare: z.int().positive().default(3),
      bless: z.int().positive().default(10),
    })
    .prefault({}),
  /** `provider/id` whose replies are committed with the cases: the model of a replay that names none. */
  recorded: z.string().optional(),
  /** A grader id, or `pass` for the primary grader's pass or fail. */
  metric: z.string().default('pass'),
  /** Refuses to start when the estimate is above it. */
  maxCostUsd: z.number().positive().optional(),
  gate: gateSchema.prefault({}),
});
export type Suite = z.infer<typeof suiteSchema>;
