import type { z } from 'zod';
import type { ConfigError } from '../errors.ts';
import type { Located } from './front-matter.ts';
import { complain } from './front-matter.ts';

type Issue = z.core.$ZodIssue;

export interface ShapeFaultPlace {
  readonly at: Located;
  /** Where the checked value stands in the settings. */
  readonly path: readonly (string | number)[];
  /** The keys that are known there, or at a deeper place by its dotted path. */
  readonly known: readonly string[] | ((path: string) => readonly string[]);
  readonly hint?: string | undefined;
}

/**
 * One fault of a shape as a complaint with file, line, the known names and what was found: an unknown key
 * before all others, because a misspelt key also goes missing.
 */
export function shapeFault(error: z.ZodError, place: ShapeFaultPlace): ConfigError {
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys') ?? error.issues[0];
  if (issue === undefined) throw new TypeError('a failed parse names no issue');
  const inner = issue.path.filter((part) => typeof part !== 'symbol');
  const path = [...place.path, ...inner];
  if (issue.code === 'unrecognized_keys') return unknownKey(issue.keys[0] ?? '', path, inner, place);
  const name = path.filter((part) => typeof part === 'string').join('.');
  return complain(place.at, place.at.lineOf(path), {
    what: name === '' ? 'the settings are not what they must be' : faultOf(issue, name),
    ...expectation(issue),
    ...hintOf(place),
  });
}

function unknownKey(
  key: string,
  path: readonly (string | number)[],
  inner: readonly (string | number)[],
  place: ShapeFaultPlace,
): ConfigError {
  const known = typeof place.known === 'function' ? place.known(inner.join('.')) : place.known;
  return complain(place.at, place.at.lineOf([...path, key]), {
    what: `unknown key "${key}"`,
    expected: `one of ${known.join(', ')}`,
    ...(/\s/.test(key) ? { fix: 'Put a text that holds a comma or a colon in quotes' } : hintOf(place)),
  });
}

function hintOf(place: ShapeFaultPlace): { fix?: string } {
  return place.hint === undefined ? {} : { fix: place.hint };
}

function faultOf(issue: Issue, name: string): string {
  if (issue.input === undefined && issue.code === 'invalid_type') return `"${name}" is missing`;
  if (issue.code === 'invalid_value' && typeof issue.input === 'string')
    return `unknown value "${issue.input}" for "${name}"`;
  return `"${name}" is not what it must be`;
}

function expectation(issue: Issue): { expected: string; got?: string } {
  const got = issue.input === undefined ? {} : { got: JSON.stringify(issue.input) };
  if (issue.code === 'invalid_value')
    return { expected: `one of ${issue.values.map(String).join(', ')}`, ...got };
  if (issue.code === 'invalid_type') return { expected: issue.expected, ...got };
  return { expected: issue.message, ...got };
}
