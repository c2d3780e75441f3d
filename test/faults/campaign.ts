/**
 * `npm run faults -- [--runs N] [--phases N] [--seed S] [--parallel N] [--out DIR]`: whole runs and single phases under random
 * faults, one seed each, from `--seed` on. Prints every invariant that did not hold with its seed, then the counts; exits with
 * 1 when one did not. A seed alone repeats its faults: `npm run faults -- --runs 1 --phases 0 --seed 17`.
 */
import { mkdir, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { openPhasePlace } from './phase-place.ts';
import { singlePhase } from './single-phase.ts';
import { undisturbedState, wholeRun } from './whole-run.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10' },
    phases: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    parallel: { type: 'string', default: '2' },
    out: { type: 'string' },
  },
});
const [runs, phases, firstSeed, parallel] = [values.runs, values.phases, values.seed, values.parallel].map(
  whole,
);
const folder = values.out ?? (await realpath(await mkdtemp(path.join(tmpdir(), 'faults-'))));
await mkdir(folder, { recursive: true });
const seedsOf = (count = 0): number[] =>
  Array.from({ length: count }, (_, index) => (firstSeed ?? 1) + index);

let broke = 0;
await phasesOf(seedsOf(phases));
await runsOf(seedsOf(runs));
process.exitCode = broke > 0 ? 1 : 0;

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`expected a whole number, got "${text}"`);
  return Number(text);
}

async function phasesOf(seeds: readonly number[]): Promise<void> {
  if (seeds.length === 0) return;
  const started = performance.now();
  const place = await openPhasePlace(path.join(folder, 'phases'));
  const ends = new Map<string, number>();
  for (const seed of seeds) {
    const { ended, broken } = await singlePhase(seed, place);
    count(ends, ended);
    tell('phase', seed, broken);
  }
  await place.close();
  sum(`${seeds.length} single phases`, started, ends);
}

async function runsOf(seeds: readonly number[]): Promise<void> {
  if (seeds.length === 0) return;
  const started = performance.now();
  const expected = await undisturbedState(path.join(folder, 'undisturbed'));
  const ends = new Map<string, number>();
  const waiting = [...seeds];
  const work = async (): Promise<void> => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      const { conclusion, attempts, killed, broken } = await wholeRun(
        seed,
        path.join(folder, `run-${seed}`),
        expected,
      );
      count(ends, conclusion);
      count(ends, `${attempts} attempt${attempts === 1 ? '' : 's'}`);
      for (const command of killed) count(ends, `killed ${programOf(command)}`);
      tell('run', seed, broken);
      process.stderr.write(`run ${seed}: ${conclusion}, ${attempts} attempts, ${killed.length} killed\n`);
    }
  };
  await Promise.all(Array.from({ length: parallel ?? 1 }, work));
  sum(`${seeds.length} whole runs`, started, ends);
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function tell(kind: string, seed: number, broken: readonly string[]): void {
  if (broken.length > 0) broke += 1;
  for (const each of broken) console.log(`BROKE ${kind} ${seed}: ${each}`);
}

/** `dist/publish/index.js` of a job, `git` or `bwrap` of what a job started. */
function programOf(command: string): string {
  return /dist\/\S+/.exec(command)?.[0] ?? path.basename(command.split(' ')[0] ?? '');
}

function sum(what: string, started: number, ends: ReadonlyMap<string, number>): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${what}, seeds from ${firstSeed}, ${seconds} s`);
  for (const [name, times] of [...ends].sort(([, a], [, b]) => b - a)) console.log(`  ${times} × ${name}`);
}
