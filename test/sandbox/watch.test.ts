import { describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchNamespace } from '../../src/sandbox/watch.ts';

const mega = 1024 ** 2;

/** What the watch says of commands under which the disk is taken like this, one figure a look; the first is its start. */
async function saidOf(...taken: readonly number[]): Promise<readonly string[]> {
  const said: string[] = [];
  const left = [...taken];
  const disk = { maxBytes: 100 * mega, taken: () => left.shift() ?? taken.at(-1) ?? 0 };
  const timer = watchNamespace(process.pid, { disk }, (what) => said.push(what));
  while (left.length > 0) await sleep(20);
  await sleep(100);
  clearInterval(timer);
  return [...new Set(said)];
}

describe('a command under watch', () => {
  test('may take what the budget has (case 35)', async () => {
    expect(await saidOf(0, 50 * mega, 100 * mega)).toEqual([]);
  });

  test('is stopped when it takes more (case 35)', async () => {
    expect(await saidOf(90 * mega, 101 * mega)).toEqual(['too-much-disk']);
  });

  test('may delete when the budget is used up, and is stopped when it takes more instead (case 35)', async () => {
    expect(await saidOf(300 * mega, 310 * mega, 200 * mega)).toEqual([]);
    expect(await saidOf(300 * mega, 400 * mega)).toEqual(['too-much-disk']);
  });

  test('that has no ceiling is not watched', () => {
    expect(watchNamespace(process.pid, {}, () => {})).toBeUndefined();
    expect(watchNamespace(undefined, { processes: 1 }, () => {})).toBeUndefined();
  });
});
