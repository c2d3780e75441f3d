import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { built, call, commitCount, seen } from './call.ts';
import { openShop } from './shop.ts';
import type { Shop } from './shop.ts';

// It publishes once for every request that publishing makes.
jest.setTimeout(400_000);

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => shop.close());

test('any one request may be lost: one comment, one pull request, no commit twice (T45, T51, T54)', async () => {
  const handoffs = await built(shop);
  await call(shop, 'pull-request', handoffs);
  const requests = shop.writes.length;
  expect(requests).toBeGreaterThan(10);
  for (let lost = 1; lost <= requests; lost += 4) {
    await shop.close();
    shop = await openShop();
    let count = 0;
    shop.disturb((method) => (method !== 'GET' && (count += 1) === lost ? 'cut-after' : 'none'));
    await call(shop, 'pull-request', await built(shop));
    expect([seen(shop).comments.length, seen(shop).pulls.length, await commitCount(shop)]).toEqual([1, 1, 4]);
  }
}, 120_000);

test('killed after any write, a second run completes it (T51, T57)', async () => {
  for (let last = 1; last <= 21; last += 5) {
    let count = 0;
    const handoffs = await built(shop);
    shop.disturb((method) => (method !== 'GET' && (count += 1) > last ? 'cut-before' : 'none'));
    const tired = { retry: { attempts: 1, baseDelayMs: 1, maxDelayMs: 1, requestTimeoutMs: 5000 } };
    await call(shop, 'pull-request', handoffs, tired).catch(() => undefined);
    shop.disturb(() => 'none');
    await call(shop, 'pull-request', handoffs);
    expect([seen(shop).comments.length, seen(shop).pulls.length, await commitCount(shop)]).toEqual([1, 1, 4]);
    expect(seen(shop).labels).toEqual(['harness: pull request']);
    await shop.close();
    shop = await openShop();
  }
}, 120_000);
