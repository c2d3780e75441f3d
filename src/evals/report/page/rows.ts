import { caseStates, textAt } from './data.ts';
import type { CaseState, ReportData } from './data.ts';

/** One arm's trials of one case. */
export interface ArmTally {
  readonly passed: number;
  /** Trials that count for the comparison. */
  readonly counted: number;
  /** Mean over those that count; null when none does. */
  readonly score: number | null;
}

/** One case as the table shows it. */
export interface Row {
  /** Place in the columns. */
  readonly index: number;
  readonly id: string;
  readonly phase: string;
  readonly tier: string;
  readonly state: CaseState;
  /** null in a report on one arm. */
  readonly base: ArmTally | null;
  readonly head: ArmTally;
  /** Score of head less that of base. */
  readonly delta: number | null;
  /** Mean cost of a trial of head; null when a price is unknown. */
  readonly costUsd: number | null;
  /** Mean time of a trial of head. */
  readonly wallMs: number | null;
  /** Bit n is set when some trial has `outcomeNames[n]`. */
  readonly outcomes: number;
  /** Lower-case text that the filter searches. */
  readonly search: string;
}

/** Every case as a row, in the order of the columns. */
export function rowsOf(data: ReportData): readonly Row[] {
  return data.cases.id.map((id, index) => rowOf(data, id, index));
}

function rowOf(data: ReportData, id: string, index: number): Row {
  const { cases } = data;
  const [phase, tier, cluster] = [cases.phase, cases.tier, cases.cluster].map(
    (column) => textAt(data, column[index] ?? -1) ?? '',
  ) as [string, string, string];
  const base = tally(cases.basePassed[index], cases.baseCounted[index], cases.baseScore[index]);
  const head = tally(cases.headPassed[index], cases.headCounted[index], cases.headScore[index]);
  const trials = trialsOf(data, index, data.arms.length - 1);
  return {
    index,
    id,
    phase,
    tier,
    state: caseStates[cases.state[index] ?? -1] ?? 'not compared',
    base: data.arms.length > 1 ? base : null,
    head,
    delta: base.score === null || head.score === null ? null : head.score - base.score,
    costUsd: mean(trials.map((at) => data.trials.costUsd[at] ?? null)),
    wallMs: mean(trials.map((at) => data.trials.wallMs[at] ?? null)),
    outcomes: outcomesOf(data, index),
    search: `${id} ${phase} ${tier} ${cluster}`.toLowerCase(),
  };
}

function tally(passed = 0, counted = 0, score: number | null = null): ArmTally {
  return { passed, counted, score };
}

/** Places of a case's trials of one arm, in the order of their numbers. */
export function trialsOf(data: ReportData, index: number, arm: number): readonly number[] {
  const found: number[] = [];
  for (let at = data.cases.first[index] ?? 0; at < (data.cases.first[index + 1] ?? 0); at += 1)
    if (data.trials.arm[at] === arm) found.push(at);
  return found;
}

/** null for no values and for values of which one is unknown. */
function mean(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return values.length === 0 ? null : sum / values.length;
}

function outcomesOf({ cases, trials }: ReportData, index: number): number {
  let bits = 0;
  for (let at = cases.first[index] ?? 0; at < (cases.first[index + 1] ?? 0); at += 1)
    bits |= 1 << (trials.outcome[at] ?? 0);
  return bits;
}
