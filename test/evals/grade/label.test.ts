import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../../src/errors.ts';
import { labelGrader } from '../../../src/evals/grade/label.ts';
import { assess } from './fixture.ts';

const gold = { labels: { verdict: ['proceed', 'clarify'], category: ['bug'] } };

describe('the label grader', () => {
  test('accepts any of the accepted values in every labelled field', async () => {
    expect(await assess(labelGrader, { gold, result: { verdict: 'clarify', category: 'bug' } })).toEqual({
      ok: true,
      score: 1,
      detail: 'verdict: clarify; category: bug',
    });
  });

  test('one wrong field fails, and the score is the share that is right', async () => {
    expect(await assess(labelGrader, { gold, result: { category: 'docs' } })).toEqual({
      ok: false,
      score: 0.5,
      detail: 'verdict: proceed; category: docs, expected bug',
    });
  });

  test('looks only at the fields it is told to, nested ones too', async () => {
    const deep = { labels: { 'test.path': ['a.js'], verdict: ['decline'] } };
    const result = { test: { path: 'a.js' } };
    expect(await assess(labelGrader, { gold: deep, params: { field: 'test.path' }, result })).toMatchObject({
      ok: true,
    });
    expect(
      await assess(labelGrader, { gold: deep, params: { field: ['verdict', 'test.path'] }, result }),
    ).toMatchObject({ ok: false, score: 0.5 });
  });

  test('a cheap mistake scores more than an expensive one, and both fail', async () => {
    const one = { labels: { verdict: ['proceed'] } };
    const params = { costs: { clarify: 0.25 } };
    const of = async (verdict: string) => assess(labelGrader, { gold: one, params, result: { verdict } });
    expect(await of('clarify')).toMatchObject({ ok: false, score: 0.75 });
    expect(await of('decline')).toMatchObject({ ok: false, score: 0 });
    expect(await of('constructor')).toMatchObject({ ok: false, score: 0 });
  });

  test.each([
    ['another case of letters', { verdict: 'Proceed' }],
    ['a list that holds the value', { verdict: ['proceed', 'clarify', 'decline'] }],
    ['all values in one text', { verdict: 'proceed clarify decline' }],
    ['an object', { verdict: { toString: 'proceed' } }],
    ['nothing', { verdict: undefined }],
  ])('%s is wrong', async (_, result) => {
    const one = { labels: { verdict: ['proceed'] } };
    expect(await assess(labelGrader, { gold: one, result })).toMatchObject({ ok: false, score: 0 });
  });

  test('what every object has by birth is no field', async () => {
    const born = { labels: { 'constructor.name': ['Object'] } };
    expect(await assess(labelGrader, { gold: born })).toMatchObject({ ok: false });
  });

  test('a run without a result is wrong', async () => {
    expect(await assess(labelGrader, { result: null })).toMatchObject({ ok: false, score: 0 });
  });

  test('gold without the labels and unknown params are told before anything runs', async () => {
    await expect(assess(labelGrader, { gold: { labels: {} } })).rejects.toThrow('no `labels`');
    await expect(assess(labelGrader, { params: { field: 'category' } })).rejects.toThrow('for category');
    expect(() => labelGrader({ fields: 'x' }, 'case a, grader b')).toThrow(ConfigError);
    expect(() => labelGrader({ fields: 'x' }, 'case a, grader b')).toThrow(/case a, grader b.*fields/s);
  });
});
