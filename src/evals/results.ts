import { closeSync, existsSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { trialSchema } from './trial.ts';
import type { Trial, TrialOutcome } from './trial.ts';

/** Where a trial stands in a results file. */
interface Entry {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
  readonly attempt: number;
  readonly outcome: TrialOutcome;
}

/** Outcomes that say nothing of the phase: the unit is run again. */
export const worthless: readonly TrialOutcome[] = ['infra', 'ungraded', 'skipped'];

/** The trials of a results file, one by one. Throws `ConfigError` with file and line for one that is none. */
export async function* readTrials(file: string): AsyncGenerator<Trial> {
  for await (const { trial } of trialsOf(file)) yield trial;
}

async function* trialsOf(file: string): AsyncGenerator<{ readonly trial: Trial; readonly line: Line }> {
  if (!existsSync(file)) throw new ConfigError({ what: 'there are no results', where: file });
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    yield { trial: parseTrial(line.text, `${file}:${number}`), line };
  }
}

function parseTrial(text: string, where: string): Trial {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ConfigError({ what: 'not a line of results', where, expected: 'JSON' }, { cause });
  }
  const parsed = trialSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ConfigError({ what: 'not a line of results', where, got: z.prettifyError(parsed.error) });
}

/** A results file that trials are added to while they end. */
export interface Results {
  /** The attempt of a unit that is there, and how it ended. */
  find(unitId: string): { readonly attempt: number; readonly outcome: TrialOutcome } | undefined;
  /** Writes a line; it is with the operating system when this returns. */
  append(trial: Trial): void;
  /** Puts the lines in this order of unit ids, the newest attempt of each alone. The file is replaced whole. */
  settle(order: Iterable<string>): Promise<void>;
  close(): void;
}

/**
 * Opens a results file, or begins one. What is there stays; half a line of a process that was killed goes.
 * In memory it keeps some bytes a unit, not the trials.
 */
export async function openResults(file: string): Promise<Results> {
  const { index, ...there } = existsSync(file) ? await indexOf([file]) : nothing();
  let { lines, end } = there;
  const descriptor = openSync(file, 'a');
  ftruncateSync(descriptor, end);
  return {
    find: (unitId) => index.get(unitId),
    append: (trial) => {
      // Parsed for the order of its keys: a line is the same wherever it was put together.
      const bytes = Buffer.from(`${JSON.stringify(trialSchema.parse(trial))}\n`);
      writeSync(descriptor, bytes);
      const { attempt, outcome } = trial;
      index.set(trial.unitId, { file, offset: end, length: bytes.byteLength, attempt, outcome });
      end += bytes.byteLength;
      lines += 1;
    },
    settle: async (order) => {
      const wanted = [...order].filter((unitId) => index.has(unitId));
      if (wanted.length === lines && inOrder(wanted, index)) return;
      await writeInOrder(wanted, index, file);
    },
    close: () => closeSync(descriptor),
  };
}

function inOrder(wanted: readonly string[], index: ReadonlyMap<string, Entry>): boolean {
  let last = -1;
  return wanted.every((unitId) => {
    const { offset } = index.get(unitId) ?? { offset: -1 };
    const after = offset > last;
    last = offset;
    return after;
  });
}

/** What some files hold. */
interface Found {
  /** Where the newest attempt of each unit stands. */
  readonly index: Map<string, Entry>;
  /** All lines, older attempts too. */
  readonly lines: number;
  /** Bytes of complete lines in the last file. */
  readonly end: number;
}

function nothing(): Found {
  return { index: new Map(), lines: 0, end: 0 };
}

/** Of equal attempts the one that comes last counts. */
async function indexOf(files: readonly string[]): Promise<Found> {
  const { index } = nothing();
  let [lines, end] = [0, 0];
  for (const file of files) {
    end = 0;
    for await (const { trial, line } of trialsOf(file)) {
      lines += 1;
      end = line.offset + line.length;
      const { unitId, attempt, outcome } = trial;
      const known = index.get(unitId);
      if (known === undefined || known.attempt <= attempt)
        index.set(unitId, { file, offset: line.offset, length: line.length, attempt, outcome });
    }
  }
  return { index, lines, end };
}

/** Copies the lines of the given units, in their order, to `out`; `change` may rewrite a line, given the file it is from. */
async function writeInOrder(
  wanted: readonly string[],
  index: ReadonlyMap<string, Entry>,
  out: string,
  change?: (trial: Trial, file: string) => Trial,
): Promise<void> {
  const partial = `${out}.partial`;
  const target = openSync(partial, 'w');
  const open = new Map<string, number>();
  try {
    for (const unitId of wanted) {
      const entry = index.get(unitId);
      if (entry === undefined) continue;
      const source = open.get(entry.file) ?? openSync(entry.file, 'r');
      open.set(entry.file, source);
      const bytes = Buffer.alloc(entry.length);
      readSync(source, bytes, 0, entry.length, entry.offset);
      writeSync(target, change === undefined ? bytes : changed(bytes, entry.file, change));
    }
  } finally {
    for (const descriptor of [target, ...open.values()]) closeSync(descriptor);
  }
  await rename(partial, out);
}

function changed(bytes: Buffer, file: string, change: (trial: Trial, file: string) => Trial): Buffer {
  return Buffer.from(`${JSON.stringify(change(parseTrial(bytes.toString(), file), file))}\n`);
}

export interface Merged {
  /** Units of the plan that are there. */
  readonly present: number;
  /** Units of the plan of which no file knows anything. */
  readonly missing: number;
  readonly outcomes: Readonly<Partial<Record<TrialOutcome, number>>>;
}

/**
 * Writes the union of several results files to `out`: each unit's newest attempt, in the order of the
 * plan. `change` rewrites a trial for its new place. Throws `ConfigError` for a trial that the plan does not know.
 */
export async function mergeResults(
  files: readonly string[],
  order: Iterable<string>,
  { out, change }: { out: string; change: (trial: Trial, file: string) => Trial },
): Promise<Merged> {
  const { index } = await indexOf(files);
  const wanted: string[] = [];
  const outcomes: Partial<Record<TrialOutcome, number>> = {};
  let missing = 0;
  for (const unitId of order) {
    const entry = index.get(unitId);
    if (entry === undefined) {
      missing += 1;
      continue;
    }
    wanted.push(unitId);
    outcomes[entry.outcome] = (outcomes[entry.outcome] ?? 0) + 1;
  }
  if (wanted.length < index.size)
    throw new ConfigError({
      what: `${index.size - wanted.length} trials belong to no unit of the plan`,
      where: files.join(', '),
      fix: 'Merge the shards of one run: the same suite, cases, arms and number of trials',
    });
  await writeInOrder(wanted, index, out, change);
  return { present: wanted.length, missing, outcomes };
}
