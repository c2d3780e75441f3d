/** Puts `text` in the place of the characters from `start` up to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits to a text. Of two that overlap the one that starts first decides what is put in, and
 * the other one only what is taken out besides.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text: inserted } of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= done) parts.push(text.slice(done, start), inserted);
    done = Math.max(done, end);
  }
  parts.push(text.slice(done));
  return parts.join('');
}
