import { z } from 'zod';
import type { JsonSchema } from '../models/model.ts';
import type { Located } from './front-matter.ts';
import { complain } from './front-matter.ts';
import type { Result, ResultSchema } from './phase.ts';
import { shapeFault } from './shape-fault.ts';

/** Below GitHub's 65,536 characters of a comment, with room for what the harness writes around it. */
export const maxReportCharacters = 30_000;

/**
 * Bounds of one result, within what both providers accept (OpenAI: nesting of 5 levels and 100
 * properties for older models; Anthropic: 16 parameters of a union type).
 */
const maxDepth = 5;
const maxFields = 100;
const maxNullable = 16;

const fieldTypes = ['string', 'number', 'integer', 'boolean', 'array', 'object'] as const;

const fieldShape = z.strictObject({
  type: z.enum(fieldTypes).optional(),
  enum: z.array(z.string().min(1)).min(1).optional(),
  description: z.string().trim().min(1).optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  nullable: z.boolean().optional(),
});
type Field = z.infer<typeof fieldShape>;

/** The keys that a field of `result` may have. */
export const fieldKeys: readonly string[] = Object.keys(fieldShape.shape);

interface Converted {
  readonly json: JsonSchema;
  readonly zod: z.ZodType;
}

type Path = readonly (string | number)[];

/** One conversion: where the fields stand, and how many were seen. */
interface Conversion {
  readonly at: Located;
  fields: number;
  nullable: number;
}

const reportField: Converted = {
  json: {
    type: 'string',
    description: `What you found and decided, as markdown for people. At most ${maxReportCharacters} characters.`,
  },
  zod: z.string().max(maxReportCharacters),
};

/**
 * Turns the `result` of a phase file into the schema sent to the provider and the one the answer is
 * checked with. Both accept the same values (the length of `report` aside, which only zod knows):
 * every field is required and none may be added. `report` is put first, so that a model argues before it decides.
 * Throws `ConfigError` with file and line for anything outside the subset that both providers take.
 */
export function buildResultSchema(result: Readonly<Record<string, unknown>>, at: Located): ResultSchema {
  const conversion: Conversion = { at, fields: 0, nullable: 0 };
  if ('report' in result)
    throw complain(at, at.lineOf(['result', 'report']), {
      what: '"report" is added by the harness',
      fix: 'Remove it here; say in the prompt what the report should hold',
    });
  const verdicts = readVerdicts(result['verdict'], at);
  const fields = convertFields(result, ['result'], conversion);
  const members = { report: reportField, ...fields };
  return { json: objectJson(members), zod: objectZod(members) as z.ZodType<Result>, verdicts };
}

function readVerdicts(field: unknown, at: Located): readonly string[] {
  const path = ['result', 'verdict'];
  const verdict = z.strictObject({
    type: z.literal('string').optional(),
    enum: z.array(z.string().regex(/^[a-z][a-z0-9-]{0,40}$/)).min(1),
    description: z.string().optional(),
  });
  const parsed = verdict.safeParse(field);
  if (parsed.success) return parsed.data.enum;
  throw complain(at, at.lineOf(path), {
    what: 'every phase decides on a verdict',
    expected: 'verdict: { enum: [go-on, stop] }, each a word of small letters, digits and hyphens',
    got: field === undefined ? 'no verdict' : JSON.stringify(field),
  });
}

function convertFields(
  fields: Readonly<Record<string, unknown>>,
  path: Path,
  conversion: Conversion,
): Record<string, Converted> {
  const entries = Object.entries(fields).map(([name, field]) => {
    const here = [...path, name];
    if (!/^[a-z][a-z0-9_]{0,59}$/.test(name) || name in {})
      throw refuse(conversion, here, {
        what: `"${name}" cannot be the name of a field`,
        expected: 'small letters, digits and underscores, starting with a letter',
      });
    conversion.fields += 1;
    if (conversion.fields > maxFields)
      throw refuse(conversion, here, { what: 'too many fields', expected: `at most ${maxFields}` });
    return [name, convert(field, here, conversion)] as const;
  });
  return Object.fromEntries(entries);
}

function convert(field: unknown, path: Path, conversion: Conversion): Converted {
  const parsed = fieldShape.safeParse(field, { reportInput: true });
  if (!parsed.success)
    throw shapeFault(parsed.error, { at: conversion.at, path, known: fieldKeys, hint: subsetHint });
  if (path.filter((part) => part !== 'items' && part !== 'properties').length - 1 > maxDepth)
    throw refuse(conversion, path, { what: 'too deeply nested', expected: `at most ${maxDepth} levels` });
  const bare = convertType(parsed.data, path, conversion);
  const description = parsed.data.description;
  const described = description === undefined ? bare : { ...bare, json: { ...bare.json, description } };
  return parsed.data.nullable === true ? nullable(described, path, conversion) : described;
}

const subsetHint = 'Both providers take only this subset; say anything else in the description, in words';

function convertType(field: Field, path: Path, conversion: Conversion): Converted {
  const type = typeOf(field, path, conversion);
  if (type !== 'array' && field.items !== undefined)
    throw refuse(conversion, path, { what: '"items" belongs to type: array', got: `type: ${type}` });
  if (type !== 'object' && field.properties !== undefined)
    throw refuse(conversion, path, { what: '"properties" belongs to type: object', got: `type: ${type}` });
  if (type === 'array') return convertArray(field, path, conversion);
  if (type === 'object') return convertObject(field, path, conversion);
  return field.enum === undefined ? scalars[type] : convertEnum(field.enum, path, conversion);
}

function typeOf(field: Field, path: Path, conversion: Conversion): (typeof fieldTypes)[number] {
  if (field.enum !== undefined && (field.type ?? 'string') !== 'string')
    throw refuse(conversion, path, { what: '"enum" lists strings', got: `type: ${field.type ?? ''}` });
  const type = field.type ?? (field.enum === undefined ? undefined : 'string');
  if (type !== undefined) return type;
  throw refuse(conversion, path, {
    what: 'the field has no type',
    expected: `type: ${fieldTypes.join(', ')}; or enum`,
  });
}

const scalars: Readonly<Record<'string' | 'number' | 'integer' | 'boolean', Converted>> = {
  string: { json: { type: 'string' }, zod: z.string() },
  number: { json: { type: 'number' }, zod: z.number() },
  /** Not `z.int()`, which refuses the large whole numbers that JSON Schema accepts. */
  integer: {
    json: { type: 'integer' },
    zod: z.number().refine((value) => Number.isInteger(value), 'expected a whole number'),
  },
  boolean: { json: { type: 'boolean' }, zod: z.boolean() },
};

function convertEnum(values: readonly string[], path: Path, conversion: Conversion): Converted {
  if (new Set(values).size !== values.length)
    throw refuse(conversion, [...path, 'enum'], { what: 'a value is listed twice', got: values.join(', ') });
  return { json: { type: 'string', enum: values }, zod: z.enum(values) };
}

function convertArray(field: Field, path: Path, conversion: Conversion): Converted {
  if (field.items === undefined)
    throw refuse(conversion, path, { what: 'an array says what its items are', expected: 'items: { … }' });
  const items = convert(field.items, [...path, 'items'], conversion);
  return { json: { type: 'array', items: items.json }, zod: z.array(items.zod) };
}

function convertObject(field: Field, path: Path, conversion: Conversion): Converted {
  if (field.properties === undefined || Object.keys(field.properties).length === 0)
    throw refuse(conversion, path, { what: 'an object names its fields', expected: 'properties: { … }' });
  const members = convertFields(field.properties, [...path, 'properties'], conversion);
  return { json: objectJson(members), zod: objectZod(members) };
}

function nullable(value: Converted, path: Path, conversion: Conversion): Converted {
  conversion.nullable += 1;
  if (conversion.nullable > maxNullable)
    throw refuse(conversion, path, { what: 'too many nullable fields', expected: `at most ${maxNullable}` });
  return { json: { anyOf: [value.json, { type: 'null' }] }, zod: value.zod.nullable() };
}

function objectJson(members: Readonly<Record<string, Converted>>): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(members).map(([name, { json }]) => [name, json])),
    required: Object.keys(members),
    additionalProperties: false,
  };
}

function objectZod(members: Readonly<Record<string, Converted>>): z.ZodType {
  return z.strictObject(Object.fromEntries(Object.entries(members).map(([name, { zod }]) => [name, zod])));
}

function refuse(conversion: Conversion, path: Path, complaint: Parameters<typeof complain>[2]): Error {
  return complain(conversion.at, conversion.at.lineOf(path), complaint);
}
