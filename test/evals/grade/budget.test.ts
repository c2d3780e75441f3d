import { describe, expect, test } from '@jest/globals';
import { budgetGrader } from '../../../src/evals/grade/budget.ts';
import { assess, caseWith, outputWith } from './fixture.ts';

describe('the budget grader', () => {
  test.each([
    [{ turns: 1 }, 'over budget: turns 2 of 1'],
    [{ tokens: 999 }, 'over budget: tokens 1000 of 999'],
    [{ usd: 0.009 }, 'over budget: usd 0.01 of 0.009'],
    [{ minutes: 0.5, toolCalls: 2 }, 'over budget: minutes 1 of 0.5, toolCalls 3 of 2'],
  ])('more than %j is over budget', async (params, detail) => {
    expect(await assess(budgetGrader, { params })).toEqual({ ok: false, score: 0, detail });
  });

  test('exactly the budget is within it', async () => {
    const params = { turns: 2, tokens: 1_000, usd: 0.01, minutes: 1, toolCalls: 3, toolErrors: 0 };
    expect(await assess(budgetGrader, { params })).toMatchObject({ ok: true });
    expect(await assess(budgetGrader, { params, output: { toolErrors: 1 } })).toMatchObject({ ok: false });
  });

  test('the limits of the case count where params say nothing', async () => {
    const graded = caseWith({ limits: { turns: 1 } });
    expect(await assess(budgetGrader, { graded })).toMatchObject({ ok: false });
    expect(await assess(budgetGrader, { graded, params: { turns: 2 } })).toMatchObject({ ok: true });
  });

  test('money of an unknown price is undecided, unless something else is over', async () => {
    const output = { spent: { ...outputWith().spent, usd: null } };
    expect(await assess(budgetGrader, { params: { usd: 1 }, output })).toMatchObject({
      ok: null,
      score: null,
    });
    expect(await assess(budgetGrader, { params: { usd: 1, turns: 1 }, output })).toMatchObject({ ok: false });
    expect(await assess(budgetGrader, { params: { turns: 2 }, output })).toMatchObject({ ok: true });
  });

  test('a run that ended at a limit of its phase is over', async () => {
    const ending = { kind: 'limit', limit: 'turns', message: 'stopped at the limit of 4 turns' } as const;
    expect(await assess(budgetGrader, { output: { ending } })).toMatchObject({
      ok: false,
      detail: ending.message,
    });
    expect(await assess(budgetGrader)).toMatchObject({ ok: true, detail: 'within the limits of the phase' });
  });
});
