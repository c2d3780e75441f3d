import { contextSourceNames } from './phase.ts';

/** What a prompt may name besides its context: facts of the run, written by the harness alone. */
export const factNames = ['repository', 'issue_number', 'phase', 'round', 'base'] as const;
export type FactName = (typeof factNames)[number];

/** Every name that `{{name}}` may hold. */
export const placeNames: readonly string[] = [...contextSourceNames, ...factNames];

export interface Place {
  readonly name: string;
  readonly offset: number;
}

/** Everything between two double braces on one line, known or not. */
const placePattern = /\{\{([^{}\n]*)\}\}/g;

/** The places of a prompt in their order. */
export function findPlaces(prompt: string): readonly Place[] {
  return [...prompt.matchAll(placePattern)].map((match) => ({
    name: (match[1] ?? '').trim(),
    offset: match.index,
  }));
}

/**
 * Puts a value into every place, in one pass: what was put in is never looked at again, and no
 * character of a value has a meaning of its own. `valueOf` sees only trimmed names.
 */
export function fillPlaces(prompt: string, valueOf: (name: string) => string): string {
  return prompt.replace(placePattern, (_place, name: string) => valueOf(name.trim()));
}
