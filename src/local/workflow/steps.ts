import { isSequence } from '@actions/workflow-parser';
import type { Step as ConvertedStep } from '@actions/workflow-parser/model/workflow-template';
import type { Problem } from './problem.ts';
import { supportedFields } from './supported.ts';
import { type Field, type TemplateToken, mappingOf, problemAt, textOf } from './tokens.ts';
import type { Step } from './workflow.ts';

/**
 * The steps of a job, with the ids and conditions that GitHub's parser worked out (`converted`, in
 * the same order). Keys that are not honoured come back as problems.
 */
export function readSteps(
  file: string,
  token: TemplateToken,
  converted: readonly ConvertedStep[],
): { readonly steps: readonly Step[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const items = isSequence(token) ? [...token] : [];
  const steps = items.flatMap((item, index) => {
    const found = supportedFields(file, 'step', item);
    problems.push(...found.problems);
    const official = converted[index];
    const step =
      official === undefined ? undefined : readStep({ file, at: item, fields: found.fields }, official);
    if (step === undefined) problems.push(problemAt(file, item, 'This kind of step is not supported'));
    return step === undefined ? [] : [step];
  });
  return { steps, problems };
}

interface Source {
  readonly file: string;
  readonly at: TemplateToken;
  readonly fields: ReadonlyMap<string, Field>;
}

function readStep({ file, at, fields }: Source, official: ConvertedStep): Step | undefined {
  const value = (key: string): TemplateToken | undefined => fields.get(key)?.value;
  const base = {
    id: official.id,
    at,
    name: value('name'),
    condition: official.if?.expression ?? 'success()',
    env: mappingOf(file, value('env')),
    continueOnError: value('continue-on-error'),
    timeoutMinutes: value('timeout-minutes'),
  };
  const run = value('run');
  if (run !== undefined)
    return { ...base, kind: 'run', run, shell: value('shell'), workingDirectory: value('working-directory') };
  const uses = textOf(value('uses'));
  if (uses === undefined) return undefined;
  return { ...base, kind: 'uses', uses, with: mappingOf(file, value('with')) };
}
