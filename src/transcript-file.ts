import { closeSync, openSync, writeSync } from 'node:fs';
import type { TranscriptSink } from './agent/transcript.ts';

/**
 * A transcript file. Each line is written synchronously, so that it is on its way to the disk even
 * when the next thing that happens is a crash (case 64). `close` may be called more than once.
 */
export function transcriptFile(path: string): TranscriptSink & { close(): void } {
  let descriptor: number | undefined = openSync(path, 'w');
  return {
    write: (line) => {
      if (descriptor !== undefined) writeSync(descriptor, line);
    },
    close: () => {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    },
  };
}
