import type { Summary, SummaryCase } from '../../evals/report/summary.ts';
import { inertLine } from '../sanitise.ts';
import type { Place } from '../sanitise.ts';

/** Longest text of a summary that is shown. */
const maxCharacters = 1_500;

/**
 * The summary with every text in it made inert. Names and reasons come from jobs in which a model worked: the schema
 * says that they are texts, not what stands in them.
 */
export function safeSummary(summary: Summary, place: Place): Summary {
  const safe = (text: string): string => inertLine(text, place, maxCharacters);
  const { comparison } = summary;
  return {
    ...summary,
    sentence: safe(summary.sentence),
    failures: summary.failures.map(safe),
    warnings: summary.warnings.map(safe),
    comparison: {
      ...comparison,
      ...{ suite: safe(comparison.suite), phase: safe(comparison.phase), metric: safe(comparison.metric) },
      ...{ base: safeArm(comparison.base, safe), head: safeArm(comparison.head, safe) },
    },
    cases: summary.cases.map((each) => safeCase(each, safe)),
  };
}

type Arm = Summary['comparison']['base'];

function safeArm(arm: Arm, safe: (text: string) => string): Arm {
  const { name, fingerprints, confusion } = arm;
  return {
    ...arm,
    name: name === null ? null : safe(name),
    fingerprints: fingerprints.map(safe),
    confusion: confusion === null ? null : { ...confusion, labels: confusion.labels.map(safe) },
  };
}

function safeCase(each: SummaryCase, safe: (text: string) => string): SummaryCase {
  const { id, phase, cluster, tier, split, reason } = each;
  return {
    ...each,
    ...{ id: safe(id), phase: safe(phase), cluster: safe(cluster), tier: safe(tier), split: safe(split) },
    reason: reason === null ? null : safe(reason),
  };
}
