import { describe, expect, test } from '@jest/globals';
import { isPaused, refusePaused } from '../../src/gate/pause.ts';

describe('the kill switch', () => {
  test.each([undefined, '', '  ', '0', 'false', 'False'])('is off with %j', (value) => {
    expect(isPaused({ INPUT_PAUSED: value })).toBe(false);
    expect(() => refusePaused({ INPUT_PAUSED: value })).not.toThrow();
  });

  test.each(['1', 'true', 'yes', 'no', 'off', 'because of the incident'])('is on with %j', (value) => {
    expect(isPaused({ INPUT_PAUSED: value })).toBe(true);
    expect(() => refusePaused({ INPUT_PAUSED: value })).toThrow(/HARNESS_PAUSED/);
  });

  test('is an input: no variable of the runner turns it on or off', () => {
    expect(isPaused({ HARNESS_PAUSED: 'true', PAUSED: 'true' })).toBe(false);
  });
});
