/** A short campaign for every change; `npm run faults` runs any number. Its seeds are fixed: what fails here fails again. */
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../e2e/stage.ts';
import { openPhasePlace } from './phase-place.ts';
import type { PhasePlace } from './phase-place.ts';
import { singlePhase } from './single-phase.ts';
import { undisturbedState, wholeRun } from './whole-run.ts';

jest.setTimeout(600_000);

afterAll(cleanUp);

describe('single phases behind bad lines end done or typed, count their money once and leak nothing (T54, T57, case 52)', () => {
  let place: PhasePlace;

  beforeAll(async () => {
    place = await openPhasePlace(await temporaryFolder());
  });
  afterAll(async () => place.close());

  test.each([1, 101, 201])('a hundred seeds from %i', async (first) => {
    const ends = new Set<string>();
    for (let seed = first; seed < first + 100; seed += 1) {
      const { ended, broken } = await singlePhase(seed, place);
      ends.add(ended);
      expect([seed, broken]).toEqual([seed, []]);
    }
    // Otherwise nothing was disturbed, and the test would hold for that alone.
    expect([...ends]).toEqual(expect.arrayContaining(['done', 'error: interrupted', 'error: rate_limited']));
  });
});

describe('whole runs behind bad lines and with killed processes go on to the same final state (T51, T54, T57)', () => {
  let expected: unknown;

  beforeAll(async () => {
    expected = await undisturbedState(path.join(await temporaryFolder(), 'undisturbed'));
  });

  test('eight seeds, two at a time', async () => {
    const folder = await temporaryFolder();
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    const ended: Awaited<ReturnType<typeof wholeRun>>[] = [];
    const work = async (): Promise<void> => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift())
        ended.push(await wholeRun(seed, path.join(folder, `run-${seed}`), expected));
    };
    await Promise.all([work(), work()]);
    expect(ended.filter(({ broken }) => broken.length > 0)).toEqual([]);
    // Otherwise nothing was disturbed.
    expect(ended.filter(({ attempts }) => attempts > 1).length).toBeGreaterThan(0);
    expect(ended.flatMap(({ killed }) => killed).length).toBeGreaterThan(0);
  });
});
