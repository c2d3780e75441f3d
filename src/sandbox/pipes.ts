import { closeSync, constants, openSync, unlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One end for a process to write to, the other read here. */
export interface Pipe {
  /** For the child's stdio; call `handedOver` as soon as the child has it. */
  readonly writeFd: number;
  handedOver(): void;
  /** Resolves when every writer has closed, or after `stop`. */
  readonly ended: Promise<void>;
  stop(): void;
}

/**
 * Makes real pipes. Node connects its children by socket pairs, which has two faults here: `/dev/stderr`
 * cannot be opened on a socket, so scripts that write to it fail; and each read allocates, so that 1 GB of
 * output costs 70 MB. A FIFO opened at both ends and unlinked is a pipe, and is read into one buffer.
 */
export interface Pipes {
  open(onChunk: (chunk: Buffer) => void): Promise<Pipe>;
  /** Deletes the folder that spare FIFOs wait in. */
  close(): Promise<void>;
}

/** Making one FIFO starts a process, making many starts one too. */
const batchSize = 32;
/** What a pipe holds on Linux (pipe(7)). */
const bufferBytes = 64 * 1024;

/** `makeFifos` makes a FIFO at each path; it is called once for many commands. */
export function pipeMaker(makeFifos: (paths: readonly string[]) => Promise<void>): Pipes {
  let folder: Promise<string> | undefined;
  let spare: Promise<string[]> = Promise.resolve([]);
  let made = 0;
  const buffers: Buffer[] = [];
  const refill = async (left: string[]): Promise<string[]> => {
    if (left.length > 0) return left;
    folder ??= mkdtemp(join(tmpdir(), 'harness-pipes-'));
    const place = await folder;
    const paths = Array.from({ length: batchSize }, () => join(place, String((made += 1))));
    await makeFifos(paths);
    return paths;
  };
  return {
    open: async (onChunk) => {
      spare = spare.then(refill);
      const path = (await spare).pop();
      if (path === undefined) return await Promise.reject(new Error('there was no FIFO left'));
      const readFd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
      const writeFd = openSync(path, constants.O_WRONLY);
      unlinkSync(path);
      const buffer = buffers.pop() ?? Buffer.allocUnsafe(bufferBytes);
      const pipe = openPipe({ readFd, writeFd, buffer }, onChunk);
      const giveBack = (): void => void buffers.push(buffer);
      pipe.ended.then(giveBack, giveBack);
      return pipe;
    },
    close: async () => {
      if (folder !== undefined) await rm(await folder, { recursive: true, force: true });
    },
  };
}

function openPipe(
  { readFd, writeFd, buffer }: { readonly readFd: number; readonly writeFd: number; readonly buffer: Buffer },
  onChunk: (chunk: Buffer) => void,
): Pipe {
  const reader = new Socket({
    fd: readFd,
    readable: true,
    writable: false,
    onread: {
      buffer,
      callback: (bytes) => {
        onChunk(buffer.subarray(0, bytes));
        return true;
      },
    },
  });
  const ended = new Promise<void>((resolve, reject) => {
    reader.once('close', () => {
      resolve();
    });
    reader.once('error', reject);
  });
  reader.resume();
  return { writeFd, handedOver: () => closeSync(writeFd), ended, stop: () => reader.destroy() };
}
