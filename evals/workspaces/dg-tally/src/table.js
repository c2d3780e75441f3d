import { clock } from './duration.js';

/** The report as text: one line per row and the total below. */
export function toTable({ rows, total }) {
  const lines = [...rows, ['total', total]];
  const width = Math.max(...lines.map(([name]) => name.length)) + 3;
  return lines.map(([name, minutes]) => `${name.padEnd(width)}${clock(minutes)}\n`).join('');
}
