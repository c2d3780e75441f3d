import type { Finding } from './finding.ts';
import { createWordSearch } from './search.ts';

/** Shorter values are not searched: they would match ordinary words. GitHub's own masks still apply. */
export const minSecretLength = 8;

/** Fewest letters and digits of a part or an encoding of a secret that is searched for. */
const minFormLength = 10;

/** What a thief leaves out at either end to slip past scanners (security.md, Read tool attack). */
const trimmedLength = 7;

/**
 * Finds the given values, whatever stands between their letters and digits: white space, markdown signs, zero-width
 * characters, tags. Verbatim, reversed, in base64 at any alignment (both alphabets), hex, percent, `\x` and `\u`
 * escapes, character references, decimal codes and JSON; whole, and without 7 characters at either end or at both.
 * Letter case is not looked at. Values below 8 characters are ignored.
 */
export function createValueSearch(secrets: readonly string[]): (text: string) => readonly Finding[] {
  const values = [...new Set(secrets.map((secret) => secret.trim()))].filter(
    (secret) => secret.length >= minSecretLength,
  );
  if (values.length === 0) return () => [];
  const forms = [...new Set(values.flatMap(formsOf))];
  const search = createWordSearch(forms);
  return (text) => {
    if (text.length < minSecretLength) return [];
    const found = values.flatMap((value) => occurrences(text, value));
    for (const seen of readings(text)) found.push(...findForms(text, seen, { forms, search }));
    return found;
  };
}

/** As it stands, and as it looks on a page: without tags and character references. All of the same length. */
function readings(text: string): readonly string[] {
  const page = text.replace(/<[A-Za-z/!?][^<>]{0,200}>|&#?[A-Za-z0-9]{1,20};/g, (markup) =>
    ' '.repeat(markup.length),
  );
  return page === text ? [text] : [text, page];
}

interface Forms {
  readonly forms: readonly string[];
  readonly search: ReturnType<typeof createWordSearch>;
}

function findForms(text: string, seen: string, { forms, search }: Forms): readonly Finding[] {
  const hits: (readonly [number, number])[] = [];
  search(lettersAndDigits(seen), (form, start) => hits.push([start, start + (forms[form] ?? '').length]));
  if (hits.length === 0) return [];
  const offsets = offsetsOf(seen);
  return hits.map(([start, end]) => ({
    kind: 'run-secret',
    start: offsets[start] ?? 0,
    end: (offsets[end - 1] ?? text.length - 1) + 1,
  }));
}

function occurrences(text: string, value: string): Finding[] {
  const found: Finding[] = [];
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length))
    found.push({ kind: 'run-secret', start: at, end: at + value.length });
  return found;
}

/** Every form of a secret, as its letters and digits in lower case. */
function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const whole = bare(secret);
  const parts = [
    bytes,
    bytes.subarray(trimmedLength),
    bytes.subarray(0, -trimmedLength),
    bytes.subarray(trimmedLength, -trimmedLength),
  ];
  const others = parts.flatMap(encodings).map(bare);
  return [
    ...(whole.length >= minSecretLength ? [whole] : []),
    ...others.filter((form) => form.length >= minFormLength),
  ];
}

function encodings(bytes: Buffer): readonly string[] {
  const text = bytes.toString();
  // Percent-encoding in full is the same letters and digits.
  const hex = bytes.toString('hex');
  return [
    text,
    Array.from(text).reverse().join(''),
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
    ...base64Forms(bytes),
    hex,
    ...['x$&', '0x$&', 'u00$&'].map((escape) => hex.replace(/../g, escape)),
    bytes.join(''),
  ];
}

/** The characters that only the secret decides, whatever stands before and after it in the encoded text. */
function base64Forms(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    return encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
  });
}

function bare(text: string): string {
  return lettersAndDigits(text).toLowerCase();
}

/** 1 for a code of ASCII that is a letter or a digit. */
const isLetterOrDigit = new Uint8Array(128).fill(1, 48, 58).fill(1, 65, 91).fill(1, 97, 123);

/** What is left of a text when everything but its ASCII letters and digits is taken out. */
function lettersAndDigits(text: string): string {
  const kept = Buffer.allocUnsafe(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 && isLetterOrDigit[code] === 1) kept[length++] = code;
  }
  return kept.toString('latin1', 0, length);
}

/** For each letter or digit of the text, where it stands. */
function offsetsOf(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 && isLetterOrDigit[code] === 1) offsets[length++] = at;
  }
  return offsets.subarray(0, length);
}
