import { worthless } from './results.ts';
import type { RunWatch } from './run.ts';
import type { Trial, TrialOutcome } from './trial.ts';

/** Where progress is shown. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface Progress extends RunWatch {
  /** Takes the live line away. */
  end(): void;
}

/** Lines that a log gets of one run, however many trials it has. */
const linesInLog = 20;

/**
 * Shows how a run of `total` units goes on, with the time that is probably left: one live line on a
 * terminal; elsewhere about twenty lines, and one for each trial that was lost.
 */
export function showProgress(total: number, screen: Screen, clock: () => number): Progress {
  const startedAt = clock();
  const counts = new Map<TrialOutcome, number>();
  let [kept, ran, usd, shown] = [0, 0, 0, 0];
  const line = (): string => {
    const done = kept + ran;
    const msPerUnit = (clock() - startedAt) / Math.max(1, ran);
    return [
      `${done}/${total}`,
      ...[...counts].map(([outcome, count]) => `${count} ${outcome}`),
      ...(usd === 0 ? [] : [`$${usd.toFixed(2)}`]),
      ...(done >= total ? [] : [`${duration(msPerUnit * (total - done))} left`]),
    ].join(' · ');
  };
  const live = screen.isTTY === true;
  const tell = (text: string): unknown => screen.write(live ? `\r\x1b[K${text}\n` : `${text}\n`);
  return {
    kept: () => {
      kept += 1;
    },
    lost: (trial) => {
      usd += trial.costUsd ?? 0;
      tell(`${nameOf(trial)} is tried again: ${trial.reason ?? trial.outcome}`);
    },
    finished: (trial) => {
      ran += 1;
      usd += trial.costUsd ?? 0;
      counts.set(trial.outcome, (counts.get(trial.outcome) ?? 0) + 1);
      if (worthless.includes(trial.outcome))
        tell(`${nameOf(trial)} was lost (${trial.outcome}): ${trial.reason ?? 'no reason'}`);
      if (live) screen.write(`\r\x1b[K${line().slice(0, (screen.columns ?? 80) - 1)}`);
      else if (kept + ran >= shown + total / linesInLog || kept + ran === total) {
        shown = kept + ran;
        tell(line());
      }
    },
    end: () => {
      if (live) screen.write('\r\x1b[K');
    },
  };
}

function nameOf({ caseId, arm, trial }: Trial): string {
  return `${caseId}, ${arm} ${trial}`;
}

/** A time for people: `40 s`, `12 min`, `3.5 h`. */
export function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
