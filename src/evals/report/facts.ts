import type { Comparison } from '../comparison.ts';
import { count, duration, percent, ratio, usd } from './page/format.ts';
import type { Summary } from './summary.ts';

type Arm = Comparison['base'];

/** The arms that have trials, base first. */
export function armsOf({
  comparison: { base, head },
}: Summary): readonly { side: 'base' | 'head'; arm: Arm }[] {
  const both = [
    { side: 'base', arm: base },
    { side: 'head', arm: head },
  ] as const;
  return both.filter(({ arm }) => arm.name !== null);
}

/** What a reader needs to judge the numbers: what was compared, how old it is, what was left out. */
export function footerFacts(summary: Summary): readonly string[] {
  const { baseline, cases, comparison, made } = summary;
  const { infra, ungraded, skipped, alongside } = comparison.lost;
  return [
    ...armsOf(summary).map(({ side, arm }) => `${side}: ${fingerprintText(arm, side)}`),
    baseline === null ? 'no stored baseline' : `baseline is ${baseline.ageDays.toFixed(1)} days old`,
    `quarantined cases: ${count(cases.filter(({ state }) => state === 'quarantined').length)}`,
    `trials lost: ${infra} to infrastructure, ${ungraded} ungraded, ${skipped} skipped`,
    ...(alongside === 0 ? [] : [`${count(alongside)} left out with a lost counterpart`]),
    `cost ${usd(costOf(summary))}`,
    `made ${made.slice(0, 16).replace('T', ' ')} UTC`,
  ];
}

function fingerprintText({ name, fingerprints }: Arm, side: string): string {
  const called = name === side ? '' : `${name ?? ''}, `;
  const [only, ...others] = fingerprints;
  if (only === undefined) return `${called}no trials`;
  return `${called}fingerprint ${only.slice(0, 12)}${others.length === 0 ? '' : ` and ${others.length} more`}`;
}

/** Cost of all trials in USD; null when a price is unknown. */
export function costOf(summary: Summary): number | null {
  return armsOf(summary).reduce<number | null>(
    (sum, { arm }) => (sum === null || arm.costUsd === null ? null : sum + arm.costUsd),
    0,
  );
}

/** `20 × 10/3`: cases, and trials of each in base and head where they differ. */
export function trialsText({ comparison: { base, head } }: Summary): string {
  const [of, by] = [base.perCase.most, head.perCase.most];
  return `${count(head.cases)} × ${of === 0 || of === by ? `${by}` : `${of}/${by}`}`;
}

/** How often at least one of k trials passes, and how often all do: `pass@3 92 %, pass^3 61 %`. */
export function repeatedText({ repeated }: Arm): string {
  if (repeated === null || repeated.k === 1) return '';
  const { k, passAtK, passHatK } = repeated;
  return `pass@${k} ${percent(passAtK)}, pass^${k} ${percent(passHatK)}`;
}

/**
 * Cost of a trial and time of its model: how many times those of base, or the medians of head where there is no base.
 */
export function costAndTime(summary: Summary): readonly [cost: string, time: string] {
  const { base, head, costRatio, latencyRatio } = summary.comparison;
  if (base.name === null) return [usd(head.medianCostUsd), duration(head.medianModelMs)];
  return [ratio(costRatio?.ratio ?? null), ratio(latencyRatio?.ratio ?? null)];
}

/** `95 %` */
export function confidenceText({ comparison: { alpha } }: Summary): string {
  return percent(1 - alpha);
}

/** How a verdict fared: of the trials that gave it, the share where it was right; of those where it was right, that gave it. */
export interface LabelRates {
  readonly label: string;
  /** null when no trial gave it. */
  readonly precision: number | null;
  /** null when it was right nowhere. */
  readonly recall: number | null;
}

/** The rates of every verdict, in the order of the matrix. */
export function labelRates({ labels, counts }: NonNullable<Arm['confusion']>): readonly LabelRates[] {
  return labels.map((label, index) => {
    const hits = counts[index]?.[index] ?? 0;
    const right = (counts[index] ?? []).reduce((sum, each) => sum + each, 0);
    const given = counts.reduce((sum, row) => sum + (row[index] ?? 0), 0);
    return { label, precision: given === 0 ? null : hits / given, recall: right === 0 ? null : hits / right };
  });
}

/** The sentence cut where its first colon stands: the verdict in words, and its figures. */
export function headlineOf({ sentence }: Summary): readonly [string, string] {
  const at = sentence.indexOf(': ');
  if (at === -1) return [sentence, ''];
  const figures = sentence.slice(at + 2);
  return [sentence.slice(0, at), figures.charAt(0).toUpperCase() + figures.slice(1)];
}
