const pattern = /^[+-]?\d+(?:[.,]\d{1,2})?$/;

/** Cents of an amount such as `12.50`, `-3` or `1,99`. Throws a RangeError for anything else. */
export function parseAmount(text) {
  if (!pattern.test(text.trim())) throw new RangeError(`not an amount: "${text}"`);
  return Math.trunc(Number(text.trim().replace(',', '.')) * 100);
}

/** The amount with two decimals: 1999 is `19.99`. */
export function formatAmount(cents) {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Shares of `cents` for `people` persons. */
export function share(cents, people) {
  return Array.from({ length: people }, () => Math.round(cents / people));
}
