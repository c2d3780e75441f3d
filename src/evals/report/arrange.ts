import type { Collected, TrialNumber } from './collected.ts';
import { LazyColumn } from './lazy-column.ts';
import type { Lazily } from './lazy-column.ts';
import { caseStates } from './page/data.ts';
import type { CaseColumns, CheckColumns, ReportData, TrialColumns } from './page/data.ts';
import type { SummaryCase } from './summary.ts';

/** How the collected trials are put in order for the page. */
export interface Arrangement {
  /** Base first when there is one, head last. */
  readonly arms: ReportData['arms'];
  /** What the summary says of the cases, in the order in which the page lists them. */
  readonly cases: readonly SummaryCase[];
}

/** The page's data before they are written: `packValue` gives them the form of `ReportData`. */
export type ArrangedData = Omit<ReportData, 'trials' | 'checks'> & {
  readonly trials: Lazily<TrialColumns>;
  readonly checks: Lazily<CheckColumns>;
};

/** Cases in the order of the summary; a case's trials side by side, by arm, then by number. */
export function arrange(collected: Collected, { arms, cases }: Arrangement): ArrangedData {
  const { order, first } = trialOrder(collected, cases);
  const { checkOrder, checkFirst } = orderOfChecks(collected, order);
  return {
    schema: 'harness/report-data@1',
    arms,
    strings: collected.strings,
    fileSets: collected.fileSets,
    cases: caseColumns(collected, cases, first),
    trials: trialColumns(collected, { order, checkFirst, oneArm: arms.length === 1 }),
    checks: checkColumns(collected, checkOrder),
  };
}

function caseColumns(collected: Collected, cases: readonly SummaryCase[], first: Uint32Array): CaseColumns {
  const places = new Map(collected.cases.map((each) => [each.id, each]));
  const packed = cases.map(({ id }) => places.get(id));
  return {
    id: cases.map(({ id }) => id),
    phase: packed.map((each) => each?.phase ?? -1),
    cluster: packed.map((each) => each?.cluster ?? -1),
    tier: packed.map((each) => each?.tier ?? -1),
    split: packed.map((each) => each?.split ?? -1),
    state: cases.map(({ state }) => caseStates.indexOf(state)),
    p: cases.map(({ p }) => p),
    basePassed: cases.map(({ base }) => base?.passed ?? 0),
    baseCounted: cases.map(({ base }) => base?.counted ?? 0),
    baseScore: cases.map(({ baseScore }) => baseScore),
    headPassed: cases.map(({ head }) => head.passed),
    headCounted: cases.map(({ head }) => head.counted),
    headScore: cases.map(({ headScore }) => headScore),
    first: [...first],
  };
}

interface TrialOrder {
  /** Places in what was collected, in the order of the page. */
  readonly order: Uint32Array;
  /** Where each case's trials begin; one more entry for the end. */
  readonly first: Uint32Array;
}

/** Sorts by counting: cases and arms are numbered already, and a case has few trials. */
function trialOrder({ trials, numbers, ...collected }: Collected, cases: readonly SummaryCase[]): TrialOrder {
  const rankOf = new Map(cases.map(({ id }, rank) => [id, rank]));
  const ranks = collected.cases.map(({ id }) => rankOf.get(id) ?? cases.length);
  const slotOf = (trial: number): number =>
    (ranks[numbers.case.at(trial)] ?? cases.length) * 2 + numbers.arm.at(trial);
  const starts = new Uint32Array(cases.length * 2 + 3);
  for (let trial = 0; trial < trials; trial += 1) bump(starts, slotOf(trial) + 1);
  for (let slot = 1; slot < starts.length; slot += 1)
    starts[slot] = entry(starts, slot) + entry(starts, slot - 1);
  const order = new Uint32Array(trials);
  const next = starts.slice();
  for (let trial = 0; trial < trials; trial += 1) order[bump(next, slotOf(trial))] = trial;
  for (let slot = 0; slot + 1 < starts.length; slot += 1)
    order
      .subarray(starts[slot], starts[slot + 1])
      .sort((one, other) => numbers.trial.at(one) - numbers.trial.at(other));
  const first = Uint32Array.from({ length: cases.length + 1 }, (_, rank) => entry(starts, rank * 2));
  return { order, first };
}

function entry(list: Uint32Array, index: number): number {
  return list[index] ?? 0;
}

/** Adds 1; returns what was there. */
function bump(list: Uint32Array, index: number): number {
  const before = entry(list, index);
  list[index] = before + 1;
  return before;
}

interface TrialsSettings {
  readonly order: Uint32Array;
  readonly checkFirst: Uint32Array;
  /** Head alone is the page's first arm. */
  readonly oneArm: boolean;
}

function trialColumns(
  { numbers, folders }: Collected,
  { order, checkFirst, oneArm }: TrialsSettings,
): Lazily<TrialColumns> {
  const lazily = <T>(of: (trial: number) => T): LazyColumn<T> =>
    new LazyColumn(order.length, (index) => of(entry(order, index)));
  const column = (name: TrialNumber): LazyColumn<number> => lazily((trial) => numbers[name].at(trial));
  const nullable = (name: TrialNumber): LazyColumn<number | null> =>
    lazily((trial) => orNull(numbers[name].at(trial)));
  return {
    arm: oneArm ? lazily(() => 0) : column('arm'),
    trial: column('trial'),
    outcome: column('outcome'),
    score: nullable('score'),
    costUsd: nullable('costUsd'),
    wallMs: column('wallMs'),
    turns: column('turns'),
    toolCalls: column('toolCalls'),
    toolErrors: column('toolErrors'),
    verdict: column('verdict'),
    reason: column('reason'),
    checkFirst: new LazyColumn(checkFirst.length, (index) => entry(checkFirst, index)),
    folder: lazily((trial) => folders[trial] ?? ''),
    files: column('files'),
  };
}

/** Places of the checks in what was collected, in the order of the page, and where each trial's begin. */
function orderOfChecks(
  { numbers, checks, trials }: Collected,
  order: Uint32Array,
): { readonly checkOrder: Uint32Array; readonly checkFirst: Uint32Array } {
  const checkOrder = new Uint32Array(checks.length / 4);
  const checkFirst = new Uint32Array(order.length + 1);
  let filled = 0;
  order.forEach((trial, index) => {
    checkFirst[index] = filled;
    const end = trial + 1 < trials ? numbers.firstCheck.at(trial + 1) : checks.length;
    for (let place = numbers.firstCheck.at(trial); place < end; place += 4) {
      checkOrder[filled] = place;
      filled += 1;
    }
  });
  checkFirst[order.length] = filled;
  return { checkOrder, checkFirst };
}

function checkColumns({ checks }: Collected, order: Uint32Array): Lazily<CheckColumns> {
  const part = (offset: number): LazyColumn<number> =>
    new LazyColumn(order.length, (index) => checks.at(entry(order, index) + offset));
  const nullable = (offset: number): LazyColumn<number | null> =>
    new LazyColumn(order.length, (index) => orNull(checks.at(entry(order, index) + offset)));
  return { name: part(0), ok: nullable(1), score: nullable(2), detail: part(3) };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
