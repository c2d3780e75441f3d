import type { Contexts, Scope } from '../workflow/expressions.ts';
import type { CallTree, TreeJob } from '../workflow/reusable.ts';
import type { Result } from '../workflow/status.ts';
import type { JobControl } from './control.ts';
import type { RunContext } from './run-context.ts';

/** One workflow in execution: the run's own, or one that a job of it calls. */
export interface WorkflowRun {
  readonly tree: CallTree;
  /** The workflow's path: where errors in its expressions are. */
  readonly file: string;
  readonly inputs: unknown;
  readonly secrets: Readonly<Record<string, string>>;
  /** `github`, `inputs` and `vars`: what job-level expressions see. */
  readonly contexts: Contexts;
  /** `caller / ` for the jobs of a called workflow. */
  readonly namePrefix: string;
  /** `caller.` for their ids. */
  readonly idPrefix: string;
  /** The calling job; undefined for the run's own workflow. */
  readonly caller: JobControl | undefined;
  /** Concurrency groups (lower case) that this workflow or one above it holds. */
  readonly heldGroups: ReadonlySet<string>;
}

/** Whether the run, or the job that called this workflow, was cancelled. */
export function isCancelled(run: RunContext, workflowRun: WorkflowRun): boolean {
  return run.control.cancelled || workflowRun.caller?.reason !== undefined;
}

/** How a job of a workflow ended, with all its matrix jobs and everything it called. */
export interface JobResult {
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  /** The results of every job it needs, directly or through others. */
  readonly ancestors: ReadonlyMap<string, Result>;
}

/** Runs the jobs of a workflow and returns the result of each. */
export type RunJobs = (run: RunContext, workflowRun: WorkflowRun) => Promise<ReadonlyMap<string, JobResult>>;

/** A job whose condition holds. */
export interface ReadyJob {
  readonly tree: TreeJob;
  /** What its strategy, name, concurrency and `with` can see, without matrix. */
  readonly scope: Scope;
  readonly needsData: unknown;
  /** Its condition again: asked when the run is cancelled. */
  readonly holds: () => boolean;
}
