import { isMapping, isScalar, isSequence, isString } from '@actions/workflow-parser';
import type {
  MappingToken,
  ScalarToken,
  TemplateToken,
} from '@actions/workflow-parser/templates/tokens/index';
import { type Problem, WorkflowError } from './problem.ts';

export type { MappingToken, ScalarToken, TemplateToken };

/** A problem at the place where a token stands. */
export function problemAt(file: string, token: TemplateToken | undefined, message: string): Problem {
  return { file, line: token?.line, column: token?.col, message };
}

export interface Field {
  readonly key: ScalarToken;
  readonly value: TemplateToken;
}

/** The fields of a mapping by key. Throws `WorkflowError` on a key that is an expression (`${{ insert }}`). */
export function fieldsOf(file: string, token: TemplateToken | undefined): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  if (token === undefined) return fields;
  if (!isMapping(token)) throw new WorkflowError([problemAt(file, token, 'A mapping was expected')]);
  for (const { key, value } of token) {
    if (!isString(key))
      throw new WorkflowError([
        problemAt(file, key, 'An expression as a key is not supported by the laptop runner'),
      ]);
    fields.set(key.value, { key, value });
  }
  return fields;
}

/** A mapping, or undefined when the token is absent; anything else is a `WorkflowError`. */
export function mappingOf(file: string, token: TemplateToken | undefined): MappingToken | undefined {
  if (token === undefined) return undefined;
  if (isMapping(token)) return token;
  throw new WorkflowError([
    problemAt(file, token, 'An expression instead of a mapping is not supported here'),
  ]);
}

/** The text of a scalar that may hold no expression, or undefined when it is absent. */
export function textOf(token: TemplateToken | undefined): string | undefined {
  return token !== undefined && isScalar(token) ? token.toString() : undefined;
}

/** A string or a list of strings, as a list. */
export function listOf(token: TemplateToken | undefined): readonly string[] {
  if (token === undefined) return [];
  if (isSequence(token)) return [...token].map((item) => textOf(item) ?? '');
  return [textOf(token) ?? ''];
}
