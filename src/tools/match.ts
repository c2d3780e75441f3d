/** Half-open range of UTF-16 positions. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a text occurs: `exact`, or `similar` when only typography, trailing blanks or line ends differ. */
export interface Found {
  readonly how: 'exact' | 'similar';
  readonly spans: readonly Span[];
}

/** Characters that editors and models exchange for plain ones: same meaning to a reader. */
const plainForms: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2032]/, "'"],
  [/[\u201C\u201D\u201E\u201F\u2033]/, '"'],
  [/[\u2010-\u2015\u2212]/, '-'],
  [/[\u00A0\u2002-\u200A\u202F\u205F\u3000]/, ' '],
];

/** Finds every occurrence; similar ones only when there is no exact one. */
export function findText(content: string, wanted: string): Found {
  const exact = occurrences(content, wanted);
  if (exact.length > 0) return { how: 'exact', spans: exact };
  const plainContent = flatten(content);
  const plainWanted = flatten(wanted).text;
  if (plainWanted.trim() === '') return { how: 'similar', spans: [] };
  const spans = occurrences(plainContent.text, plainWanted).map(({ start, end }) => ({
    start: plainContent.origin[start] ?? 0,
    // After the last matched character, not before the next one: blanks between them stay as they are.
    end: (plainContent.origin[end - 1] ?? 0) + 1,
  }));
  return { how: 'similar', spans };
}

function occurrences(content: string, wanted: string): Span[] {
  const spans: Span[] = [];
  if (wanted === '') return spans;
  for (let at = content.indexOf(wanted); at !== -1; at = content.indexOf(wanted, at + wanted.length))
    spans.push({ start: at, end: at + wanted.length });
  return spans;
}

/** The text with plain typography, LF line ends and no blanks before them; `origin` maps each position back. */
function flatten(text: string): { readonly text: string; readonly origin: readonly number[] } {
  const kept: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = plain(text.charAt(at));
    if (character === '\n') dropBlanks(kept, origin);
    if (character === '\r' && text.charAt(at + 1) === '\n') continue;
    kept.push(character);
    origin.push(at);
  }
  dropBlanks(kept, origin);
  return { text: kept.join(''), origin };
}

function dropBlanks(kept: string[], origin: number[]): void {
  while (kept.at(-1) === ' ' || kept.at(-1) === '\t') {
    kept.pop();
    origin.pop();
  }
}

function plain(character: string): string {
  if (character < '\u0080') return character;
  return plainForms.find(([form]) => form.test(character))?.[1] ?? character;
}

/** Number of the line that a position is on, from 1. */
export function lineOf(content: string, position: number): number {
  let line = 1;
  for (let at = content.indexOf('\n'); at !== -1 && at < position; at = content.indexOf('\n', at + 1))
    line += 1;
  return line;
}

/**
 * The lines of the content that look most like the first line of the wanted text, best first, at most
 * three: what a person would want to see when a text was not found.
 */
export function nearestLines(
  content: string,
  wanted: string,
): { readonly line: number; readonly text: string }[] {
  const target = wordsOf(wanted.split('\n').find((line) => line.trim() !== '') ?? '');
  if (target.size === 0) return [];
  return content
    .split('\n')
    .map((text, index) => ({
      line: index + 1,
      text: text.trimEnd(),
      likeness: likeness(wordsOf(text), target),
    }))
    .filter((candidate) => candidate.likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness || a.line - b.line)
    .slice(0, 3)
    .map(({ line, text }) => ({ line, text: text.slice(0, 200) }));
}

function wordsOf(line: string): Set<string> {
  return new Set(line.match(/[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? []);
}

/** Shared words over all words of both. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
