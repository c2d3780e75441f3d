import type { MappingToken } from '../../local/workflow/tokens.ts';
import { textOf } from '../../local/workflow/tokens.ts';
import type { StepsJob } from '../../local/workflow/workflow.ts';
import { type PlacedJob, type Rule, type Subject, entriesOf, ownSteps, usesLine } from '../rule.ts';

/**
 * The job that runs a model never holds a write token, and the job that writes never holds a model key:
 * what a model is talked into can then change nothing, and what is written cannot be a key (Clinejection;
 * "Comment and Control"). A job that runs the repository's own code (verify) holds no write token either.
 */
export const permissionUnneeded: Rule = {
  id: 'permission-unneeded',
  check: (subject) => [
    ...subject.jobs.flatMap((placed) => writersIn(placed, subject)),
    ...subject.workflow.jobs.flatMap((job) => (job.kind === 'steps' ? keysIn(job, subject) : [])),
  ],
};

function writersIn({ job, permissions, calledFrom }: PlacedJob, subject: Subject): ReturnType<Rule['check']> {
  if (job.kind !== 'steps' || permissions === undefined) return [];
  const own = ownSteps(job, subject.isOwnProject).map(({ action }) => action);
  const reader = own.find((action) => ['run', 'verify', 'evaluate'].includes(action));
  if (reader === undefined) return [];
  const what = reader === 'verify' ? "runs the repository's own code" : 'runs a model';
  const who = calledFrom === undefined ? '' : ` called from ${calledFrom}`;
  return Object.entries(permissions)
    .filter(([, level]) => level === 'write')
    .map(([scope]) => ({
      line: job.at.line,
      message: `job '${job.id}'${who} ${what} and may write (\`${scope}: write\`): whatever the ${reader === 'verify' ? 'tests are' : 'model is'} talked into then happens with this right. Give it \`${scope}: read\` or nothing, and let a job with the publish action write`,
    }));
}

function keysIn(job: StepsJob, subject: Subject): ReturnType<Rule['check']> {
  const publish = ownSteps(job, subject.isOwnProject).find(({ action }) =>
    ['publish', 'publish-evals'].includes(action),
  );
  if (publish === undefined) return [];
  const given = [
    ...keysOf(subject.workflow.env),
    ...keysOf(job.env),
    ...job.steps.flatMap((step) => [...keysOf(step.env), ...(step.kind === 'uses' ? keysOf(step.with) : [])]),
  ];
  return given.map(({ name, line }) => ({
    line: line ?? usesLine(publish.step),
    message: `job '${job.id}' writes to GitHub and gets a model key (\`${name}\`): the job that writes holds no key. Take it out; only a job with the run action needs one`,
  }));
}

/** Inputs and variables that hold a model key by their name or by the secret they are made of. */
function keysOf(
  token: MappingToken | undefined,
): readonly { readonly name: string; readonly line: number | undefined }[] {
  return entriesOf(token)
    .filter(({ key, value }) => isKey(key) || /\bsecrets\s*\.\s*\w*api_?key/i.test(textOf(value) ?? ''))
    .map(({ key, at }) => ({ name: key, line: at.line }));
}

function isKey(name: string): boolean {
  return /api[-_]?key$/i.test(name);
}
