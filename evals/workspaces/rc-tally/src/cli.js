#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseBank } from './bank.js';
import { formatAmount } from './money.js';
import { readEntries } from './read.js';
import { byCategory, byMonth, split } from './report.js';

const [command, ...rest] = process.argv.slice(2);
const bank = rest.includes('--bank');
const [file, ...people] = rest.filter((word) => word !== '--bank');
const reports = { months: byMonth, categories: byCategory, split };

if (reports[command] === undefined || file === undefined) {
  console.error('usage: tally months|categories|split [--bank] FILE [NAME…]');
  process.exitCode = 2;
} else {
  const entries = bank ? parseBank(readFileSync(file, 'latin1')) : readEntries(file);
  for (const [name, cents] of reports[command](entries, people))
    console.log(`${name.padEnd(12)} ${formatAmount(cents).padStart(9)}`);
}
