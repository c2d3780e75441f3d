import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readlink, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Guard } from './guard.ts';
import { contains } from './contain.ts';
import { errnoOf } from './errno.ts';
import { locate } from './locate.ts';
import type { Location } from './locate.ts';
import type { FileRead } from './sandbox.ts';
import { SandboxRefusal } from './sandbox.ts';

/** Bytes one call may read. A larger file is read in ranges. */
export const maxReadBytes = 16 * 1024 * 1024;
/** Bytes of the largest file a tool may write. */
export const maxWriteBytes = 5 * 1024 * 1024;

/** What the file operations of one sandbox work on. `workspace` is canonical. */
export interface FileAccess {
  readonly workspace: string;
  readonly access: 'read' | 'write';
  readonly hidden: readonly string[];
  readonly guard: Guard;
  /** A name no other write of this sandbox uses. */
  readonly temporaryName: () => string;
}

/** Where a path leads, if tools may look there: not `.git`, not a hidden path. Throws `SandboxRefusal`. */
export async function locateReadable(files: FileAccess, given: string): Promise<Location> {
  const location = await locate(files.workspace, given);
  const inGit = location.names.some((name) => files.guard.protects(name) && /git$/i.test(name));
  if (inGit) throw new SandboxRefusal(`${location.shown} is part of git's own data; it cannot be read here`);
  if (isHidden(files, location.names.join('/')))
    throw new SandboxRefusal(`${location.shown} leads outside the workspace`);
  return location;
}

/** Is this workspace-relative path inside a host path that must never be visible? */
export function isHidden(files: FileAccess, path: string): boolean {
  return files.hidden.some((hidden) => contains(hidden, join(files.workspace, path)));
}

/**
 * Reads a regular file, whole or a range of bytes. Throws `SandboxRefusal` for what is missing, no
 * regular file, or larger than `maxReadBytes` without a range. Never blocks on a FIFO or device.
 */
export async function readWorkspaceFile(
  files: FileAccess,
  given: string,
  range?: { readonly offset: number; readonly length: number },
): Promise<FileRead> {
  const location = await locateReadable(files, given);
  requireFile(location);
  if (location.stats === undefined) throw new SandboxRefusal(`${location.shown} does not exist`);
  if (range === undefined && location.stats.size > maxReadBytes)
    throw new SandboxRefusal(
      `${location.shown} has ${location.stats.size} bytes; at most ${maxReadBytes} can be read at once: read a range of it`,
    );
  return await inFolder(files, location, async (folder, name) => {
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const handle = await open(join(folder, name), flags).catch((thrown: unknown) => {
      throw translated(location, thrown);
    });
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) throw new SandboxRefusal(`${location.shown} is not a regular file`);
      const length = Math.min(range?.length ?? stats.size, maxReadBytes);
      return { bytes: await readAt(handle, range?.offset ?? 0, length), size: stats.size };
    } finally {
      await handle.close();
    }
  });
}

async function readAt(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/**
 * Writes a whole file: temporary sibling, then rename, so that a crash leaves the old content and other
 * hard links to the old content keep it. The mode is kept, missing folders are made. Not synced to
 * disk: the workspace of a run does not outlive the machine. Throws `SandboxRefusal` in a read-only
 * phase, for protected names, for what is no regular file, and above `maxWriteBytes`.
 */
export async function writeWorkspaceFile(files: FileAccess, given: string, bytes: Uint8Array): Promise<void> {
  if (files.access === 'read') throw new SandboxRefusal('this phase may not change files');
  const location = await locateReadable(files, given);
  if (files.guard.protects(location.names.join('/')))
    throw new SandboxRefusal(`${location.shown} is protected and cannot be changed`);
  if (location.names.length === 0) throw new SandboxRefusal(`${location.shown} is not a regular file`);
  requireFile(location);
  if (bytes.length > maxWriteBytes)
    throw new SandboxRefusal(`${location.shown}: ${bytes.length} bytes are more than ${maxWriteBytes}`);
  await makeFolders(files, location);
  const mode = location.stats === undefined ? 0o644 : location.stats.mode & 0o777;
  await inFolder(files, location, async (folder, name) => {
    const temporary = join(folder, files.temporaryName());
    try {
      await writeNew(temporary, bytes, mode);
      await rename(temporary, join(folder, name));
    } catch (thrown) {
      await rm(temporary, { force: true });
      throw translated(location, thrown);
    }
  });
}

async function writeNew(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
  const handle = await open(path, flags, 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.chmod(mode);
  } finally {
    await handle.close();
  }
}

async function makeFolders(files: FileAccess, location: Location): Promise<void> {
  const folders = location.names.slice(0, -1);
  for (let depth = 1; depth <= folders.length; depth += 1) {
    const step: Location = { ...location, names: folders.slice(0, depth) };
    await inFolder(files, step, async (folder, name) => {
      await mkdir(join(folder, name)).catch((thrown: unknown) => {
        if (errnoOf(thrown) !== 'EEXIST') throw translated(location, thrown);
      });
    });
  }
}

/**
 * Opens the folder of a location and hands over a path that stays with that folder even if a name
 * above it is swapped for a symbolic link meanwhile (case 3). Where /proc is missing the path is
 * checked again after opening, which leaves a moment that only a command running in parallel could use.
 */
async function inFolder<T>(
  files: FileAccess,
  location: Location,
  work: (folder: string, name: string) => Promise<T>,
): Promise<T> {
  const folder = join(files.workspace, ...location.names.slice(0, -1));
  const flags = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW;
  const handle = await open(folder, flags).catch((thrown: unknown) => {
    throw translated(location, thrown);
  });
  try {
    const pinned = `/proc/self/fd/${handle.fd}`;
    const linux = process.platform === 'linux';
    const actual = linux ? await readlink(pinned) : await realpath(folder);
    if (actual !== folder)
      throw new SandboxRefusal(`${location.shown} changed while it was opened; try again`);
    return await work(linux ? pinned : folder, location.names.at(-1) ?? '');
  } finally {
    await handle.close();
  }
}

function requireFile(location: Location): void {
  const { stats, shown } = location;
  if (stats === undefined || stats.isFile()) return;
  throw new SandboxRefusal(
    `${shown} is ${stats.isDirectory() ? 'a folder' : 'a special file'}, not a regular file`,
  );
}

/** A system error as a refusal without its message, which names host paths. */
function translated(location: Location, thrown: unknown): SandboxRefusal {
  if (thrown instanceof SandboxRefusal) return thrown;
  const code = errnoOf(thrown);
  if (code === undefined) throw thrown;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'does not exist',
    ELOOP: 'changed while it was opened; try again',
    ENXIO: 'is not a regular file',
    EACCES: 'may not be accessed',
    EROFS: 'is read-only',
    ENOSPC: 'does not fit on the disk',
    ENAMETOOLONG: 'has a name that is too long',
  };
  return new SandboxRefusal(`${location.shown} ${reasons[code] ?? `cannot be used (${code})`}`, {
    cause: thrown,
  });
}
