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

test('peeks at a value without loading or using it', async () => {
  const { larder, loads } = setUp();
  await larder.get('a');
  await larder.get('b');
  assert.equal(larder.peek('a'), 'a');
  assert.equal(larder.peek('c'), undefined);
  assert.deepEqual(larder.keys(), ['a', 'b']);
  assert.equal(loads.length, 2);
});

test('does not peek at a stale value', async () => {
  const { larder, clock } = setUp({ ttlSeconds: 1 });
  await larder.get('a');
  clock.ms = 1000;
  assert.equal(larder.peek('a'), undefined);
});

test('get counts as a use', async () => {
  const { larder } = setUp();
  for (const name of ['a', 'b', 'a']) await larder.get(name);
  assert.deepEqual(larder.keys(), ['b', 'a']);
});
