import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** Environment variable that marks every process a command starts, inherited down to the last child. */
export const stragglerVariable = 'HARNESS_COMMAND';

/** Looks at most, in case processes keep starting others while they are being ended. */
const maxLooks = 10;
/** Empty looks in a row that count: a process that is just starting a program shows no environment for a moment. */
const quietLooks = 2;
const pauseMs = 10;

/**
 * Kills every process that still carries `mark` in its environment: what a command left running after
 * it put itself into another process group or session. Linux only; elsewhere it does nothing. Side
 * effect: SIGKILL to processes of this user that were started with the mark, and to no others.
 */
export async function endStragglers(mark: string): Promise<void> {
  if (process.platform !== 'linux') return;
  for (let look = 0, quiet = 0; look < maxLooks && quiet < quietLooks; look += 1) {
    if (look > 0) await setTimeout(pauseMs);
    const found = await findMarked(`${stragglerVariable}=${mark}`);
    found.forEach(kill);
    quiet = found.length === 0 ? quiet + 1 : 0;
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
