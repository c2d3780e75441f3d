/**
 * `npm run fuzz -- [--runs N] [--seed S] [--target NAME] [--minutes M]`: feeds every parser of data from outside with damaged
 * samples. A cheap parser gets N inputs, a dear one fewer; `--minutes` repeats that with the next seeds until the time is over.
 * The corpus of past finds comes first. Prints one line a parser, every find with its input, and exits with 1 for a find: an
 * error of another class than the parser names. Who starts it bounds its memory and its time, so that a hang is a find too.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { messageOf } from '../../src/errors.ts';
import { data } from './data.ts';
import { documents } from './documents.ts';
import { stored } from './stored.ts';
import { streams } from './streams.ts';
import type { Target } from './target.ts';
import { toolArguments } from './tool-arguments.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '0' },
    target: { type: 'string' },
  },
});
const runs = whole(values.runs);
const firstSeed = whole(values.seed);
const until = performance.now() + whole(values.minutes) * 60_000;
const targets = [...documents, ...data, ...stored, ...toolArguments, ...streams].filter(
  ({ name }) => values.target === undefined || name === values.target,
);
if (targets.length === 0) throw new Error(`no parser is called "${values.target}"`);

let finds = 0;
let seed = firstSeed;
do {
  for (const target of targets) finds += await fuzz(target, seed);
  seed += 1;
} while (performance.now() < until);
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`${finds} finds, seeds ${firstSeed} to ${seed - 1}, ${peakMb} MB at most`);
process.exit(finds > 0 ? 1 : 0);

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`expected a whole number, got "${text}"`);
  return Number(text);
}

/** Resolves to 1 for a find, which it prints. */
async function fuzz(target: Target, withSeed: number): Promise<0 | 1> {
  const numRuns = Math.max(10, Math.ceil(runs / (target.dear ?? 1)));
  const examples = corpusOf(target.name).map((input): [string] => [input]);
  const seen = { values: 0, errors: 0, slowestMs: 0 };
  const property = fc.asyncProperty(target.input, async (input) => {
    const started = performance.now();
    const ended = await endOf(target, input);
    seen[ended] += 1;
    seen.slowestMs = Math.max(seen.slowestMs, performance.now() - started);
  });
  // The finding is shrunk for a minute at most: shrinking is a help, not the find.
  const details = await fc.check(property, {
    ...{ numRuns: numRuns + examples.length, seed: withSeed, examples },
    ...{ interruptAfterTimeLimit: 600_000, markInterruptAsFailure: true },
  });
  const counts = `${seen.values} values, ${seen.errors} errors of ours`;
  console.log(`${target.name}: ${counts}, slowest ${seen.slowestMs.toFixed(0)} ms (seed ${withSeed})`);
  if (!details.failed) return 0;
  const [input] = details.counterexample ?? [];
  console.log(`FOUND in ${target.name} (seed ${withSeed}): ${explained(details.errorInstance)}`);
  console.log(`  input: ${JSON.stringify(input)}`);
  return 1;
}

async function endOf({ parse, typed }: Target, input: string): Promise<'values' | 'errors'> {
  try {
    await parse(input);
    return 'values';
  } catch (thrown) {
    if (typed.some((each) => thrown instanceof each)) return 'errors';
    throw thrown;
  }
}

function explained(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message).slice(0, 1_500) : messageOf(thrown);
}

/** Inputs that once broke the parser of that name, `corpus/<name>/<what>.txt`. */
function corpusOf(name: string): string[] {
  const folder = path.join(import.meta.dirname, 'corpus', name.replaceAll(' ', '-'));
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8'));
}
