import { describe, expect, test } from '@jest/globals';
import { duration, showProgress } from '../../src/evals/progress.ts';
import type { Trial } from '../../src/evals/trial.ts';

const trial = (changes: Partial<Trial> = {}): Trial =>
  ({
    caseId: 'vague',
    arm: 'head',
    trial: 2,
    outcome: 'pass',
    costUsd: 0.01,
    reason: null,
    ...changes,
  }) as Trial;

function screen(isTTY: boolean): {
  written: string[];
  isTTY: boolean;
  columns: number;
  write: (text: string) => unknown;
} {
  const written: string[] = [];
  return { written, isTTY, columns: 60, write: (text) => written.push(text) };
}

describe('progress', () => {
  test('on a terminal is one live line with the time that is left', () => {
    let now = 0;
    const shown = screen(true);
    const progress = showProgress(10, shown, () => now);
    now = 60_000;
    progress.finished(trial());
    now = 120_000;
    progress.finished(trial({ outcome: 'fail' }));
    progress.end();
    expect(shown.written).toEqual([
      '\r\x1b[K1/10 · 1 pass · $0.01 · 9 min left',
      '\r\x1b[K2/10 · 1 pass · 1 fail · $0.02 · 8 min left',
      '\r\x1b[K',
    ]);
  });

  test('never is wider than the terminal', () => {
    const shown = { ...screen(true), columns: 10 };
    showProgress(10, shown, () => 0).finished(trial());
    expect(shown.written[0]).toBe('\r\x1b[K1/10 · 1 ');
  });

  test('in a log is about twenty lines, however many trials there are', () => {
    const shown = screen(false);
    const progress = showProgress(1000, shown, () => 0);
    for (let done = 0; done < 1000; done += 1) progress.finished(trial({ costUsd: 0 }));
    expect(shown.written).toHaveLength(20);
    expect(shown.written.at(-1)).toBe('1000/1000 · 1000 pass\n');
  });

  test('names each trial that was lost, and why', () => {
    const shown = screen(false);
    const progress = showProgress(100, shown, () => 0);
    progress.lost(trial({ outcome: 'infra', reason: 'overloaded: 529' }));
    progress.finished(trial({ outcome: 'infra', reason: 'overloaded: 529' }));
    expect(shown.written.slice(0, 2)).toEqual([
      'vague, head 2 is tried again: overloaded: 529\n',
      'vague, head 2 was lost (infra): overloaded: 529\n',
    ]);
  });

  test('counts what an earlier run has done, without taking it for speed', () => {
    let now = 0;
    const shown = screen(true);
    const progress = showProgress(10, shown, () => now);
    for (let kept = 0; kept < 8; kept += 1) progress.kept();
    now = 10_000;
    progress.finished(trial({ costUsd: null }));
    expect(shown.written[0]).toBe('\r\x1b[K9/10 · 1 pass · 10 s left');
  });
});

test('a duration is rounded up to what people say', () => {
  expect([0, 1200, 99_000, 100_000, 6_000_000].map(duration)).toEqual([
    '0 s',
    '2 s',
    '99 s',
    '2 min',
    '1.7 h',
  ]);
});
