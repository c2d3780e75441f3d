import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');
/** Inputs of a cheap parser; any number by the environment, as `FUZZ_RUNS=100000 npx jest test/fuzz`. */
const runs = process.env['FUZZ_RUNS'] ?? '400';
const seed = process.env['FUZZ_SEED'] ?? String(Math.floor(Math.random() * 1e9));
/** Heap of all parsers together, SDKs and generators included; young objects and buffers are beside it. */
const heapMb = 512;
/** A parser that hangs is stopped here. Far above any honest campaign of so many inputs. */
const limitMs = 120_000 + Number(runs) * 200;

interface Ended {
  readonly how: string;
  readonly printed: string;
}

/** A process of its own: its heap can be bounded, and one that hangs can be stopped. */
function campaign(): Promise<Ended> {
  const args = [
    ...[`--max-old-space-size=${heapMb}`, '--no-warnings', '--import', './test/faults/json-imports.ts'],
    ...['test/fuzz/campaign.ts', '--runs', runs, '--seed', seed],
  ];
  return new Promise((resolve) => {
    const options = { cwd: root, timeout: limitMs, killSignal: 'SIGKILL', maxBuffer: 1 << 26 } as const;
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      const how = error === null ? 'without a find' : error.killed === true ? 'hung' : `code ${error.code}`;
      resolve({ how, printed: stdout + stderr });
    });
  });
}

test(
  'every parser of outside data gives a value or an error that it names: no crash, no hang, memory bounded (T58, case 41, case 50, case 57)',
  async () => {
    const { how, printed } = await campaign();
    console.log(printed);
    expect(how).toBe('without a find');
    expect(printed).toMatch(/^0 finds, seeds \d+ to \d+, \d+ MB at most$/m);
  },
  limitMs + 10_000,
);
