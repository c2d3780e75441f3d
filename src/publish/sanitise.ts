import { withoutHtml } from './html.ts';
import { withoutInvisible } from './invisible.ts';
import { allowedLink } from './links.ts';
import type { Place } from './links.ts';
import { applyEdits, fenced, isTangled, nodesOf, parseMarkdown, spanOf } from './markdown.ts';
import type { Edit, MarkdownNode, MarkdownRoot, Span } from './markdown.ts';
import { neutralise } from './references.ts';
import { cutMarkdown } from './cut.ts';

export type { Place } from './links.ts';

/** GitHub refuses comments and pull request bodies above 65,536 characters. */
export const maxBodyCharacters = 65_536;

export interface SanitiseOptions {
  readonly place: Place;
  /** Longest result, in UTF-16 units. */
  readonly maxCharacters: number;
  /** Our own markdown, put at the end of a text that was cut: where the whole of it is. */
  readonly pointer: string;
}

/** Removing one thing can make another: three rounds settle every honest text. */
const maxRounds = 8;

/**
 * Markdown written by a model or by strangers, made safe to publish on GitHub: no mention, reference to another
 * issue, command, outside link, image, raw HTML, comment or invisible character is left active. Code spans and
 * blocks stay byte-identical. Running it on its own result changes nothing. A text that does not settle, or that
 * takes too long to read, is returned as one block of code. Never longer than `maxCharacters`. Never throws.
 */
export function sanitise(markdown: string, options: SanitiseOptions): string {
  const text = cutSource(markdown.replace(/\r\n?/g, '\n').replaceAll('\0', ''), options);
  const settled = isTangled(text) ? null : settle(text, options.place);
  const safe = settled ?? fenced(withoutInvisible(text));
  if (safe.length <= options.maxCharacters) return safe;
  const cut = cutMarkdown(safe, options);
  return settle(cut, options.place) === cut ? cut : cutMarkdown(fenced(withoutInvisible(safe)), options);
}

/** Bounds the work: what is far beyond the limit is never parsed. */
function cutSource(text: string, { maxCharacters, pointer }: SanitiseOptions): string {
  const most = maxCharacters * 2;
  return text.length <= most ? text : cutMarkdown(text, { maxCharacters: most, pointer });
}

function settle(markdown: string, place: Place): string | null {
  let text = markdown;
  for (let round = 0; round < maxRounds; round += 1) {
    const next = onePass(text, place);
    if (next === text) return text;
    text = next;
  }
  return null;
}

function onePass(markdown: string, place: Place): string {
  const parsed = parseMarkdown(markdown);
  const seen = visibleOnly(markdown, parsed);
  const root = seen === markdown ? parsed : parseMarkdown(seen);
  const nodes = nodesOf(root);
  const html = nodes.filter((node) => node.type === 'html').map(spanOf);
  // What stands around a tag may mean something else once the tag is gone: the rest waits for the next round.
  if (html.length > 0)
    return applyEdits(
      seen,
      html.map((span) => withoutTags(seen, span)),
    );
  const pass = { source: seen, place, definitions: definitionsOf(nodes), ticks: freeTicks(seen, nodes) };
  const edits: Edit[] = [];
  let until = 0;
  for (const node of nodes) {
    const span = spanOf(node);
    if (span.start < until) continue;
    const whole = replacementOf(node, pass);
    edits.push(...(whole === null ? editsOf(node, pass) : [{ ...span, text: whole }]));
    if (whole !== null) until = span.end;
  }
  const edited = applyEdits(seen, edits);
  return closeFence(edited, edited === seen ? root : null);
}

function withoutTags(source: string, span: Span): Edit {
  return { ...span, text: withoutHtml(source.slice(span.start, span.end)) };
}

function definitionsOf(nodes: readonly MarkdownNode[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const node of nodes)
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
  return found;
}

interface Pass {
  readonly source: string;
  readonly place: Place;
  /** Addresses of reference links by their identifier. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly ticks: string;
}

/** Removes invisible characters everywhere but in code. */
function visibleOnly(source: string, root: MarkdownRoot): string {
  const code = nodesOf(root).filter((node) => node.type === 'code' || node.type === 'inlineCode');
  let result = '';
  let at = 0;
  for (const { start, end } of code.map(spanOf)) {
    result += withoutInvisible(source.slice(at, start)) + source.slice(start, end);
    at = end;
  }
  return result + withoutInvisible(source.slice(at));
}

/** As few backticks as no run in the prose has, so that ours pair with each other only. */
function freeTicks(source: string, nodes: readonly MarkdownNode[]): string {
  const taken = new Set<number>();
  for (const node of nodes) {
    if (node.type !== 'text') continue;
    const { start, end } = spanOf(node);
    for (const run of source.slice(start, end).matchAll(/`+/g)) taken.add(run[0].length);
  }
  let length = 1;
  while (taken.has(length)) length += 1;
  return '`'.repeat(length);
}

/** What stands in place of a whole node and all below it; null when the node stays. */
function replacementOf(node: MarkdownNode, pass: Pass): string | null {
  const { start, end } = spanOf(node);
  const written = pass.source.slice(start, end);
  switch (node.type) {
    case 'definition':
      return '';
    case 'imageReference':
      return '(image removed)';
    case 'image':
      return keeps(node, pass) ? null : '(image removed)';
    case 'link':
      if (written.startsWith('[')) return null;
      return keeps(node, pass) ? written : inCode(written.replace(/^<|>$/g, ''), pass);
    default:
      return null;
  }
}

function keeps(node: { url: string; title?: string | null | undefined }, pass: Pass): boolean {
  return typeof node.title !== 'string' && allowedLink(node.url, pass.place) !== null;
}

/** An address as code: read, not followed. */
function inCode(address: string, pass: Pass): string {
  const shown = address.replace(/[\s`|<>]+/g, '').slice(0, 500);
  return shown === '' ? '' : `${pass.ticks}${shown}${pass.ticks}`;
}

function editsOf(node: MarkdownNode, pass: Pass): readonly Edit[] {
  const span = spanOf(node);
  switch (node.type) {
    case 'text':
      return neutralise(pass.source, span, pass);
    case 'code':
      return plainFence(node, pass);
    case 'link':
      return pass.source.startsWith('[', span.start) && !keeps(node, pass)
        ? unlink(node, node.url, pass)
        : [];
    case 'linkReference':
      return unlink(node, pass.definitions.get(node.identifier) ?? '', pass);
    default:
      return [];
  }
}

/** Takes the link off its text. An allowed address stays a link, without a title; another is shown as code. */
function unlink(node: MarkdownNode, url: string, pass: Pass): readonly Edit[] {
  const span = spanOf(node);
  const children = 'children' in node ? (node.children as MarkdownNode[]) : [];
  const first = children[0];
  const last = children.at(-1);
  const address = allowedLink(url, pass.place);
  if (first === undefined || last === undefined)
    return [{ ...span, text: address === null ? inCode(url, pass) : `<${address}>` }];
  const code = inCode(url, pass);
  return [
    { start: span.start, end: spanOf(first).start, text: address === null ? '' : '[' },
    {
      start: spanOf(last).end,
      end: span.end,
      text: address === null ? (code === '' ? '' : ` (${code})`) : `](<${address}>)`,
    },
  ];
}

/** Languages that GitHub draws instead of showing; drawings can carry links. */
const drawn = /^(?:mermaid|geojson|topojson|stl|math)\b/i;

function plainFence(node: MarkdownNode, pass: Pass): readonly Edit[] {
  const { start, end } = spanOf(node);
  const info = /^(`{3,}|~{3,})[ \t]*/.exec(pass.source.slice(start, Math.min(end, start + 200)));
  if (info === null || !drawn.test(pass.source.slice(start + info[0].length))) return [];
  const at = start + info[0].length;
  return [{ start: at, end: at, text: 'text ' }];
}

/** A fence left open would swallow whatever is put after this text. `root` is the text as parsed, where it is known. */
function closeFence(text: string, root: MarkdownRoot | null): string {
  if (!/`{3}|~{3}/.test(text)) return text;
  const last = (root ?? parseMarkdown(text)).children.at(-1);
  if (last?.type !== 'code') return text;
  const written = text.slice(spanOf(last).start, spanOf(last).end);
  const fence = /^(`{3,}|~{3,})/.exec(written)?.[1];
  if (fence === undefined) return text;
  const lines = written.split('\n');
  const closed = lines.length > 1 && closes(lines.at(-1) ?? '', fence);
  return closed ? text : `${text.replace(/\n+$/, '')}\n${fence}`;
}

/** Without an expression made of the fence: 60,000 backticks would be too large a one. */
function closes(line: string, fence: string): boolean {
  const signs = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1];
  return signs?.startsWith(fence) === true;
}

/**
 * One line of prose from an untrusted text, for a title or a commit subject: sanitised, line ends turned into
 * spaces, at most `maxCharacters` of the original with an ellipsis where it was cut.
 */
export function sanitiseLine(text: string, place: Place, maxCharacters: number): string {
  const flat = withoutInvisible(text).replace(/\s+/g, ' ').trim();
  const whole = flat.length <= maxCharacters;
  const short = whole ? flat : `${flat.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  const bare = short.replace(/^(?:[#>\-+*=]+\s+|`{3,}|~{3,}|\d+[.)]\s+)+/, '');
  const inert = sanitise(bare, { place, maxCharacters: maxCharacters * 3, pointer: '' });
  return inert.replace(/\s+/g, ' ').trim();
}

/** The same for a cell of a table, where a pipe would open the next cell. */
export function sanitiseCell(text: string, place: Place, maxCharacters: number): string {
  return sanitiseLine(text, place, maxCharacters).replace(/(?<!\\)\|/g, '\\|');
}

/**
 * The same for what GitHub does not read as markdown, where no code span helps: titles and commit messages. A mention
 * or reference is broken by the full-width form of its sign, which reads the same.
 */
export function inertLine(text: string, place: Place, maxCharacters: number): string {
  const broken = text
    .replace(/@(?=[A-Za-z0-9])/g, '＠')
    .replace(/#(?=[0-9])/g, '＃')
    .replace(/GH-(?=[0-9])/gi, 'GH‑');
  return withChecks(sanitiseLine(broken, place, maxCharacters));
}

/** Breaks the words in a commit message for which GitHub starts no workflow (docs, "Skipping workflow runs"). */
function withChecks(line: string): string {
  return line
    .replace(/\\?\[(skip ci|ci skip|no ci|skip actions|actions skip)\\?\]/gi, '($1)')
    .replace(/skip-checks(?=\s*:)/gi, 'skip‑checks');
}
