import { z } from 'zod';

/** Tokens of one model call or a sum of calls. The five numbers never overlap. */
export const usageSchema = z.strictObject({
  /** Input tokens billed at the full rate: neither read from nor written to a cache. */
  inputTokens: z.int().nonnegative(),
  cacheReadTokens: z.int().nonnegative(),
  /** Written to a cache that lives five minutes. */
  cacheWriteTokens: z.int().nonnegative(),
  /** Written to a cache that lives one hour. */
  cacheWriteLongTokens: z.int().nonnegative(),
  /** Output tokens, reasoning included. */
  outputTokens: z.int().nonnegative(),
  /** The server counted nothing, here or in a part of the sum: the numbers come from the length of the texts. */
  estimated: z.literal(true).optional(),
});
export type Usage = Readonly<z.infer<typeof usageSchema>>;

export const noUsage: Usage = {
  inputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  cacheWriteLongTokens: 0,
  outputTokens: 0,
};

export function addUsage(a: Usage, b: Usage): Usage {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    cacheReadTokens: a.cacheReadTokens + b.cacheReadTokens,
    cacheWriteTokens: a.cacheWriteTokens + b.cacheWriteTokens,
    cacheWriteLongTokens: a.cacheWriteLongTokens + b.cacheWriteLongTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    ...(a.estimated === true || b.estimated === true ? { estimated: true } : {}),
  };
}

/** All input tokens of a call, cached or not: the size of the prompt. */
export function promptTokens(usage: Usage): number {
  return usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens + usage.cacheWriteLongTokens;
}

/** Every token that counts against a token limit. */
export function totalTokens(usage: Usage): number {
  return promptTokens(usage) + usage.outputTokens;
}
