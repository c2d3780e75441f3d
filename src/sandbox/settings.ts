import type { Git } from '../git.ts';

/** Bounds on what one command may use. They protect the machine, not the budget of the model. */
export interface CommandLimits {
  /** Processes and threads alive at once in one command. */
  readonly maxProcesses: number;
  /** Bytes of the largest file a command may write. */
  readonly maxFileBytes: number;
  /** Bytes a command may print before it is killed; what is kept of them is `ExecOptions.maxOutputBytes`. */
  readonly maxPrintedBytes: number;
  /** Bytes of each temporary file system: /tmp with HOME, /dev/shm, /run. */
  readonly tmpfsBytes: number;
  /** Bytes of memory that all processes of one command may hold together, files not counted. */
  readonly maxMemoryBytes: number;
  /** Bytes of disk that all commands of a sandbox may take together. */
  readonly maxDiskBytes: number;
}

/** Chosen so that builds of ordinary projects fit and a hosted runner (16 GB memory, 14 GB disk) survives. */
export const defaultCommandLimits: CommandLimits = {
  maxProcesses: 4096,
  maxFileBytes: 1024 ** 3,
  maxPrintedBytes: 2 * 1024 ** 3,
  tmpfsBytes: 1024 ** 3,
  maxMemoryBytes: 12 * 1024 ** 3,
  maxDiskBytes: 10 * 1024 ** 3,
};

/**
 * Names at the top of a workspace that no tool and no command may change, in any spelling: what git,
 * CI and the harness obey. Only top-level names: a deeper one could be moved away with its parent.
 * The change gate knows more paths; these are the ones that must not change even for a moment.
 */
export const defaultProtectedPaths: readonly string[] = [
  '.git',
  '.github',
  '.gitmodules',
  '.gitattributes',
  '.harness',
  '.claude',
  '.mcp.json',
  'CODEOWNERS',
];

/** Everything `openSandbox` needs to know. All paths are absolute unless said otherwise. */
export interface SandboxSettings {
  readonly workspace: string;
  /** May tools and commands change the workspace? */
  readonly access: 'read' | 'write';
  /** Does any tool of this phase run commands? If not, nothing is probed and `exec` refuses. */
  readonly commands: boolean;
  /** `off` runs commands without isolation; only for an explicit choice by the user. */
  readonly mode: 'bubblewrap' | 'off';
  readonly git: Git;
  /** A PATH value; entries inside the workspace or a hidden path are ignored when we look for our own programs. */
  readonly searchPath: string;
  /** Host paths that must never be visible: the runner's temporary folder, the action's checkout. */
  readonly hidden: readonly string[];
  /** Top-level names of the workspace; see `defaultProtectedPaths`. */
  readonly protectedPaths: readonly string[];
  /** Folders to show read-only besides /usr and what PATH needs: a hosted tool cache. */
  readonly toolchainPaths: readonly string[];
  /**
   * A host folder that serves as HOME in the setup and in every command, so that what a package
   * manager downloaded is still there; the caller makes and deletes it. Absent: an empty HOME per command.
   */
  readonly scratchHome?: string | undefined;
  readonly limits?: CommandLimits | undefined;
  /** Milliseconds from any fixed point. */
  readonly clock: () => number;
}
