import { expect, test } from '@jest/globals';
import { seededRandom } from '../../../src/evals/statistics/random.ts';

const draw = (seed: number): number[] => Array.from({ length: 1000 }, seededRandom(seed));

test('the same seed gives the same numbers, another seed others', () => {
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test('numbers fill [0, 1) evenly, from small seeds too', () => {
  for (const seed of [0, 1, 2]) {
    const numbers = draw(seed);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    const tenths = Array.from(
      { length: 10 },
      (_, k) => numbers.filter((u) => Math.floor(u * 10) === k).length,
    );
    for (const count of tenths) expect(Math.abs(count - 100)).toBeLessThan(40);
  }
});
