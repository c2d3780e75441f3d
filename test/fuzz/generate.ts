import * as fc from 'fast-check';

/** What breaks parsers: names every object has, YAML and SSE syntax, numbers at their ends, odd characters. */
const dictionary = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', 'true'],
  ...[
    '---\n',
    '...\n',
    '&a ',
    '*a',
    '<<: *a\n',
    '!!binary ',
    '!!js/function ',
    '? ',
    '- ',
    ': ',
    '|\n',
    '>-\n',
  ],
  ...[
    '%YAML 1.1\n',
    '"',
    "'",
    '\\',
    '{',
    '}',
    '[',
    ']',
    '{{',
    '}}',
    '${{ ',
    ' }}',
    '<<',
    '=',
    '::',
    '\n\n',
    '\r',
  ],
  ...[
    'data: ',
    'event: ',
    'id: ',
    'retry: ',
    'data: [DONE]\n\n',
    '::stop-commands::x',
    '::error file=a,line=-1::b',
  ],
  ...[
    '0',
    '-1',
    '1e999',
    '9007199254740993',
    '0x',
    '.inf',
    '.nan',
    '2026-13-45',
    '\u0000',
    '\ufeff',
    '\ud800',
  ],
  ...[
    '\u202e',
    '\u{e0041}',
    '🇩🇪',
    'İ',
    '\u2028',
    '\u0085',
    '../',
    '/etc/passwd',
    'a'.repeat(5_000),
    '['.repeat(2_000),
  ],
  ...['['.repeat(20_000), '{"a":'.repeat(8_000), '- '.repeat(20_000), '> '.repeat(5_000)],
];

const scrap = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...dictionary) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);

interface TextEdit {
  readonly kind: 'insert' | 'remove' | 'repeat' | 'overwrite' | 'cut';
  /** Place and length as shares of the text, 0 to 1. */
  readonly at: number;
  readonly share: number;
  readonly text: string;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'repeat', 'overwrite', 'cut'),
  at: share,
  share: share.map((value) => value ** 4),
  text: scrap,
});

function applyText(text: string, { kind, at, share: part, text: added }: TextEdit): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + Math.max(1, Math.floor(part * text.length)));
  const piece = text.slice(start, end);
  switch (kind) {
    case 'insert':
      return text.slice(0, start) + added + text.slice(start);
    case 'remove':
      return text.slice(0, start) + text.slice(end);
    case 'repeat':
      return text.slice(0, end) + piece + text.slice(end);
    case 'overwrite':
      return text.slice(0, start) + added + text.slice(end);
    case 'cut':
      return text.slice(0, start);
  }
}

/** A sample as it is, damaged in up to six places, or something else altogether. */
export function textLike(samples: readonly string[]): fc.Arbitrary<string> {
  const damaged = fc
    .tuple(fc.constantFrom(...samples), fc.array(textEdit, { maxLength: 6 }))
    .map(([sample, edits]) => edits.reduce(applyText, sample));
  const spliced = fc
    .tuple(fc.constantFrom(...samples), fc.constantFrom(...samples), share, share)
    .map(([a, b, x, y]) => a.slice(0, Math.floor(x * a.length)) + b.slice(Math.floor(y * b.length)));
  return fc.oneof(
    { weight: 8, arbitrary: damaged },
    { weight: 1, arbitrary: spliced },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 1, arbitrary: fc.array(scrap, { maxLength: 30 }).map((scraps) => scraps.join('')) },
  );
}

interface ValueEdit {
  readonly kind: 'replace' | 'remove' | 'rename' | 'repeat';
  /** Which of the places of the value, as a share of their number. */
  readonly at: number;
  readonly value: unknown;
  readonly name: string;
}

const name = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'type', 'id', 'text'), scrap);
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, 1.5, 1e308, true, [], {}, [[]], 'x'.repeat(2_000)),
  scrap,
  fc.jsonValue({ maxDepth: 3 }),
);
const valueEdit: fc.Arbitrary<ValueEdit> = fc.record({
  kind: fc.constantFrom('replace', 'remove', 'rename', 'repeat'),
  at: share,
  value: anyValue,
  name,
});

type Holder = Record<string, unknown> | unknown[];
type Place = readonly [Holder, string];

function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Place[] => [
    [value as Holder, key],
    ...placesOf(inner),
  ]);
}

/** Changes the value in place. `defineProperty`: a key `__proto__` is data here, as it is for `JSON.parse`. */
function applyValue(root: Holder, { kind, at, value, name: renamed }: ValueEdit): Holder {
  const places = placesOf(root);
  const [holder, key] = places[Math.min(places.length - 1, Math.floor(at * places.length))] ?? [root, ''];
  const put = (into: string, what: unknown): unknown =>
    Object.defineProperty(holder, into, {
      value: what,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  const current = (holder as Record<string, unknown>)[key];
  if (Array.isArray(holder) && kind !== 'replace') {
    if (kind === 'remove') holder.splice(Number(key), 1);
    else holder.push(current);
  } else if (kind === 'replace') put(key, value);
  else {
    if (kind !== 'repeat') Reflect.deleteProperty(holder, key);
    if (kind !== 'remove') put(renamed, structuredClone(current));
  }
  return root;
}

/** A sample with up to five of its fields replaced, removed, renamed or doubled. */
export function valueLike(samples: readonly Holder[]): fc.Arbitrary<unknown> {
  const damaged = fc
    .tuple(fc.constantFrom(...samples), fc.array(valueEdit, { maxLength: 5 }))
    .map(([sample, edits]) => edits.reduce(applyValue, structuredClone(sample)));
  return fc.oneof({ weight: 9, arbitrary: damaged }, { weight: 1, arbitrary: anyValue });
}

/** JSON text: mostly of a damaged value, sometimes damaged as text. */
export function jsonLike(samples: readonly Holder[]): fc.Arbitrary<string> {
  const written = samples.map((sample) => JSON.stringify(sample));
  return fc.oneof(
    { weight: 3, arbitrary: valueLike(samples).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: textLike(written) },
  );
}

/** Parts in their order, with some lost, doubled, moved or damaged by `part`: events of a stream, lines of a file. */
export function sequenceLike(
  samples: readonly (readonly string[])[],
  part: (parts: readonly string[]) => fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const all = samples.flat();
  const edit = fc.record({
    kind: fc.constantFrom('drop', 'double', 'swap', 'replace'),
    at: share,
    other: share,
    part: part(all),
  });
  return fc.tuple(fc.constantFrom(...samples), fc.array(edit, { maxLength: 5 })).map(([sample, edits]) =>
    edits
      .reduce((parts, { kind, at, other, part: fresh }) => {
        const here = Math.floor(at * (parts.length - 1));
        const there = Math.floor(other * (parts.length - 1));
        if (parts.length === 0) return [fresh];
        if (kind === 'drop') return parts.toSpliced(here, 1);
        if (kind === 'double') return parts.toSpliced(there, 0, parts[here] ?? '');
        if (kind === 'replace') return parts.toSpliced(here, 1, fresh);
        return parts.with(here, parts[there] ?? '').with(there, parts[here] ?? '');
      }, sample)
      .join(''),
  );
}
