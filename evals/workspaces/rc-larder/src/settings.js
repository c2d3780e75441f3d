import { readFileSync } from 'node:fs';

const defaults = JSON.parse(readFileSync(new URL('../config/defaults.json', import.meta.url), 'utf8'));

/** Options with defaults filled in. Throws a TypeError without `load` and a RangeError for a bad number. */
export function readSettings({ load, now = Date.now, ...given }) {
  if (typeof load !== 'function') throw new TypeError('load must be a function');
  const { ttlSeconds, max } = { ...defaults, ...given };
  if (!(ttlSeconds > 0)) throw new RangeError('ttlSeconds must be above 0');
  if (!Number.isInteger(max) || max < 1) throw new RangeError('max must be a whole number above 0');
  return { load, now, ttlMs: ttlSeconds * 1000, max };
}
