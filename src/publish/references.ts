import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Place } from './links.ts';
import type { Edit, Span } from './markdown.ts';

/** One character as it is read, and where it stands in the source: `\@` and `&#64;` are both `@`. */
interface Reading {
  readonly text: string;
  /** Source offset of each character of `text`, and one more for the end. */
  readonly offsets: readonly number[];
}

const notations =
  /\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|\n[ \t>]*/g;

/** Reads a text node's source: escapes and entities resolved, container markers after a line end left out. */
function readText(source: string, start: number): Reading {
  const offsets: number[] = [];
  let text = '';
  let at = 0;
  const take = (piece: string, from: number, step: 0 | 1): void => {
    for (let index = 0; index < piece.length; index += 1) offsets.push(start + from + index * step);
    text += piece;
  };
  for (const match of source.matchAll(notations)) {
    take(source.slice(at, match.index), at, 1);
    take(match[1] ?? (match[0].startsWith('\n') ? '\n' : decodeEntity(match[0])), match.index, 0);
    at = match.index + match[0].length;
  }
  take(source.slice(at), at, 1);
  return { text, offsets: [...offsets, start + source.length] };
}

function decodeEntity(entity: string): string {
  const paragraph = fromMarkdown(entity).children[0];
  const child = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return child?.type === 'text' ? child.value : entity;
}

/**
 * What GitHub or a bot would act on, wherever it stands in prose. The lengths are bounded so that reading
 * stays linear. Addresses come first, so that `https://x/@y` is one hit.
 */
const active = new RegExp(
  [
    '(?:https?|ftp)://[^\\s<>`|]{1,2000}',
    '(?<![A-Za-z0-9])www\\.[^\\s<>`|]{1,2000}',
    '(?<![A-Za-z0-9])@[A-Za-z0-9][A-Za-z0-9-]{0,100}(?:/[A-Za-z0-9._-]{1,100})?',
    '(?:[A-Za-z0-9._-]{1,100}/)?[A-Za-z0-9._-]{0,100}#[0-9]{1,20}',
    '(?<![A-Za-z0-9])GH-[0-9]{1,20}',
  ].join('|'),
  'gi',
);

/** `/deploy`: a word that begins with a slash at the start of a line, which some bots obey. */
const command = /(?<=^[ \t]*)\/[A-Za-z][^\s<>`|]{0,200}/gm;

export interface TextRules {
  readonly place: Place;
  /** Backticks for a code span that no run of backticks in the text can close or open. */
  readonly ticks: string;
}

/**
 * The edits that make a text node of `source` inert: mentions, references, addresses and commands become code
 * spans. In code GitHub looks for none of them, nothing invisible is added, and a person reads what was written.
 */
export function neutralise(source: string, span: Span, rules: TextRules): readonly Edit[] {
  const comment = source.slice(span.start, span.end).indexOf('<!--');
  const end = comment === -1 ? span.end : span.start + comment;
  const cut: readonly Edit[] = comment === -1 ? [] : [{ start: end, end: span.end, text: '' }];
  const raw = source.slice(span.start, end);
  const reading = readText(raw, span.start);
  const commands = [...reading.text.matchAll(command)].filter((hit) => opensLine(source, reading, hit.index));
  const others = [...reading.text.matchAll(active)].filter(
    (hit) => !isOwnIssue(hit[0], rules.place) && !commands.some((taken) => overlap(taken, hit)),
  );
  const hits = [...commands, ...others];
  const spans = hits.map((hit) => codeSpan(source, reading, hit, rules.ticks));
  return [...cut, ...spans, ...escapes(raw, span.start, spans)];
}

function overlap(one: RegExpExecArray, other: RegExpExecArray): boolean {
  return one.index < other.index + other[0].length && other.index < one.index + one[0].length;
}

function isOwnIssue(hit: string, { repository, issue }: Place): boolean {
  const own = `#${issue}`;
  const full = `${repository.owner}/${repository.repo}${own}`;
  return hit === own || hit.toLowerCase() === full.toLowerCase();
}

/** A text node may begin in the middle of a line, where a slash is no command. */
function opensLine(source: string, reading: Reading, index: number): boolean {
  const at = reading.offsets[index] ?? 0;
  const before = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  return /^[\s>*+\-0-9.)#|]*$/.test(before);
}

function codeSpan(source: string, reading: Reading, hit: RegExpExecArray, ticks: string): Edit {
  const start = reading.offsets[hit.index] ?? 0;
  const written = hit[0].replace(/[.,;:!?'")\]*_]+$/, '') || hit[0];
  const end = reading.offsets[hit.index + written.length] ?? source.length;
  const before = /[\\`]/.test(source.charAt(start - 1)) ? ' ' : '';
  const after = source.charAt(end) === '`' ? ' ' : '';
  return { start, end, text: `${before}${ticks}${written}${ticks}${after}` };
}

/** A stray `<` before a tag-like word, and the start of a footnote, are shown as written. */
function escapes(raw: string, start: number, spans: readonly Edit[]): readonly Edit[] {
  const found: Edit[] = [];
  for (const match of raw.matchAll(/(?<!\\)(?:<(?=[A-Za-z/!?])|\[(?=\^))/g)) {
    const at = start + match.index;
    if (spans.some((span) => at >= span.start && at < span.end)) continue;
    found.push({ start: at, end: at + 1, text: match[0] === '<' ? '&lt;' : '\\[' });
  }
  return found;
}
