const counts = new Intl.NumberFormat('en-US');

/** `2,000` */
export function count(value: number): string {
  return counts.format(value);
}

/** A share of 1 as a percentage, one digit behind the point where there is one: `66.7 %`. */
export function percent(share: number | null): string {
  if (share === null) return '–';
  return `${trimmed((share * 100).toFixed(1))} %`;
}

/** A difference of shares in percentage points, always signed: `+4.2`, `−10`. */
export function points(difference: number | null): string {
  if (difference === null) return '–';
  const rounded = trimmed((Math.abs(difference) * 100).toFixed(1));
  if (rounded === '0') return '0';
  return `${difference < 0 ? '−' : '+'}${rounded}`;
}

/** `1.25×` */
export function ratio(value: number | null): string {
  return value === null ? '–' : `${value.toFixed(2)}×`;
}

/** `$0.0031`, `$12.40`; a dash when the price is unknown. */
export function usd(value: number | null): string {
  if (value === null) return '–';
  return `$${value.toFixed(value !== 0 && value < 1 ? 4 : 2)}`;
}

/** `850 ms`, `12.4 s`, `3 min 20 s` */
export function duration(ms: number | null): string {
  if (ms === null) return '–';
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${trimmed((ms / 1000).toFixed(1))} s`;
  const seconds = Math.round(ms / 1000);
  return `${count(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}

/** A probability as it is read in a table: `0.012`, `< 0.001`. */
export function probability(p: number | null): string {
  if (p === null) return '–';
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}

function trimmed(digits: string): string {
  return digits.replace(/\.0$/, '');
}
