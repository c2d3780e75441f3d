import { messageOf } from '../../errors.ts';
import { fromData, toData } from '../workflow/data.ts';
import { evaluateCondition, evaluateString, evaluateToken } from '../workflow/expressions.ts';
import type { TreeJob } from '../workflow/reusable.ts';
import { type Result, combineResults, jobStatus } from '../workflow/status.ts';
import { textOf } from '../workflow/tokens.ts';
import type { Job } from '../workflow/workflow.ts';
import { JobControl } from './control.ts';
import { runInstance } from './instance.ts';
import type { JobEnd } from './job.ts';
import { Permits } from './permits.ts';
import { type MatrixValues, type Strategy, expandStrategy, matrixSuffix, singleJob } from './plan.ts';
import type { RunContext } from './run-context.ts';
import { reportUnstarted } from './unstarted.ts';
import { type JobResult, type ReadyJob, type WorkflowRun, isCancelled } from './workflow-run.ts';

/**
 * Runs the jobs of one workflow: each when all it needs has ended and its `if` holds, as many at
 * the same time as the run permits. Returns every job's result, skipped ones included.
 */
export async function runWorkflowJobs(
  run: RunContext,
  workflowRun: WorkflowRun,
): Promise<ReadonlyMap<string, JobResult>> {
  const results = new Map<string, Promise<JobResult>>();
  const resultOf = async (id: string): Promise<JobResult> => {
    const known = results.get(id);
    if (known !== undefined) return known;
    const tree = workflowRun.tree.jobs.find((one) => one.job.id === id);
    if (tree === undefined) throw new Error(`there is no job ${id}`);
    const started = runWhenReady(run, workflowRun, { tree, resultOf });
    results.set(id, started);
    return started;
  };
  const pairs = workflowRun.tree.jobs.map(async ({ job }) => [job.id, await resultOf(job.id)] as const);
  return new Map(await Promise.all(pairs));
}

interface Pending {
  readonly tree: TreeJob;
  readonly resultOf: (id: string) => Promise<JobResult>;
}

async function runWhenReady(
  run: RunContext,
  workflowRun: WorkflowRun,
  { tree, resultOf }: Pending,
): Promise<JobResult> {
  const { job, permissions } = tree;
  const { name, final } = plannedName(workflowRun, job);
  if (final) run.settings.reporter.report({ kind: 'job-waiting', job: name });
  const needs = await Promise.all(job.needs.map(async (id) => [id, await resultOf(id)] as const));
  const ancestors = new Map(needs.flatMap(([id, need]) => [...need.ancestors, [id, need.result] as const]));
  const needsData = Object.fromEntries(needs.map(([id, { result, outputs }]) => [id, { result, outputs }]));
  const contexts = { ...workflowRun.contexts, needs: toData(needsData) };
  const holds = (): boolean => {
    const status = jobStatus(ancestors, isCancelled(run, workflowRun));
    return evaluateCondition(job.condition, { contexts, status });
  };
  const unstarted = (result: Result, message?: string): JobResult => {
    reportUnstarted(run, { id: `${workflowRun.idPrefix}${job.id}`, name, permissions, result, message });
    return { result, outputs: {}, ancestors };
  };
  try {
    if (!holds()) return unstarted(isCancelled(run, workflowRun) ? 'cancelled' : 'skipped');
    const ready = { tree, scope: { contexts }, needsData, holds };
    return { ...(await runMatrix(run, workflowRun, ready)), ancestors };
  } catch (error) {
    return unstarted('failure', messageOf(error));
  }
}

async function runMatrix(run: RunContext, workflowRun: WorkflowRun, ready: ReadyJob): Promise<JobEnd> {
  const strategy = strategyOf(workflowRun, ready);
  const permits = new Permits(strategy.maxParallel);
  const controls = strategy.combinations.map(() => new JobControl());
  const ends = await Promise.all(
    controls.map(async (control, index) =>
      permits.with(async () => {
        const end = await runInstance(run, workflowRun, {
          ...ready,
          ...instanceOf(workflowRun, ready, { strategy, index }),
          control,
          runJobs: runWorkflowJobs,
        });
        if (end.result === 'failure' && strategy.failFast)
          for (const sibling of controls) if (sibling !== control) sibling.cancel(failFastReason);
        return end;
      }),
    ),
  );
  const outputs = ends.reduce<Readonly<Record<string, string>>>(
    (all, end) => ({ ...all, ...end.outputs }),
    {},
  );
  return { result: combineResults(ends.map((end) => end.result)), outputs };
}

const failFastReason = 'The strategy configuration was canceled because a job of the matrix failed.';

function strategyOf(workflowRun: WorkflowRun, { tree, scope }: ReadyJob): Strategy {
  if (tree.job.strategy === undefined) return singleJob;
  return expandStrategy(fromData(evaluateToken(workflowRun.file, tree.job.strategy, scope)));
}

function instanceOf(
  workflowRun: WorkflowRun,
  ready: ReadyJob,
  { strategy, index }: { readonly strategy: Strategy; readonly index: number },
): { id: string; name: string; matrix: MatrixValues; strategy: unknown } {
  const total = strategy.combinations.length;
  const matrix = strategy.combinations[index] ?? {};
  const { job } = ready.tree;
  return {
    id: `${workflowRun.idPrefix}${job.id}${total > 1 ? `.${index + 1}` : ''}`,
    name: instanceName(workflowRun, ready, matrix),
    matrix,
    strategy: {
      'fail-fast': strategy.failFast,
      'job-index': index,
      'job-total': total,
      'max-parallel': strategy.maxParallel,
    },
  };
}

/** The name of a job before it is expanded; `final` when nothing will change it. */
function plannedName(workflowRun: WorkflowRun, job: Job): { readonly name: string; readonly final: boolean } {
  const literal = job.name === undefined || job.name.isLiteral;
  const own = (literal ? textOf(job.name) : undefined) ?? '';
  return {
    name: `${workflowRun.namePrefix}${own || job.id}`,
    final: literal && job.kind === 'steps' && job.strategy === undefined,
  };
}

/** A name with an expression says what the matrix job is; any other gets the values behind it. */
function instanceName(workflowRun: WorkflowRun, { tree, scope }: ReadyJob, matrix: MatrixValues): string {
  const { job } = tree;
  const contexts = { ...scope.contexts, matrix: toData(matrix) };
  const written = job.name === undefined ? '' : evaluateString(workflowRun.file, job.name, { contexts });
  const suffix = job.name === undefined || job.name.isLiteral ? matrixSuffix(matrix) : '';
  return `${workflowRun.namePrefix}${written || job.id}${suffix}`;
}
