import { open, realpath } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf } from '../../sandbox/errno.ts';
import type { ArrangedData } from './arrange.ts';
import { caseStates, outcomeNames } from './page/data.ts';
import { packText } from './pack.ts';

/** How much of the transcripts goes into one page. */
export interface TranscriptBudget {
  /** Sum of the packed transcripts, in characters of the page. */
  readonly totalCharacters: number;
  /** Read of one file; what is longer is cut at the end of a line. */
  readonly fileBytes: number;
  /** Longest text of one event; the middle of a longer one is left out. */
  readonly textCharacters: number;
  /** Trials looked at, so that a report on very many does not read every file. */
  readonly trials: number;
}

export const defaultBudget: TranscriptBudget = {
  totalCharacters: 8_000_000,
  fileBytes: 1_000_000,
  textCharacters: 6000,
  trials: 2000,
};

/**
 * The trials whose transcripts are worth their space, best first: of broken cases, then fixed, worse and better ones,
 * then of all others; of each case and arm the first trial, and the first that ended otherwise.
 */
export function worthEmbedding(data: ArrangedData, most: number): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < data.cases.id.length && found.length < most; index += 1) {
    if (isDull(data, index)) continue;
    found.push(...tellingTrials(data, index));
  }
  for (let index = 0; index < data.cases.id.length && found.length < most; index += 1)
    if (isDull(data, index)) found.push(...tellingTrials(data, index));
  return found.slice(0, most);
}

/** Nothing changed and every trial passed. */
function isDull({ cases, trials }: ArrangedData, index: number): boolean {
  const state = caseStates[cases.state[index] ?? -1];
  if (state !== 'same' && state !== 'not compared') return false;
  const outcomes = trials.outcome.slice(cases.first[index] ?? 0, cases.first[index + 1] ?? 0);
  return outcomes.every((outcome) => outcomeNames[outcome] === 'pass');
}

function tellingTrials({ cases, trials }: ArrangedData, index: number): readonly number[] {
  const found: number[] = [];
  const seen = new Set<string>();
  for (let at = cases.first[index] ?? 0; at < (cases.first[index + 1] ?? 0); at += 1) {
    const kind = `${trials.arm.at(at)} ${trials.outcome.at(at)}`;
    if (seen.has(kind)) continue;
    seen.add(kind);
    found.push(at);
  }
  return found;
}

/**
 * Reads, shortens and packs the transcripts of these trials, in this order, until the budget is used up. A transcript
 * that is not there is left out: artifacts expire before results do. Throws for a path that leads out of its arm's folder.
 * @param dirs folder of the results of each arm
 */
export async function packTranscripts(
  data: ArrangedData,
  wanted: readonly number[],
  { dirs, budget }: { readonly dirs: readonly string[]; readonly budget: TranscriptBudget },
): Promise<ReadonlyMap<number, string>> {
  const packed = new Map<number, string>();
  let left = budget.totalCharacters;
  for (const at of wanted) {
    const file = transcriptOf(data, at);
    const dir = dirs[data.trials.arm.at(at)];
    const text = file === null || dir === undefined ? null : await readInside(dir, file, budget.fileBytes);
    if (text === null) continue;
    const made = await packText(shortened(text, budget.textCharacters));
    if (made.length > left) break;
    left -= made.length;
    packed.set(at, made);
  }
  return packed;
}

function transcriptOf({ trials, fileSets, strings }: ArrangedData, at: number): string | null {
  const name = strings[fileSets[trials.files.at(at)]?.[2] ?? -1];
  return name === undefined ? null : path.posix.join(trials.folder.at(at), name);
}

/** At most `most` bytes of a file below `dir`; null when there is none. Throws for one that lies elsewhere. */
export async function readInside(dir: string, file: string, most: number): Promise<string | null> {
  const root = await realpath(dir);
  const real = await realpath(path.join(root, file)).catch(absent);
  if (real === null) return null;
  if (!real.startsWith(`${root}${path.sep}`))
    throw new Error(`the results name a file outside their folder: ${file}`);
  const handle = await open(real);
  try {
    // As large as the file: two thousand buffers of the largest size would be two gigabytes for the collector.
    const length = Math.min(most, (await handle.stat()).size);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

function absent(thrown: unknown): null {
  if (['ENOENT', 'ENOTDIR'].includes(errnoOf(thrown) ?? '')) return null;
  throw thrown;
}

/** The events of a transcript with long texts cut in the middle; a last line that is no JSON is left out. */
function shortened(jsonLines: string, most: number): string {
  const lines = jsonLines.split('\n').filter((line) => line !== '');
  const events = lines.map((line) => shortenedLine(line, most)).filter((line) => line !== null);
  const lost = lines.length - events.length;
  const note = { type: 'warning', message: 'The rest of this transcript is too long for this page.' };
  return [...events, ...(lost > 0 ? [JSON.stringify(note)] : [])].join('\n');
}

function shortenedLine(line: string, most: number): string | null {
  try {
    return JSON.stringify(JSON.parse(line), (_key, value: unknown) =>
      typeof value === 'string' ? cutMiddle(value, most) : value,
    );
  } catch {
    // Cut by `fileBytes`, or by a crash while it was written.
    return null;
  }
}

function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2);
  return `${text.slice(0, half)}\n… ${text.length - 2 * half} characters left out …\n${text.slice(-half)}`;
}
