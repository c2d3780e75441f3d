/** The value at a path of names such as `test.path`; undefined when it leads nowhere. Only own properties count. */
export function fieldOf(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>(ownField, value);
}

function ownField(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

/** Every text in a value, in order; names of properties are left out. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
