import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { DiskBudget } from './disk.ts';
import { errnoOf } from './errno.ts';

/** What everything that one command started may use together. No rlimit counts so: each is of one process or one user. */
export interface Ceilings {
  /** Processes alive at once. */
  readonly processes?: number | undefined;
  /** Bytes of memory of their own; what they share with files is not counted. */
  readonly memoryBytes?: number | undefined;
  /** What it may use together with the commands before it. */
  readonly disk?: DiskBudget | undefined;
}

export type Exceeded = 'too-many-processes' | 'too-much-memory' | 'too-much-disk';

/** A fork bomb or a leak gets at most this long; most commands end before the first look. */
const lookEveryMs = 200;
/** Linux on every processor that GitHub's runners have. */
const pageBytes = 4096;

/**
 * Looks regularly at the process namespace of bubblewrap's child and calls `onExceeded` when a ceiling is exceeded. Returns the
 * timer, which the caller clears; undefined when there is nothing to watch.
 */
export function watchNamespace(
  bubblewrapPid: number | undefined,
  ceilings: Ceilings,
  onExceeded: (what: Exceeded) => void,
): NodeJS.Timeout | undefined {
  const { processes = Infinity, memoryBytes = Infinity, disk } = ceilings;
  const isBounded = processes !== Infinity || memoryBytes !== Infinity || disk !== undefined;
  if (bubblewrapPid === undefined || !isBounded) return undefined;
  const takesTooMuch = disk === undefined ? () => false : diskWatch(disk);
  const look = async (): Promise<void> => {
    const used = await use(bubblewrapPid, memoryBytes !== Infinity);
    if (used.processes > processes) onExceeded('too-many-processes');
    else if (used.memoryBytes > memoryBytes) onExceeded('too-much-memory');
    else if (takesTooMuch()) onExceeded('too-much-disk');
  };
  return setInterval(() => void look(), lookEveryMs);
}

/** What other programs of the machine write while a command deletes. */
const slackBytes = 64 * 1024 ** 2;

/** A command that begins when the budget is used up already may be there to delete: it goes on until it takes more. */
function diskWatch({ maxBytes, taken }: DiskBudget): () => boolean {
  const before = taken();
  const most = before > maxBytes ? before + slackBytes : maxBytes;
  return () => taken() > most;
}

/** Read from the /proc that is mounted inside: it shows this namespace and nothing else. */
async function use(
  bubblewrapPid: number,
  memory: boolean,
): Promise<{ readonly processes: number; readonly memoryBytes: number }> {
  const none = { processes: 0, memoryBytes: 0 };
  try {
    const children = readFileSync(`/proc/${bubblewrapPid}/task/${bubblewrapPid}/children`, 'utf8');
    const proc = `/proc/${children.trim().split(' ')[0] ?? ''}/root/proc`;
    const pids = (await readdir(proc)).filter((name) => /^\d+$/.test(name));
    const sizes = memory ? await Promise.all(pids.map((pid) => ownBytes(`${proc}/${pid}/statm`))) : [];
    return { processes: pids.length, memoryBytes: sizes.reduce((sum, size) => sum + size, 0) };
  } catch (thrown) {
    return unlessGone(thrown, none);
  }
}

/** Resident pages without those that files and shared memory back (proc(5), statm). */
async function ownBytes(statm: string): Promise<number> {
  try {
    const [, resident = 0, shared = 0] = (await readFile(statm, 'utf8')).split(' ').map(Number);
    return (resident - shared) * pageBytes;
  } catch (thrown) {
    return unlessGone(thrown, 0);
  }
}

/** Between start and exit the files come and go; the next look counts again. */
function unlessGone<T>(thrown: unknown, instead: T): T {
  if (['ENOENT', 'ESRCH', 'EACCES'].includes(errnoOf(thrown) ?? '')) return instead;
  throw thrown;
}
