import { z } from 'zod';
import { relativePath } from './case.ts';

/** A place in the code that a grader compares with what a phase named. */
const place = z.strictObject({
  path: z.string(),
  /** First and last line, 1-based, both included; absent: the whole file. */
  lines: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  symbol: z.string().optional(),
});

/**
 * One `expected.yaml`: the gold of a case. Never mounted, never in a prompt; it carries a canary that no
 * transcript may hold. `reference` is an answer that must pass every grader, checked by `harness eval verify`.
 */
export const expectedSchema = z.strictObject({
  schema: z.literal('harness/expected@1'),
  /** `harness-canary-` and 32 hex digits, drawn once per case. */
  canary: z.string().regex(/^harness-canary-[0-9a-f]{32}$/),
  /** Fields of the result and the values that count as right, such as `verdict: [proceed]`. */
  labels: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  /** Where the fault lies; any one of them named first is a hit. */
  places: z.array(place).default([]),
  /** Findings that a review must (or, with `optional`, may) make. */
  findings: z
    .array(
      z.strictObject({
        id: z.string(),
        place,
        /** Where else a reviewer may rightly put it, such as the caller of the faulty function. */
        otherPlaces: z.array(place).default([]),
        problem: z.string(),
        optional: z.boolean().default(false),
      }),
    )
    .default([]),
  /** Text that must, or must not, be said: each entry is one alternative list, matched without case. */
  says: z.array(z.array(z.string()).min(1)).default([]),
  never: z.array(z.string()).default([]),
  /** For `tests`: files laid over the workspace after the agent has ended, and the command that runs them. */
  tests: z
    .strictObject({
      /** Folder beside this file, copied over the workspace. */
      files: relativePath,
      command: z.string(),
      /** Names, as the test runner prints them, that fail before and pass after. */
      failToPass: z.array(z.string()).min(1),
      /** Names that pass before and after. */
      passToPass: z.array(z.string()).default([]),
    })
    .optional(),
  /** What the judge is told is the truth, in a few sentences. */
  truth: z.string().optional(),
  reference: z.strictObject({
    /** The result a good run gives, `report` included. */
    result: z.record(z.string(), z.unknown()),
    /** Folder beside this file whose files are laid over the workspace as the reference change. */
    change: relativePath.optional(),
    /** For an npm workspace: files of the release with the fix that are the reference change; nothing of it is kept here. */
    release: z
      .strictObject({
        version: z.string(),
        /** `sha512-…`, as the registry and lock files write it. */
        integrity: z.string().regex(/^sha512-[A-Za-z0-9+/=]+$/),
        files: z.array(z.string()).min(1),
      })
      .optional(),
  }),
});
export type Expected = z.infer<typeof expectedSchema>;
