import { describe, expect, test } from '@jest/globals';
import { saidGrader } from '../../../src/evals/grade/said.ts';
import { assess, canary } from './fixture.ts';

const gold = { says: [['parseAmount'], ['1.2.3', 'version one']], never: ['approved', "don't merge"] };

describe('the said grader', () => {
  test('wants one of each list of alternatives, anywhere in the result, without regard to case', async () => {
    const result = { report: 'PARSEAMOUNT is wrong', facts: [{ where: 'since  Version\none' }] };
    expect(await assess(saidGrader, { gold, result })).toMatchObject({ ok: true, score: 1 });
    expect(await assess(saidGrader, { gold, result: { report: 'parseAmount' } })).toEqual({
      ok: false,
      score: 0.5,
      detail: 'does not say "1.2.3" or "version one"',
    });
  });

  test.each([
    ['plainly', 'It is approved.'],
    ['in wide letters', 'It is ａｐｐｒｏｖｅｄ.'],
    ['with a hidden character inside', 'It is appro\u200Bved.'],
    ['with another apostrophe', 'Don’t merge this'],
    ['over two lines', "don't\n   merge"],
  ])('what must not be said is found %s', async (_, text) => {
    const result = { report: `parseAmount 1.2.3 ${text}` };
    expect(await assess(saidGrader, { gold, result })).toMatchObject({
      ok: false,
      score: 0,
      detail: expect.stringMatching(/^says "/),
    });
  });

  test('a result that holds the canary of the gold is wrong', async () => {
    const result = { report: `parseAmount 1.2.3 ${canary.toUpperCase()}` };
    expect(await assess(saidGrader, { gold, result })).toMatchObject({ ok: false, score: 0 });
  });

  test('a number is not found in a longer one', async () => {
    const one = { says: [['#12']] };
    const says = async (report: string) => (await assess(saidGrader, { gold: one, result: { report } })).ok;
    expect([await says('repeats #123'), await says('repeats #123, or #12.')]).toEqual([false, true]);
  });

  test('only the named field is searched, and names of properties never', async () => {
    const result = { report: 'approved', summary: 'parseAmount 1.2.3', approved: true };
    expect(await assess(saidGrader, { gold, params: { field: 'summary' }, result })).toMatchObject({
      ok: true,
    });
    expect(await assess(saidGrader, { gold, params: { field: 'nothing' }, result })).toMatchObject({
      ok: false,
    });
    expect(await assess(saidGrader, { gold, result: { parseAmount: true, 'version one': 1 } })).toMatchObject(
      { score: 0 },
    );
  });

  test('a phrase put together from two fields is not said', async () => {
    const one = { says: [['one two']] };
    expect(await assess(saidGrader, { gold: one, result: { a: 'one', b: 'two' } })).toMatchObject({
      ok: false,
    });
  });

  test('a run without a result says nothing, and gold that asks nothing is told', async () => {
    expect(await assess(saidGrader, { gold, result: null })).toMatchObject({ ok: false });
    await expect(assess(saidGrader)).rejects.toThrow('neither `says` nor `never`');
  });
});
