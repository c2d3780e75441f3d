/**
 * `npm run bench [-- --json] [-- --quick] [-- --action DIR]`: measures the committed bundles against a minimal loop on
 * the same SDK, everything on this machine. Prints a table, or JSON; says which bars are missed and exits with 0 all
 * the same, because a measurement that worked is no failure. docs/performance.md explains the numbers.
 */
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openArms } from './arms.ts';
import { prepareBaseline } from './baseline/prepare.ts';
import { prepareLoopAlone } from './loop-alone/prepare.ts';
import { measureChokePoints } from './choke-points.ts';
import { measureDemo } from './demo.ts';
import { measureMemory } from './memory.ts';
import { missedBars, renderReport } from './report.ts';
import type { Section } from './report.ts';
import { openStage } from './stage.ts';
import { measureStart } from './startup.ts';
import { measureFlatness, measureTurns, wholeStepMs } from './turns.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** Few repetitions: for a look, not for a quote. */
    quick: { type: 'boolean', default: false },
    /** Another checkout of the harness, whose bundles are measured instead. */
    action: { type: 'string', default: path.join(import.meta.dirname, '..') },
  },
});
const repetitions = values.quick
  ? { start: 3, turns: 2, chokePoints: 5, flatness: 1, memory: 1, demo: 1 }
  : { start: 20, turns: 20, chokePoints: 20, flatness: 5, memory: 5, demo: 3 };

const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 1e9),
  loadAtStart: loadavg()[0] ?? 0,
};
const sections = await measureAll(path.resolve(values.action), process.env['PATH'] ?? '');
const loadAtEnd = loadavg()[0] ?? 0;

if (values.json) {
  const missed = missedBars(sections).map(({ name }) => name);
  console.log(JSON.stringify({ machine: { ...machine, loadAtEnd }, repetitions, sections, missed }, null, 2));
} else {
  const { node, cpu, cores, memoryGb, loadAtStart } = machine;
  console.log(`node ${node}, ${cores} cores of ${cpu}, ${memoryGb} GB`);
  console.log(`load ${loadAtStart.toFixed(1)} at the start, ${loadAtEnd.toFixed(1)} at the end`);
  console.log(renderReport(sections));
}

async function measureAll(actionRoot: string, searchPath: string): Promise<readonly Section[]> {
  const stage = await openStage(actionRoot, searchPath);
  try {
    const arms = openArms(stage, {
      baseline: await prepareBaseline(stage),
      loopAlone: await prepareLoopAlone(stage),
    });
    // The first run of each arm fills the file cache and counts for nothing.
    await arms.baseline('answer');
    await arms.harness('answer');
    await arms.loopAlone('answer');
    const start = await told('start', () => measureStart(arms, repetitions.start));
    const turns = await told('turns', () => measureTurns(arms, repetitions.turns));
    return [
      start,
      turns,
      await told('choke points', async () => measureChokePoints(repetitions.chokePoints, wholeStepMs(turns))),
      await told('flatness', () => measureFlatness(arms, repetitions.flatness)),
      await told('memory', () => measureMemory(arms, repetitions.memory)),
      await told('demo', () => measureDemo(actionRoot, searchPath, repetitions.demo)),
    ];
  } finally {
    await stage.close();
  }
}

/** Minutes pass in silence otherwise; stdout stays clean for `--json`. */
async function told(name: string, measure: () => Promise<Section>): Promise<Section> {
  process.stderr.write(`measuring ${name}…\n`);
  return measure();
}
