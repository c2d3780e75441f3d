import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/** A file that is written piece by piece, in memory for at most a mebibyte of it. */
export interface TextFile {
  write(text: string): void;
  /** Puts the content of another file here, and removes that. */
  take(file: string): void;
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
    take: (file) => {
      flush();
      if (descriptor !== null) copy(file, descriptor);
      rmSync(file);
    },
    close: () => {
      flush();
      if (descriptor !== null) closeSync(descriptor);
      descriptor = null;
    },
  };
}

function copy(file: string, target: number): void {
  const source = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(flushAt);
    for (let read = readSync(source, bytes); read > 0; read = readSync(source, bytes))
      writeSync(target, bytes, 0, read);
  } finally {
    closeSync(source);
  }
}
