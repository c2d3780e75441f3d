import { z } from 'zod';
import { standing } from '../context/context.ts';

const written = {
  author: z.string(),
  standing: standing.default('outsider'),
  /** ISO 8601. */
  written: z.iso.datetime(),
};

/**
 * One `input.yaml`: what the systems of record would have answered. The harness turns it into the same context
 * items that a real run gets, by the same code; `tree` and `guides` are read from the workspace.
 */
export const inputSchema = z.strictObject({
  schema: z.literal('harness/input@1'),
  /** `owner/name`; invented for written cases. */
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  /** 0 for phases that run once. */
  round: z.int().min(0).default(0),
  issue: z.strictObject({
    ...written,
    number: z.int().positive(),
    title: z.string(),
    body: z.string(),
    labels: z.array(z.string()).default([]),
  }),
  comments: z.array(z.strictObject({ ...written, text: z.string() })).default([]),
  'similar-issues': z
    .array(
      z.strictObject({
        ...written,
        number: z.int().positive(),
        title: z.string(),
        state: z.enum(['open', 'closed']),
        body: z.string(),
      }),
    )
    .default([]),
  'ci-logs': z.array(z.strictObject({ title: z.string(), text: z.string() })).default([]),
  /** Commits around the suspects, newest first; `text` is message and patch as `git show` prints them. */
  history: z
    .array(
      z.strictObject({
        commit: z.string().regex(/^[0-9a-f]{7,40}$/),
        title: z.string(),
        author: z.string(),
        written: z.iso.datetime(),
        text: z.string(),
      }),
    )
    .default([]),
  /** Reports of earlier phases of the same issue, in their order. */
  handoffs: z
    .array(
      z.strictObject({ phase: z.string(), result: z.record(z.string(), z.unknown()), report: z.string() }),
    )
    .default([]),
  /** The change under review, as a unified diff; the workspace is the state after it. */
  change: z.string().optional(),
});
export type CaseInput = z.infer<typeof inputSchema>;
