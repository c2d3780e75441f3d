import type { Edit } from './edits.ts';

/** A stretch of raw HTML in a markdown text. */
export interface HtmlRange {
  readonly start: number;
  readonly end: number;
}

/** Elements whose contents a reader of the page does not see, or not at once. */
const hiding = new Set(
  'details,script,style,template,noscript,iframe,object,svg,math,picture,video,audio,textarea,select,title'.split(
    ',',
  ),
);

/**
 * What to take out of the raw HTML of a text: comments with their contents, tags without. A tag that
 * hides what it encloses is named, so that the contents do not pass for plain text. A comment that
 * is never closed hides everything to the end of the text, as it does on the page.
 */
export function htmlEdits(text: string, ranges: readonly HtmlRange[]): readonly Edit[] {
  const edits: Edit[] = [];
  let openedAt: number | null = null;
  for (const range of ranges) {
    let position = range.start;
    if (openedAt !== null) {
      const close = endOfComment(text, range.start, range.end);
      if (close === null) continue;
      edits.push({ start: openedAt, end: close, text: '' });
      openedAt = null;
      position = close;
    }
    openedAt = scan(text, { start: position, end: range.end }, edits);
  }
  if (openedAt !== null) edits.push({ start: openedAt, end: text.length, text: '' });
  return edits;
}

/** Adds the edits of one stretch; returns where a comment was opened and not closed in it. */
function scan(text: string, range: HtmlRange, edits: Edit[]): number | null {
  let position = text.indexOf('<', range.start);
  while (position !== -1 && position < range.end) {
    const end = endOfMarkup(text, position, range.end);
    if (end === null) return position;
    if (end > position) edits.push(...replaceMarkup(text, position, end));
    position = text.indexOf('<', Math.max(end, position + 1));
  }
  return null;
}

/** Where the markup at `start` ends; `start` itself when it is none; null for a comment left open. */
function endOfMarkup(text: string, start: number, limit: number): number | null {
  if (text.startsWith('<!--', start)) {
    const empty = /^<!---?>/.exec(text.slice(start, start + 6));
    return empty === null ? endOfComment(text, start + 4, limit) : start + empty[0].length;
  }
  const next = text.slice(start + 1, start + 3);
  if (/^[!?]/.test(next) || /^\/[^a-z]/i.test(next)) return orLimit(text.indexOf('>', start), limit);
  return /^\/?[a-z]/i.test(next) ? endOfTag(text, start, limit) : start;
}

function endOfComment(text: string, from: number, limit: number): number | null {
  const close = /--!?>/g;
  close.lastIndex = from;
  const match = close.exec(text);
  return match === null || match.index >= limit ? null : match.index + match[0].length;
}

function orLimit(found: number, limit: number): number {
  return found === -1 || found >= limit ? limit : found + 1;
}

/** A `>` inside quotes does not end a tag; a tag that never ends swallows the rest. */
function endOfTag(text: string, start: number, limit: number): number {
  let quote = '';
  for (let index = start + 1; index < limit; index += 1) {
    const character = text.charAt(index);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return index + 1;
    else if ((character === '"' || character === "'") && text.charAt(index - 1).match(/[=\s]/))
      quote = character;
  }
  return limit;
}

function replaceMarkup(text: string, start: number, end: number): readonly Edit[] {
  const tag = text.slice(start, end);
  const before = text.charAt(start - 1);
  if (/^<[A-Z][A-Za-z0-9]{0,39}>$/.test(tag) && /[\p{L}\p{N}_]/u.test(before)) return [];
  const [, slash, name = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(tag) ?? [];
  if (!hiding.has(name.toLowerCase())) return [{ start, end, text: '' }];
  return [
    { start, end, text: slash === '/' ? '[end of hidden part]' : `[hidden in ${name.toLowerCase()}:] ` },
  ];
}
