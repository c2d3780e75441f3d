import { describe, expect, test } from '@jest/globals';
import { cacheHitShare, cacheWarning } from '../../src/models/cache-check.ts';
import { noUsage } from '../../src/usage.ts';

describe('the prompt cache (case 63)', () => {
  const big = { ...noUsage, inputTokens: 500, cacheWriteTokens: 4_000 };

  test('a later call that reads nothing of a big prefix is warned of', () => {
    expect(cacheWarning('anthropic/claude-sonnet-5-5', big, big)).toMatch(/4500 tokens/);
    expect(cacheWarning('openai/gpt-6.1-sol', big, big)).toBeDefined();
  });

  test('a hit, a prefix under the minimum and a server without a promise are not', () => {
    expect(cacheWarning('anthropic/claude-sonnet-5-5', big, { ...big, cacheReadTokens: 1 })).toBeUndefined();
    expect(
      cacheWarning('anthropic/claude-haiku-4-5', { ...noUsage, inputTokens: 4_000 }, big),
    ).toBeUndefined();
    expect(cacheWarning('compatible/llama', big, big)).toBeUndefined();
    expect(cacheWarning('scripted/demo.yaml', big, big)).toBeUndefined();
  });

  test('the share of a usage is told from 0 to 1', () => {
    expect(cacheHitShare(noUsage)).toBe(0);
    expect(cacheHitShare({ ...noUsage, inputTokens: 25, cacheReadTokens: 75, outputTokens: 900 })).toBe(0.75);
  });
});
