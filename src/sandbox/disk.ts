import { statfsSync } from 'node:fs';
import { stat } from 'node:fs/promises';

/** How much of the disk commands may take together, and have taken. */
export interface DiskBudget {
  readonly maxBytes: number;
  /** Bytes by which there is less room now than when the budget was made. */
  readonly taken: () => number;
}

/** Left for the harness itself, which saves transcript, change and artifacts after the commands. */
export const reservedDiskBytes = 512 * 1024 ** 2;

/**
 * A budget for the file systems that hold these folders, counted from now on. Never more than there is, less
 * `reservedDiskBytes`. It is the room that counts and not the files, so that hard links, sparse files and files that were
 * deleted and are still open are counted rightly; what other programs of the machine write meanwhile counts as well.
 */
export async function diskBudget(folders: readonly string[], maxBytes: number): Promise<DiskBudget> {
  const devices = await Promise.all(folders.map(async (folder) => (await stat(folder)).dev));
  const apart = folders.filter((_folder, index) => devices.indexOf(devices[index] ?? -1) === index);
  const before = freeIn(apart);
  return {
    maxBytes: Math.max(0, Math.min(maxBytes, before - reservedDiskBytes)),
    taken: () => before - freeIn(apart),
  };
}

/** What an ordinary user may still write. Asked before every command, where a trip to another thread would cost more than it. */
function freeIn(folders: readonly string[]): number {
  const systems = folders.map((folder) => statfsSync(folder));
  return systems.reduce((sum, { bavail, bsize }) => sum + bavail * bsize, 0);
}
