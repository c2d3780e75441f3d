import { z } from 'zod';
import { ConfigError } from '../../errors.ts';
import {
  baselinePath,
  blessedHistorySchema,
  dataBranch,
  dataIndexSchema,
  emptyIndex,
  historyPath,
  indexPath,
  maxBaselineBytes,
  suiteKey,
  withBaseline,
  withBlessing,
} from './data.ts';
import type { Baseline, BlessedHistory, DataIndex } from './data.ts';

/**
 * Reads a file at one commit of the branch of baselines, by GitHub's API or by git; null when it is not there. Throws
 * `ConfigError` for anything but a plain file of at most `maxBytes`.
 */
export type ReadDataFile = (file: string, maxBytes: number) => Promise<Buffer | null>;

type Place = Pick<Baseline, 'phase' | 'suite'>;

/** Longest index or history that is read. */
const maxJsonBytes = 5 * 1024 * 1024;

/** The index; the empty one when there is none. Throws `ConfigError` for one of another shape. */
export async function indexIn(read: ReadDataFile): Promise<DataIndex> {
  return (await readJson(read, indexPath, dataIndexSchema)) ?? emptyIndex;
}

/** What was blessed of a suite, oldest first. */
export async function historyIn(read: ReadDataFile, place: Place): Promise<BlessedHistory> {
  return (await readJson(read, historyPath(place), blessedHistorySchema)) ?? [];
}

/** The suite's baseline; undefined when nothing was blessed yet. */
export function baselineOf({ baselines }: DataIndex, place: Place): Baseline | undefined {
  const key = suiteKey(place);
  return Object.hasOwn(baselines, key) ? baselines[key] : undefined;
}

/** What was last blessed of this fingerprint, though another may be the suite's baseline since; undefined for nothing. */
export function lastOf(
  history: BlessedHistory,
  { fingerprint, metric }: Pick<Baseline, 'fingerprint' | 'metric'>,
): Baseline | undefined {
  return history.findLast((each) => each.fingerprint === fingerprint && each.metric === metric);
}

/** The compressed trials of a baseline. Throws `ConfigError` when the branch lacks them. */
export async function trialsIn(read: ReadDataFile, baseline: Baseline): Promise<Buffer> {
  const file = baselinePath(baseline);
  const bytes = await read(file, maxBaselineBytes);
  if (bytes !== null) return bytes;
  throw new ConfigError({
    what: 'the trials that the index names are not there',
    where: onBranch(file),
    fix: 'Bless the suite again',
  });
}

/**
 * The files that change when a baseline is blessed, by their paths; null when the branch holds it, or a newer one of the
 * suite, already.
 */
export async function filesOfBlessing(
  read: ReadDataFile,
  { baseline, bytes }: { readonly baseline: Baseline; readonly bytes: Uint8Array },
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const index = await indexIn(read);
  const known = baselineOf(index, baseline);
  if (known !== undefined && Date.parse(known.blessed) >= Date.parse(baseline.blessed)) return null;
  const history = withBlessing(await historyIn(read, baseline), baseline);
  return new Map([
    [baselinePath(baseline), bytes],
    [indexPath, asJson(withBaseline(index, baseline))],
    [historyPath(baseline), asJson(history)],
  ]);
}

/** The message of the commit that blesses. */
export function blessingMessage(baseline: Baseline): string {
  const { score, fingerprint, commit } = baseline;
  const shown = score === null ? 'no score' : `${(score * 100).toFixed(1)} %`;
  return `Bless ${suiteKey(baseline)}: ${shown}\n\nFingerprint ${fingerprint}, measured at ${commit}.\n`;
}

/** Throws `ConfigError` unless it is a plain file of at most `maxBytes`. */
export function refuseOddFile(
  file: string,
  found: { readonly mode: string; readonly bytes: number },
  maxBytes: number,
): void {
  if (found.mode === '100644' && found.bytes <= maxBytes) return;
  throw new ConfigError({
    what: 'not a plain file of usual size',
    where: onBranch(file),
    expected: `mode 100644 and at most ${maxBytes} bytes`,
    got: `mode ${found.mode} and ${found.bytes} bytes`,
  });
}

export function onBranch(file: string): string {
  return `${file} on the branch ${dataBranch}`;
}

async function readJson<T>(read: ReadDataFile, file: string, schema: z.ZodType<T>): Promise<T | null> {
  const bytes = await read(file, maxJsonBytes);
  if (bytes === null) return null;
  const parsed = schema.safeParse(jsonOf(bytes, onBranch(file)));
  if (parsed.success) return parsed.data;
  throw new ConfigError({
    what: 'not what the harness writes here',
    where: onBranch(file),
    got: z.prettifyError(parsed.error),
  });
}

function jsonOf(bytes: Buffer, where: string): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch (cause) {
    throw new ConfigError({ what: 'no JSON', where }, { cause });
  }
}

function asJson(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}
