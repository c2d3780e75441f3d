import { z } from 'zod';
import type { JsonSchema } from '../models/model.ts';
import type { Tool } from './tool.ts';

/** Keywords that one provider or the other refuses in a tool's schema; zod still checks what they said. */
const unsupported: ReadonlySet<string> = new Set([
  ...['$schema', '$id', 'default', 'format', 'pattern', 'minLength', 'maxLength', 'multipleOf'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minItems', 'maxItems', 'uniqueItems'],
]);

/**
 * A tool's input as the JSON Schema that both providers accept: an object, every key required, nullable
 * instead of optional, `additionalProperties: false`, no bounds. Throws when a tool breaks that form.
 */
export function inputJsonSchema(tool: Pick<Tool, 'name' | 'input'>): JsonSchema {
  const schema = withoutUnsupported(z.toJSONSchema(tool.input));
  if (!isStrictObject(schema))
    throw new Error(`the input of ${tool.name} must be a strict object of required keys`);
  return schema;
}

function isStrictObject(schema: unknown): schema is JsonSchema {
  if (!isRecord(schema) || schema.type !== 'object' || schema.additionalProperties !== false) return false;
  const names = Object.keys(isRecord(schema.properties) ? schema.properties : {});
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  return names.every((name) => required.includes(name));
}

function withoutUnsupported(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnsupported);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !unsupported.has(key));
  return Object.fromEntries(
    kept.map(([key, part]) => [key, key === 'properties' ? eachProperty(part) : withoutUnsupported(part)]),
  );
}

/** Below `properties` the keys are names of inputs, `pattern` for instance, and no keywords. */
function eachProperty(properties: unknown): unknown {
  if (!isRecord(properties)) return properties;
  return Object.fromEntries(
    Object.entries(properties).map(([name, part]) => [name, withoutUnsupported(part)]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
