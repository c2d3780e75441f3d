import { Evaluator, Lexer, Parser, data } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { truthy } from '@actions/expressions/result';
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from '@actions/workflow-parser';
import { messageOf } from '../../errors.ts';
import { type ExpressionData, fromData } from './data.ts';
import { WorkflowError } from './problem.ts';
import { type TemplateToken, problemAt } from './tokens.ts';

/** Every context of the expression language; one that is absent from a scope reads as null. */
export const contextNames = [
  'github',
  'needs',
  'inputs',
  'secrets',
  'vars',
  'env',
  'steps',
  'job',
  'jobs',
  'runner',
  'matrix',
  'strategy',
] as const;
export type ContextName = (typeof contextNames)[number];
export type Contexts = Readonly<Partial<Record<ContextName, ExpressionData>>>;

/** The answers of `success()`, `failure()` and `cancelled()`; `always()` needs none. */
export interface Status {
  /** `names` are the arguments of a job condition's `success('a')`; empty means all ancestors. */
  success(names: readonly string[]): boolean;
  failure(names: readonly string[]): boolean;
  cancelled(): boolean;
}

/** What an expression can see. Without `status` its functions are errors, as outside an `if`. */
export interface Scope {
  readonly contexts: Contexts;
  readonly status?: Status | undefined;
}

/**
 * Evaluates one expression (the text between `${{` and `}}`) with GitHub's own evaluator. Throws
 * `ExpressionError` for a syntax error and `Error` for one at evaluation (`fromJSON` of no JSON,
 * `hashFiles`, which the laptop runner does not support).
 */
export function evaluateExpression(expression: string, scope: Scope): ExpressionData {
  const functions = statusFunctions(scope.status);
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, [...contextNames], [...functions.values()]).parse();
  const contexts = contextNames.map((key) => ({ key, value: scope.contexts[key] ?? new data.Null() }));
  return new Evaluator(tree, new data.Dictionary(...contexts), functions).evaluate();
}

/** True when the condition holds; it must contain a status function already (see `withStatusFunction`). */
export function evaluateCondition(expression: string, scope: Scope): boolean {
  return truthy(evaluateExpression(expression, scope));
}

/** The value of a token with every expression in it evaluated. Throws `WorkflowError` at the token's place. */
export function evaluateToken(file: string, token: TemplateToken, scope: Scope): ExpressionData {
  if (isBasicExpression(token)) {
    try {
      return evaluateExpression(token.expression, scope);
    } catch (error) {
      throw new WorkflowError([problemAt(file, token, messageOf(error))], { cause: error });
    }
  }
  if (isString(token)) return new data.StringData(token.value);
  if (isBoolean(token)) return new data.BooleanData(token.value);
  if (isNumber(token)) return new data.NumberData(token.value);
  if (isSequence(token)) return new data.Array(...[...token].map((item) => evaluateToken(file, item, scope)));
  if (isMapping(token)) {
    const pairs = [...token].map(({ key, value }) => ({
      key: evaluateToken(file, key, scope).coerceString(),
      value: evaluateToken(file, value, scope),
    }));
    return new data.Dictionary(...pairs);
  }
  return new data.Null();
}

/** A token's value as text, as it would be inserted into a script; an object or array is an error. */
export function evaluateString(file: string, token: TemplateToken, scope: Scope): string {
  const value = evaluateToken(file, token, scope);
  if (value.primitive) return value.coerceString();
  throw new WorkflowError([problemAt(file, token, `A ${value.coerceString()} was not expected here`)]);
}

/** A mapping of texts, such as `env:` or `with:`; absent is empty. */
export function evaluateStrings(
  file: string,
  token: TemplateToken | undefined,
  scope: Scope,
): Readonly<Record<string, string>> {
  if (token === undefined) return {};
  if (isMapping(token)) {
    return Object.fromEntries(
      [...token].map(({ key, value }) => [
        evaluateString(file, key, scope),
        evaluateString(file, value, scope),
      ]),
    );
  }
  const value = fromData(evaluateToken(file, token, scope));
  if (typeof value !== 'object' || value === null)
    throw new WorkflowError([problemAt(file, token, 'A mapping was expected')]);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
}

/** A token's value as a boolean; GitHub accepts no other type where it asks for one. */
export function evaluateBoolean(file: string, token: TemplateToken, scope: Scope): boolean {
  const value = fromData(evaluateToken(file, token, scope));
  if (typeof value === 'boolean') return value;
  throw new WorkflowError([
    problemAt(file, token, `Unexpected value '${asText(value)}', expected a boolean`),
  ]);
}

/** A token's value as a number; GitHub accepts no other type where it asks for one. */
export function evaluateNumber(file: string, token: TemplateToken, scope: Scope): number {
  const value = fromData(evaluateToken(file, token, scope));
  if (typeof value === 'number' && !Number.isNaN(value)) return value;
  throw new WorkflowError([problemAt(file, token, `Unexpected value '${asText(value)}', expected a number`)]);
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null ? '' : JSON.stringify(value);
}

function statusFunctions(status: Status | undefined): Map<string, FunctionDefinition> {
  const ask = (answer: (status: Status, names: readonly string[]) => boolean) => {
    return (...args: ExpressionData[]): ExpressionData => {
      if (status === undefined) throw new Error('Status functions are known in conditions only');
      const names = args.map((arg) => arg.coerceString());
      return new data.BooleanData(answer(status, names));
    };
  };
  const define = (name: string, maxArgs: number, call: FunctionDefinition['call']) =>
    [name.toLowerCase(), { name, minArgs: 0, maxArgs, call }] as const;
  return new Map([
    define(
      'always',
      0,
      ask(() => true),
    ),
    define(
      'cancelled',
      0,
      ask((known) => known.cancelled()),
    ),
    define(
      'success',
      Number.MAX_SAFE_INTEGER,
      ask((known, names) => known.success(names)),
    ),
    define(
      'failure',
      Number.MAX_SAFE_INTEGER,
      ask((known, names) => known.failure(names)),
    ),
    define('hashFiles', 255, () => {
      throw new Error('hashFiles is not supported by the laptop runner');
    }),
  ]);
}
