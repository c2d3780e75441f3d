import { isMapping, isString } from '@actions/workflow-parser';
import type { Permissions } from '../local/workflow/permissions.ts';
import type { CallTree } from '../local/workflow/reusable.ts';
import { type TemplateToken, textOf } from '../local/workflow/tokens.ts';
import type { Job, StepsJob, UsesStep, Workflow } from '../local/workflow/workflow.ts';
import type { Phase } from '../phase/phase.ts';
import type { Finding } from './finding.ts';
import { type OwnAction, ownAction } from './own-action.ts';

/** One job, with what its token may do. */
export interface PlacedJob {
  readonly job: Job;
  /** Undefined when only an unknown caller decides. */
  readonly permissions: Permissions | undefined;
  /** The workflow that calls this one, where the permissions come from there. */
  readonly calledFrom: string | undefined;
}

/** What a rule sees: one workflow that GitHub's parser accepts, and what is known around it. */
export interface Subject {
  readonly file: string;
  readonly workflow: Workflow;
  readonly tree: CallTree | undefined;
  /** A job stands here more than once when its callers grant different permissions. */
  readonly jobs: readonly PlacedJob[];
  readonly isOwnProject: boolean;
  /** The phases a workflow may name; undefined for one whose file is faulty. */
  readonly phases: ReadonlyMap<string, Phase | undefined>;
}

/** A rule of ours: what no official package finds. Its docstring says why it is one. */
export interface Rule {
  readonly id: string;
  check(subject: Subject): readonly Omit<Finding, 'file' | 'rule'>[];
}

/** The entries of a mapping whose keys are plain; none when it is absent or an expression. */
export function entriesOf(
  token: TemplateToken | undefined,
): readonly { readonly key: string; readonly at: TemplateToken; readonly value: TemplateToken }[] {
  if (token === undefined || !isMapping(token)) return [];
  return [...token].flatMap(({ key, value }) => (isString(key) ? [{ key: key.value, at: key, value }] : []));
}

/** The value of a key of a mapping, whatever the case of its letters, as GitHub compares inputs. */
export function valueOf(token: TemplateToken | undefined, name: string): TemplateToken | undefined {
  return entriesOf(token).find(({ key }) => key.toLowerCase() === name)?.value;
}

/** The literal text of an input of a step; undefined when it is absent or an expression. */
export function literalInput(step: UsesStep, name: string): string | undefined {
  const value = valueOf(step.with, name);
  return value !== undefined && isString(value) ? textOf(value) : undefined;
}

/** The line of a step's `uses`. */
export function usesLine(step: UsesStep): number | undefined {
  return (valueOf(step.at, 'uses') ?? step.at).line;
}

export interface OwnStep {
  readonly step: UsesStep;
  readonly action: OwnAction;
}

/** The steps of a job that use our actions. */
export function ownSteps(job: StepsJob, isOwnProject: boolean): readonly OwnStep[] {
  return job.steps.flatMap((step) => {
    const action = step.kind === 'uses' ? ownAction(step, isOwnProject) : undefined;
    return step.kind === 'uses' && action !== undefined ? [{ step, action }] : [];
  });
}
