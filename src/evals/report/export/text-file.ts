import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';

/** A file that is written piece by piece, in memory for at most a mebibyte of it. */
export interface TextFile {
  write(text: string): void;
  /** May be called more than once. */
  close(): void;
}

const flushAt = 1024 * 1024;

/** Begins a file, with the folders above it; one that is there is replaced. */
export function openTextFile(file: string): TextFile {
  mkdirSync(path.dirname(file), { recursive: true });
  let descriptor: number | null = openSync(file, 'w');
  let waiting = '';
  const flush = (): void => {
    if (descriptor !== null && waiting !== '') writeSync(descriptor, waiting);
    waiting = '';
  };
  return {
    write: (text) => {
      waiting += text;
      if (waiting.length >= flushAt) flush();
    },
    close: () => {
      flush();
      if (descriptor !== null) closeSync(descriptor);
      descriptor = null;
    },
  };
}
