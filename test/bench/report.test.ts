import { describe, expect, test } from '@jest/globals';
import { format, missedBars, renderReport, verdictOn } from '../../bench/report.ts';
import type { Measure } from '../../bench/report.ts';
import { summarise } from '../../bench/statistics.ts';

function measure(name: string, values: readonly number[], bar?: number): Measure {
  return { name, unit: 'ms', summary: summarise(values), ...(bar === undefined ? {} : { bar }) };
}

describe('bars', () => {
  test('hold for the median, not for the slowest run', () => {
    expect(verdictOn(measure('start', [1, 2, 9], 2))).toBe('met');
    expect(verdictOn(measure('start', [1, 3, 9], 2))).toBe('missed');
  });

  test('are no verdict where there is none', () => {
    expect(verdictOn(measure('start', [1]))).toBe('none');
    expect(missedBars([{ title: 'all', measures: [measure('start', [1])] }])).toEqual([]);
  });
});

describe('the report', () => {
  test('says at its end which bars are missed, and by how much', () => {
    const text = renderReport([
      { title: 'One', measures: [measure('fast', [1], 2)] },
      { title: 'Two', measures: [measure('slow', [150], 100), measure('untold', [5])] },
    ]);
    expect(text).toContain('MISSED');
    expect(text.trimEnd().split('\n').slice(-2)).toEqual([
      'BARS MISSED: 1',
      '  slow: 150 ms against 100 ms (50 % over)',
    ]);
  });

  test('says that every bar is met', () => {
    const text = renderReport([{ title: 'One', measures: [measure('fast', [1], 2)] }]);
    expect(text).toContain('Every bar is met.');
    expect(text).not.toContain('MISSED');
  });

  test('keeps the columns of a section aligned', () => {
    const rows = renderReport([
      { title: 'One', measures: [measure('a', [1], 2), measure('a longer name', [1234], 2000)] },
    ])
      .split('\n')
      .filter((row) => row.includes(' ms '));
    expect(new Set(rows.map((row) => row.indexOf('≤') > 0)).size).toBe(1);
    expect(new Set(rows.map((row) => row.lastIndexOf(' ms'))).size).toBe(1);
  });

  test('shows three digits that count', () => {
    expect(format(1.2345, '×')).toBe('1.23×');
    expect(format(12.345, 's')).toBe('12.3 s');
    expect(format(1234.5, 'ms')).toBe('1235 ms');
  });
});
