import { readFileSync } from 'node:fs';
import { parseCsv } from './csv.js';
import { parseAmount } from './money.js';

/** Entries of an expense file: `{date, payee, cents, category}`. */
export function readEntries(file) {
  return toEntries(readFileSync(file, 'utf8'));
}

/** Entries of a text with a header line. Throws when a column is missing or an amount is none. */
export function toEntries(text) {
  const [header = [], ...rows] = parseCsv(text);
  const column = (name) => header.map((title) => title.toLowerCase()).indexOf(name);
  for (const name of ['date', 'payee', 'amount'])
    if (column(name) === -1) throw new Error(`no column "${name}"`);
  return rows.map((row) => ({
    date: row[column('date')].trim(),
    payee: row[column('payee')].trim(),
    cents: parseAmount(row[column('amount')]),
    category: row[column('category')]?.trim() || 'other',
  }));
}
