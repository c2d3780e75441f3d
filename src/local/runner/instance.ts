import { toData } from '../workflow/data.ts';
import type { Scope } from '../workflow/expressions.ts';
import { runCall } from './call.ts';
import type { JobControl } from './control.ts';
import { type GroupRequest, inGroup } from './group.ts';
import { type JobEnd, runJob } from './job.ts';
import type { MatrixValues } from './plan.ts';
import type { RunContext } from './run-context.ts';
import { reportUnstarted } from './unstarted.ts';
import { type ReadyJob, type RunJobs, type WorkflowRun, isCancelled } from './workflow-run.ts';

/** One job of a matrix, or the only one. */
export interface Instance extends ReadyJob {
  readonly id: string;
  readonly name: string;
  readonly matrix: MatrixValues;
  /** The `strategy` context. */
  readonly strategy: unknown;
  readonly control: JobControl;
  /** Runs the jobs of a workflow it calls. */
  readonly runJobs: RunJobs;
}

/** Runs one job, or the workflow it calls, when its concurrency group and the run let it. */
export async function runInstance(
  run: RunContext,
  workflowRun: WorkflowRun,
  instance: Instance,
): Promise<JobEnd> {
  const { control, tree, name } = instance;
  const scope = instanceScope(instance);
  const group: GroupRequest = {
    token: tree.job.concurrency,
    file: workflowRun.file,
    scope,
    name,
    held: workflowRun.heldGroups,
    control,
  };
  const end = await followCancels(run, workflowRun, instance, async () =>
    inGroup(run, group, async (held) => start(run, workflowRun, { instance, scope, held })),
  );
  if (end.kind === 'ran') return end.value;
  return cancelled(run, instance, end.reason);
}

interface Starting {
  readonly instance: Instance;
  readonly scope: Scope;
  readonly held: ReadonlySet<string>;
}

async function start(
  run: RunContext,
  workflowRun: WorkflowRun,
  { instance, scope, held }: Starting,
): Promise<JobEnd> {
  const { tree, control, id, name } = instance;
  const { job, callee, permissions } = tree;
  if (control.reason !== undefined) return cancelled(run, instance, control.reason);
  if (job.kind === 'call') {
    if (callee === undefined) throw new Error(`the workflow of ${name} was not loaded`);
    const request = { job, callee, id, name, scope, control, heldGroups: held };
    return runCall(run, { caller: workflowRun, request, runJobs: instance.runJobs });
  }
  const kept = run.settings.keptJobs?.get(id);
  if (kept !== undefined) {
    reportUnstarted(run, { id, name, permissions, result: 'success' });
    return { result: 'success', outputs: kept };
  }
  return run.permits.with(async () => {
    if (control.reason !== undefined) return cancelled(run, instance, control.reason);
    return runJob(run, {
      id,
      name,
      job,
      workflow: workflowRun.tree.workflow,
      permissions,
      needs: instance.needsData,
      inputs: workflowRun.inputs,
      secrets: workflowRun.secrets,
      matrix: instance.matrix,
      strategy: instance.strategy,
      control,
    });
  });
}

/** While it waits and runs: a cancel of the run asks its condition, one of its caller ends it. */
async function followCancels<T>(
  run: RunContext,
  workflowRun: WorkflowRun,
  { control, holds, tree }: Instance,
  task: () => Promise<T>,
): Promise<T> {
  const reconsider = (): void => {
    // a call has no steps to end: the jobs in it decide for themselves
    if (tree.job.kind === 'steps' && isCancelled(run, workflowRun) && !holds())
      control.cancel(workflowRun.caller?.reason ?? 'The run was canceled.');
  };
  const remove = run.control.add({ reconsider });
  const { caller } = workflowRun;
  const onCaller = (): void => {
    if (tree.job.kind === 'call') control.cancel(caller?.reason ?? '');
    else reconsider();
  };
  caller?.cancelled.addEventListener('abort', onCaller, { once: true });
  try {
    return await task();
  } finally {
    remove();
    caller?.cancelled.removeEventListener('abort', onCaller);
    control.dispose();
  }
}

function instanceScope({ scope, matrix, strategy }: Instance): Scope {
  return { contexts: { ...scope.contexts, matrix: toData(matrix), strategy: toData(strategy) } };
}

function cancelled(run: RunContext, instance: Instance, message: string): JobEnd {
  const { id, name, tree } = instance;
  reportUnstarted(run, { id, name, permissions: tree.permissions, result: 'cancelled', message });
  return { result: 'cancelled', outputs: {} };
}
