/**
 * Offsets of lines at which nothing of what stands before is open: no list, quote, footnote, paragraph, fence or HTML
 * block. What begins there reads the same by itself, save for the definitions it uses. The first is always 0; the
 * others have less of an indent than code, and stand behind a blank line or the end of such a block. Where it cannot be
 * told without reading the blocks in full, there are no more of them. Linear in the text.
 */
export function rootLines(text: string): readonly number[] {
  const found = [0];
  const state: State = { open: null, inContainer: false, maybeHtml: false, fresh: false };
  for (let start = 0; start < text.length;) {
    const end = endOfLine(text, start);
    const line = measured(text, start, end);
    if (state.open === null && state.fresh && startsAtRoot(text, line, state)) {
      found.push(start);
      state.inContainer = false;
    }
    if (!readLine(text, line, state)) return found;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return found;
}

interface Line {
  /** Offset of the first character that is no blank; `end` in a blank line. */
  readonly first: number;
  readonly end: number;
  /** Columns of its indent; 4 for anything deeper, tabs included: at the root that is code or goes on with a paragraph. */
  readonly indent: number;
}

interface Fence {
  readonly kind: 'fence';
  readonly mark: string;
  readonly length: number;
  readonly indent: number;
  /** Whether it stands at the root; otherwise it may be the fence of a list item. */
  readonly certain: boolean;
}

interface Html {
  readonly kind: 'html';
  readonly close: RegExp;
}

interface State {
  open: Fence | Html | null;
  /** A quote, footnote, list or indented code may have begun since the last root line. */
  inContainer: boolean;
  /** Since the last blank line an HTML block may have begun that ends with the next one. */
  maybeHtml: boolean;
  /** The line before was blank, or ended an HTML block or a fence at the root. */
  fresh: boolean;
}

export function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}

function measured(text: string, start: number, end: number): Line {
  let first = start;
  let indent = 0;
  for (; first < end; first += 1) {
    const code = text.charCodeAt(first);
    if (code === 9) indent = 4;
    else if (code === 32) indent += 1;
    else break;
  }
  return { first, end, indent: Math.min(indent, 4) };
}

/**
 * What may stand in a container ends with a line without an indent, save that another container takes it up. A text that
 * begins with a byte order mark is read without it.
 */
function startsAtRoot(text: string, line: Line, { inContainer }: State): boolean {
  if (line.first === line.end || text.charCodeAt(line.first) === 0xfeff) return false;
  return inContainer ? line.indent === 0 && !isContainer(text, line) : line.indent < 4;
}

/** A line that may begin a quote, a footnote or an item of a list; a row of stars or dashes may look so, too. */
function isContainer(text: string, { first, end }: Line): boolean {
  return /^(?:>|\[\^|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))/.test(text.slice(first, Math.min(end, first + 12)));
}

/** Whether it can still be told what is open behind this line. */
function readLine(text: string, line: Line, state: State): boolean {
  state.fresh = line.first === line.end;
  if (state.open?.kind === 'fence') return readInFence(text, line, state, state.open);
  if (state.open?.kind === 'html') {
    if (!state.open.close.test(text.slice(line.first, line.end))) return true;
    state.open = null;
    state.fresh = !state.inContainer;
    return true;
  }
  if (state.fresh) {
    state.maybeHtml = false;
    return true;
  }
  if (line.indent > 3) {
    state.inContainer = true;
    return true;
  }
  const mark = text.charAt(line.first);
  if (mark === '`' || mark === '~') return openFence(text, line, state);
  if (mark === '<') return openHtml(text, line, state);
  state.inContainer ||= isContainer(text, line);
  return true;
}

/**
 * Of a fence that may belong to a list item only what both readings have in common counts: lines as deep as the one
 * that opened it, and then one that closes it, just as deep.
 */
function readInFence(text: string, line: Line, state: State, open: Fence): boolean {
  if (line.first === line.end) return true;
  if (!open.certain && line.indent < open.indent) return false;
  if (line.indent > 3 && open.certain) return true;
  if (!closes(text, line, open)) return true;
  state.open = null;
  state.fresh = !state.inContainer;
  return open.certain || line.indent === open.indent;
}

function closes(text: string, { first, end }: Line, { mark, length }: Fence): boolean {
  const marks = runOf(text, first, end, mark);
  return marks >= length && /^[ \t]*$/.test(text.slice(first + marks, end));
}

function runOf(text: string, start: number, end: number, mark: string): number {
  let at = start;
  while (at < end && text.charAt(at) === mark) at += 1;
  return at - start;
}

function openFence(text: string, { first, end, indent }: Line, state: State): boolean {
  const mark = text.charAt(first);
  const length = runOf(text, first, end, mark);
  if (length < 3 || (mark === '`' && text.slice(first + length, end).includes('`'))) return true;
  if (state.maybeHtml) return false;
  state.open = { kind: 'fence', mark, length, indent, certain: indent === 0 || !state.inContainer };
  return true;
}

/** HTML blocks that end with a mark of their own, and that blank lines do not end. Sections of CDATA are not told. */
const markedBlocks: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!(?=--)/, /-->/],
  [/^<(?=\?)/, /\?>/],
  [/^<!(?=[a-z])/i, />/],
];

function openHtml(text: string, { first, end, indent }: Line, state: State): boolean {
  const written = text.slice(first, end);
  for (const [open, close] of markedBlocks) {
    const begin = open.exec(written);
    if (begin === null) continue;
    if (close.test(written.slice(begin[0].length))) {
      state.fresh = !state.maybeHtml && !state.inContainer;
      return true;
    }
    if (state.maybeHtml || (indent > 0 && state.inContainer)) return false;
    state.open = { kind: 'html', close };
    return true;
  }
  if (/^<\/?[a-z]/i.test(written)) state.maybeHtml = true;
  return !written.startsWith('<![');
}
