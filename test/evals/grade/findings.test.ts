import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findingsGrader } from '../../../src/evals/grade/findings.ts';
import { assess } from './fixture.ts';

const finding = (id: string, path: string, line: number, optional = false) => ({
  ...{ id, optional, problem: 'x' },
  place: { path, lines: [line, line] },
});
const gold = {
  findings: [finding('sum', 'a.js', 10), finding('leak', 'b.js', 20), finding('style', 'b.js', 90, true)],
};
const made = (...places: readonly (readonly [string, number])[]) => ({
  findings: places.map(([path, line]) => ({ path, line, severity: 'major', problem: 'x' })),
});

describe('the findings grader', () => {
  test('finds all by place, up to three lines off', async () => {
    expect(await assess(findingsGrader, { gold, result: made(['a.js', 13], ['b.js', 17]) })).toEqual({
      ok: true,
      score: 1,
      detail: 'found 2 of 2, 0 false alarms, F 1.00',
    });
    expect(await assess(findingsGrader, { gold, result: made(['a.js', 14], ['c.js', 20]) })).toMatchObject({
      ok: false,
      score: 0,
      detail: 'found 0 of 2, 2 false alarms, F 0.00; missed sum, leak',
    });
  });

  test('is content with any of the places of a finding, and counts it once', async () => {
    const [sum] = gold.findings;
    const caller = { path: 'caller.js', lines: [5, 6] };
    const twoPlaces = { findings: [{ ...sum, otherPlaces: [caller, { path: 'whole.js' }] }] };
    const scored = async (...places: readonly (readonly [string, number])[]) =>
      assess(findingsGrader, { gold: twoPlaces, result: made(...places) });
    for (const [path, line] of [
      ['a.js', 10],
      ['caller.js', 8],
      ['whole.js', 99],
    ] as const)
      expect([path, await scored([path, line])]).toEqual([
        path,
        expect.objectContaining({ ok: true, score: 1 }),
      ]);
    expect(await scored(['caller.js', 10])).toMatchObject({ ok: false, score: 0 });
    expect((await scored(['a.js', 10], ['caller.js', 5])).score).toBeCloseTo(2 / 3);
  });

  test('an optional finding neither helps nor hurts', async () => {
    const without = await assess(findingsGrader, { gold, result: made(['a.js', 10]) });
    const withIt = await assess(findingsGrader, { gold, result: made(['a.js', 10], ['b.js', 90]) });
    expect(without.score).toBeCloseTo(2 / 3);
    expect(withIt.score).toBe(without.score);
  });

  test('a false alarm and a second finding at the same place both cost precision', async () => {
    const alarm = await assess(findingsGrader, {
      gold,
      result: made(['a.js', 10], ['b.js', 20], ['c.js', 1]),
    });
    const twice = await assess(findingsGrader, {
      gold,
      result: made(['a.js', 10], ['b.js', 20], ['b.js', 21]),
    });
    expect(alarm.score).toBeCloseTo(4 / 5);
    expect(twice.score).toBeCloseTo(4 / 5);
  });

  test('beta above 1 favours who finds more', async () => {
    const result = made(['a.js', 10], ['b.js', 20], ['c.js', 1], ['c.js', 50]);
    const of = async (beta: number) =>
      (await assess(findingsGrader, { gold, params: { beta }, result })).score;
    expect(await of(2)).toBeCloseTo((5 * 0.5) / (4 * 0.5 + 1));
    expect(await of(2)).toBeGreaterThan((await of(1))!);
  });

  test('a sound change wants no findings', async () => {
    const clean = { findings: [] };
    expect(await assess(findingsGrader, { gold: clean, result: made() })).toMatchObject({
      ok: true,
      score: 1,
    });
    expect(await assess(findingsGrader, { gold: clean, result: made(['a.js', 1]) })).toMatchObject({
      ok: false,
      score: 0,
    });
  });

  test('two findings near two gold ones are matched so that both count', async () => {
    const near = { findings: [finding('one', 'a.js', 10), finding('two', 'a.js', 14)] };
    for (const result of [made(['a.js', 12], ['a.js', 8]), made(['a.js', 8], ['a.js', 12])])
      expect(await assess(findingsGrader, { gold: near, result })).toMatchObject({ score: 1 });
  });

  test('gold without lines is found by any line of the file', async () => {
    const whole = { findings: [{ id: 'x', place: { path: 'a.js' }, problem: 'x' }] };
    expect(await assess(findingsGrader, { gold: whole, result: made(['a.js', 900]) })).toMatchObject({
      ok: true,
    });
    expect(
      await assess(findingsGrader, { gold: whole, result: { findings: [{ path: 'a.js' }] } }),
    ).toMatchObject({ ok: true });
  });

  test('a finding on every line of every file does not pass', async () => {
    const everywhere = ['a.js', 'b.js'].flatMap((path) =>
      Array.from({ length: 200 }, (_, index) => [path, index + 1] as const),
    );
    expect(await assess(findingsGrader, { gold, result: made(...everywhere) })).toMatchObject({ ok: false });
  });

  test.each<readonly [string, Record<string, unknown> | null]>([
    ['no result', null],
    ['no findings', {}],
    [
      'a whole file as lines',
      {
        findings: [
          { path: 'a.js', lines: '1-9999' },
          { path: 'b.js', lines: '1-9999' },
        ],
      },
    ],
    ['lines only in words', { findings: [{ path: 'a.js', problem: 'line 10' }] }],
    ['entries of other kinds', { findings: ['', 1, null, { path: 'a.js', line: '10; 20' }] }],
  ])('%s is wrong and no accident', async (_, result) => {
    expect(await assess(findingsGrader, { gold, result })).toMatchObject({ ok: false, score: 0 });
  });

  test('the score is within 0 and 1, and the order of findings does not matter', async () => {
    const place = fc.tuple(fc.constantFrom('a.js', 'b.js'), fc.integer({ min: 1, max: 40 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(place, { maxLength: 8 }),
        fc.array(place, { maxLength: 8 }),
        async (truth, said) => {
          const findings = truth.map(([path, line], index) => finding(`f${index}`, path, line));
          const { score } = await assess(findingsGrader, { gold: { findings }, result: made(...said) });
          const turned = await assess(findingsGrader, {
            gold: { findings: findings.toReversed() },
            result: made(...said.toReversed()),
          });
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(turned.score).toBe(score);
        },
      ),
    );
  });
});
