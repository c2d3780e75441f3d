import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { blockOf } from './one-block.ts';
import { endOfLine } from './root-lines.ts';
import type { Piece } from './signs.ts';

/** What the parser found, with offsets in the whole text; `end` is exclusive. */
export interface Token {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** The tokens inside, in order. */
  readonly inner: Token[];
}

type Extension = ReturnType<typeof gfm>;
type Parser = ReturnType<typeof parse>;

/**
 * Emphasis and strikethrough hide nothing, and finding them takes quadratic time: 25 s for 64 KiB of
 * stars. Without them the slowest text of that length takes seconds.
 */
const withoutEmphasis: Extension = { disable: { null: ['attention', 'strikethrough'] } };

/**
 * The tokens of the given pieces of a markdown text, each of which begins where nothing else is open. What a piece
 * defines holds for all of them.
 */
export function tokenise(text: string, pieces: readonly Piece[]): readonly Token[] {
  const parserFor = chooseParser(text);
  const written = pieces.map((piece) => write(text, piece, parserFor));
  // All pieces are written before the first is read: a definition may stand behind its use.
  return written.flatMap((read) => read());
}

/**
 * Looking for tables and addresses without brackets is half of the work, so it is left out of pieces that have none.
 * Where something may be defined, all pieces have to share one parser.
 */
function chooseParser(text: string): (written: string) => Parser {
  const made = new Map<string, Parser>();
  const shared = text.includes(']:');
  return (written) => {
    const tables = shared || tableRow.test(written);
    const addresses = shared || address.test(written);
    const name = `${tables} ${addresses}`;
    const parser =
      made.get(name) ?? parse({ extensions: [extensionFor({ tables, addresses }), withoutEmphasis] });
    made.set(name, parser);
    return parser;
  };
}

/** What the row below the head of every table has. */
const tableRow = /\|[ \t]*:?-|-:?[ \t]*\||:-|-:/;
/** What every address without brackets has. */
const address = /www\.|https?:\/\/|@/i;

function extensionFor({ tables, addresses }: { tables: boolean; addresses: boolean }): Extension {
  const { flow, text, ...rest } = gfm({ singleTilde: false });
  return {
    ...rest,
    ...(tables && flow !== undefined ? { flow } : {}),
    text: Object.fromEntries(
      Object.entries(text ?? {}).map(([code, constructs]) => [
        code,
        [constructs]
          .flat()
          .filter((construct) => construct !== undefined)
          .filter(({ name }) => addresses || name?.endsWith('Autolink') !== true),
      ]),
    ),
  };
}

/**
 * Reads the blocks of a piece, and returns what reads its text. What comes behind the piece closes what is open in it,
 * and a letter does that too. Lines are numbered by offset: their numbers must differ from piece to piece.
 */
function write(text: string, piece: Piece, parserFor: (written: string) => Parser): () => readonly Token[] {
  const { start, end } = piece;
  const written = text.slice(start, end);
  const shown = withoutBlankLines(written);
  const indent = /^ {0,3}/.exec(shown)?.[0].length ?? 0;
  const block = blockOf(shown.slice(indent));
  if (block === 'html') return () => [{ type: 'htmlFlow', start, end: start + shown.length, inner: [] }];
  const parser = parserFor(written);
  const from = (skipped: number) => ({ line: start + 1, column: 1 + skipped, offset: start + skipped });
  if (block === 'paragraph') {
    const lines = preprocess()(shown.slice(indent), undefined, true);
    return () => nested(postprocess(parser.text(from(indent)).write(lines)));
  }
  const closed = end < text.length ? `${written}x` : written;
  const events = parser.document(from(0)).write(preprocess()(closed, undefined, true));
  return () => nested(postprocess(events));
}

/** Without the blank lines at the end of the piece, and without the end of the line before them. */
function withoutBlankLines(piece: string): string {
  let end = piece.length;
  while (end > 0 && ' \t\r\n'.includes(piece.charAt(end - 1))) end -= 1;
  return piece.slice(0, endOfLine(piece, end));
}

function nested(events: ReturnType<typeof postprocess>): readonly Token[] {
  const root: Token[] = [];
  const open: Token[] = [];
  for (const [kind, { type, start, end }] of events) {
    if (kind === 'exit') {
      open.pop();
      continue;
    }
    const token = { type, start: start.offset, end: end.offset, inner: [] };
    (open.at(-1)?.inner ?? root).push(token);
    open.push(token);
  }
  return root;
}
