/** Where a secret stands in a text. Never the secret itself. */
export interface Finding {
  /** `run-secret` for a value this run was given, in any of its forms; else the shape's name. */
  readonly kind: string;
  /** Offsets into the searched text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Finds or masks secrets. Both methods take time linear in the text. */
export interface Redactor {
  /** The text with every finding replaced by `***`. */
  redact(text: string): string;
  /** All findings in order, merged where they overlap. Empty when the text is clean. */
  find(text: string): readonly Finding[];
}

/** Shorter values are not searched: they would match ordinary words. GitHub's own masks still apply. */
const minSecretLength = 8;

/** The prefix a thief leaves out to slip past scanners (security.md, Read tool attack). */
const trimmedPrefixLength = 7;

/** What may be put between the characters of a secret to hide it from a plain search. */
const separators = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+/g;

/** Prefixes from the vendors' own documentation; each pattern scans a character at most twice. */
const shapes: readonly (readonly [string, RegExp])[] = [
  ['github-token', /gh[pour]_[A-Za-z0-9]{36,}/g],
  ['github-installation-token', /ghs_[A-Za-z0-9._-]{36,}/g],
  ['github-fine-grained-token', /github_pat_[A-Za-z0-9_]{22,}/g],
  ['anthropic-key', /sk-ant-[A-Za-z0-9_-]{20,}/g],
  ['openai-key', /sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,}/g],
  ['aws-key-id', /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g],
  ['google-key', /AIza[A-Za-z0-9_-]{35}/g],
  ['slack-token', /xox[abeoprs]-[A-Za-z0-9-]{10,}/g],
  ['npm-token', /npm_[A-Za-z0-9]{36}/g],
  ['jwt', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,4000}\.eyJ[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{10,4000}/g],
];

/**
 * Makes a redactor for the exact values in `secrets` (verbatim, base64 at any alignment, hex, URL-encoded,
 * JSON-escaped, reversed, spread over white space, without their first 7 characters) and for the shapes
 * of well-known keys. Values shorter than 8 characters are ignored. No side effects.
 */
export function createRedactor(secrets: readonly string[]): Redactor {
  const values = [...new Set(secrets.map((secret) => secret.trim()))].filter(
    (secret) => secret.length >= minSecretLength,
  );
  const needles = [...new Set(values.flatMap(formsOf).map((form) => form.replace(separators, '')))].filter(
    (needle) => needle.length >= minSecretLength,
  );
  const hexNeedles = values.map((value) => Buffer.from(value).toString('hex'));
  const find = (text: string): readonly Finding[] =>
    text.length < minSecretLength
      ? []
      : merge([...findValues(text, needles, hexNeedles), ...findShapes(text), ...findPrivateKeys(text)]);
  return { find, redact: (text) => mask(text, find(text)) };
}

function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    secret.slice(trimmedPrefixLength),
    Array.from(secret).reverse().join(''),
    ...bothCases(encodeURIComponent(bytes.toString())),
    ...bothCases([...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('')),
    JSON.stringify(secret).slice(1, -1),
    ...base64Forms(bytes),
    ...base64Forms(bytes.subarray(trimmedPrefixLength)),
  ];
}

function bothCases(encoded: string): readonly string[] {
  return [encoded, encoded.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())];
}

/** The characters that only the secret decides, whatever stands before and after it in the encoded text. */
function base64Forms(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const first = Math.ceil((shift * 8) / 6);
    const sure = encoded.slice(first, Math.floor(((shift + bytes.length) * 8) / 6));
    return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function findValues(text: string, needles: readonly string[], hexNeedles: readonly string[]): Finding[] {
  if (needles.length === 0) return [];
  const compact = text.replace(separators, '');
  const lower = compact.toLowerCase();
  const hits = [
    ...needles.flatMap((needle) => occurrences(compact, needle)),
    ...hexNeedles.flatMap((needle) => (lower.length === compact.length ? occurrences(lower, needle) : [])),
  ];
  if (hits.length === 0) return [];
  const offsets = offsetsOf(text);
  return hits.map(([start, end]) => ({
    kind: 'run-secret',
    start: offsets[start] ?? 0,
    end: (offsets[end - 1] ?? text.length - 1) + 1,
  }));
}

function occurrences(text: string, needle: string): (readonly [number, number])[] {
  const found: [number, number][] = [];
  let at = text.indexOf(needle);
  while (at !== -1) {
    found.push([at, at + needle.length]);
    at = text.indexOf(needle, at + needle.length);
  }
  return found;
}

/** For each character of the text without separators, where it stands in the text. */
function offsetsOf(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length);
  let kept = 0;
  let from = 0;
  const keep = (to: number): void => {
    for (let at = from; at < to; at += 1) offsets[kept++] = at;
  };
  for (const gap of text.matchAll(separators)) {
    keep(gap.index);
    from = gap.index + gap[0].length;
  }
  keep(text.length);
  return offsets.subarray(0, kept);
}

/** How every shape begins: one look spares ten for nearly every text. */
const shapeStart =
  /gh[pours]_|github_pat_|sk-(?:ant|proj|svcacct|admin)-|A(?:KIA|SIA|Iza)|xox[abeoprs]-|npm_|eyJ/;

function findShapes(text: string): Finding[] {
  if (!shapeStart.test(text)) return [];
  return shapes.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** A PEM block from its first line to its last, or to the end of the text when the last is missing. */
function findPrivateKeys(text: string): Finding[] {
  const found: Finding[] = [];
  const begin = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
  let match = begin.exec(text);
  while (match !== null) {
    const last = text.indexOf('-----END ', begin.lastIndex);
    const close = last === -1 ? -1 : text.indexOf('-----', last + 9);
    const end = close === -1 ? text.length : close + 5;
    found.push({ kind: 'private-key', start: match.index, end });
    begin.lastIndex = end;
    match = begin.exec(text);
  }
  return found;
}

function merge(findings: readonly Finding[]): readonly Finding[] {
  const merged: Finding[] = [];
  for (const next of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || next.start >= last.end) merged.push(next);
    else merged[merged.length - 1] = { ...last, end: Math.max(last.end, next.end) };
  }
  return merged;
}

function mask(text: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return text;
  const parts = findings.map((finding, index) => text.slice(findings[index - 1]?.end ?? 0, finding.start));
  const rest = text.slice(findings.at(-1)?.end ?? 0);
  return [...parts, rest].join('***');
}
