/**
 * What the lines of a paragraph may begin with so that none of them can be anything else: no mark of a list, quote,
 * heading, table, fence, rule, definition or HTML block.
 */
const paragraphLine = [
  String.raw`[A-Za-z()"'!\\@$%,./;?\]{}^&\u0080-\uffff]`,
  String.raw`\*{1,2}[^*\s]`,
  String.raw`_{1,2}[^_\s]`,
  String.raw`\x60{1,2}(?!\x60)`,
  String.raw`\[(?!\^)`,
  String.raw`#[^#\s]`,
  String.raw`\d+(?![\d.)])`,
].join('|');
const paragraph = new RegExp(`^(?! |\\t)(?:[ \\t]*(?:${paragraphLine})[^\\r\\n]*(?:\\r\\n?|\\n|$))+$`);

/** Elements that begin an HTML block at the start of any line; it ends with the next blank one. Not all there are. */
const blockElement =
  /^<\/?(?:details|summary|div|p|center|table|thead|tbody|tr|td|th|h[1-6]|ul|ol|li|dl|dt|dd|hr)(?=[ \t\r\n>]|$)/i;
const blankLine = /(?:\r\n?|\n)[ \t]*[\r\n]/;

/**
 * What a piece that begins at a root line surely is as a whole, blank lines at its end left out: `paragraph`, one block of
 * raw HTML, or null where it takes a parser to tell. Linear in the length.
 */
export function blockOf(piece: string): 'paragraph' | 'html' | null {
  if (piece.startsWith('<')) return isHtmlBlock(piece) ? 'html' : null;
  return !piece.includes(']:') && paragraph.test(piece) ? 'paragraph' : null;
}

function isHtmlBlock(piece: string): boolean {
  if (blockElement.test(piece)) return !blankLine.test(piece);
  if (!piece.startsWith('<!--')) return false;
  const close = piece.indexOf('-->', 2);
  return close !== -1 && !/[\r\n]/.test(piece.slice(close));
}
