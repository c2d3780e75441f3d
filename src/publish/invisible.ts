/**
 * Characters that change how text reads without being seen: controls, soft hyphen, joiners, zero-width and
 * bidirectional controls, fillers, variation selectors, tags (security.md T14, D4 to D6).
 */
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;

/** Scripts in which the two joiners choose the letter's shape and so belong to the spelling. */
const joining =
  '[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}]';

/**
 * A whole emoji (kept), a joiner between two letters of a joining script (kept), or an invisible character. The list
 * of emoji takes 20 ms to compile, so it is made for a text that holds such a character at all.
 */
const pieces = `(\\p{RGI_Emoji}|(?<=${joining})[\\u200c\\u200d](?=${joining}))|${invisible.source}`;

/**
 * The text without invisible characters, and with `\n` as its only line ending. Emoji of the Unicode list stay
 * whole with their joiners and tags; everything that can be seen stays as it is.
 */
export function withoutInvisible(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  if (!invisible.test(lines)) return lines;
  return lines.replace(new RegExp(pieces, 'gv'), (_match: string, kept: string | undefined) => kept ?? '');
}
