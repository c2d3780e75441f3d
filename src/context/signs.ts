import { findHiddenCharacters } from './invisible.ts';
import { rootLines } from './root-lines.ts';

/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * The signs without which `markdownEdits` changes nothing: markup, a character reference, an image or link that is more
 * than a plain address, a definition, words behind the language of a fence. A plain link, a fence and `a < b` are none
 * of them: most texts are never parsed. What is too long to be looked at in linear time counts as a sign.
 */
const signs = [
  '<[A-Za-z!?/]',
  '&(?:#|[A-Za-z])',
  String.raw`!\[(?!\]\([^ \t\r\n<()\\]{0,500}\))`,
  String.raw`\]\((?![^ \t\r\n<()\\]{0,500}\))`,
  String.raw`\]:`,
  String.raw`(?:\x60{3}|~{3})[ \t]*(?:[^ \t\r\n]{1,200}[ \t]+[^ \t\r\n]|[^ \t\r\n]{201})`,
].join('|');

const anySign = new RegExp(signs);
/** What a definition elsewhere may change besides. */
const signOrBracket = String.raw`${signs}|\[`;

/**
 * The pieces of a markdown text that have to be parsed to know what must go, in order; each begins at a root line. What
 * lies between holds no sign, and nothing of it is open where a piece begins. Empty when the text stays as it is.
 */
export function piecesWithSigns(text: string): readonly Piece[] {
  const hidden = findHiddenCharacters(text).map(({ offset }) => offset);
  if (hidden.length === 0 && !anySign.test(text)) return [];
  const pattern = new RegExp(text.includes(']:') ? signOrBracket : signs, 'g');
  // No sign goes over the end of a line, so no piece holds only a part of one.
  const offsets = [...hidden, ...Array.from(text.matchAll(pattern), ({ index }) => index)].sort(
    (a, b) => a - b,
  );
  const starts = rootLines(text);
  const pieces: Piece[] = [];
  let next = 0;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? text.length;
    const before = next;
    while ((offsets[next] ?? Infinity) < end) next += 1;
    if (next > before) pieces.push({ start, end });
  }
  return pieces;
}
