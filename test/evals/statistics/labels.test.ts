import { expect, test } from '@jest/globals';
import { confusion, noLabel } from '../../../src/evals/statistics/labels.ts';

test('any of several right labels counts as right; a wrong one is charged to the first', () => {
  const { labels, counts } = confusion([
    { right: ['clarify', 'decline'], given: 'decline' },
    { right: ['clarify', 'decline'], given: 'proceed' },
  ]);
  expect(labels).toEqual(['clarify', 'decline', 'proceed']);
  expect(counts).toEqual([
    [0, 0, 1],
    [0, 1, 0],
    [0, 0, 0],
  ]);
});

test('a trial without a label is a miss, and no label of its own in macro-F1', () => {
  const right = { right: ['proceed'], given: 'proceed' } as const;
  const all = confusion([right, right, { right: ['proceed'], given: null }]);
  expect(all.labels).toEqual(['proceed', noLabel]);
  expect(all.macroF1).toBeCloseTo(0.8, 12);
});
