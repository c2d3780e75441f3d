import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ConfigError } from '../../errors.ts';
import { readTrials } from '../results.ts';
import type { Trial } from '../trial.ts';
import type { Baseline } from './data.ts';

/** Largest baseline once it is unpacked: a small file can hold a very large one. */
const maxUnpackedBytes = 500 * 1024 * 1024;

export interface PackedTrials {
  readonly bytes: Buffer;
  readonly sha256: string;
}

/**
 * Trials as a baseline keeps them: as the arm `base`, without the paths of files that are not kept. The same trials
 * give the same bytes.
 */
export function packTrials(trials: readonly Trial[]): PackedTrials {
  const artifacts = { output: null, patch: null, transcript: null, testLog: null };
  const lines = trials.map((trial) => `${JSON.stringify({ ...trial, arm: 'base', artifacts })}\n`);
  const bytes = gzipSync(lines.join(''), { level: 9 });
  return { bytes, sha256: sha256Of(bytes) };
}

/** Writes a baseline's trials to `file`. Throws `ConfigError` for bytes that are not those of the index. */
export async function unpackTrials(bytes: Buffer, baseline: Baseline, file: string): Promise<void> {
  const where = `baseline of ${baseline.phase}/${baseline.suite}`;
  if (sha256Of(bytes) !== baseline.sha256)
    throw new ConfigError({
      what: 'the stored trials are not those that were blessed',
      where,
      expected: `sha256 ${baseline.sha256}`,
      got: sha256Of(bytes),
      fix: 'Look at the log of the branch, then bless again',
    });
  await writeFile(file, unzip(bytes, where));
}

/** The trials of a baseline, by way of `file`. Throws as `unpackTrials` does. */
export async function readStored(bytes: Buffer, baseline: Baseline, file: string): Promise<readonly Trial[]> {
  await unpackTrials(bytes, baseline, file);
  return listTrials(file);
}

/** The trials of a results file, of one arm alone when it is named. Throws `ConfigError` for a line that is none. */
export async function listTrials(file: string, arm?: string): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for await (const trial of readTrials(file)) if (arm === undefined || trial.arm === arm) trials.push(trial);
  return trials;
}

function unzip(bytes: Buffer, where: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxUnpackedBytes });
  } catch (cause) {
    throw new ConfigError({ what: 'the stored trials cannot be unpacked', where }, { cause });
  }
}

export function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
