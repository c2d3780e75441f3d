/** How many pages there are; at least one. */
export function pageCount(total, size) {
  return Math.max(1, Math.ceil(total / size));
}

/** The items of a page, counted from 1; the last page when there are not that many. */
export function pageOf(items, page, size) {
  const last = pageCount(items.length, size);
  const start = (Math.min(page, last) - 1) * size;
  return items.slice(start, start + size);
}
