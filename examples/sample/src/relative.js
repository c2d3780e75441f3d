import { format } from './format.js';

/** Spans shorter than this are "just now". */
const nowMs = 1000;

/**
 * A span seen from now, in its largest unit: `in 3 minutes` for 180000, `2 days ago` for a negative
 * one, `just now` below a second.
 */
export function relative(ms) {
  if (Math.abs(ms) < nowMs) return 'just now';
  const text = format(Math.abs(ms), { parts: 1, style: 'long' });
  return ms < 0 ? `${text} ago` : `in ${text}`;
}
