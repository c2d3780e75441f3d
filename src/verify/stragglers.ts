import { readdir, readFile } from 'node:fs/promises';

/** Environment variable that marks every process a command starts, inherited down to the last child. */
export const stragglerVariable = 'HARNESS_COMMAND';

/** Looks in case a process was starting another one while it was being ended. */
const maxLooks = 5;

/**
 * Kills every process that still carries `mark` in its environment: what a command left running after
 * it put itself into another process group or session. Linux only; elsewhere it does nothing. Side
 * effect: SIGKILL to processes of this user that were started with the mark, and to no others.
 */
export async function endStragglers(mark: string): Promise<void> {
  if (process.platform !== 'linux') return;
  for (let look = 0; look < maxLooks; look += 1) {
    const found = await findMarked(`${stragglerVariable}=${mark}`);
    if (found.length === 0) return;
    found.forEach(kill);
  }
}

async function findMarked(entry: string): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const marked = await Promise.all(ids.map(async (id) => (await environmentOf(id)).includes(entry)));
  return ids.filter((_, index) => marked[index] === true).map(Number);
}

async function environmentOf(id: string): Promise<string[]> {
  try {
    return (await readFile(`/proc/${id}/environ`, 'latin1')).split('\0');
  } catch {
    // Gone meanwhile, or another user's: in both cases no process of ours to end.
    return [];
  }
}

function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    const gone = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH';
    if (!gone) throw error;
  }
}
