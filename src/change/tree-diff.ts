import type { ChangedFile } from './change.ts';
import { fileMode } from './change.ts';
import type { Scratch } from './scratch.ts';

/**
 * Every file that differs between `base` and `tree`, with its content, as git's plumbing states it: never
 * patch text (T46).
 */
export async function readChangedFiles(scratch: Scratch, base: string, tree: string): Promise<ChangedFile[]> {
  const raw = splitNames(await scratch.run(['diff-tree', '-r', '-z', '--raw', '--no-renames', base, tree]));
  const entries = Array.from({ length: raw.length / 2 }, (_, index) => ({
    facts: readDiffFacts(raw[index * 2] ?? ''),
    path: raw[index * 2 + 1] ?? '',
  }));
  const blobs = entries.flatMap(({ facts }) => (facts.mode === null ? [] : [facts.blob]));
  const contents = await readBlobs(scratch, blobs);
  return entries.map(({ facts, path }) => {
    const { oldMode, mode, blob } = facts;
    if (mode === null) return { status: 'deleted', path, oldMode: fileMode.parse(oldMode) };
    const bytes = contents.get(blob);
    if (bytes === undefined) throw new Error(`git did not return the blob ${blob}`);
    const status = oldMode === null ? 'added' : 'modified';
    const content = { blob, size: bytes.byteLength, contentBase64: bytes.toString('base64') };
    return { status, path, mode, oldMode, ...content };
  });
}

function readDiffFacts(line: string): {
  readonly oldMode: ChangedFile['oldMode'];
  readonly mode: ChangedFile['oldMode'];
  readonly blob: string;
} {
  const [oldMode, mode, , blob = ''] = line.replace(/^:/, '').split(' ');
  const read = (text: string | undefined): ChangedFile['oldMode'] =>
    text === '000000' ? null : fileMode.parse(text);
  return { oldMode: read(oldMode), mode: read(mode), blob };
}

/** Contents by blob id. Submodule commits never get here: they stay as the base has them. */
async function readBlobs(scratch: Scratch, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  if (ids.length === 0) return contents;
  const stream = await scratch.run(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  let at = 0;
  for (const id of ids) {
    const lineEnd = stream.indexOf(0x0a, at);
    const size = Number(stream.subarray(at, lineEnd).toString().split(' ')[2]);
    const start = lineEnd + 1;
    contents.set(id, stream.subarray(start, start + size));
    at = start + size + 1;
  }
  return contents;
}

/** One file of the scratch index; `blob` is its id, of a commit when `mode` is 160000. */
export interface IndexEntry {
  readonly mode: string;
  readonly blob: string;
  readonly path: string;
}

/** Every file in the scratch index. */
export async function readFileList(scratch: Scratch): Promise<IndexEntry[]> {
  const entries = splitNames(await scratch.run(['ls-files', '-z', '--stage']));
  return entries.map(readIndexEntry);
}

/** A line of `git ls-files --stage`: mode, id, stage, a tab, the path. */
export function readIndexEntry(line: string): IndexEntry {
  return { mode: line.slice(0, 6), blob: line.slice(7, 47), path: line.slice(line.indexOf('\t') + 1) };
}

/** The names in git's NUL-terminated output; bytes that are no UTF-8 become U+FFFD. */
export function splitNames(output: Buffer): string[] {
  return output.toString().split('\0').slice(0, -1);
}
