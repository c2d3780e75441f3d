/** How many pages there are; at least one. */
export function pageCount(total, size) {
  return Math.max(1, Math.ceil(total / size));
}

/** The numbers that a pager shows: at most `width` in a row, `page` in their middle where that is possible. */
export function pageNumbers(page, pages, width = 5) {
  const centred = page - Math.floor(width / 2);
  const first = Math.max(1, Math.min(centred, pages - width));
  return Array.from({ length: Math.min(width, pages) }, (_, index) => first + index);
}

/** The items of a page, counted from 1; the last page when there are not that many. */
export function pageOf(items, page, size) {
  const last = pageCount(items.length, size);
  const start = (Math.min(page, last) - 1) * size;
  return items.slice(start, start + size);
}
