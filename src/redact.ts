import type { Finding } from './redact/finding.ts';
import { createShapeSearch } from './redact/shapes.ts';
import { createValueSearch, minSecretLength } from './redact/values.ts';

export type { Finding } from './redact/finding.ts';

/** Finds or masks secrets. Both methods take time linear in the text. */
export interface Redactor {
  /** The text with every finding replaced by `***`. */
  redact(text: string): string;
  /** All findings in order, merged where they overlap. Empty when the text is clean. */
  find(text: string): readonly Finding[];
}

/**
 * Makes a redactor for the exact values in `secrets`, in the forms that values.ts lists, and for the shapes of
 * well-known keys, which are those of gitleaks and a few of our own. Values shorter than 8 characters are ignored. What
 * nobody can search for is a value in a cipher that is not listed there. No side effects; what it needs is made at the
 * first search.
 */
export function createRedactor(secrets: readonly string[]): Redactor {
  const searches = lazily(() => [createValueSearch(secrets), createShapeSearch()]);
  const find = (text: string): readonly Finding[] =>
    text.length < minSecretLength ? [] : merge(searches().flatMap((search) => search(text)));
  return { find, redact: (text) => mask(text, find(text)) };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function merge(findings: readonly Finding[]): readonly Finding[] {
  const merged: Finding[] = [];
  for (const next of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || next.start >= last.end) merged.push(next);
    else merged[merged.length - 1] = { ...last, end: Math.max(last.end, next.end) };
  }
  return merged;
}

function mask(text: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return text;
  const parts = findings.map((finding, index) => text.slice(findings[index - 1]?.end ?? 0, finding.start));
  const rest = text.slice(findings.at(-1)?.end ?? 0);
  return [...parts, rest].join('***');
}
