import { share } from './money.js';

/** Sums per month as `[['2024-03', cents], …]`, the earliest first. */
export function byMonth(entries) {
  return sums(entries, ({ date }) => monthOf(date)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Sums per category, the largest first; those that are equal by name. */
export function byCategory(entries) {
  return sums(entries, ({ category }) => category).sort(
    ([a, x], [b, y]) => y - x || (a < b ? -1 : 1),
  );
}

/** What each of `people` owes: `[['Ann', cents], …]` in the order given. */
export function split(entries, people) {
  const total = entries.reduce((sum, { cents }) => sum + cents, 0);
  const shares = share(total, people.length);
  return people.map((name, index) => [name, shares[index]]);
}

/** The month of an ISO day, as `2024-03`. */
export function monthOf(date) {
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) throw new RangeError(`not a day: "${date}"`);
  return `${day.getUTCFullYear()}-${String(day.getUTCMonth() + 1).padStart(2, '0')}`;
}

function sums(entries, keyOf) {
  const totals = new Map();
  for (const entry of entries) {
    const key = keyOf(entry);
    totals.set(key, (totals.get(key) ?? 0) + entry.cents);
  }
  return [...totals];
}
