import { toData } from '../workflow/data.ts';
import { type Scope, evaluateString, evaluateStrings } from '../workflow/expressions.ts';
import { callInputs } from '../workflow/inputs.ts';
import type { CallTree } from '../workflow/reusable.ts';
import { combineResults } from '../workflow/status.ts';
import type { CallJob } from '../workflow/workflow.ts';
import type { JobControl } from './control.ts';
import { inGroup } from './group.ts';
import type { JobEnd } from './job.ts';
import type { RunContext } from './run-context.ts';
import type { RunJobs, WorkflowRun } from './workflow-run.ts';

export interface WorkflowCallRequest {
  readonly job: CallJob;
  readonly callee: CallTree;
  readonly id: string;
  readonly name: string;
  /** What `with:` and `secrets:` can see, apart from the secrets. */
  readonly scope: Scope;
  readonly control: JobControl;
  readonly heldGroups: ReadonlySet<string>;
}

/**
 * Runs the jobs of a called workflow: with the caller's `github` context, its own `inputs`, only
 * the secrets it was given, and nothing of the caller's `env`. Returns its result and outputs.
 */
export async function runCall(
  run: RunContext,
  {
    caller,
    request,
    runJobs,
  }: { readonly caller: WorkflowRun; readonly request: WorkflowCallRequest; readonly runJobs: RunJobs },
): Promise<JobEnd> {
  const { job, callee, scope, control } = request;
  const { workflow } = callee;
  const file = workflow.file.path;
  const base = { github: scope.contexts.github, vars: scope.contexts.vars };
  const contexts = Object.fromEntries(Object.entries(base).filter(([, value]) => value !== undefined));
  const inputs = callInputs(
    workflow.call?.inputs ?? [],
    { file: caller.file, with: job.with, scope },
    { file, scope: { contexts } },
  );
  const inner = { ...contexts, inputs: toData(inputs) };
  const group = { token: workflow.concurrency, file, scope: { contexts: inner }, name: request.name };
  const end = await inGroup(run, { ...group, held: request.heldGroups, control }, async (heldGroups) => {
    const results = await runJobs(run, {
      tree: callee,
      file,
      inputs,
      secrets: calleeSecrets(caller, job, scope),
      contexts: inner,
      namePrefix: `${request.name} / `,
      idPrefix: `${request.id}.`,
      caller: control,
      heldGroups,
    });
    const jobs = Object.fromEntries(
      [...results].map(([id, { result, outputs }]) => [id, { result, outputs }]),
    );
    const outputScope = { contexts: { ...inner, jobs: toData(jobs) } };
    const outputs = [...(workflow.call?.outputs ?? [])]
      .map(([name, token]) => [name, evaluateString(file, token, outputScope)] as const)
      .filter(([, value]) => value !== '');
    return {
      result: combineResults([...results.values()].map(({ result }) => result)),
      outputs: Object.fromEntries(outputs),
    };
  });
  if (end.kind === 'ran') return end.value;
  control.cancel(end.reason);
  return { result: 'cancelled', outputs: {} };
}

function calleeSecrets(caller: WorkflowRun, job: CallJob, scope: Scope): Readonly<Record<string, string>> {
  if (job.secrets === 'inherit') return caller.secrets;
  const contexts = { ...scope.contexts, secrets: toData(caller.secrets) };
  return evaluateStrings(caller.file, job.secrets, { contexts });
}
