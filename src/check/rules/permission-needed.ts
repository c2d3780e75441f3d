import { isString } from '@actions/workflow-parser';
import { type PermissionScope, violations } from '../../local/workflow/permissions.ts';
import { type TemplateToken, textOf } from '../../local/workflow/tokens.ts';
import {
  type OwnStep,
  type PlacedJob,
  type Rule,
  type Subject,
  literalInput,
  ownSteps,
  valueOf,
} from '../rule.ts';

interface Need {
  readonly scope: PermissionScope;
  readonly level: 'read' | 'write';
  /** What fails without it, as a clause. */
  readonly without: string;
}

/**
 * A job that uses one of our actions has the permissions the action needs. GitHub only refuses a callee
 * that asks for more than its caller has; a job that asks for too little starts, pays, and fails at the
 * first request (README, "permissions").
 */
export const permissionNeeded: Rule = {
  id: 'permission-needed',
  check: (subject) => subject.jobs.flatMap((placed) => missingIn(placed, subject)),
};

function missingIn({ job, permissions, calledFrom }: PlacedJob, subject: Subject): ReturnType<Rule['check']> {
  if (job.kind !== 'steps' || permissions === undefined) return [];
  const needs = ownSteps(job, subject.isOwnProject)
    .filter(({ step }) => usesJobToken(valueOf(step.with, 'github-token')))
    .flatMap((own) => needsOf(own, subject));
  const missing = new Map(
    needs
      .filter(({ scope, level }) => violations({ [scope]: level }, permissions).length > 0)
      .map((need) => [need.scope, need]),
  );
  const who = calledFrom === undefined ? '' : ` called from ${calledFrom}`;
  return [...missing.values()].map(({ scope, level, without }) => ({
    line: job.at.line,
    message: `job '${job.id}'${who} needs \`${scope}: ${level}\` and has \`${scope}: ${permissions[scope] ?? 'none'}\`: without it ${without}. Add \`${scope}: ${level}\` to its \`permissions\``,
  }));
}

const contentsRead: Need = {
  scope: 'contents',
  level: 'read',
  without: 'neither the code nor the settings of the default branch can be read',
};

function needsOf({ step, action }: OwnStep, subject: Subject): readonly Need[] {
  if (action === 'run') return runNeeds(step, subject);
  if (action === 'verify') return [contentsRead];
  if (action === 'publish') return publishNeeds(literalInput(step, 'mode'));
  return action === 'evaluate' ? evaluateNeeds(literalInput(step, 'mode')) : [checksWrite];
}

const checksWrite: Need = {
  scope: 'checks',
  level: 'write',
  without: 'the check of the evals cannot be written',
};

function evaluateNeeds(mode: string | undefined): readonly Need[] {
  if (mode !== 'report') return [contentsRead];
  return [{ ...contentsRead, without: 'the baseline on the branch eval-data cannot be read' }];
}

function runNeeds(step: OwnStep['step'], { phases }: Subject): readonly Need[] {
  const phase = literalInput(step, 'phase');
  const issues: Need = {
    scope: 'issues',
    level: 'read',
    without: 'the issue, its comments and similar issues cannot be read',
  };
  const context = phase === undefined ? [] : (phases.get(phase)?.context ?? []);
  // Where a run starts: no phase came before.
  const starts = valueOf(step.with, 'handoffs') === undefined;
  const counted = 'the run cannot start: how many runs this person started cannot be asked';
  if (!context.includes('ci-logs')) return [contentsRead, issues, ...(starts ? [actionsRead(counted)] : [])];
  const without = `the phase '${phase}' cannot read the logs of failed runs (\`ci-logs\`)`;
  return [contentsRead, issues, actionsRead(without)];
}

function actionsRead(without: string): Need {
  return { scope: 'actions', level: 'read', without };
}

function publishNeeds(mode: string | undefined): readonly Need[] {
  const always: readonly Need[] = [
    {
      scope: 'contents',
      level: 'write',
      without: 'the handoffs cannot be committed to the branch harness/issue-N',
    },
    { scope: 'issues', level: 'write', without: 'the status comment and the labels cannot be written' },
  ];
  if (mode !== 'pull-request') return always;
  return [
    ...always,
    { scope: 'pull-requests', level: 'write', without: 'no pull request can be opened or updated' },
  ];
}

/** The token is the job's own; another one, such as an app's, has permissions that no workflow file says. */
function usesJobToken(given: TemplateToken | undefined): boolean {
  if (given === undefined) return true;
  const text = textOf(given) ?? '';
  return !isString(given) && /^\$\{\{\s*(github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i.test(text);
}
