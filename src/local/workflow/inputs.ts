import { z } from 'zod';
import { isBasicExpression, isBoolean, isNumber } from '@actions/workflow-parser';
import { ConfigError } from '../../errors.ts';
import { type Scope, evaluateToken } from './expressions.ts';
import { fromData } from './data.ts';
import { type Problem, WorkflowError, describePlace } from './problem.ts';
import { type TemplateToken, fieldsOf, listOf, problemAt, textOf } from './tokens.ts';

const inputType = z.enum(['string', 'number', 'boolean', 'choice', 'environment']);
export type InputType = z.infer<typeof inputType>;
export type InputValue = string | number | boolean;
export type InputValues = Readonly<Record<string, InputValue>>;

/** An input of `workflow_call` or `workflow_dispatch`. */
export interface InputDefinition {
  readonly name: string;
  /** Where it is declared. */
  readonly key: TemplateToken;
  readonly type: InputType;
  readonly required: boolean;
  readonly default: TemplateToken | undefined;
  /** The allowed values of a `choice`. */
  readonly options: readonly string[];
}

export interface SecretDefinition {
  readonly name: string;
  readonly required: boolean;
}

/** Reads an `inputs:` map. A type that is not written is `string`. */
export function readInputs(file: string, token: TemplateToken | undefined): readonly InputDefinition[] {
  return [...fieldsOf(file, token)].map(([name, { key, value }]) => {
    const fields = definitionFields(file, value);
    return {
      name,
      key,
      type: inputType.parse(textOf(fields.get('type')?.value) ?? 'string'),
      required: textOf(fields.get('required')?.value) === 'true',
      default: fields.get('default')?.value,
      options: listOf(fields.get('options')?.value),
    };
  });
}

/** Reads a `secrets:` map of `workflow_call`. */
export function readSecrets(file: string, token: TemplateToken | undefined): readonly SecretDefinition[] {
  return [...fieldsOf(file, token)].map(([name, { value }]) => ({
    name,
    required: textOf(definitionFields(file, value).get('required')?.value) === 'true',
  }));
}

function definitionFields(file: string, value: TemplateToken): ReturnType<typeof fieldsOf> {
  return textOf(value) === undefined ? fieldsOf(file, value) : new Map();
}

/**
 * What a call gives to a workflow's inputs, checked without running it: unknown and missing names,
 * literals of the wrong type. An expression's type is known only when it runs (`callInputs`).
 */
export function inputProblems(
  file: string,
  definitions: readonly InputDefinition[],
  given: { readonly at: TemplateToken; readonly with: TemplateToken | undefined },
): readonly Problem[] {
  const values = fieldsOf(file, given.with);
  const unknown = [...values]
    .filter(([name]) => find(definitions, name) === undefined)
    .map(([name, { key }]) =>
      problemAt(file, key, `Invalid input, ${name} is not defined in the referenced workflow.`),
    );
  const missing = definitions
    .filter((definition) => definition.required && !has([...values.keys()], definition.name))
    .map(({ name }) =>
      problemAt(file, given.at, `Input ${name} is required, but not provided while calling.`),
    );
  const mistyped = [...values].flatMap(([name, { value }]) => {
    const definition = find(definitions, name);
    const wrong =
      definition !== undefined && !isBasicExpression(value) && !literalFits(definition.type, value);
    return wrong ? [problemAt(file, value, mismatch(definition, textOf(value) ?? ''))] : [];
  });
  return [...unknown, ...missing, ...mistyped];
}

/** The `inputs` context of a called workflow, typed. Throws `WorkflowError` when an expression gave another type. */
export function callInputs(
  definitions: readonly InputDefinition[],
  given: { readonly file: string; readonly with: TemplateToken | undefined; readonly scope: Scope },
  defaults: { readonly file: string; readonly scope: Scope },
): InputValues {
  const values = fieldsOf(given.file, given.with);
  return Object.fromEntries(
    definitions.map((definition) => {
      const field = [...values].find(([name]) => same(name, definition.name))?.[1];
      const source = field === undefined ? defaults : given;
      const token = field?.value ?? definition.default;
      if (token === undefined) return [definition.name, emptyOf(definition.type)];
      const value = fromData(evaluateToken(source.file, token, source.scope));
      const typed = coerce(definition.type, value);
      if (typed !== undefined) return [definition.name, typed];
      throw new WorkflowError([problemAt(source.file, token, mismatch(definition, JSON.stringify(value)))]);
    }),
  );
}

/**
 * The inputs of a manual run, typed from text. Throws `ConfigError` that names the input and where the file
 * declares it: unknown, missing, not in the list of choices, not a boolean or number.
 */
export function dispatchInputs(
  file: string,
  definitions: readonly InputDefinition[],
  given: Readonly<Record<string, string>>,
): InputValues {
  const unknown = Object.keys(given).filter((name) => find(definitions, name) === undefined);
  if (unknown.length > 0)
    throw new ConfigError({
      what: `Unexpected inputs provided: ${JSON.stringify(unknown)}`,
      where: file,
      expected: definitions.map(({ name }) => name).join(', ') || 'no inputs',
    });
  return Object.fromEntries(
    definitions.map((definition) => [definition.name, dispatchValue(file, definition, given)]),
  );
}

function dispatchValue(
  file: string,
  definition: InputDefinition,
  given: Readonly<Record<string, string>>,
): InputValue {
  const { name, type, required } = definition;
  const where = describePlace(problemAt(file, definition.key, ''));
  const text =
    Object.entries(given).find(([key]) => same(key, name))?.[1] ?? textOf(definition.default) ?? '';
  if (text === '' && required)
    throw new ConfigError({
      what: `Required input '${name}' not provided`,
      where,
      fix: `Give it a value: --input ${name}=VALUE`,
    });
  if (text === '') return emptyOf(type);
  if (type === 'boolean') return dispatchBoolean(name, text, where);
  if (type === 'number') return dispatchNumber(name, text, where);
  if (type === 'choice' && !definition.options.includes(text))
    throw new ConfigError({
      what: `Provided value '${text}' for input '${name}' not in the list of allowed values`,
      where,
      expected: definition.options.join(', '),
    });
  return text;
}

function dispatchBoolean(name: string, text: string, where: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new ConfigError({
    what: `input '${name}' is not a boolean`,
    where,
    expected: 'true or false',
    got: text,
  });
}

function dispatchNumber(name: string, text: string, where: string): number {
  const value = Number(text);
  if (text.trim() !== '' && !Number.isNaN(value)) return value;
  throw new ConfigError({ what: `input '${name}' is not a number`, where, expected: 'a number', got: text });
}

function literalFits(type: InputType, value: TemplateToken): boolean {
  if (type === 'boolean') return isBoolean(value);
  return type !== 'number' || isNumber(value);
}

function coerce(type: InputType, value: unknown): InputValue | undefined {
  if (type === 'boolean') return typeof value === 'boolean' ? value : undefined;
  if (type === 'number') return typeof value === 'number' ? value : undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null ? '' : undefined;
}

function mismatch(definition: InputDefinition, got: string): string {
  return `Input ${definition.name} is of type ${definition.type}, but was given ${got}.`;
}

function emptyOf(type: InputType): InputValue {
  if (type === 'boolean') return false;
  return type === 'number' ? 0 : '';
}

function find(definitions: readonly InputDefinition[], name: string): InputDefinition | undefined {
  return definitions.find((definition) => same(definition.name, name));
}

function has(names: readonly string[], name: string): boolean {
  return names.some((one) => same(one, name));
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
