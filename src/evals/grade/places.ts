import { z } from 'zod';
import { textsIn } from './fields.ts';

/** First and last line, 1-based, both included. */
export type Lines = readonly [number, number];

/** A place in the code that a result names. */
export interface NamedPlace {
  /** From the root of the workspace, with `/`. */
  readonly path: string;
  /** Lines given as such: in a field, or behind the path. */
  readonly lines: readonly Lines[];
  /** What else is said of it. */
  readonly text: string;
}

/** A result that names more lines than this at once has not located anything; such lines count as none. */
const maxSpan = 50;

const line = z.union([z.int(), z.string().regex(/^\d+(?:-\d+)?$/), z.array(z.int()).length(2)]);

const item = z.looseObject({
  path: z.string().optional(),
  file: z.string().optional(),
  line: line.optional().catch(undefined),
  lines: line.optional().catch(undefined),
});

/**
 * The places in a list of a result, in its order: strings such as `src/a.js:12-20`, or objects with `path` (or
 * `file`) and `line` or `lines`. What names no path is left out. `root` is the workspace, for absolute paths.
 */
export function readPlaces(list: unknown, root: string): readonly NamedPlace[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const place = typeof entry === 'string' ? { path: entry } : item.safeParse(entry).data;
    const named = place?.path ?? place?.file;
    return named === undefined ? [] : [readPlace(named, { ...place }, root)];
  });
}

function readPlace(named: string, fields: z.infer<typeof item>, root: string): NamedPlace {
  const [, path = '', behind, rest = ''] = /^([^:]*)(?::(\d+(?:-\d+)?))?(.*)$/s.exec(named.trim()) ?? [];
  const lines = [behind, fields.line, fields.lines].flatMap(readLines);
  return { path: plainPath(path, root), lines, text: [rest, ...textsIn(fields)].join('\n') };
}

function readLines(given: z.infer<typeof line> | undefined): readonly Lines[] {
  if (given === undefined) return [];
  const numbers = typeof given === 'string' ? given.split('-').map(Number) : [given].flat();
  const [first = 0, last = first] = numbers;
  return inOrder(first, last);
}

function inOrder(first: number, last: number): readonly Lines[] {
  return first >= 1 && last >= first && last - first < maxSpan ? [[first, last]] : [];
}

/** One spelling for one file: no leading `./` or `/`, forward slashes, relative to the workspace. */
function plainPath(path: string, root: string): string {
  const relative = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  return relative
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** Lines that a text speaks of: "line 12", "lines 12-20", "L12", ":12". */
export function linesInText(text: string): readonly Lines[] {
  const pattern = /(?:\blines?\s+|\bL|:)(\d{1,7})(?:\s*(?:-|–|to|and)\s*L?(\d{1,7}))?/gi;
  return [...text.matchAll(pattern)].flatMap(([, first, last]) =>
    inOrder(Number(first), Number(last ?? first)),
  );
}

/** Do two stretches of lines touch when one is widened by `within` on both sides? */
export function near(a: Lines, b: Lines, within: number): boolean {
  return a[0] - within <= b[1] && b[0] <= a[1] + within;
}
