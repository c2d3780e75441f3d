import { z } from 'zod';

/** What counts as verified. Settings of the repository's default branch; the names are those of its file. */
export const verifyPolicy = z.strictObject({
  'untested-changes': z
    .enum(['refuse', 'draft'])
    .default('draft')
    .describe('What happens to a change for which no test can fail first and whose plan says why.'),
  'broken-base': z
    .enum(['refuse', 'allow'])
    .default('refuse')
    .describe('May a change pass whose base fails its own tests, when the change repairs them all?'),
  'test-files': z
    .array(z.string().min(1))
    .default([])
    .describe('Globs of test files beside the usual places.'),
});
export type VerifyPolicy = Readonly<z.infer<typeof verifyPolicy>>;

export const defaultVerifyPolicy: VerifyPolicy = verifyPolicy.parse({});
