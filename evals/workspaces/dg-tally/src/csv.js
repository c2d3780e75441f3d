import { clock, duration } from './duration.js';

const head = ['day', 'start', 'end', 'duration', 'project', 'text'];

/** The entries as CSV with a header line. */
export function toCsv(entries) {
  const rows = entries.map((entry) => [
    entry.day,
    clock(entry.start),
    clock(entry.end),
    clock(duration(entry)),
    entry.project,
    entry.text,
  ]);
  return [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(text) {
  return text.includes(',') ? `"${text}"` : text;
}
