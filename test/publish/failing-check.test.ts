import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createRedactor } from '../../src/redact.ts';
import type { Redactor } from '../../src/redact.ts';
import { built, call, secret, seen } from './call.ts';
import { openShop } from './shop.ts';
import type { Shop } from './shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => shop.close());

/** A search for secrets that breaks at its nth text. */
function breakingAt(nth: number): Redactor {
  const redactor = createRedactor([secret]);
  let left = nth;
  return {
    ...redactor,
    find: (text) => {
      left -= 1;
      if (left < 0) throw new RangeError('the check itself failed');
      return redactor.find(text);
    },
  };
}

describe('a search for secrets that fails itself', () => {
  test('at its first text: nothing is published, and nobody is told that all is well (T58)', async () => {
    await expect(call(shop, 'pull-request', await built(shop), { redactor: breakingAt(0) })).rejects.toThrow(
      'the check itself failed',
    );
    expect(seen(shop)).toMatchObject({ comments: [], pulls: [], labels: [] });
    expect(shop.writes).toEqual([]);
  });

  test.each([1, 2, 3, 4])(
    'after %i texts: no pull request is opened without its check (T58)',
    async (nth) => {
      const published = call(shop, 'pull-request', await built(shop), { redactor: breakingAt(nth) });
      await expect(published).rejects.toThrow('the check itself failed');
      expect(seen(shop).pulls).toEqual([]);
    },
  );
});
