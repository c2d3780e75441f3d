import { type WriteStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Masker } from './masks.ts';

/** The log of one job: `log.txt`, each line with its time, masked before it is written. */
export class JobLog {
  private readonly stream: WriteStream;
  private readonly masker: Masker;
  private readonly clock: () => Date;
  private readonly onLine: (line: string) => void;

  constructor(
    file: string,
    options: {
      readonly masker: Masker;
      readonly clock: () => Date;
      /** Gets every masked line, without its time. */
      readonly onLine: (line: string) => void;
    },
  ) {
    this.stream = createWriteStream(file, { flags: 'a' });
    this.masker = options.masker;
    this.clock = options.clock;
    this.onLine = options.onLine;
  }

  write(text: string): void {
    for (const line of this.masker.mask(text).split('\n')) {
      this.stream.write(`${this.clock().toISOString()} ${line}\n`);
      this.onLine(line);
    }
  }

  /** Resolves when everything is on disk. */
  async close(): Promise<void> {
    this.stream.end();
    await finished(this.stream);
  }
}
