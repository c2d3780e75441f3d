import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import { decodeRecording, encodeRecording } from './recording-format.ts';
import type { RecordedCall, Recording } from './recording.ts';

const suffix = '.jsonl.gz';

/** Where the answers of one model to one case stand, below the case's folder. */
export function recordingPath(caseDir: string, model: string): string {
  const name = model.replaceAll('/', '--').replace(/[^\w.-]/g, '_');
  return path.join(caseDir, 'recordings', `${name}${suffix}`);
}

/** Reads one file. Throws `ConfigError` when it is missing, damaged or of another version. */
export async function readRecording(file: string): Promise<Recording> {
  return decodeRecording(await readBytes(file), file);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new ConfigError(
      {
        what: 'there is no recording',
        where: file,
        fix: 'Record it first (`--record`, which calls the model), or run live',
      },
      { cause },
    );
  }
}

/** The one recording of a folder, or the file itself. Throws `ConfigError` when there is none, or more than one. */
export async function readOnlyRecording(folderOrFile: string): Promise<Recording> {
  if (folderOrFile.endsWith(suffix)) return readRecording(folderOrFile);
  const names = await readdir(folderOrFile).catch(() => []);
  const found = names.filter((name) => name.endsWith(suffix)).sort();
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return readRecording(path.join(folderOrFile, only));
  throw new ConfigError({
    what: only === undefined ? 'there is no recording' : 'there is more than one recording',
    where: folderOrFile,
    expected: `a folder with one ${suffix} file, or the path of such a file`,
    ...(only === undefined ? {} : { got: found.join(', ') }),
  });
}

/** Reads files once and keeps the last `maxFiles` of them; a file that changed is read again. */
export function recordingReader(maxFiles: number): (file: string) => Promise<Recording> {
  const kept = new Map<string, { readonly state: string; readonly recording: Promise<Recording> }>();
  return async (file) => {
    const state = await stateOf(file);
    const known = kept.get(file);
    const entry = known?.state === state ? known : { state, recording: readRecording(file) };
    kept.delete(file);
    kept.set(file, entry);
    for (const oldest of kept.keys()) {
      if (kept.size <= maxFiles) break;
      kept.delete(oldest);
    }
    return entry.recording;
  };
}

/** Tells two versions of a file apart; the same word for every missing one. */
async function stateOf(file: string): Promise<string> {
  const stats = await stat(file, { bigint: true }).catch(() => undefined);
  return stats === undefined ? 'missing' : `${stats.mtimeNs} ${stats.size} ${stats.ino}`;
}

/** Saves trials; several may end at the same time. */
export interface RecordingWriter {
  /** Replaces what the file holds of the trials in `calls`; its other trials stay. The file is replaced whole or not at all. */
  keep(
    file: string,
    model: Pick<Recording, 'model' | 'price'>,
    calls: readonly RecordedCall[],
  ): Promise<void>;
}

export function recordingWriter(): RecordingWriter {
  let last: Promise<unknown> = Promise.resolve();
  return {
    keep: async (file, model, calls) => {
      const saved = last.then(() => replaceTrials(file, model, calls));
      last = saved.catch(() => undefined);
      await saved;
    },
  };
}

async function readOwn(file: string, model: string): Promise<Recording> {
  const recording = await readRecording(file);
  if (recording.model === model) return recording;
  throw new ConfigError({
    what: 'the file holds a recording of another model',
    where: file,
    expected: model,
    got: recording.model,
  });
}

async function replaceTrials(
  file: string,
  { model, price }: Pick<Recording, 'model' | 'price'>,
  calls: readonly RecordedCall[],
): Promise<void> {
  const before = (await stateOf(file)) === 'missing' ? [] : (await readOwn(file, model)).calls;
  const trials = new Set(calls.map(({ trial }) => trial));
  const kept = before.filter(({ trial }) => !trials.has(trial));
  await mkdir(path.dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(partial, encodeRecording({ model, price, calls: [...kept, ...calls] }));
    await rename(partial, file);
  } finally {
    await rm(partial, { force: true });
  }
}
