import { isBasicExpression } from '@actions/workflow-parser';
import type { CallTree } from '../local/workflow/reusable.ts';
import type { TemplateToken } from '../local/workflow/tokens.ts';
import type { StepsJob, Workflow } from '../local/workflow/workflow.ts';
import { verifyFacts } from '../verify/result.ts';
import { parseExpression, pathOf } from './expression.ts';
import { type Subject, literalInput, ownSteps, valueOf } from './rule.ts';

type Known = Pick<Subject, 'isOwnProject' | 'phases'>;

interface Calling {
  readonly workflow: Workflow;
  readonly tree: CallTree | undefined;
}

interface Output {
  readonly job: string;
  readonly output: string;
}

/**
 * The words an output of a job can have, when it is the verdict of a phase named in the file or of a
 * verification, also through a called workflow; undefined for every other output. Names in small letters.
 */
export function verdictsOf(
  { workflow, tree }: Calling,
  { job: id, output }: Output,
  known: Known,
): readonly string[] | undefined {
  const job = workflow.jobs.find((one) => one.id.toLowerCase() === id);
  if (job?.kind === 'steps') return verdictsOfStep(job, pathIn(valueOf(job.outputs, output)), known);
  const callee = tree?.jobs.find((one) => one.job.id.toLowerCase() === id)?.callee;
  return callee === undefined ? undefined : verdictsOfCall(callee, output, known);
}

function verdictsOfCall(callee: CallTree, output: string, known: Known): readonly string[] | undefined {
  const outputs = [...(callee.workflow.call?.outputs ?? [])];
  const value = outputs.find(([name]) => name.toLowerCase() === output)?.[1];
  const [context, job = '', member, nested = ''] = pathIn(value);
  if (context !== 'jobs' || member !== 'outputs') return undefined;
  return verdictsOf({ workflow: callee.workflow, tree: callee }, { job, output: nested }, known);
}

function verdictsOfStep(
  job: StepsJob,
  [context, id, member, output]: readonly string[],
  { isOwnProject, phases }: Known,
): readonly string[] | undefined {
  if (context !== 'steps' || member !== 'outputs' || output !== 'verdict') return undefined;
  const own = ownSteps(job, isOwnProject).find(({ step }) => step.id.toLowerCase() === id);
  if (own?.action === 'verify') return verifyFacts.shape.verdict.options;
  const phase = own?.action === 'run' ? literalInput(own.step, 'phase') : undefined;
  return phase === undefined ? undefined : phases.get(phase)?.result.verdicts;
}

function pathIn(token: TemplateToken | undefined): readonly string[] {
  if (token === undefined || !isBasicExpression(token)) return [];
  return pathOf(parseExpression(token.expression)) ?? [];
}
