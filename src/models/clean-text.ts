import { stripVTControlCharacters } from 'node:util';

/** Control characters that carry no meaning for a reader (tab, LF and CR do), and surrogates without a partner. */
const unwanted = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Surrogate}/gu;

/**
 * The text without ANSI sequences, control characters and lone surrogates: providers answer 400 to
 * some of them, and none of them says anything to a model. Line ends and tabs stay.
 */
export function cleanText(text: string): string {
  const plain = /[\u001B\u009B]/.test(text) ? stripVTControlCharacters(text) : text;
  return plain.replace(unwanted, '');
}
