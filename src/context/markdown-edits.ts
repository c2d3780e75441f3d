import { decodeString } from 'micromark-util-decode-string';
import type { Edit } from './edits.ts';
import { htmlEdits } from './html-edits.ts';
import { findHiddenCharacters, nameCharacter } from './invisible.ts';
import type { Piece } from './signs.ts';
import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

const codeTypes = new Set(['codeText', 'codeFenced', 'codeIndented']);

/**
 * What to change in a markdown text so that a model reads what a person sees on the page: hidden HTML,
 * characters, titles, alternative texts and definitions go, character references are decoded, code
 * stays. Only the given pieces are read. One pass; what it lays bare is for the next one.
 */
export function markdownEdits(text: string, pieces: readonly Piece[]): readonly Edit[] {
  const tokens = tokenise(text, pieces);
  const all = tokens.flatMap((token) => [...walk(token)]);
  const code = all.filter(({ type }) => codeTypes.has(type));
  const html = all.filter(({ type }) => type === 'htmlFlow' || type === 'htmlText');
  const definitions = destinations(text, all);
  const footnotes = new Set(
    all.filter(({ type }) => type === 'gfmFootnoteCallString').map((token) => label(text, token)),
  );
  return [
    ...htmlEdits(text, html),
    ...all.flatMap((token) => editsOf(text, token, { definitions, footnotes })),
    ...hiddenCharacterEdits(text, code),
  ];
}

/**
 * The token and all inside it, in order, down to the outermost images, which are replaced as a whole.
 * An explicit stack: nesting is in the hands of the author.
 */
function* walk(token: Token): Generator<Token> {
  const waiting = [token];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if (next.type === 'image' && next !== token) continue;
    for (const inner of next.inner.toReversed()) waiting.push(inner);
  }
}

interface References {
  readonly definitions: ReadonlyMap<string, string>;
  readonly footnotes: ReadonlySet<string>;
}

function editsOf(text: string, token: Token, references: References): readonly Edit[] {
  const { start, end } = token;
  switch (token.type) {
    case 'characterReference':
      return [referenceEdit(text, token)];
    case 'image':
      return [{ start, end, text: `![](${imageDestination(text, token, references)})` }];
    case 'link':
      return linkEdits(text, token, references);
    case 'definition':
    case 'codeFencedFenceMeta':
      return [{ start, end, text: '' }];
    case 'gfmFootnoteDefinition':
      return footnoteEdits(text, token, references);
    default:
      return [];
  }
}

/** `&amp;lt;` says the same as `&lt;`, however often it is encoded. */
function referenceEdit(text: string, { start, end }: Token): Edit {
  let decoded = decodeString(text.slice(start, end));
  let last = end;
  while (decoded === '&') {
    const [rest] = /^(?:#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{0,31});/i.exec(text.slice(last, last + 40)) ?? [];
    if (rest === undefined || decodeString(`&${rest}`) === `&${rest}`) break;
    decoded = decodeString(`&${rest}`);
    last += rest.length;
  }
  return { start, end: last, text: decoded };
}

function find(token: Token, type: string): Token | undefined {
  for (const inner of walk(token)) if (inner.type === type) return inner;
  return undefined;
}

function slice(text: string, token: Token | undefined): string {
  return token === undefined ? '' : text.slice(token.start, token.end);
}

/** Labels are compared as CommonMark compares them: blanks folded, letters of one case. */
function label(text: string, token: Token | undefined): string {
  return slice(text, token)
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

function destinations(text: string, tokens: readonly Token[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const token of tokens.filter(({ type }) => type === 'definition')) {
    const name = label(text, find(token, 'definitionLabelString'));
    if (!found.has(name)) found.set(name, slice(text, find(token, 'definitionDestination')));
  }
  return found;
}

/** Where a link or image without its own address points to. */
function referenced(text: string, token: Token, { definitions }: References): string | undefined {
  const reference = token.inner.find(({ type }) => type === 'reference');
  const named = reference === undefined ? undefined : find(reference, 'referenceString');
  const name = named ?? token.inner[0]?.inner.find(({ type }) => type === 'labelText');
  return definitions.get(label(text, name));
}

function imageDestination(text: string, image: Token, references: References): string {
  const resource = image.inner.find(({ type }) => type === 'resource');
  if (resource === undefined) return referenced(text, image, references) ?? '';
  return slice(text, find(resource, 'resourceDestination'));
}

/** Leaves of `[text](address "title")` and `[text][label]` the text and the address. */
function linkEdits(text: string, link: Token, references: References): readonly Edit[] {
  const resource = link.inner.find(({ type }) => type === 'resource');
  if (resource === undefined) {
    const start = link.inner.find(({ type }) => type === 'reference')?.start ?? link.end;
    const destination = referenced(text, link, references);
    return destination === undefined ? [] : [{ start, end: link.end, text: `(${destination})` }];
  }
  const title = find(resource, 'resourceTitle');
  if (title === undefined) return [];
  const destination = find(resource, 'resourceDestination');
  return [{ start: destination?.end ?? title.start, end: resource.end - 1, text: '' }];
}

/** A footnote that nothing points to is not on the page. */
function footnoteEdits(text: string, token: Token, { footnotes }: References): readonly Edit[] {
  const name = label(text, find(token, 'gfmFootnoteDefinitionLabelString'));
  return footnotes.has(name) ? [] : [{ start: token.start, end: token.end, text: '' }];
}

/** In code a hidden character may be the very fault that is reported: it is written out there. */
function hiddenCharacterEdits(text: string, code: readonly Token[]): readonly Edit[] {
  let next = 0;
  return findHiddenCharacters(text).map(({ offset, character }) => {
    while ((code[next]?.end ?? Infinity) <= offset) next += 1;
    const inCode = (code[next]?.start ?? Infinity) <= offset;
    return { start: offset, end: offset + character.length, text: inCode ? nameCharacter(character) : '' };
  });
}
