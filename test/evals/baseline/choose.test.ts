import { describe, expect, test } from '@jest/globals';
import { chooseStandard } from '../../../src/evals/baseline/choose.ts';
import type { Standard } from '../../../src/evals/baseline/choose.ts';
import { baseline, digest, facts, planOf } from './fixture.ts';

const plan = planOf(['one'], 1);
const settings = { vary: ['phase'], now: new Date('2026-11-02T10:00:00Z'), maxAgeDays: 14 } as const;

/** The standard for a baseline whose arm had other facts than the run's. */
function withFacts(changes: Partial<typeof facts>, over: Partial<typeof settings> = {}): Standard {
  const stored = baseline({ facts: { ...facts, ...changes } });
  return chooseStandard(stored, { plan, ...settings, ...over });
}

describe('whether a run may be compared with the baseline', () => {
  test('the same arm is, and so is one whose phase file differs', () => {
    expect(withFacts({}).kind).toBe('comparable');
    const other = withFacts({ phase: digest('9'), limits: { turns: 9 } });
    expect(other).toMatchObject({
      kind: 'comparable',
      differences: [
        { fact: 'limits', base: '{"turns":9}', head: '{"turns":4}' },
        { fact: 'phase', base: '999999999999', head: '111111111111' },
      ],
    });
  });

  test.each([
    ['model', { model: 'openai/gpt-6-sol' }],
    ['harness', { harness: '0.9.0' }],
    ['preamble', { preamble: digest('8') }],
  ] as const)('another %s makes it none unless that is declared', (fact, changes) => {
    const refused = withFacts(changes);
    expect([refused.kind, refused.warnings.join()]).toEqual(['mismatch', expect.stringContaining(fact)]);
    const declared = { vary: ['model', 'harness'] } as unknown as Partial<typeof settings>;
    expect(withFacts(changes, declared).kind).toBe('comparable');
  });

  test('another judge or metric makes it none, whatever is declared', () => {
    const all = { vary: ['phase', 'model', 'harness'] } as unknown as Partial<typeof settings>;
    const stored = baseline({ facts: { ...facts, judge: 'anthropic/claude-opus-5' } });
    expect(chooseStandard(stored, { plan, ...settings, ...all }).kind).toBe('mismatch');
    expect(chooseStandard(baseline({ metric: 'location' }), { plan, ...settings, ...all }).kind).toBe(
      'mismatch',
    );
  });

  test('without a baseline it says how one is made', () => {
    const none = chooseStandard(undefined, { plan, ...settings });
    expect([none.kind, none.warnings.join()]).toEqual(['none', expect.stringContaining('bless')]);
  });

  test('an old baseline is warned about, and a model that its provider may have changed', () => {
    const at = (day: string, model = facts.model): readonly string[] => {
      const known = { ...facts, model };
      const arms = [{ ...plan.arms[0]!, facts: known }];
      const now = new Date(`2026-11-${day}T10:00:00Z`);
      return chooseStandard(baseline({ facts: known }), { ...settings, plan: { ...plan, arms }, now })
        .warnings;
    };
    expect(at('02')).toEqual([]);
    expect(at('06').join()).toMatch(/claude-haiku-4-5 names no dated snapshot/);
    expect(at('06', 'anthropic/claude-haiku-4-5-20251001')).toEqual([]);
    expect(at('06', 'compatible/mine')).toEqual([]);
    expect(at('20', 'compatible/mine').join()).toMatch(/19 days old/);
  });
});
