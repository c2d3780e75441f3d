import { unitCalled } from './units.js';

const part = /(\d+(?:\.\d+)?)\s*([a-z]*)[\s,]*/iy;

/**
 * Milliseconds of a span such as `1h 30m` or `-2d`. A sign holds for the whole span; a number
 * without a unit is milliseconds. Throws a RangeError for anything else.
 */
export function parse(text) {
  const [, sign, span] = /^\s*([+-]?)\s*(.*)$/s.exec(text);
  if (span === '') throw new RangeError(`not a span of time: "${text}"`);
  let total = 0;
  for (let position = 0; position < span.length; position = part.lastIndex) {
    part.lastIndex = position;
    const [, number, name] = part.exec(span) ?? [];
    if (number === undefined) throw new RangeError(`not a span of time: "${text}"`);
    const unit = unitCalled(name || 'ms');
    if (unit === undefined) throw new RangeError(`unknown unit "${name}" in "${text}"`);
    total += Number(number) * unit.ms;
  }
  return sign === '-' ? -total : total;
}
