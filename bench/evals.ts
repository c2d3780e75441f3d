/**
 * `npm run bench:evals [-- --json] [-- --quick] [-- --action DIR]`: measures the evals of the committed bundles, and a
 * trial of the sources beside its phase's own loop. Prints a table, or JSON; says which bars are missed and exits with 0
 * all the same, because a measurement that worked is no failure. docs/performance.md explains the numbers.
 */
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureExactTest } from './evals/exact-test.ts';
import { layEvals } from './evals/folder.ts';
import { measureReplay } from './evals/replay.ts';
import { measureReport } from './evals/report-lines.ts';
import { measureTrial } from './evals/trial.ts';
import { missedBars, renderReport } from './report.ts';
import type { Section } from './report.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** Few repetitions and trials: for a look, not for a quote. */
    quick: { type: 'boolean', default: false },
    /** Another checkout of the harness, whose bundles are measured instead. */
    action: { type: 'string', default: path.join(import.meta.dirname, '..') },
  },
});
const amounts = values.quick
  ? ({ trial: 100, replay: 1, most: 1000, report: 1, exact: 5 } as const)
  : ({ trial: 1000, replay: 3, most: 10_000, report: 3, exact: 20 } as const);
const actionRoot = path.resolve(values.action);
const searchPath = process.env['PATH'] ?? '';

const loadAtStart = loadavg()[0] ?? 0;
const sections = [
  // First, so that nothing of it is compiled yet.
  await told('the exact test', async () => measureExactTest(amounts.exact)),
  ...(await measureTrials()),
  await told('5,000 cases', () => report({ cases: 5000, trials: 10 })),
  await told('50,000 cases', () => report({ cases: 50_000, trials: 1 })),
];
const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 1e9),
  loadAtStart,
  loadAtEnd: loadavg()[0] ?? 0,
};

if (values.json) {
  const missed = missedBars(sections).map(({ name }) => name);
  console.log(JSON.stringify({ machine, amounts, sections, missed }, null, 2));
} else {
  const { node, cpu, cores, memoryGb, loadAtEnd } = machine;
  console.log(`node ${node}, ${cores} cores of ${cpu}, ${memoryGb} GB`);
  console.log(`load ${loadAtStart.toFixed(1)} at the start, ${loadAtEnd.toFixed(1)} at the end`);
  console.log(renderReport(sections));
}

async function measureTrials(): Promise<readonly Section[]> {
  process.stderr.write('recording…\n');
  const { most, replay: repetitions } = amounts;
  const folder = await layEvals(actionRoot, searchPath, most);
  try {
    return [
      await told('one trial', () => measureTrial(folder, amounts.trial)),
      await told('replays', () => measureReplay(actionRoot, searchPath, folder, { repetitions, most })),
    ];
  } finally {
    await folder.remove();
  }
}

async function report(shape: { readonly cases: number; readonly trials: number }): Promise<Section> {
  return measureReport(actionRoot, searchPath, shape, amounts.report);
}

/** Minutes pass in silence otherwise; stdout stays clean for `--json`. */
async function told(name: string, measure: () => Promise<Section>): Promise<Section> {
  process.stderr.write(`measuring ${name}…\n`);
  return measure();
}
