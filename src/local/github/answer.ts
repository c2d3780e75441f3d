import type { JsonObject } from './json.ts';

/** What a route answers; the server turns it into an HTTP response. */
export type Answer =
  | {
      readonly kind: 'json';
      readonly status: number;
      readonly body: unknown;
      readonly link?: string | undefined;
    }
  | { readonly kind: 'bytes'; readonly status: number; readonly type: string; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly path: string; readonly type: string; readonly name: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'empty'; readonly status: number; readonly headers?: Readonly<Record<string, string>> };

export function ok(body: unknown): Answer {
  return { kind: 'json', status: 200, body };
}

export function created(body: unknown): Answer {
  return { kind: 'json', status: 201, body };
}

export function noContent(): Answer {
  return { kind: 'empty', status: 204 };
}

/** Which part of a list was asked for: 30 a page unless said, 100 at most, as GitHub documents. */
export interface Page {
  readonly number: number;
  readonly size: number;
}

export function pageOf(query: URLSearchParams): Page {
  return {
    number: Math.max(1, wholeNumber(query.get('page')) ?? 1),
    size: Math.min(100, Math.max(1, wholeNumber(query.get('per_page')) ?? 30)),
  };
}

export function slice<Item>(items: readonly Item[], page: Page): readonly Item[] {
  return items.slice((page.number - 1) * page.size, page.number * page.size);
}

/** The page of `items` that `url` asks for, with GitHub's `Link` header to its neighbours. */
export function list<Item>(url: URL, items: readonly Item[], render: (item: Item) => JsonObject): Answer {
  const page = pageOf(url.searchParams);
  const body = slice(items, page).map(render);
  return { kind: 'json', status: 200, body, link: linkHeader(url, page, items.length) };
}

/** Like `list`, wrapped as `{ total_count, [name]: […] }`. */
export function countedList<Item>(
  url: URL,
  name: string,
  items: readonly Item[],
  render: (item: Item) => JsonObject,
): Answer {
  const page = pageOf(url.searchParams);
  const body = { total_count: items.length, [name]: slice(items, page).map(render) };
  return { kind: 'json', status: 200, body, link: linkHeader(url, page, items.length) };
}

/** `Link` with prev, next, last and first where they exist; undefined when all fits on one page. */
export function linkHeader(url: URL, page: Page, total: number): string | undefined {
  const last = Math.max(1, Math.ceil(total / page.size));
  const relations: (readonly [string, number])[] = [];
  if (page.number > 1) relations.push(['prev', page.number - 1]);
  if (page.number < last) relations.push(['next', page.number + 1], ['last', last]);
  if (page.number > 1) relations.push(['first', 1]);
  if (relations.length === 0) return undefined;
  return relations.map(([name, number]) => `<${withPage(url, number)}>; rel="${name}"`).join(', ');
}

function withPage(url: URL, number: number): string {
  const target = new URL(url);
  target.searchParams.set('page', String(number));
  return target.href;
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
