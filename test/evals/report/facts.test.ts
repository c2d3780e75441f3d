import { describe, expect, test } from '@jest/globals';
import { labelRates } from '../../../src/evals/report/facts.ts';

describe('how each verdict fared', () => {
  test('precision is of those that gave it, recall of those where it was right', () => {
    const counts = [
      [3, 1, 0],
      [2, 4, 0],
      [0, 0, 0],
    ];
    const rates = labelRates({ labels: ['clarify', 'proceed', '(none)'], counts, macroF1: 0.5 });
    expect(rates).toEqual([
      { label: 'clarify', precision: 0.6, recall: 0.75 },
      { label: 'proceed', precision: 0.8, recall: 4 / 6 },
      { label: '(none)', precision: null, recall: null },
    ]);
  });
});
