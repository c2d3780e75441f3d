import { z } from 'zod';
import { contextSourceNames } from '../phase/phase.ts';

/** May the author of a text write to the repository? `harness` is our own code or an earlier phase. */
export const standing = z.enum(['writer', 'outsider', 'harness']);
export type Standing = z.infer<typeof standing>;

export const contextItem = z.strictObject({
  source: z.enum(contextSourceNames),
  /** What a person would call it: `issue #42`, `README.md`, `comment by @ann`. */
  title: z.string(),
  /** Where it came from: a URL, or a path at a commit. */
  origin: z.string(),
  author: z.string().nullable(),
  standing,
  /** When it was written, ISO 8601; null when nobody knows. */
  writtenAt: z.iso.datetime().nullable(),
  /** The text as the model will see it, already neutralised and bounded. */
  text: z.string(),
  /** Characters removed or cut from the original, for the transcript. */
  removedCharacters: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ContextItem = Readonly<z.infer<typeof contextItem>>;

/** Something that was there and was left out, with the reason a person can check. */
export const droppedItem = z.strictObject({
  source: z.enum(contextSourceNames),
  title: z.string(),
  reason: z.string(),
});
export type DroppedItem = Readonly<z.infer<typeof droppedItem>>;

/**
 * Everything a phase run was shown, frozen before the model starts: `context.json` of the artifact.
 * `sha256` covers the items' identity and text, not the times of fetching, so equal facts hash equal.
 */
export const contextSchema = z.strictObject({
  schema: z.literal('harness/context@1'),
  phase: z.string(),
  issue: z.int().positive(),
  /** Commit that the workspace was at, 40 hex digits. */
  base: z.string().regex(/^[0-9a-f]{40}$/),
  fetchedAt: z.iso.datetime(),
  /** Random per run; fences around untrusted text carry it. */
  nonce: z.string().regex(/^[0-9a-f]{16}$/),
  items: z.array(contextItem),
  dropped: z.array(droppedItem),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Context = Readonly<z.infer<typeof contextSchema>>;
