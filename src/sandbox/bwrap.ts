import { defaultCommandLimits } from './settings.ts';
import type { HostLayout } from './layout.ts';

/** HOME inside the sandbox. */
export const innerHome = '/tmp/.home';

/** All that decides the argument list of one sandbox; the same plan gives the same list. */
export interface SandboxPlan {
  readonly layout: HostLayout;
  /** Canonical path; the same inside and outside. */
  readonly workspace: string;
  readonly access: 'read' | 'write';
  /** Existing top-level entries of the workspace to pin read-only; absolute, no symbolic links. */
  readonly pinned: readonly string[];
  /** `shared` only for the setup commands, which run before any model. */
  readonly network: 'none' | 'shared';
  /** bubblewrap ≥ 0.8 can forbid further user namespaces. */
  readonly disableUserns: boolean;
  readonly scratchHome?: string | undefined;
  readonly tmpfsBytes?: number | undefined;
}

/**
 * The arguments of `bwrap` up to and including `--`; the command follows. Pure.
 *
 * - Nothing of the host is shown unless listed: no `/`, no home, no /run with its sockets, no runner folder.
 * - `/proc` belongs to a new process namespace, and is read-only: a process of uid 0 could otherwise
 *   write `/proc/sys/kernel/core_pattern` and have the host's kernel run a program, even without
 *   capabilities. `--cap-drop ALL` stops root from remounting what is read-only.
 * - What commands can fill is bounded: sized temporary file systems; `/`, `/dev` are read-only in the end.
 * - Protected top-level entries are pinned whole: a pinned folder cannot be renamed away, while a
 *   pin on `.github/workflows` alone would not stop `mv .github x`. A missing entry cannot be pinned
 *   without leaving an empty file on the host: `guard.ts` removes it after the command instead.
 */
export function bwrapArguments(plan: SandboxPlan): string[] {
  const { layout, workspace } = plan;
  const size = String(plan.tmpfsBytes ?? defaultCommandLimits.tmpfsBytes);
  const network = plan.network === 'shared' ? ['--share-net', ...readOnly('/etc/resolv.conf', true)] : [];
  return [
    ...['--unshare-all', '--unshare-user', '--cap-drop', 'ALL', '--die-with-parent', '--new-session'],
    ...(plan.disableUserns ? ['--disable-userns'] : []),
    ...layout.readOnly.filter((path) => !insideTmp(path)).flatMap((path) => readOnly(path)),
    ...layout.links.flatMap(({ path, target }) => ['--symlink', target, path]),
    ...network,
    ...['--proc', '/proc', '--remount-ro', '/proc', '--dev', '/dev'],
    ...temporary(size, '/dev/shm'),
    ...temporary(size, '/tmp'),
    ...temporary(size, '/run'),
    ...(plan.scratchHome === undefined ? ['--dir', innerHome] : ['--bind', plan.scratchHome, innerHome]),
    ...layout.readOnly.filter(insideTmp).flatMap((path) => readOnly(path)),
    ...(plan.access === 'write' ? ['--bind', workspace, workspace] : readOnly(workspace)),
    ...plan.pinned.flatMap((path) => readOnly(path)),
    ...layout.masks.flatMap(mask),
    ...['--remount-ro', '/dev', '--remount-ro', '/', '--chdir', workspace, '--'],
  ];
}

function readOnly(path: string, mayBeMissing = false): string[] {
  return [mayBeMissing ? '--ro-bind-try' : '--ro-bind', path, path];
}

/** Mounted after /tmp, which would cover it. */
function insideTmp(path: string): boolean {
  return path === '/tmp' || path.startsWith('/tmp/');
}

function temporary(size: string, path: string): string[] {
  return ['--perms', '1777', '--size', size, '--tmpfs', path];
}

function mask({ path, kind }: { path: string; kind: 'folder' | 'file' }): string[] {
  return kind === 'folder'
    ? ['--size', '4096', '--tmpfs', path, '--remount-ro', path]
    : ['--ro-bind', '/dev/null', path];
}
