/** What a command may use of the machine and the person in front of it; made once, by cli.ts. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Where folders that nobody asked for by name are made. */
  readonly tempDir: string;
  /** Our own checkout. */
  readonly actionRoot: string;
  /** This very Node, which also runs the actions. */
  readonly nodePath: string;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly clock: () => Date;
  readonly random: () => number;
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
}

export interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/**
 * 0 done, 1 the run failed or was stopped, 2 usage or configuration. Of evals: 10 worse, 11 not shown to be good
 * enough, 12 incomplete or nothing to compare with.
 */
export type ExitCode = 0 | 1 | 2 | 10 | 11 | 12;

/** One subcommand. Throws `ConfigError` for what the user got wrong; cli.ts turns that into exit code 2. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly usage: string;
  run(args: readonly string[], machine: Machine): Promise<ExitCode>;
}
