import { loadWorkflow } from '../local/workflow/load.ts';
import { defaultPermissions } from '../local/workflow/permissions.ts';
import { type Problem, WorkflowError } from '../local/workflow/problem.ts';
import { type CallTree, loadCallTree } from '../local/workflow/reusable.ts';
import type { Workflow, WorkflowFile } from '../local/workflow/workflow.ts';
import type { Finding } from './finding.ts';
import { ruleOf } from './official-messages.ts';
import { type Places, homeOf, resolveIn, unknownCommit, unknownRepository } from './places.ts';

/** A workflow file, and everything it calls as far as that is known here. */
export interface LoadedWorkflow {
  readonly workflow: Workflow;
  /** Undefined when the calls are wrong; then there are findings. */
  readonly tree: CallTree | undefined;
}

export interface Loaded {
  /** Undefined when GitHub's parser or the laptop runner refuses the file. */
  readonly loaded: LoadedWorkflow | undefined;
  readonly findings: readonly Finding[];
  /** What was not checked, and why. */
  readonly notes: readonly Finding[];
}

const options = { approveEnvironments: true, unsupported: 'leave-out' } as const;

/** The words of the laptop runner for what GitHub allows and it does not. */
const unsupported = /not supported (by the laptop runner|here)$/;

/**
 * Loads one workflow and what it calls with the laptop runner's own loader, so that a call is refused here
 * for what it would be refused for there: a callee that asks for more permissions than its caller has,
 * inputs and secrets that do not fit, a file that is not there. Schema errors are the official check's.
 */
export async function loadCalls(places: Places, path: string, text: string): Promise<Loaded> {
  const file: WorkflowFile = { path, content: text, home: homeOf(places) };
  try {
    const workflow = await loadWorkflow(file, options);
    const notes = unknownCalls(workflow, places);
    const calls = await loadTree(file, places, workflow);
    return { ...calls, notes: [...notes, ...calls.notes], loaded: { workflow, tree: calls.tree } };
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error;
    return { loaded: undefined, findings: [], notes: notesOf(error.problems) };
  }
}

interface Calls {
  readonly tree: CallTree | undefined;
  readonly findings: readonly Finding[];
  readonly notes: readonly Finding[];
}

async function loadTree(file: WorkflowFile, places: Places, workflow: Workflow): Promise<Calls> {
  try {
    const tree = await loadCallTree(file, {
      ...options,
      resolve: resolveIn(places),
      defaultPermissions: defaultPermissions(isOnlyCalled(workflow) ? 'permissive' : 'restricted'),
    });
    return { tree, findings: [], notes: [] };
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error;
    const notes = notesOf(error.problems);
    return {
      tree: undefined,
      notes,
      findings: notes.length > 0 ? [] : findingsOf(file.path, error.problems),
    };
  }
}

/** Such a workflow starts no run: what its caller grants is known only to the caller. */
export function isOnlyCalled(workflow: Workflow): boolean {
  return Object.keys(workflow.events).every((event) => event === 'workflow_call');
}

function notesOf(problems: readonly Problem[]): readonly Finding[] {
  return problems
    .filter(({ message }) => unsupported.test(message))
    .map(({ file, line, message }) => ({
      file,
      line,
      rule: 'unchecked',
      message: `${message}; GitHub may allow it, but what this file calls and allows was not checked`,
    }));
}

function unknownCalls({ file, jobs }: Workflow, places: Places): readonly Finding[] {
  const resolve = resolveIn(places);
  return jobs.flatMap((job) => {
    if (job.kind !== 'call' || /^[.$]\//.test(job.uses)) return [];
    const repository = job.uses.split('/').slice(0, 2).join('/');
    if (resolve(repository, '') !== undefined) return [];
    const message = `'${job.uses}' is not on this machine: its inputs and permissions were not checked`;
    return [{ file: file.path, line: job.usesAt.line, rule: 'unchecked', message }];
  });
}

/** GitHub's sentence for a callee that asks for too much: which callee, which of its jobs, what it asks for. */
const containment =
  /^Error calling workflow '.+'\. (?:The workflow|The nested job '.+') is requesting '(.+)', but is only allowed '.+'\.$/;

/** What is wrong in a called file is found where that file is checked; what it asks for depends on its caller. */
function findingsOf(caller: string, problems: readonly Problem[]): readonly Finding[] {
  const refusals = problems.filter(({ message }) => containment.test(message));
  const calls = [...new Set(refusals.map(placeOf))];
  return [
    ...calls.flatMap((call) => refusedCall(refusals.filter((refusal) => placeOf(refusal) === call))),
    ...problems
      .filter(({ file, message }) => file === caller && !containment.test(message))
      .map(({ file, line, message }) => ({ file, line, ...ruleOf(message, 'call') })),
  ];
}

function placeOf({ file, line }: Problem): string {
  return `${file}:${line ?? ''}`;
}

/** GitHub says one sentence for each nested job; the first, and what would satisfy all of them, is enough. */
function refusedCall(refusals: readonly Problem[]): readonly Finding[] {
  const [first, ...more] = refusals;
  if (first === undefined) return [];
  const { file, line, message } = first;
  const wanted = new Map<string, string>();
  for (const pair of refusals.flatMap(
    (refusal) => containment.exec(refusal.message)?.[1]?.split(', ') ?? [],
  )) {
    const [scope = '', level = ''] = pair.split(': ');
    if (wanted.get(scope) !== 'write') wanted.set(scope, level);
  }
  const others = more.length === 0 ? '' : ` (The same holds for ${more.length} more of its jobs.)`;
  const list = [...wanted].map(([scope, level]) => `\`${scope}: ${level}\``).join(', ');
  const fix = `Grant ${list} in the \`permissions\` of this calling job, or ask for less in the called one`;
  const sentence = message.replace(`'${unknownRepository}/`, "'./").replace(`@${unknownCommit}'`, "'");
  return [{ file, line, rule: 'permission-containment', message: `${sentence}${others} ${fix}` }];
}
