import { createReadStream } from 'node:fs';

/** One line of a file, without its line feed. */
export interface Line {
  readonly text: string;
  /** Where it begins, in bytes. */
  readonly offset: number;
  /** Bytes, the line feed included. */
  readonly length: number;
}

const lineFeed = 0x0a;

/**
 * The complete lines of a file, one after another, in memory for one line. What follows the last line feed
 * is left out: a process that was killed while it wrote leaves half a line.
 */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  let rest: Buffer[] = [];
  let offset = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      const bytes = Buffer.concat([...rest, chunk.subarray(from, at)]);
      rest = [];
      const length = bytes.byteLength + 1;
      yield { text: bytes.toString(), offset, length };
      offset += length;
      from = at + 1;
    }
    if (from < chunk.byteLength) rest.push(chunk.subarray(from));
  }
}
