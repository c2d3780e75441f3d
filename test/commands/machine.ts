import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Command, Machine } from '../../src/commands/machine.ts';

/** This checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

export interface Ended {
  /** The exit code; undefined when the command threw. */
  readonly code: number | undefined;
  readonly thrown: unknown;
  readonly stdout: string;
  /** What is left in the working and the temporary folder. */
  readonly leftBehind: readonly string[];
}

/** Runs one command in a new folder on a machine with a bare environment. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  prepare: (folder: string) => Promise<void> = async () => undefined,
  signal: AbortSignal = new AbortController().signal,
): Promise<Ended> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'command-'));
  const written: string[] = [];
  const machine: Machine = {
    env: { PATH: process.env['PATH'] ?? '' },
    cwd: folder,
    tempDir: folder,
    actionRoot: root,
    nodePath: process.execPath,
    stdout: { write: (text) => void written.push(text) },
    stderr: { write: () => undefined },
    clock: () => new Date(),
    random: Math.random,
    signal,
  };
  try {
    await prepare(folder);
    const before = await fs.readdir(folder);
    const end = await command.run(args, machine).then(
      (code) => ({ code, thrown: undefined }),
      (thrown: unknown) => ({ code: undefined, thrown }),
    );
    const after = await fs.readdir(folder);
    return { ...end, stdout: written.join(''), leftBehind: after.filter((name) => !before.includes(name)) };
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}
