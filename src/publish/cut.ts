import { isTangled, parseMarkdown, spanOf } from './markdown.ts';

export interface CutOptions {
  /** Longest result, in UTF-16 units. */
  readonly maxCharacters: number;
  /** Our own markdown, put after the cut. */
  readonly pointer: string;
}

/** Room for the end of a fence and the blank lines around the pointer. */
const slack = 100;

/**
 * Shortens markdown at the end of a paragraph, and says where the rest is. A single block that is too long by itself
 * is cut at a line end or a space, and a fence in it is closed. A text that fits is returned as it is.
 */
export function cutMarkdown(text: string, { maxCharacters, pointer }: CutOptions): string {
  if (text.length <= maxCharacters) return text;
  const room = Math.max(0, maxCharacters - pointer.length - slack);
  const kept = keptBlocks(text, room) ?? hardCut(text, room);
  return `${kept}\n\n${pointer}`.slice(0, maxCharacters);
}

function keptBlocks(text: string, room: number): string | null {
  const piece = text.slice(0, room);
  if (isTangled(piece)) return null;
  const complete = parseMarkdown(piece).children.slice(0, -1).at(-1);
  const end = complete === undefined ? 0 : spanOf(complete).end;
  return end >= room / 4 ? text.slice(0, end) : null;
}

function hardCut(text: string, room: number): string {
  const piece = text.slice(0, room);
  const line = piece.lastIndexOf('\n');
  const space = piece.lastIndexOf(' ');
  const at = line > room / 2 ? line : space > room / 2 ? space : room;
  const kept = piece.slice(0, at).replace(/[\ud800-\udbff]$/, '');
  const fence = openFence(kept);
  return fence === null ? kept : `${kept}\n${fence}`;
}

/** The fence of a top-level code block that is still open at the end, by CommonMark's rule for fences. */
function openFence(text: string): string | null {
  let open: string | null = null;
  for (const match of text.matchAll(/^ {0,3}(`{3,}|~{3,})([^\n]*)$/gm)) {
    const [, marks = '', rest = ''] = match;
    if (open === null) open = rest.includes('`') ? null : marks;
    else if (marks.startsWith(open) && rest.trim() === '') open = null;
  }
  return open !== null && open.length < slack ? open : null;
}
