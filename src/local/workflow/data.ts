import { data } from '@actions/expressions';
import type { ExpressionData } from '@actions/expressions/data/index';

export type { ExpressionData };

/** A JSON-like value as data of the expression language; functions and symbols become null. */
export function toData(value: unknown): ExpressionData {
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  if (typeof value !== 'object' || value === null) return new data.Null();
  const pairs = Object.entries(value).filter(([, item]) => item !== undefined);
  return new data.Dictionary(...pairs.map(([key, item]) => ({ key, value: toData(item) })));
}

/** The same value as plain JSON: the inverse of `toData`. */
export function fromData(value: ExpressionData): unknown {
  switch (value.kind) {
    case data.Kind.String:
      return value.coerceString();
    case data.Kind.Number:
      return value.number();
    case data.Kind.Boolean:
      return value.number() === 1;
    case data.Kind.Array:
      return value.values().map(fromData);
    case data.Kind.Dictionary:
      return Object.fromEntries(value.pairs().map((pair) => [pair.key, fromData(pair.value)]));
    default:
      return null;
  }
}
