import { z } from 'zod';

const objectId = z.string().regex(/^[0-9a-f]{40}$/);

/** git file modes that may appear in a change at all; the gate allows fewer. */
export const fileMode = z.enum(['100644', '100755', '120000', '160000']);

export const changedFile = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.enum(['added', 'modified']),
    path: z.string().min(1),
    mode: fileMode,
    /** Mode on the base; null for an added file. */
    oldMode: fileMode.nullable(),
    /** Blob id, which the content must hash to. */
    blob: objectId,
    size: z.int().nonnegative(),
    contentBase64: z.base64(),
  }),
  z.strictObject({ status: z.literal('deleted'), path: z.string().min(1), oldMode: fileMode }),
]);
export type ChangedFile = Readonly<z.infer<typeof changedFile>>;

/**
 * What a build changed, as data: `change.json` of its artifact. It comes from `git diff-tree -z`, never
 * from patch text; applying `files` to `base` must give exactly `tree`.
 */
export const changeSchema = z.strictObject({
  schema: z.literal('harness/change@1'),
  base: objectId,
  tree: objectId,
  files: z.array(changedFile),
});
export type Change = Readonly<z.infer<typeof changeSchema>>;
