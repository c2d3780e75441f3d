import type { Collected, TrialNumber } from './collected.ts';
import { caseStates } from './page/data.ts';
import type { ReportData } from './page/data.ts';
import type { SummaryCase } from './summary.ts';

/** How the collected trials are put in order for the page. */
export interface Arrangement {
  /** Base first when there is one, head last. */
  readonly arms: ReportData['arms'];
  /** What the summary says of the cases, in the order in which the page lists them. */
  readonly cases: readonly SummaryCase[];
}

/** Cases in the order of the summary; a case's trials side by side, by arm, then by number. */
export function arrange(collected: Collected, { arms, cases }: Arrangement): ReportData {
  const { numbers } = collected;
  const places = new Map(collected.cases.map(({ id }, index) => [id, index]));
  const order = cases.flatMap(({ id }) => places.get(id) ?? []);
  const trials = trialOrder(collected, order);
  const first = firstTrials(collected, order, trials);
  const column = (name: TrialNumber): number[] => trials.map((trial) => numbers[name].at(trial));
  const nullable = (name: TrialNumber): (number | null)[] => column(name).map(orNull);
  const { checks, checkFirst } = checkColumns(collected, trials);
  return {
    schema: 'harness/report-data@1',
    arms,
    strings: collected.strings,
    fileSets: collected.fileSets,
    checks,
    cases: {
      id: cases.map(({ id }) => id),
      phase: order.map((index) => at(collected.cases, index).phase),
      cluster: order.map((index) => at(collected.cases, index).cluster),
      tier: order.map((index) => at(collected.cases, index).tier),
      split: order.map((index) => at(collected.cases, index).split),
      state: cases.map(({ state }) => caseStates.indexOf(state)),
      p: cases.map(({ p }) => p),
      basePassed: cases.map(({ base }) => base?.passed ?? 0),
      baseCounted: cases.map(({ base }) => base?.counted ?? 0),
      baseScore: cases.map(({ baseScore }) => baseScore),
      headPassed: cases.map(({ head }) => head.passed),
      headCounted: cases.map(({ head }) => head.counted),
      headScore: cases.map(({ headScore }) => headScore),
      first,
    },
    trials: {
      arm: arms.length > 1 ? column('arm') : column('arm').map(() => 0),
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
      checkFirst,
      folder: trials.map((trial) => at(collected.folders, trial)),
      files: column('files'),
    },
  };
}

function trialOrder({ trials, numbers }: Collected, order: readonly number[]): number[] {
  const caseRank = new Array<number>(order.length);
  order.forEach((index, position) => {
    caseRank[index] = position;
  });
  const rank = (trial: number): number => at(caseRank, numbers.case.at(trial)) * 2 + numbers.arm.at(trial);
  return Array.from({ length: trials }, (_, trial) => trial).sort(
    (one, other) => rank(one) - rank(other) || numbers.trial.at(one) - numbers.trial.at(other),
  );
}

/** Where each case's trials begin; one more entry for the end. */
function firstTrials({ numbers }: Collected, order: readonly number[], trials: readonly number[]): number[] {
  const counts = new Array<number>(order.length).fill(0);
  for (const trial of trials) {
    const index = numbers.case.at(trial);
    counts[index] = at(counts, index) + 1;
  }
  const first = [0];
  for (const index of order) first.push(at(first, first.length - 1) + at(counts, index));
  return first;
}

function checkColumns(
  { numbers, checks, trials: all }: Collected,
  trials: readonly number[],
): { checks: ReportData['checks']; checkFirst: number[] } {
  const columns = {
    name: [] as number[],
    ok: [] as (number | null)[],
    score: [] as (number | null)[],
    detail: [] as number[],
  };
  const checkFirst: number[] = [];
  for (const trial of trials) {
    checkFirst.push(columns.name.length);
    const end = trial + 1 < all ? numbers.firstCheck.at(trial + 1) : checks.length;
    for (let place = numbers.firstCheck.at(trial); place < end; place += 4) {
      columns.name.push(checks.at(place));
      columns.ok.push(orNull(checks.at(place + 1)));
      columns.score.push(orNull(checks.at(place + 2)));
      columns.detail.push(checks.at(place + 3));
    }
  }
  checkFirst.push(columns.name.length);
  return { checks: columns, checkFirst };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no entry ${index} among ${list.length}`);
  return value;
}
