import { units } from './units.js';

/**
 * Milliseconds as text, rounded to the last unit shown: `1h 30m`, or `1 hour 30 minutes` in the style
 * `long`. `parts` is the number of units shown at most, counted from the largest; units that are zero
 * are left out. Throws a RangeError for what is no number, and for a style it does not know.
 */
export function format(ms, { parts = 2, style = 'short' } = {}) {
  if (!Number.isFinite(ms)) throw new RangeError(`not a span of time: ${ms}`);
  const write = styles[style];
  if (write === undefined) throw new RangeError(`unknown style "${style}"`);
  let rest = Math.abs(ms);
  const found = units.findIndex((unit) => rest >= unit.ms);
  const first = found === -1 ? units.length - 1 : found;
  const last = Math.min(first + parts, units.length) - 1;
  let text = '';
  for (let index = first; index <= last; index += 1) {
    const unit = units[index];
    const exact = rest / unit.ms;
    const count = index === last ? Math.round(exact) : Math.floor(exact);
    rest -= count * unit.ms;
    if (count > 0) text += `${text && ' '}${write(count, unit)}`;
  }
  if (text === '') return write(0, units.at(-1));
  return ms < 0 ? `-${text}` : text;
}

const styles = {
  short: (count, { names: [short] }) => `${count}${short}`,
  long: (count, { names: [, one, many] }) => `${count} ${count === 1 ? one : many}`,
};
