import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLarder } from '../src/index.js';

/** A larder whose clock and loads a test controls. */
function setUp(options = {}) {
  const clock = { ms: 0 };
  const loads = [];
  const load = async (...parts) => {
    loads.push(parts);
    return parts.join('+');
  };
  const larder = createLarder({ load, now: () => clock.ms, ...options });
  return { larder, clock, loads };
}

test('loads a value once while it is fresh', async () => {
  const { larder, loads } = setUp();
  assert.equal(await larder.get('a', 'b'), 'a+b');
  assert.equal(await larder.get('a', 'b'), 'a+b');
  assert.equal(loads.length, 1);
});

test('loads again when the value is stale', async () => {
  const { larder, clock, loads } = setUp({ ttlSeconds: 1 });
  await larder.get('a');
  clock.ms = 1000;
  await larder.get('a');
  assert.equal(loads.length, 2);
});

test('shares one load between calls that overlap', async () => {
  const { larder, loads } = setUp();
  await Promise.all([larder.get('a'), larder.get('a')]);
  assert.equal(loads.length, 1);
});

test('drops the least recently used value', async () => {
  const { larder } = setUp({ max: 2 });
  for (const name of ['a', 'b', 'a', 'c']) await larder.get(name);
  assert.deepEqual(larder.keys(), ['a', 'c']);
});

test('forgets one value', async () => {
  const { larder, loads } = setUp();
  await larder.get('a');
  larder.forget('a');
  await larder.get('a');
  assert.equal(loads.length, 2);
});

test('shows plain keys joined by a slash', async () => {
  const { larder } = setUp();
  await larder.get('berlin', 'bread');
  assert.deepEqual(larder.keys(), ['berlin/bread']);
});

test('refuses settings that make no sense', () => {
  assert.throws(() => createLarder({}), TypeError);
  assert.throws(() => setUp({ ttlSeconds: 0 }), RangeError);
  assert.throws(() => setUp({ max: 1.5 }), RangeError);
});

/** A larder whose loads answer when the test says so. */
function setUpByHand() {
  const loads = [];
  const load = () => new Promise((resolve, reject) => loads.push({ resolve, reject }));
  return { loads, larder: createLarder({ load, now: () => 0 }) };
}

for (const drop of ['clear', 'forget'])
  test(`does not keep a value that was loading at ${drop}()`, async () => {
    const { larder, loads } = setUpByHand();
    const old = larder.get('a');
    larder[drop]('a');
    loads[0].resolve('old');
    assert.equal(await old, 'old');
    assert.equal(larder.size, 0);
    const anew = larder.get('a');
    assert.equal(loads.length, 2);
    loads[1].resolve('new');
    assert.equal(await anew, 'new');
  });

test('an overtaken load does not end the sharing of a newer one', async () => {
  const { larder, loads } = setUpByHand();
  const old = larder.get('a');
  larder.clear();
  const newer = larder.get('a');
  loads[0].resolve('old');
  await old;
  const shared = larder.get('a');
  assert.equal(loads.length, 2);
  loads[1].resolve('new');
  assert.deepEqual(await Promise.all([newer, shared]), ['new', 'new']);
});
