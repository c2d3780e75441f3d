import { describe, expect, test } from '@jest/globals';
import { costUsd } from '../../src/models/cost.ts';
import { freePrice, priceOf } from '../../src/models/prices.ts';
import { noUsage } from '../../src/usage.ts';
import type { Usage } from '../../src/usage.ts';

function cost(id: string, usage: Partial<Usage>): number {
  const price = priceOf(id);
  if (price === undefined) throw new Error(`no price for ${id}`);
  return costUsd({ ...noUsage, ...usage }, price);
}

const million = 1_000_000;

describe('costUsd (case 62)', () => {
  test('prices each kind of token by itself', () => {
    expect(cost('anthropic/claude-opus-5-5', { inputTokens: million })).toBeCloseTo(4);
    expect(cost('anthropic/claude-opus-5-5', { outputTokens: million })).toBeCloseTo(20);
    expect(cost('anthropic/claude-opus-5-5', { cacheReadTokens: million })).toBeCloseTo(0.2);
    expect(cost('anthropic/claude-opus-5-5', { cacheWriteTokens: million })).toBeCloseTo(5);
    expect(cost('anthropic/claude-opus-5-5', { cacheWriteLongTokens: million })).toBeCloseTo(8);
  });

  test('adds them up', () => {
    const usage = { inputTokens: 1_000, cacheReadTokens: 10_000, cacheWriteTokens: 2_000, outputTokens: 500 };
    expect(cost('anthropic/claude-sonnet-5-5', usage)).toBeCloseTo(
      (1_000 * 2 + 10_000 * 0.1 + 2_000 * 2.5 + 500 * 10) / million,
    );
  });

  test('a Haiku prompt above 100,000 tokens costs five times as much, all of it', () => {
    const at = { inputTokens: 60_000, cacheReadTokens: 40_000, outputTokens: 1_000 };
    const above = { ...at, cacheReadTokens: 40_001 };
    expect(cost('anthropic/claude-haiku-5-5', at)).toBeCloseTo(0.0069);
    expect(cost('anthropic/claude-haiku-5-5', above) / cost('anthropic/claude-haiku-5-5', at)).toBeCloseTo(5);
  });

  test('a long OpenAI prompt costs twice the input and one and a half times the output', () => {
    expect(cost('openai/gpt-6.1-terra', { inputTokens: 272_000 })).toBeCloseTo(0.272);
    expect(cost('openai/gpt-6.1-terra', { inputTokens: 300_000, outputTokens: 100_000 })).toBeCloseTo(
      0.6 + 0.75,
    );
  });

  test('nothing used costs nothing, and a scripted model costs nothing', () => {
    expect(cost('anthropic/claude-fable-5-1', {})).toBe(0);
    expect(costUsd({ ...noUsage, inputTokens: million, outputTokens: million }, freePrice)).toBe(0);
  });
});

describe('the price table', () => {
  test('names for each price the day and the page it was read from', () => {
    for (const id of ['anthropic/claude-opus-5-5', 'anthropic/claude-haiku-5-5', 'openai/gpt-6-luna'])
      expect(priceOf(id)?.source).toMatch(/^\d{4}-\d{2}-\d{2}, \S+/);
  });

  test('knows no price for what it does not list (case 61)', () => {
    expect(priceOf('anthropic/claude-opus-9')).toBeUndefined();
    expect(priceOf('claude-opus-5-5')).toBeUndefined();
    expect(priceOf('toString')).toBeUndefined();
  });
});
