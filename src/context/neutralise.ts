import { applyEdits } from './edits.ts';
import { htmlEdits } from './html-edits.ts';
import { showHiddenCharacters } from './invisible.ts';
import { markdownEdits } from './markdown-edits.ts';
import { piecesWithSigns } from './signs.ts';

/** `markdown` is text a person reads rendered; `plain` is shown as it is: code, logs, patches, lists. */
export type TextForm = 'markdown' | 'plain';

export interface NeutraliseOptions {
  readonly form: TextForm;
  /** Length of the result, in UTF-16 units; what lies in the middle is cut out and marked. */
  readonly maxCharacters: number;
}

export interface NeutralText {
  readonly text: string;
  /** Characters of the original that are not in the result. */
  readonly removedCharacters: number;
}

/** GitHub's own bound for a body or comment; markdown beyond it is cut before it is parsed. */
const maxParsedCharacters = 65_536;

/** Enough for anything honest; each pass undoes one layer of nesting. */
const maxPasses = 8;

/**
 * The one way by which text from outside gets into a prompt. Takes out what a person looking at the
 * page would not see, so that nobody can speak to the model behind the reader's back; visible text,
 * look-alike letters included, stays as it is, and the fence around it says that it is data. Code
 * and `plain` text stay byte for byte, save that hidden characters are written out as `<U+200B>`.
 * Never throws; the same text gives the same result, and a result gives itself.
 */
export function neutralise(text: string, options: NeutraliseOptions): NeutralText {
  const { form, maxCharacters } = options;
  const clean = form === 'plain' ? plain(text, maxCharacters) : markdown(text, maxCharacters);
  const bounded = boundText(clean, maxCharacters);
  return { text: bounded, removedCharacters: Math.max(0, text.length - bounded.length) };
}

/** Cutting first keeps a huge log from being searched whole; what is cut cannot come back. */
function plain(text: string, maxCharacters: number): string {
  return showHiddenCharacters(text.length > 2 * maxCharacters ? boundText(text, 2 * maxCharacters) : text);
}

function markdown(text: string, maxCharacters: number): string {
  let current = boundText(text.replace(/^\uFEFF+/, ''), Math.min(maxParsedCharacters, 4 * maxCharacters));
  if (isOvernested(current)) return withoutMarkup(current);
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const pieces = piecesWithSigns(current);
    if (pieces.length === 0) return current;
    const next = applyEdits(current, markdownEdits(current, pieces));
    if (next === current) return current;
    current = next;
  }
  return withoutMarkup(current);
}

/** Deeper than anybody writes; the time that parsing takes grows with the cube of this. */
const maxOpenBrackets = 100;
/** Brackets of a paragraph that close nothing: for each the parser looks through all that stands before it. */
const maxClosedBrackets = 100;
const deepContainers = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))){12}/m;

function isOvernested(text: string): boolean {
  if (deepContainers.test(text)) return true;
  let [open, closed] = [0, 0];
  for (const [mark] of text.matchAll(/[[\]]|\n[ \t]*\r?\n/g)) {
    if (mark === '[') open += 1;
    else if (mark !== ']') [open, closed] = [0, 0];
    else if (open > 0) open -= 1;
    else closed += 1;
    if (open > maxOpenBrackets || closed > maxClosedBrackets) return true;
  }
  return false;
}

/** For text made to wear out the parser: all of it counts as raw HTML and nothing as code. */
function withoutMarkup(text: string): string {
  const visible = applyEdits(text, htmlEdits(text, [{ start: 0, end: text.length }]));
  return showHiddenCharacters(visible.replaceAll('<', '‹').replaceAll('&', '＆'));
}

/**
 * The text within `maxCharacters`: two thirds from its head, one from its tail, and between them a
 * line that says how much is missing. Never splits a surrogate pair.
 */
export function boundText(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const room = Math.max(0, maxCharacters - markLength);
  const head = text.slice(0, Math.ceil((room * 2) / 3)).replace(/[\uD800-\uDBFF]$/, '');
  const tail = text.slice(text.length - Math.floor(room / 3)).replace(/^[\uDC00-\uDFFF]/, '');
  const missing = text.length - head.length - tail.length;
  return `${head}\n[… ${missing} characters left out …]\n${tail}`;
}

/** Room for the mark with any number in it. */
const markLength = 48;
