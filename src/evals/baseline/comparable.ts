import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Baseline } from './data.ts';

/** What a comparison may declare to vary, and the facts of an arm that go with it. */
const factsOf = {
  /** The phase file: its prompt, tools and limits. */
  phase: ['phase', 'limits', 'maxOutputTokens', 'tools'],
  model: ['model'],
  /** A new release of the harness, with its own words around the prompt. */
  harness: ['harness', 'preamble'],
} as const;

export const variableNames = Object.keys(factsOf) as readonly (keyof typeof factsOf)[];
export type Variable = (typeof variableNames)[number];
export const variableSchema = z.enum(variableNames);

export interface FactDifference {
  readonly fact: string;
  /** As JSON, hashes shortened. */
  readonly base: string;
  readonly head: string;
}

/** The facts that differ between a baseline and the arm that is to be compared with it, by name. */
export function factDifferences(
  base: Readonly<Record<string, unknown>>,
  head: Readonly<Record<string, unknown>>,
): readonly FactDifference[] {
  const names = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return names
    .filter((fact) => !isDeepStrictEqual(base[fact], head[fact]))
    .map((fact) => ({ fact, base: shown(base[fact]), head: shown(head[fact]) }));
}

/**
 * The differences that nobody declared: with one of them a comparison would not tell what made the difference. A
 * change of the judge is always one, because it measures with another rule.
 */
export function undeclared(
  differences: readonly FactDifference[],
  declared: readonly Variable[],
): readonly FactDifference[] {
  const allowed = new Set<string>(declared.flatMap((variable) => factsOf[variable]));
  return differences.filter(({ fact }) => !allowed.has(fact));
}

export function differenceText({ fact, base, head }: FactDifference): string {
  return `${fact}: ${base} → ${head}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string')
    return /^[0-9a-f]{64}$/.test(value) ? value.slice(0, 12) : value.slice(0, 80);
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}

const dayMs = 86_400_000;

/** Age in days from which a name that its provider can point at another model is not relied on. */
const aliasDays = 3;

/** How old a baseline is, in days; 0 for one from the future of a wrong clock. */
export function ageInDays({ blessed }: Pick<Baseline, 'blessed'>, now: Date): number {
  return Math.max(0, (now.getTime() - Date.parse(blessed)) / dayMs);
}

/** What may have changed since the baseline was made though no fact of it differs. */
export function stalenessWarnings(
  baseline: Pick<Baseline, 'blessed' | 'facts'>,
  { now, maxAgeDays }: { readonly now: Date; readonly maxAgeDays: number },
): readonly string[] {
  const age = ageInDays(baseline, now);
  const { model } = baseline.facts;
  return [
    ...(age > maxAgeDays
      ? [`the baseline is ${age.toFixed(0)} days old, more than ${maxAgeDays}: bless a new one`]
      : []),
    ...(typeof model === 'string' && age > aliasDays && isAlias(model)
      ? [`${model} names no dated snapshot: its provider may have changed it since the baseline was made`]
      : []),
  ];
}

/** Hosted models without a date in their name; what a server of one's own serves is its owner's to know. */
function isAlias(model: string): boolean {
  return /^(?:anthropic|openai)\//.test(model) && !/-(?:\d{8}|\d{4}-\d{2}-\d{2})$/.test(model);
}
