import { z } from 'zod';

const node = z.looseObject({
  type: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});

/** Keywords outside the subset that both providers compile into a grammar. */
const unsupported = ['oneOf', 'allOf', 'not', 'if', 'patternProperties', 'default', 'minLength', 'maxLength'];

/** Why a schema is refused for structured output; undefined when it is in the common subset. */
export function schemaFault(schema: unknown): string | undefined {
  const root = node.safeParse(schema).data;
  if (root?.type !== 'object') return 'schema must be a JSON Schema of \'type: "object"\'';
  return faultAt(schema, '()');
}

function faultAt(schema: unknown, at: string): string | undefined {
  const parsed = node.safeParse(schema).data;
  if (parsed === undefined) return `In context=${at}, schema must be an object`;
  const keyword = unsupported.find((word) => Object.hasOwn(parsed, word));
  if (keyword !== undefined) return `In context=${at}, '${keyword}' is not permitted`;
  const nested: [unknown, string][] = (parsed.anyOf ?? []).map((option) => [option, `${at}.anyOf`]);
  if (parsed.items !== undefined) nested.push([parsed.items, `${at}.items`]);
  if (parsed.type === 'object') {
    const keys = Object.keys(parsed.properties ?? {});
    if (parsed.additionalProperties !== false)
      return `In context=${at}, 'additionalProperties' is required to be supplied and to be false`;
    const optional = keys.find((key) => parsed.required?.includes(key) !== true);
    if (optional !== undefined)
      return `In context=${at}, 'required' is required to be supplied and to be an array including every key in properties. Missing '${optional}'`;
    for (const key of keys) nested.push([parsed.properties?.[key], `${at}.${key}`]);
  }
  return nested.map(([inner, place]) => faultAt(inner, place)).find((fault) => fault !== undefined);
}

/** Whether any string in the JSON holds half of a surrogate pair; both providers refuse such a body. */
export function holdsLoneSurrogate(raw: string, parsed: unknown): boolean {
  return /\\ud[89a-f]/i.test(raw) && !wellFormed(parsed);
}

function wellFormed(value: unknown): boolean {
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(wellFormed);
}
