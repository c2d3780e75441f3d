/**
 * Adjusts p values for being looked at together (Holm's step-down): whoever rejects where the adjusted value is
 * below alpha makes any false rejection with at most that probability.
 *
 * @returns adjusted values in the order of `values`, each between its own value and 1
 */
export function holm(values: readonly number[]): readonly number[] {
  const order = values.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(values.length);
  let floor = 0;
  for (const [rank, { p, index }] of order.entries()) {
    floor = Math.max(floor, Math.min(1, p * (values.length - rank)));
    adjusted[index] = floor;
  }
  return adjusted;
}
