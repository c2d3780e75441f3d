import { open } from 'node:fs/promises';

/** One line of a file, without its line feed. */
export interface Line {
  readonly text: string;
  /** Where it begins, in bytes. */
  readonly offset: number;
  /** Bytes, the line feed included. */
  readonly length: number;
}

const lineFeed = 0x0a;

/** Some hundred lines of results. */
const blockBytes = 256 * 1024;

/**
 * The complete lines of a file, one after another, in memory for one block and one line: the block is filled anew,
 * since the collector sees to buffers late. What follows the last line feed is left out: a process that was killed
 * while it wrote leaves half a line.
 */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  const handle = await open(file);
  try {
    const block = Buffer.allocUnsafeSlow(blockBytes);
    let rest: Buffer[] = [];
    let offset = 0;
    for (;;) {
      const { bytesRead } = await handle.read(block, 0, blockBytes);
      if (bytesRead === 0) return;
      const read = block.subarray(0, bytesRead);
      let from = 0;
      for (let at = read.indexOf(lineFeed); at !== -1; at = read.indexOf(lineFeed, from)) {
        const bytes = Buffer.concat([...rest, read.subarray(from, at)]);
        rest = [];
        const length = bytes.byteLength + 1;
        yield { text: bytes.toString(), offset, length };
        offset += length;
        from = at + 1;
      }
      if (from < bytesRead) rest.push(Buffer.from(read.subarray(from)));
    }
  } finally {
    await handle.close();
  }
}
