import { worthless } from './results.ts';
import type { Estimate } from './plan.ts';
import type { Trial } from './trial.ts';

/** Trials of one model that were run before, from a stored baseline or an earlier run. */
export interface EarlierTrials {
  /** `provider/id`. */
  readonly model: string;
  readonly trials: readonly EarlierTrial[];
}

export type EarlierTrial = Pick<Trial, 'caseId' | 'outcome' | 'costUsd' | 'judgeUsd' | 'wallMs'>;

/** What a trial of a case took before with a model, without its judge; undefined when none was measured. */
export type Measured = (caseId: string, model: string) => Estimate | undefined;

/**
 * The medians of earlier trials of one phase by case and model. Trials that were lost say nothing. `usd` is null when
 * one of them had no price.
 */
export function measuredBy(earlier: readonly EarlierTrials[]): Measured {
  const known = new Map<string, EarlierTrial[]>();
  for (const { model, trials } of earlier)
    for (const trial of trials) {
      if (worthless.includes(trial.outcome)) continue;
      const key = keyOf(trial.caseId, model);
      known.set(key, [...(known.get(key) ?? []), trial]);
    }
  const estimates = new Map([...known].map(([key, trials]) => [key, mediansOf(trials)]));
  return (caseId, model) => estimates.get(keyOf(caseId, model));
}

function keyOf(caseId: string, model: string): string {
  return JSON.stringify([caseId, model]);
}

function mediansOf(trials: readonly EarlierTrial[]): Estimate {
  const costs = trials.map(({ costUsd, judgeUsd = 0 }) =>
    costUsd === null || judgeUsd === null ? null : Math.max(0, costUsd - judgeUsd),
  );
  const priced = costs.filter((usd) => usd !== null);
  return {
    seconds: median(trials.map(({ wallMs }) => wallMs)) / 1000,
    usd: priced.length < costs.length ? null : median(priced),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
