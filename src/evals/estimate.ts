import { costUsd } from '../models/cost.ts';
import type { Model } from '../models/model.ts';
import { noUsage } from '../usage.ts';
import type { Arm } from './arms.ts';
import type { Case } from './case.ts';
import type { Measured } from './measured.ts';
import type { Estimate } from './plan.ts';

/**
 * What one trial took in published sample runs of like phases, a small model for triage and build and a middle one
 * for review (lastlight, read 2026-11-22); diagnose and root-cause read code as a review does.
 */
const anchors: Readonly<Record<string, Estimate & { readonly usd: number }>> = {
  triage: { seconds: 28, usd: 0.035 },
  build: { seconds: 302, usd: 0.27 },
  review: { seconds: 217, usd: 0.32 },
};
const otherPhase = { seconds: 217, usd: 0.32 };

/** Seconds that a trial of an arm is guessed to take before any was measured: never beyond the arm's own limit. */
export function guessSeconds({ phase: { name, limits } }: Arm): number {
  return Math.min((anchors[name] ?? otherPhase).seconds, limits.minutes * 60);
}

/** Never above the arm's own limits, and nothing for a model that costs nothing. */
function guessTrial(arm: Arm, price: Model['price']): Estimate {
  const anchor = anchors[arm.phase.name] ?? otherPhase;
  const seconds = guessSeconds(arm);
  if (price === undefined) return { seconds, usd: null };
  return { seconds, usd: isFree(price) ? 0 : Math.min(anchor.usd, arm.phase.limits.usd ?? Infinity) };
}

function isFree({ bands }: NonNullable<Model['price']>): boolean {
  return bands.every(({ input, output }) => input === 0 && output === 0);
}

/**
 * Of one call of a judge: its instructions, a truth and a report of several pages, an answer of a few sentences with
 * some reasoning. Set by hand, rather too high than too low.
 */
const judging = { ...noUsage, inputTokens: 3_000, outputTokens: 700 };
const judgingSeconds = 10;

/** What a run is estimated from. */
export interface EstimateSources {
  /** What the model of an arm, or the judge, costs; undefined when nobody knows. */
  readonly priceOf: (model: string) => Model['price'];
  readonly measured: Measured;
  /** `provider/id` of the judge; null without one. */
  readonly judge: string | null;
}

/** What a run is thought to take, and how that is known. */
export interface RunEstimate extends Estimate {
  /** What of `usd` the judge takes. */
  readonly judgeUsd: number | null;
  /** Cases of which every arm was measured before; the others are guessed. */
  readonly measuredCases: number;
  /** Of one trial of the dearest arm and case, with its judge. */
  readonly dearestUsd: number;
}

/** Adds up `trials` trials of each case by each arm. */
export function estimateRun(
  { cases, arms, trials }: { cases: readonly Case[]; arms: readonly Arm[]; trials: number },
  sources: EstimateSources,
): RunEstimate {
  let [seconds, measuredCases, dearestUsd] = [0, 0, 0];
  let usd: number | null = 0;
  let judgeUsd: number | null = 0;
  for (const each of cases) {
    const judge = estimateJudge(each, sources);
    for (const arm of arms) {
      const trial = estimateTrial(each, arm, sources);
      const both = sum(trial.usd, judge.usd);
      seconds += trials * (trial.seconds + judge.seconds);
      usd = sum(usd, both, trials);
      judgeUsd = sum(judgeUsd, judge.usd, trials);
      dearestUsd = Math.max(dearestUsd, both ?? 0);
    }
    if (arms.every(({ phase }) => sources.measured(each.id, phase.model) !== undefined)) measuredCases += 1;
  }
  return { seconds, usd, judgeUsd, measuredCases, dearestUsd };
}

/** Whether a grader of the case asks a judge. */
export function asksJudge({ graders }: Pick<Case, 'graders'>): boolean {
  return graders.some(({ type }) => type === 'judge');
}

/** As it was measured before; what it cost then counts only when there is a price now, and the model still costs something. */
function estimateTrial({ id }: Case, arm: Arm, { priceOf, measured }: EstimateSources): Estimate {
  const guess = guessTrial(arm, priceOf(arm.phase.model));
  const before = measured(id, arm.phase.model);
  if (before === undefined) return guess;
  return {
    seconds: before.seconds,
    usd: guess.usd === null || guess.usd === 0 ? guess.usd : (before.usd ?? guess.usd),
  };
}

function estimateJudge({ graders }: Case, { judge, priceOf }: EstimateSources): Estimate {
  const calls = judge === null ? 0 : graders.filter(({ type }) => type === 'judge').length;
  if (judge === null || calls === 0) return { seconds: 0, usd: 0 };
  const price = priceOf(judge);
  return {
    seconds: calls * judgingSeconds,
    usd: price === undefined ? null : calls * costUsd(judging, price),
  };
}

/** `a + times × b`; null when one of them is not known. */
function sum(a: number | null, b: number | null, times = 1): number | null {
  return a === null || b === null ? null : a + times * b;
}
