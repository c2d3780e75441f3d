/** What a finished command left behind. `output` is stdout and stderr interleaved as they came. */
export interface ExecResult {
  readonly end:
    | { readonly kind: 'exit'; readonly code: number }
    | { readonly kind: 'signal'; readonly signal: string }
    | { readonly kind: 'timeout'; readonly timeoutMs: number }
    | { readonly kind: 'output-cap'; readonly bytes: number };
  /** Head and tail of the output, invalid UTF-8 replaced; the middle is cut and marked when long. */
  readonly output: string;
  readonly totalBytes: number;
  readonly totalLines: number;
  readonly truncated: boolean;
  readonly wallMs: number;
}

export interface ExecOptions {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Bytes of output kept for the caller; the rest is counted and dropped. */
  readonly maxOutputBytes: number;
}

/** A file as read: `bytes` is at most what was asked for; `size` is the whole file. */
export interface FileRead {
  readonly bytes: Uint8Array;
  readonly size: number;
}

export interface SearchMatch {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

export interface SearchQuery {
  /** POSIX extended regular expression. */
  readonly pattern: string;
  /** Files or folders relative to the workspace; empty means everywhere. */
  readonly paths: readonly string[];
  readonly glob?: string | undefined;
  readonly ignoreCase: boolean;
  readonly maxMatches: number;
}

/**
 * The only way from a tool to files and processes. Paths are relative to the workspace and
 * resolved canonically; whatever leaves the workspace, is protected or is no regular file throws
 * `SandboxRefusal`, whose message is safe to show to a model (no host path).
 */
export interface Sandbox {
  /** May tools change files here? */
  readonly access: 'read' | 'write';
  readFile(path: string, range?: { readonly offset: number; readonly length: number }): Promise<FileRead>;
  /** Atomic (temporary sibling, then rename); keeps the mode; makes missing folders. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Paths of regular files, tracked or untracked but not ignored, that match a git glob pathspec. */
  listFiles(
    glob: string,
    limit: number,
  ): Promise<{ readonly paths: readonly string[]; readonly total: number }>;
  search(
    query: SearchQuery,
    signal: AbortSignal,
  ): Promise<{ readonly matches: readonly SearchMatch[]; readonly more: boolean }>;
  /** Runs `bash -c command` without network or secrets; see bwrap.ts. A non-zero exit is a normal result. */
  exec(command: string, options: ExecOptions): Promise<ExecResult>;
}

/** A path or command that the sandbox does not allow. The message goes to the model as a tool error. */
export class SandboxRefusal extends Error {
  override readonly name = 'SandboxRefusal';
}

/** No working sandbox on this machine: a phase that runs commands must not start. */
export class SandboxUnavailable extends Error {
  override readonly name = 'SandboxUnavailable';
}
