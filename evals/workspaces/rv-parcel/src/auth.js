import { createHash, timingSafeEqual } from 'node:crypto';
import { ForbiddenError } from './errors.js';

const digest = (text) => createHash('sha256').update(text).digest();

/** The tokens of DEPOT_TOKENS, blanks and empty ones left out. */
export function parseTokens(text) {
  return text
    .split(',')
    .map((token) => token.trim())
    .filter((token) => token !== '');
}

/** Throws `ForbiddenError` unless the header carries one of the tokens. */
export function authorise(header, tokens) {
  const [, given] = /^Bearer (.+)$/.exec(header ?? '') ?? [];
  const known = tokens.some((token) => given !== undefined && timingSafeEqual(digest(token), digest(given)));
  if (!known) throw new ForbiddenError('a depot token is needed');
}
