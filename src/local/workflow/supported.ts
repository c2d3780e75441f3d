import type { Problem } from './problem.ts';
import { type Field, type TemplateToken, fieldsOf, problemAt } from './tokens.ts';

/**
 * The keys the laptop runner honours, per level. The schema has refused unknown keys already; one
 * that GitHub knows and we do not is an error as well, never ignored.
 */
const supported = {
  workflow: [
    'name',
    'description',
    'run-name',
    'on',
    'permissions',
    'env',
    'defaults',
    'concurrency',
    'jobs',
  ],
  job: [
    'name',
    'needs',
    'if',
    'runs-on',
    'permissions',
    'env',
    'defaults',
    'outputs',
    'strategy',
    'concurrency',
    'timeout-minutes',
    'continue-on-error',
    'environment',
    'steps',
  ],
  call: ['name', 'needs', 'if', 'uses', 'with', 'secrets', 'permissions', 'strategy', 'concurrency'],
  step: [
    'id',
    'name',
    'if',
    'run',
    'uses',
    'with',
    'env',
    'shell',
    'working-directory',
    'continue-on-error',
    'timeout-minutes',
  ],
} as const;

/** The fields of a mapping at one level, and a problem for each key that is not honoured there. */
export function supportedFields(
  file: string,
  level: keyof typeof supported,
  token: TemplateToken,
): { readonly fields: ReadonlyMap<string, Field>; readonly problems: readonly Problem[] } {
  const fields = fieldsOf(file, token);
  const known: readonly string[] = supported[level];
  const problems = [...fields]
    .filter(([name]) => !known.includes(name))
    .map(([name, { key }]) => problemAt(file, key, `'${name}' is not supported by the laptop runner`));
  return { fields, problems };
}
