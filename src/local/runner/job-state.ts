import { toData } from '../workflow/data.ts';
import type { Scope } from '../workflow/expressions.ts';
import type { Permissions } from '../workflow/permissions.ts';
import { type Result, stepStatus } from '../workflow/status.ts';
import type { StepsJob, Workflow } from '../workflow/workflow.ts';
import type { JobTokens } from '../github/local-github.ts';
import type { JobControl } from './control.ts';
import { type JobFolders, runnerContext } from './environment.ts';
import type { JobLog } from './log.ts';
import type { Masker } from './masks.ts';
import type { MatrixValues } from './plan.ts';
import type { RunContext } from './run-context.ts';
import type { Annotation } from './annotation.ts';
import type { StepReport } from './settings.ts';

/** One job to run: a job of a workflow with the values of its matrix and what it was given. */
export interface JobRequest {
  /** Folder name and id in the run. */
  readonly id: string;
  readonly name: string;
  readonly job: StepsJob;
  readonly workflow: Workflow;
  readonly permissions: Permissions;
  readonly needs: unknown;
  readonly inputs: unknown;
  readonly secrets: Readonly<Record<string, string>>;
  readonly matrix: MatrixValues;
  readonly strategy: unknown;
  readonly control: JobControl;
}

export interface JobResources {
  readonly run: RunContext;
  readonly request: JobRequest;
  readonly folders: JobFolders;
  readonly log: JobLog;
  readonly masker: Masker;
  readonly tokens: JobTokens;
  readonly trackingId: string;
}

export interface StepResult {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: Result;
  readonly conclusion: Result;
}

/** What the steps of a job change as they run. */
export class JobState {
  readonly resources: JobResources;
  /** The job so far; `cancelled` beats `failure`. */
  status: Exclude<Result, 'skipped'> = 'success';
  /** `env:` of workflow and job, and what steps wrote to `GITHUB_ENV`. */
  env: Readonly<Record<string, string>> = {};
  readonly addedPath: string[] = [];
  readonly steps = new Map<string, StepResult>();
  readonly reports: StepReport[] = [];
  readonly annotations: Annotation[] = [];
  readonly summaries: string[] = [];
  /** What each step's action saved with `GITHUB_STATE`, by step id. */
  private readonly saved = new Map<string, Readonly<Record<string, string>>>();
  /** Counts the sets of command files. */
  fileSets = 0;
  private readonly stable: Scope['contexts'];

  constructor(resources: JobResources) {
    this.resources = resources;
    const { request, run, folders } = resources;
    this.stable = {
      inputs: toData(request.inputs),
      needs: toData(request.needs),
      matrix: toData(request.matrix),
      strategy: toData(request.strategy),
      vars: toData(run.settings.vars),
      runner: toData(runnerContext(folders)),
    };
  }

  savedBy(stepId: string): Readonly<Record<string, string>> {
    return this.saved.get(stepId) ?? {};
  }

  save(stepId: string, saved: Readonly<Record<string, string>>): void {
    this.saved.set(stepId, { ...this.savedBy(stepId), ...saved });
  }

  fail(): void {
    if (this.status === 'success') this.status = 'failure';
  }

  /** The `github` context; `step` adds `action`, `action_path` and the like. */
  github(step: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
    const { run, request, folders, tokens } = this.resources;
    return {
      ...run.github,
      job: request.job.id,
      token: tokens.githubToken,
      workspace: folders.workspace,
      event_path: folders.event,
      ...step,
    };
  }

  /** What an expression of a step sees. `env` is what the step adds; status functions answer for the job so far. */
  scope(env: Readonly<Record<string, string>> = {}): Scope {
    const { request, tokens } = this.resources;
    const { home, path } = request.workflow.file;
    return {
      contexts: {
        ...this.stable,
        github: toData(this.github()),
        env: toData({ ...this.env, ...env }),
        secrets: toData({ ...request.secrets, GITHUB_TOKEN: tokens.githubToken }),
        steps: toData(Object.fromEntries(this.steps)),
        job: toData({
          status: this.status,
          workflow_repository: home.repository,
          workflow_ref: `${home.repository}/${path}@${home.ref}`,
          workflow_sha: home.sha,
          workflow_file_path: path,
        }),
      },
      status: stepStatus(this.status),
    };
  }

  annotate(annotation: Annotation): void {
    this.annotations.push(annotation);
    const { run, request } = this.resources;
    run.settings.reporter.report({ kind: 'annotation', job: request.name, annotation });
  }

  /** Logs and annotates an error of the runner itself. */
  error(message: string): void {
    const { log, masker } = this.resources;
    log.write(`##[error]${message}`);
    this.annotate({ level: 'error', message: masker.mask(message) });
  }

  warning(message: string): void {
    const { log, masker } = this.resources;
    log.write(`##[warning]${message}`);
    this.annotate({ level: 'warning', message: masker.mask(message) });
  }
}
