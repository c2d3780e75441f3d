import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { chance } from './chance.ts';

/** Ends processes of one run at moments that the seed says, counted in requests. */
export interface Killer {
  /** Call at each request; strikes when it is time. */
  tick(): void;
  /** What was killed: command lines, in order. */
  readonly killed: readonly string[];
}

export interface KillerPlan {
  readonly seed: number;
  /** Processes that carry this folder in their environment are the run's, and all that they started. */
  readonly folder: string;
  /** How many processes are killed at most. */
  readonly kills: number;
  /** The last request at which one may be killed; a whole run makes a few hundred. */
  readonly lastRequest: number;
}

export function openKiller({ seed, folder, kills, lastRequest }: KillerPlan): Killer {
  const moments = new Set(
    Array.from({ length: kills }, (_, index) => Math.floor(chance(seed, 'kill', index) * lastRequest)),
  );
  const killed: string[] = [];
  let requests = 0;
  const strike = async (at: number): Promise<void> => {
    const alive = await processesOf(folder);
    const victim = alive[Math.floor(chance(seed, 'victim', at) * alive.length)];
    if (victim === undefined) return;
    try {
      process.kill(victim.pid, 'SIGKILL');
      killed.push(victim.command);
    } catch {
      // It ended by itself a moment ago.
    }
  };
  return {
    killed,
    tick: () => {
      requests += 1;
      if (moments.has(requests)) void strike(requests);
    },
  };
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  readonly own: boolean;
}

async function processesOf(folder: string): Promise<readonly Process[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = new Map(
    (await Promise.all(names.map((name) => readProcess(name, folder)))).map((each) => [each.pid, each]),
  );
  const isOurs = (each: Process | undefined): boolean =>
    each !== undefined && each.pid !== process.pid && (each.own || isOurs(all.get(each.parent)));
  return [...all.values()].filter(isOurs).sort((a, b) => a.pid - b.pid);
}

async function readProcess(name: string, folder: string): Promise<Process> {
  const read = async (file: string): Promise<string> =>
    readFile(path.join('/proc', name, file), 'utf8').catch(() => '');
  const [stat, environ, commandLine] = await Promise.all([read('stat'), read('environ'), read('cmdline')]);
  return {
    pid: Number(name),
    parent: Number(/^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1] ?? 0),
    command: commandLine.replaceAll('\0', ' ').trim().slice(0, 200),
    own: environ.includes(folder),
  };
}

/** Processes of the run that are still there; zombies, which only wait to be counted, are left out. */
export async function survivorsOf(folder: string): Promise<readonly string[]> {
  const alive = await processesOf(folder);
  return alive
    .filter(({ pid, command }) => command !== '' && existsSync(`/proc/${pid}`))
    .map(({ command }) => command);
}
