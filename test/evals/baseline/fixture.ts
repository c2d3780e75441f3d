import type { Baseline } from '../../../src/evals/baseline/data.ts';
import { planSchema } from '../../../src/evals/plan.ts';
import type { Plan } from '../../../src/evals/plan.ts';

export const digest = (letter: string): string => letter.repeat(64);

export const facts = {
  phase: digest('1'),
  model: 'anthropic/claude-haiku-4-5',
  limits: { turns: 4 },
  maxOutputTokens: 1000,
  tools: digest('2'),
  preamble: digest('3'),
  judge: null,
  harness: '1.0.0',
};

/** A baseline of ten trials of two cases; `changes` replaces fields. */
export function baseline(changes: Partial<Baseline> = {}): Baseline {
  return {
    ...{ phase: 'triage', suite: 'small', metric: 'pass', fingerprint: digest('a'), facts },
    blessed: '2026-11-01T10:00:00.000Z',
    commit: 'c'.repeat(40),
    run: 'https://github.com/acme/shop/actions/runs/1',
    ...{ cases: 2, trials: 20, score: 0.9, interval: [0.5, 1], sha256: digest('f'), bytes: 10 },
    ...changes,
  };
}

/** A plan of one arm. */
export function planOf(cases: readonly string[], trials: number): Plan {
  return planSchema.parse({
    ...{ schema: 'harness/plan@1', runId: 'run', suite: 'small', phase: 'triage', metric: 'pass' },
    ...{ gate: {}, trials, arms: [{ name: 'base', fingerprint: digest('a'), facts }] },
    cases: cases.map((id) => ({ id, digest: digest('d'), workspace: `case:${id}`, seconds: 1 })),
  });
}
