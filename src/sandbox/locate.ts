import { lstat, readlink } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { contains } from './contain.ts';
import { errnoOf } from './errno.ts';
import { SandboxRefusal } from './sandbox.ts';

/** Where a path given by a model really leads. */
export interface Location {
  /** As given, shortened and quoted: safe to show, no host path in it unless the model wrote it. */
  readonly shown: string;
  /** Canonical names below the workspace; no symbolic link among them. */
  readonly names: readonly string[];
  /** Undefined when nothing is there yet. */
  readonly stats: Stats | undefined;
}

/** As many as the kernel follows (path_resolution(7)). */
const maxLinks = 40;

/**
 * Follows every symbolic link by hand, a dangling last one too, and never steps out of the workspace.
 * Throws `SandboxRefusal` for whatever leads elsewhere, loops, or passes through a file.
 */
export async function locate(workspace: string, given: string): Promise<Location> {
  const shown = JSON.stringify(given.length > 200 ? `${given.slice(0, 200)}…` : given);
  if (given === '' || given.includes('\0')) throw new SandboxRefusal(`${shown} is not a path`);
  const outside = new SandboxRefusal(`${shown} leads outside the workspace`);
  const walk: Walk = {
    workspace,
    shown,
    outside,
    names: [],
    queue: splitInside(workspace, given, outside),
    links: 0,
  };
  for (let name = walk.queue.shift(); name !== undefined; name = walk.queue.shift()) {
    if (name === '' || name === '.') continue;
    if (name !== '..') await step(walk, name);
    else if (walk.names.pop() === undefined) throw outside;
  }
  return { shown, names: walk.names, stats: await look(join(workspace, ...walk.names), shown) };
}

interface Walk {
  readonly workspace: string;
  readonly shown: string;
  readonly outside: SandboxRefusal;
  /** Canonical so far. */
  readonly names: string[];
  /** Still to walk. */
  readonly queue: string[];
  links: number;
}

/** One name further: a link's target takes the link's place in the queue, anything else is kept. */
async function step(walk: Walk, name: string): Promise<void> {
  const { names, queue, shown } = walk;
  const path = join(walk.workspace, ...names, name);
  const stats = await look(path, shown);
  if (stats?.isSymbolicLink() !== true) {
    names.push(name);
    const goesOn = queue.some((rest) => rest !== '');
    if (goesOn && stats?.isDirectory() === false)
      throw new SandboxRefusal(`${shown}: ${JSON.stringify(name)} is not a folder`);
    return;
  }
  walk.links += 1;
  if (walk.links > maxLinks) throw new SandboxRefusal(`${shown} leads through a loop of symbolic links`);
  const target = await readlink(path).catch((thrown: unknown) => {
    throw unreachable(shown, thrown);
  });
  if (isAbsolute(target)) names.length = 0;
  queue.unshift(...splitInside(walk.workspace, target, walk.outside));
}

function splitInside(workspace: string, path: string, outside: SandboxRefusal): string[] {
  if (!isAbsolute(path)) return path.split('/');
  const normal = join(path);
  if (!contains(workspace, normal)) throw outside;
  return normal.slice(workspace.length).split('/');
}

async function look(path: string, shown: string): Promise<Stats | undefined> {
  return await lstat(path).catch((thrown: unknown) => {
    if (errnoOf(thrown) === 'ENOENT') return undefined;
    throw unreachable(shown, thrown);
  });
}

/** Without the system's message, which names host paths. */
function unreachable(shown: string, cause: unknown): SandboxRefusal {
  return new SandboxRefusal(`${shown} cannot be reached (${errnoOf(cause) ?? 'unknown reason'})`, { cause });
}
