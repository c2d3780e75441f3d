import { createHash } from 'node:crypto';

/** A weak tag of the bytes. */
export function etagOf(body) {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/** Does `If-None-Match` name this tag? */
export function isFresh(ifNoneMatch, etag) {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((tag) => tag.trim() === etag);
}
