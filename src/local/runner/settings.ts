import type { DefaultPermissions } from '../workflow/permissions.ts';
import type { Result } from '../workflow/status.ts';
import type { TriggeringEvent } from '../workflow/triggers.ts';
import type { LocalGitHub } from '../github/local-github.ts';
import type { Annotation } from './annotation.ts';
import type { Reporter } from './progress.ts';

/** Everything one run on this machine needs; nothing else is read from outside. */
export interface RunSettings {
  /** A workflow file: absolute, or relative to `repoDir` or else to `actionRoot`. */
  readonly workflowFile: string;
  /** The repository the run works on, as it lies on disk; its workflows are read from there. */
  readonly repoDir: string;
  readonly event: TriggeringEvent;
  /** Inputs of a `workflow_dispatch`, as text. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  /** Our own checkout: `uses: $/run` in its workflows. */
  readonly actionRoot: string;
  /**
   * Inputs that a person set for this run on the command line: they replace those inputs of our own actions,
   * in every step that uses one. On GitHub nothing does that.
   */
  readonly actionInputs?: Readonly<Record<string, string>> | undefined;
  /** `owner/repo` to a folder: what `uses: owner/repo/...@ref` means here, whatever the ref. */
  readonly remotes: Readonly<Record<string, string>>;
  /** `runs/<run>/` is written below it. */
  readonly outDir: string;
  readonly github: LocalGitHub;
  /** Jobs that run at the same time, at most. */
  readonly maxParallel: number;
  /** The Node binary (24 or newer) for `using: node20` and `node24` actions. */
  readonly nodePath: string;
  /** `PATH` of every step. */
  readonly path: string;
  /** Further variables that every step may see, for instance a proxy. Never the whole environment. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly reporter: Reporter;
  /** Cancels the run as the button on GitHub does. */
  readonly signal: AbortSignal;
  readonly clock: () => Date;
  readonly runId: number;
  readonly runAttempt: number;
  /**
   * Jobs that are not run again, by their id in the report: they count as successful with these outputs. As with GitHub's
   * "Re-run failed jobs", their artifacts are those of an earlier attempt. Default: none.
   */
  readonly keptJobs?: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined;
  readonly actor: string;
  /** Who started this attempt. Default: the actor. */
  readonly triggeringActor?: string | undefined;
  /** The repository's setting for workflows that name no permissions. Default: `restricted`. */
  readonly defaultPermissions?: DefaultPermissions | undefined;
  /** Treat `environment:` as approved. Default: a job that has one is an error. */
  readonly approveEnvironments?: boolean | undefined;
  /** How a step is ended: SIGINT, then SIGTERM, then SIGKILL. Default: 7,500 and 2,500 as GitHub's runner. */
  readonly grace?: Grace | undefined;
}

export interface Grace {
  /** From SIGINT to SIGTERM. */
  readonly interruptMs: number;
  /** From SIGTERM to SIGKILL. */
  readonly terminateMs: number;
}

export interface StepReport {
  readonly id: string;
  readonly name: string;
  /** Before `continue-on-error`. */
  readonly outcome: Result;
  readonly conclusion: Result;
  readonly durationMs: number;
}

export interface JobReport {
  /** Unique in the run: `harness / triage`, with the matrix values in parentheses. */
  readonly name: string;
  /** Job ids from the outermost workflow to this one, joined by `.`; also its folder's name. */
  readonly id: string;
  readonly result: Result;
  readonly startedAt: string | undefined;
  readonly durationMs: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly steps: readonly StepReport[];
}

/** A finished run; the content of `run.json`. */
export interface RunReport {
  readonly runId: number;
  readonly runAttempt: number;
  readonly workflow: string;
  readonly title: string;
  readonly event: string;
  readonly conclusion: Result | 'not-triggered';
  /** Why there was nothing to run, or why the run as a whole ended. */
  readonly reason?: string | undefined;
  readonly startedAt: string;
  readonly durationMs: number;
  /** Absolute; holds `run.json` and one folder per job. */
  readonly dir: string;
  readonly jobs: readonly JobReport[];
}
