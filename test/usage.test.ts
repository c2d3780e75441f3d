import { expect, test } from '@jest/globals';
import { addUsage, noUsage } from '../src/usage.ts';

const counted = { ...noUsage, inputTokens: 10, outputTokens: 1 };
const guessed = { ...noUsage, inputTokens: 5, outputTokens: 2, estimated: true as const };

test('one estimate makes the whole sum an estimate', () => {
  const sum = { ...noUsage, inputTokens: 15, outputTokens: 3, estimated: true };
  expect(addUsage(counted, guessed)).toEqual(sum);
  expect(addUsage(guessed, counted)).toEqual(sum);
});

test('a sum of counts is a count', () => {
  expect(addUsage(counted, counted)).not.toHaveProperty('estimated');
});
