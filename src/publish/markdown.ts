import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export type MarkdownRoot = ReturnType<typeof fromMarkdown>;
type NodesBelow<T> = T extends { children: (infer Child)[] } ? Child : never;
/** Any node of a document, at any depth. */
export type MarkdownNode = MarkdownRoot['children'][number] | NodesBelow<MarkdownRoot['children'][number]>;

/** A piece of the source, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Edit extends Span {
  readonly text: string;
}

/**
 * Emphasis has no part in what we look for and takes quadratic time on hostile input; footnotes are shown as
 * written. Both stay in the source as they are.
 */
const unread = {
  disable: {
    null: [
      'attention',
      'strikethrough',
      'gfmFootnoteCall',
      'gfmPotentialFootnoteCall',
      'gfmFootnoteDefinition',
    ],
  },
};

/** Without the second search for addresses, which makes nodes that stand nowhere in the source. */
const toTree = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/** Reads GitHub-flavoured markdown. Only the kinds of nodes and their offsets matter here. */
export function parseMarkdown(text: string): MarkdownRoot {
  return fromMarkdown(text, { extensions: [gfm(), unread], mdastExtensions: toTree });
}

const maxBracketsInAParagraph = 1000;
const deepNesting = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){40}/m;

/** Would reading this take more than a second or so? Parsing is quadratic in brackets and in nesting. */
export function isTangled(text: string): boolean {
  if (deepNesting.test(text)) return true;
  return text.split(/\n[ \t]*\n/).some((part) => part.split('[').length > maxBracketsInAParagraph);
}

/** Every node of the document in the order of the source, parents first. */
export function nodesOf(root: MarkdownRoot): readonly MarkdownNode[] {
  const found: MarkdownNode[] = [];
  const open: MarkdownNode[] = root.children.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node);
    if ('children' in node) open.push(...(node.children as MarkdownNode[]).toReversed());
  }
  return found;
}

/** Where a node stands. Throws for a node without a position, which the parser never makes. */
export function spanOf(node: Pick<MarkdownNode, 'type' | 'position'>): Span {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`a ${node.type} without a position`);
  return { start, end };
}

/** Applies edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new Error('two edits of a text overlap');
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The text as a fenced code block: whatever it holds, it is shown and never interpreted. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.replace(/\n+$/, '')}\n${fence}`;
}
