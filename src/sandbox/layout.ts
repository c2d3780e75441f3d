import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { contains } from './contain.ts';
import { errnoOf } from './errno.ts';
import type { SandboxSettings } from './settings.ts';

/** What of the host a command sees besides its workspace; found once, used for every command. */
export interface HostLayout {
  /** Shown read-only at the same path. */
  readonly readOnly: readonly string[];
  /** Symbolic links of a merged-/usr system: /bin → usr/bin. */
  readonly links: readonly { readonly path: string; readonly target: string }[];
  /** Covered with an empty folder or file although something above them is shown. */
  readonly masks: readonly { readonly path: string; readonly kind: 'folder' | 'file' }[];
  /** PATH inside the sandbox. */
  readonly searchPath: string;
  /** Variables that toolchains need to find themselves, since HOME is another one inside. */
  readonly toolchainVariables: Readonly<Record<string, string>>;
  readonly bash: string;
}

/** The files below /etc that programs need to resolve names, users, libraries and certificates. None holds a secret. */
const systemFiles: readonly string[] = [
  '/etc/passwd',
  '/etc/group',
  '/etc/nsswitch.conf',
  '/etc/hosts',
  '/etc/ld.so.cache',
  '/etc/localtime',
  '/etc/alternatives',
  '/etc/ssl/certs',
  '/etc/ssl/openssl.cnf',
  '/etc/pki/tls/certs',
  '/etc/mime.types',
  '/etc/services',
  '/etc/protocols',
  '/etc/fonts',
];

const systemFolders: readonly string[] = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];

/** Folders of a home whose parent holds credentials or private files: only the folder itself is shown. */
const sharedParents: readonly string[] = ['.cargo', '.local', '.config', '.dotnet'];

const programFolderNames: readonly string[] = ['bin', 'sbin', 'shims', '.bin'];

/** What else a tool in such a folder needs, relative to the home. */
const companions: Readonly<Record<string, readonly string[]>> = {
  '.cargo/bin': ['.rustup'],
  '.local/bin': ['.local/lib', '.local/pipx', '.local/share/pipx', '.local/share/uv'],
};

/** Where a toolchain looks below HOME unless told otherwise. */
const homeVariables: Readonly<Record<string, string>> = { '.rustup': 'RUSTUP_HOME', '.pyenv': 'PYENV_ROOT' };

/**
 * Surveys the host: /usr, the few files of /etc, and the installation folders of PATH entries outside
 * /usr. Never a whole home folder, never anything in `hidden`, never a second copy of the workspace.
 * Reads the file system and the user database; changes nothing. Synchronous: some sixty looks at inodes take a
 * millisecond so, and six by way of the thread pool.
 */
export function surveyHost(settings: SandboxSettings): HostLayout {
  const homes = ['/root', userInfo().homedir];
  const shown: string[] = ['/usr'];
  const links: { path: string; target: string }[] = [];
  for (const path of systemFolders) {
    const kind = kindOf(path);
    if (kind === 'link') links.push({ path, target: readlinkSync(path) });
    if (kind === 'folder') shown.push(path);
  }
  for (const path of systemFiles) if (kindOf(path) !== 'missing') shown.push(path);
  const entries = settings.searchPath.split(':').filter((entry) => isAbsolute(entry));
  const tools = toolFolders([...entries], settings.toolchainPaths, homes);
  const visible = tools.filter(
    (path) =>
      !settings.hidden.some((hidden) => contains(hidden, path)) && !contains(settings.workspace, path),
  );
  const readOnly = withoutNested([...shown, ...visible]);
  return {
    readOnly,
    links,
    masks: masksFor(settings.hidden, [...readOnly, settings.workspace], settings.workspace),
    searchPath: [...new Set(entries)].join(':'),
    toolchainVariables: variablesFor(visible),
    bash: kindOf('/bin/bash') === 'missing' ? '/usr/bin/bash' : '/bin/bash',
  };
}

function toolFolders(
  entries: readonly string[],
  extra: readonly string[],
  homes: readonly string[],
): string[] {
  const folders: string[] = [...extra];
  for (const entry of entries) folders.push(entry, ...realFolder(entry));
  const wanted = folders.flatMap((folder) => installationOf(folder, homes));
  const found: string[] = [];
  for (const path of new Set(wanted)) if (kindOf(path) === 'folder') found.push(path);
  return found.filter((path) => !contains('/usr', path) && !systemFolders.some((top) => contains(top, path)));
}

function realFolder(path: string): string[] {
  if (kindOf(path) === 'missing') return [];
  return [realpathSync(path)];
}

/**
 * The folders to show so that programs in `folder` work: its installation (`/opt/node/bin` needs
 * `/opt/node`), unless that is a home, the parent of private files, or the top of the file system.
 */
export function installationOf(folder: string, homes: readonly string[]): string[] {
  const home = homeAround(folder, homes);
  if (folder === '/' || folder === home) return [];
  const parent = dirname(folder);
  const named = programFolderNames.includes(basename(folder));
  if (home === undefined) return [named && dirname(parent) !== '/' ? parent : folder];
  const below = (path: string): string => path.slice(home.length + 1);
  if (sharedParents.includes(below(folder))) return [];
  const parentIsPrivate = parent === home || sharedParents.includes(below(parent));
  const extra = (companions[below(folder)] ?? []).map((path) => join(home, path));
  return [named && !parentIsPrivate ? parent : folder, ...extra];
}

function homeAround(folder: string, homes: readonly string[]): string | undefined {
  return homes.find((candidate) => contains(candidate, folder)) ?? /^\/home(\/[^/]+|$)/.exec(folder)?.[0];
}

function variablesFor(folders: readonly string[]): Record<string, string> {
  const found = folders.flatMap((path) => {
    const variable = homeVariables[basename(path)];
    return variable === undefined ? [] : [[variable, path] as const];
  });
  return Object.fromEntries(found);
}

/** Drops what lies inside another shown folder: one mount instead of two. */
function withoutNested(paths: readonly string[]): string[] {
  const unique = [...new Set(paths)];
  return unique.filter((path) => !unique.some((other) => other !== path && contains(other, path)));
}

function masksFor(
  hidden: readonly string[],
  shown: readonly string[],
  workspace: string,
): { path: string; kind: 'folder' | 'file' }[] {
  const masks: { path: string; kind: 'folder' | 'file' }[] = [];
  for (const path of hidden) {
    const kind = kindOf(path);
    const covered = shown.some((folder) => contains(folder, path)) && !contains(path, workspace);
    if (covered && (kind === 'folder' || kind === 'file')) masks.push({ path, kind });
  }
  return masks;
}

function kindOf(path: string): 'folder' | 'file' | 'link' | 'missing' {
  const found = lookAt(() => lstatSync(path));
  if (found === undefined) return 'missing';
  if (found.isSymbolicLink()) return lookAt(() => statSync(path)) === undefined ? 'missing' : 'link';
  return found.isDirectory() ? 'folder' : 'file';
}

/** What cannot be looked at cannot be shown either. */
function lookAt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (thrown) {
    if (errnoOf(thrown) === undefined) throw thrown;
    return undefined;
  }
}
