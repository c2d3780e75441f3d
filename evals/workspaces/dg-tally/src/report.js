import { duration, roundUp } from './duration.js';

/**
 * Sums entries by `project` or `tag`: rows `[name, minutes]` sorted by name, and the total of all entries.
 * An entry with several tags counts for each of them, and once in the total.
 */
export function sumBy(entries, by, round) {
  const sums = new Map();
  let total = 0;
  for (const entry of entries) {
    const minutes = roundUp(duration(entry), round);
    for (const name of namesOf(entry, by)) {
      sums.set(name, (sums.get(name) ?? 0) + minutes);
      total += minutes;
    }
  }
  return { rows: [...sums].sort(([a], [b]) => (a < b ? -1 : 1)), total };
}

function namesOf(entry, by) {
  if (by === 'project') return [entry.project];
  if (by === 'tag') return entry.tags.length === 0 ? ['(none)'] : entry.tags;
  throw new Error(`cannot sum by "${by}": project or tag`);
}
