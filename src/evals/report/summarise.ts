import type { ComparedCase, Comparison } from '../comparison.ts';
import { shownComparison } from '../shown-comparison.ts';
import type { Judgement } from '../verdict.ts';
import { caseStates } from './page/data.ts';
import type { Summary, SummaryCase } from './summary.ts';
import { noTrials } from './tally.ts';
import type { CaseArm, TalliedCase, Tally } from './tally.ts';

/** What the statistics say of a run, and what they cannot know. */
export interface Judged {
  readonly comparison: Comparison;
  readonly judgement: Judgement;
  readonly margin: number;
  readonly missing: number | null;
  readonly baseline: Summary['baseline'];
}

/** The summary of a run: figures from the comparison, the rest counted from its trials. Without scores when incomplete. */
export function summarise(tally: Tally, judged: Judged, made: Date): Summary {
  const { verdict, sentence, exitCode, failures, warnings } = judged.judgement;
  const shown = shownComparison(judged.comparison, verdict);
  const { cases, quarantined, unpaired, ...comparison } = shown;
  const compared = new Map(cases.map((each) => [each.caseId, each]));
  const aside = new Set(quarantined.map(({ caseId }) => caseId));
  const reasons = new Map(unpaired.map(({ caseId, reason }) => [caseId, reason]));
  return {
    schema: 'harness/eval-summary@1',
    made: made.toISOString(),
    verdict,
    sentence,
    exitCode,
    failures: [...failures],
    warnings: [...warnings],
    comparison,
    margin: judged.margin,
    cases: [...tally.cases.values()]
      .map((each): SummaryCase => {
        const found = compared.get(each.id);
        const common = verdict === 'incomplete' ? { ...commonOf(each), ...noScores } : commonOf(each);
        if (found !== undefined) return { ...common, ...comparedFacts(found) };
        const state = aside.has(each.id) ? 'quarantined' : 'not compared';
        return { ...common, state, unpaired: reasons.get(each.id) ?? null };
      })
      .sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1)),
    missing: judged.missing,
    baseline: judged.baseline,
  };
}

const noScores = { baseScore: null, headScore: null };

function rank({ state }: SummaryCase): number {
  return caseStates.indexOf(state);
}

function commonOf({ id, phase, cluster, tier, split, base, head }: TalliedCase): SummaryCase {
  const own = head ?? noTrials;
  return {
    id,
    phase,
    cluster,
    tier,
    split,
    state: 'not compared',
    unpaired: null,
    p: null,
    base: base === null ? null : passesOf(base),
    head: passesOf(own),
    baseScore: base === null ? null : scoreOf(base),
    headScore: scoreOf(own),
    costUsd: own.costUsd === null || own.trials === 0 ? null : own.costUsd / own.trials,
    wallMs: own.trials === 0 ? null : own.wallMs / own.trials,
    outcomes: own.outcomes,
    reason: own.reason,
  };
}

/** The comparison leaves out trials whose counterpart was lost: its counts are those that decide. */
function comparedFacts(found: ComparedCase): Partial<SummaryCase> {
  const { state, holmP, base, head, baseScore, headScore } = found;
  return {
    state,
    p: holmP,
    base: { passed: base.passed, counted: base.trials },
    head: { passed: head.passed, counted: head.trials },
    baseScore,
    headScore,
  };
}

function passesOf({ passed, counted }: CaseArm): { passed: number; counted: number } {
  return { passed, counted };
}

function scoreOf({ scoreSum, counted }: CaseArm): number | null {
  return counted === 0 ? null : scoreSum / counted;
}
