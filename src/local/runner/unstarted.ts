import type { Permissions } from '../workflow/permissions.ts';
import type { Result } from '../workflow/status.ts';
import type { RunContext } from './run-context.ts';
import type { Annotation } from './annotation.ts';

/** A job that ended before it had a folder: skipped, cancelled while it waited, or not valid. */
export interface Unstarted {
  readonly id: string;
  readonly name: string;
  readonly permissions: Permissions;
  readonly result: Result;
  /** Why; absent for a plain skip. */
  readonly message?: string | undefined;
}

/** Puts a job that never started into the report, and tells the reporter. */
export function reportUnstarted(run: RunContext, job: Unstarted): void {
  const { id, name, permissions, result, message } = job;
  const annotations: readonly Annotation[] = message === undefined ? [] : [{ level: 'error', message }];
  run.reports.push({
    name,
    id,
    result,
    startedAt: undefined,
    durationMs: 0,
    outputs: {},
    permissions,
    annotations,
    steps: [],
  });
  const { reporter } = run.settings;
  for (const annotation of annotations) reporter.report({ kind: 'annotation', job: name, annotation });
  reporter.report({ kind: 'job-finished', job: name, result, durationMs: 0 });
}
