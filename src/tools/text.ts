import { stripVTControlCharacters } from 'node:util';

/** Does git call this binary? A NUL byte among the bytes given. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0);
}

/**
 * What a program printed, fit for a model: no terminal escapes, no control characters but line feed and
 * tab, progress lines that overwrite themselves as lines of their own, no half surrogates.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text.replace(/\p{Cs}/gu, '\uFFFD'))
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}

/** `1 line`, `3 lines`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
