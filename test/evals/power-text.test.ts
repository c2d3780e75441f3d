import { describe, expect, test } from '@jest/globals';
import { compare } from '../../src/evals/compare.ts';
import { powerText } from '../../src/evals/power-text.ts';
import { suite } from './report/sample.ts';
import { trialsOf } from './report/trials.ts';

/** What is said of twenty cases, by the letters of their trials. */
function said(base: string, head: string, verdict: Parameters<typeof powerText>[1] = 'no-evidence'): string {
  const ids = Array.from({ length: 20 }, (_, index) => `case-${index}`);
  const of = (arm: string, letters: string) => ids.flatMap((id) => trialsOf(id, { [arm]: letters }));
  return powerText(compare({ base: of('base', base), head: of('head', head), suite }), verdict);
}

describe('what it would take to see a difference', () => {
  test('starts from the cases and trials at hand, and goes on to more of them', () => {
    const lines = said('ppf', 'pfp').split('\n');
    expect(lines.map((line) => /(\d+ cases with \d+ \+ \d+) trials/.exec(line)?.[1])).toEqual([
      ...[undefined, undefined, '20 cases with 3 + 3', '20 cases with 5 + 5', '20 cases with 10 + 10'],
      ...[
        '40 cases with 3 + 3',
        '40 cases with 5 + 5',
        '40 cases with 10 + 10',
        expect.stringContaining('cases with'),
      ],
    ]);
    const columns = lines.slice(2, -1).map((line) => Number(line.trim().split(/\s+/).at(-1)));
    expect(columns[0]).toBeLessThan(columns[2] ?? 0);
    expect(lines.at(-1)).toMatch(/^Ten points would be found four times in five by \d+ cases/);
  });

  test('keeps the trials of a stored base, which cost nothing more', () => {
    expect(said('ppfppfppfp', 'pfp')).toContain('20 cases with 10 + 5 trials');
  });

  test('says so where a suite is too small for any of them', () => {
    const one = compare({
      ...{ base: trialsOf('a', { base: 'pf' }), head: trialsOf('a', { head: 'fp' }), suite },
    });
    expect(powerText(one, 'underpowered')).toMatch(/None of these finds ten points/);
  });

  test('is silent where there is a verdict, and where a score is no pass or fail', () => {
    expect(said('ppp', 'fff', 'worse')).toBe('');
    const half = (arm: string) => trialsOf('a', { [arm]: 'pp' }, { score: 0.5 });
    expect(powerText(compare({ base: half('base'), head: half('head'), suite }), 'no-evidence')).toBe('');
  });
});
