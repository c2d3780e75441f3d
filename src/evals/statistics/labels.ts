/** One trial of a case whose right label is known. */
export interface Labelled {
  /** Labels that count as right; the first is the one a wrong answer is charged to. */
  readonly right: readonly [string, ...string[]];
  /** What the trial answered; null when it gave no label. */
  readonly given: string | null;
}

/** How a label is written that a trial did not give. */
export const noLabel = '(none)';

export interface Confusion {
  /** Sorted; `noLabel` last where it occurs. */
  readonly labels: readonly string[];
  /** `counts[i][j]`: trials whose right label is `labels[i]` and that gave `labels[j]`. */
  readonly counts: readonly (readonly number[])[];
  /** Mean F1 over the labels that are right somewhere, 0 to 1; each label weighs the same. */
  readonly macroF1: number;
}

/**
 * Counts right against given labels. An answer among several right ones counts as right under its own name.
 *
 * @param trials at least one
 */
export function confusion(trials: readonly Labelled[]): Confusion {
  const pairs = trials.map(({ right, given }) => ({
    right: given !== null && right.includes(given) ? given : right[0],
    given: given ?? noLabel,
  }));
  const rights = new Set(pairs.map(({ right }) => right));
  const all = new Set([...rights, ...pairs.map(({ given }) => given)]);
  const labels = [...all].filter((label) => label !== noLabel).sort();
  if (all.has(noLabel)) labels.push(noLabel);
  const counts = labels.map((right) =>
    labels.map((given) => pairs.filter((pair) => pair.right === right && pair.given === given).length),
  );
  const f1 = labels
    .map((_label, index) => f1Of(counts, index))
    .filter((_f1, i) => rights.has(labels[i] ?? ''));
  return { labels, counts, macroF1: f1.reduce((sum, each) => sum + each, 0) / f1.length };
}

/** 2 TP / (2 TP + FP + FN), from the row and the column of a label. */
function f1Of(counts: readonly (readonly number[])[], index: number): number {
  const row = (counts[index] ?? []).reduce((sum, count) => sum + count, 0);
  const column = counts.reduce((sum, each) => sum + (each[index] ?? 0), 0);
  return (2 * (counts[index]?.[index] ?? 0)) / (row + column);
}
