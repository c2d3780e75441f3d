import { parseArgs } from 'node:util';
import { readConfig } from './config.js';
import { toCsv } from './csv.js';
import { parse } from './parse.js';
import { currentWeek, dayOf, inRange } from './range.js';
import { sumBy } from './report.js';
import { appendEntry, readSheet } from './store.js';
import { toTable } from './table.js';

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  by: { type: 'string', default: 'project' },
};

/** Runs one command; resolves to the exit code. */
export async function run(argv, { env, now, out, err }) {
  try {
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
    const [command, ...rest] = positionals;
    const config = await readConfig(env);
    if (command === 'add') return await add(rest.join(' '), config, now);
    const { entries, errors } = parse(await readSheet(config.file));
    if (command === 'check') return check(errors, out);
    if (errors.length > 0) throw new Error(`${config.file}:${errors[0].line}: ${errors[0].message}`);
    const week = currentWeek(now, config.weekStart);
    const range = { from: values.from ?? week.from, to: values.to ?? week.to };
    const chosen = entries.filter((entry) => inRange(entry.day, range));
    if (command === 'report') out(toTable(sumBy(chosen, values.by, config.round)));
    else if (command === 'csv') out(toCsv(chosen));
    else throw new Error(`unknown command: ${command ?? '(none)'}`);
    return 0;
  } catch (error) {
    err(`tally: ${error.message}\n`);
    return 1;
  }
}

async function add(text, config, now) {
  const { errors } = parse(`# 2000-01-01\n${text}\n`);
  if (errors.length > 0) throw new Error(errors[0].message);
  await appendEntry(config.file, dayOf(now, config.dayEnds), text);
  return 0;
}

function check(errors, out) {
  for (const { line, message } of errors) out(`${line}: ${message}\n`);
  return errors.length === 0 ? 0 : 1;
}
