import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import { LazyColumn } from './lazy-column.ts';

/** Entries of an array that become text together. */
const entriesAtOnce = 4096;

/**
 * A value as base64 of gzip of JSON: a tenth of the room, and nothing in it can end the element that holds it. The
 * JSON is made and compressed in pieces, so that a large value is not in memory as text too.
 */
export async function packValue(value: unknown): Promise<string> {
  return packPieces(jsonPieces(value));
}

/** Text as base64 of gzip. */
export async function packText(text: string): Promise<string> {
  return packPieces([text]);
}

async function packPieces(pieces: Iterable<string>): Promise<string> {
  const packed = await buffer(Readable.from(pieces, { objectMode: false }).pipe(createGzip()));
  return packed.toString('base64');
}

/** Objects are walked, long arrays cut: the longest piece is some thousand entries of an array. */
function* jsonPieces(value: unknown): Generator<string> {
  if (Array.isArray(value) || value instanceof LazyColumn) yield* arrayPieces(value);
  else if (typeof value === 'object' && value !== null) yield* objectPieces(value);
  else yield JSON.stringify(value);
}

function* arrayPieces(list: readonly unknown[] | LazyColumn<unknown>): Generator<string> {
  yield '[';
  for (let from = 0; from < list.length; from += entriesAtOnce) {
    const inner = JSON.stringify(list.slice(from, from + entriesAtOnce)).slice(1, -1);
    yield `${from === 0 ? '' : ','}${inner}`;
  }
  yield ']';
}

function* objectPieces(fields: object): Generator<string> {
  yield '{';
  let first = true;
  for (const [key, value] of Object.entries(fields)) {
    yield `${first ? '' : ','}${JSON.stringify(key)}:`;
    yield* jsonPieces(value);
    first = false;
  }
  yield '}';
}
