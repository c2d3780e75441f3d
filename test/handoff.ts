import type { Handoff } from '../src/handoff.ts';

/** A handoff as a triage phase writes it; `facts` replaces single fields. */
export function handoff(facts: Partial<Handoff['facts']> = {}, report = 'The report.'): Handoff {
  return {
    facts: {
      schema: 'harness/handoff@1',
      phase: 'triage',
      round: 0,
      issue: 42,
      outcome: 'done',
      detail: null,
      result: { verdict: 'proceed', questions: ['Which version?', 'yes: "no"'] },
      model: 'anthropic/claude-haiku-5-5',
      usage: { turns: 1, input: 100, cached: 20, output: 30, usd: 0.0031, seconds: 6.2 },
      base: 'a'.repeat(40),
      inputs: { phase: 'b'.repeat(64), context: 'c'.repeat(64), handoffs: {} },
      change: null,
      outsider: true,
      sandbox: 'none',
      run: 'https://github.com/o/r/actions/runs/1',
      ...facts,
    },
    report,
  };
}
