// Reads the export of the old bank: one booking per line, fields apart by semicolons,
// day.month.year, amounts as 1.234,56, debits marked with a trailing S.
import { parseAmount } from './money.js';

export function parseBank(text) {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(parseBooking);
}

function parseBooking(line) {
  const [day, payee, amount] = line.split(';');
  const [d, m, y] = day.split('.');
  const debit = amount.endsWith('S');
  const plain = amount.replace(/[SH]$/, '').replace('.', '');
  const cents = parseAmount(plain);
  return { date: `${y}-${m}-${d}`, payee: payee.trim(), cents: debit ? -cents : cents, category: 'other' };
}
