import { createHash } from 'node:crypto';

/** Bidirectional controls and tag characters: text that shows a reviewer something else than it says. */
const deceptive = /[\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]/u;

/** First line of a Git LFS pointer file, from the Git LFS specification. */
const lfsPointer = 'version https://git-lfs.github.com/spec/';

/** The id git gives these bytes as a blob, 40 hex digits. */
export function blobIdOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

/** A NUL byte anywhere, git's own sign of a file that is no text. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0);
}

export function isLfsPointer(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, lfsPointer.length)).toString('latin1') === lfsPointer;
}

/** Does the text hold characters that reorder or hide what a reviewer sees? */
export function hasDeceptiveText(bytes: Uint8Array): boolean {
  return deceptive.test(Buffer.from(bytes).toString());
}

/**
 * The bytes of base64 text, or null when it is not the one canonical spelling of them: two spellings
 * of one content would let a hash over the document say less than it seems to.
 */
export function decodeCanonical(base64: string): Buffer | null {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.toString('base64') === base64 ? bytes : null;
}
