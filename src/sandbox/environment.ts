import type { HostLayout } from './layout.ts';

/**
 * The whole environment of a command: an allowlist, nothing is inherited. bubblewrap itself is started
 * with it too, because it is process 1 inside and `/proc/1/environ` shows what it was given.
 */
export function commandEnvironment(layout: HostLayout, home: string): Record<string, string> {
  return {
    PATH: layout.searchPath,
    HOME: home,
    TMPDIR: '/tmp',
    LANG: 'C.UTF-8',
    TERM: 'dumb',
    NO_COLOR: '1',
    CI: 'true',
    PAGER: 'cat',
    GIT_PAGER: 'cat',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    ...layout.toolchainVariables,
  };
}
