import { expect, test } from '@jest/globals';
import { schemaGrader } from '../../../src/evals/grade/schema.ts';
import { assess } from './fixture.ts';

test('a result that fits the schema of its phase passes', async () => {
  expect(await assess(schemaGrader)).toMatchObject({ ok: true, score: 1 });
});

test.each<readonly [string, Record<string, unknown> | null, RegExp]>([
  ['no result', null, /no result/],
  ['an unknown verdict', { verdict: 'perhaps' }, /verdict/],
  ['a field too many', { extra: 1 }, /extra/],
  ['a report that is no text', { report: ['x'] }, /report/],
])('%s fails and says where', async (_, result, detail) => {
  const assessed = await assess(schemaGrader, { result });
  expect(assessed).toMatchObject({ ok: false, score: 0 });
  expect(assessed.detail).toMatch(detail);
});

test('takes no params', () => {
  expect(() => schemaGrader({ strict: true }, 'x')).toThrow(/strict/);
});
