import { describe, expect, test } from '@jest/globals';
import { median, percentile, ratios, summarise } from '../../bench/statistics.ts';

describe('percentiles', () => {
  test('the median of an even number of values is the mean of the middle two', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  test('lie between the two nearest values, by their distance', () => {
    const values = Array.from({ length: 21 }, (_, index) => index);
    expect(percentile(values, 95)).toBe(19);
    expect(percentile([0, 10], 95)).toBe(9.5);
  });

  test('do not change the order of what they are given', () => {
    const values = [3, 1, 2];
    summarise(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test('of one value are that value', () => {
    expect(summarise([7])).toEqual({ count: 1, min: 7, median: 7, p95: 7 });
  });

  test('of nothing are refused, not zero', () => {
    expect(() => summarise([])).toThrow(RangeError);
  });
});

describe('ratios', () => {
  test('compare the runs of one turn, so that a slow moment of the machine does not count', () => {
    expect(ratios([10, 100], [10, 100])).toEqual([1, 1]);
  });

  test('of arms that did not take turns are refused', () => {
    expect(() => ratios([1, 2], [1])).toThrow(RangeError);
  });
});
