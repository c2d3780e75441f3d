/**
 * Characters that show nothing and can carry text or reorder it: everything that Unicode calls
 * default-ignorable (tags, zero-width, bidi, variation selectors, fillers, soft hyphen), control
 * characters other than tab and line ends, annotation marks, and halves of surrogate pairs.
 */
const hidden = String.raw`[[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\uFFF9-\uFFFB]--[\t\n\r]]`;

const pictograph = String.raw`(?:\p{RGI_Emoji}|\p{Extended_Pictographic}[\uFE0E\uFE0F]?)`;

/** Scripts that are spelled with joiners; one between letters is part of a word. */
const joiningScripts = [
  ...['Arabic', 'Syriac', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil'],
  ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Myanmar', 'Khmer', 'Tibetan'],
]
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');

/** What must stay together although it holds such characters comes first, so that it is matched whole. */
const pattern = String.raw`(?<keep>${pictograph}(?:\u200D${pictograph})*|(?<=[${joiningScripts}])[\u200C\u200D](?=[${joiningScripts}]))|${hidden}`;

/**
 * Most texts have nothing to look at, and the list of all emoji takes 20 ms to compile: so it is made for a text
 * that holds such a character at all. The engine remembers what it compiled.
 */
function needsLook(text: string): boolean {
  return new RegExp(hidden, 'v').test(text);
}

function searchPattern(): RegExp {
  return new RegExp(pattern, 'gv');
}

export interface HiddenCharacter {
  readonly offset: number;
  readonly character: string;
}

/** The hidden characters of a text, in order; those that make up an emoji or spell a word are none. */
export function findHiddenCharacters(text: string): readonly HiddenCharacter[] {
  if (!needsLook(text)) return [];
  return [...text.matchAll(searchPattern())]
    .filter((match) => match.groups?.['keep'] === undefined)
    .map((match) => ({ offset: match.index, character: match[0] }));
}

/** A hidden character as a person can read it: `<U+200B>`. */
export function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** The text with every hidden character written out, for code, logs and patches, where it may be the fault. */
export function showHiddenCharacters(text: string): string {
  if (!needsLook(text)) return text;
  return text.replace(
    searchPattern(),
    (match: string, keep: string | undefined) => keep ?? nameCharacter(match),
  );
}
