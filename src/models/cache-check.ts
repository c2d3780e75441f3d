import { promptTokens } from '../usage.ts';
import type { Usage } from '../usage.ts';

/** The smallest prefix that is cached at all, by the beginning of the model's id; the first that fits holds. */
const minimumPrefixTokens: readonly (readonly [start: string, tokens: number])[] = [
  ['anthropic/claude-haiku-4-5', 4096],
  ['anthropic/claude-opus-5-5', 512],
  ['anthropic/claude-fable-5-1', 512],
  ['anthropic/', 1024],
  ['openai/', 1024],
];

/** The share of all prompt tokens that came from a cache, 0 to 1; 0 for an empty usage. */
export function cacheHitShare(usage: Usage): number {
  const prompt = promptTokens(usage);
  return prompt === 0 ? 0 : usage.cacheReadTokens / prompt;
}

/**
 * A warning when a later call of a run read nothing from the cache although the call before was big
 * enough to fill it: the prefix must have changed, and every further turn pays in full. Undefined when
 * all is well, or when the provider promises no cache. `previous` and `current` are single calls, in order.
 */
export function cacheWarning(modelId: string, previous: Usage, current: Usage): string | undefined {
  const minimum = minimumPrefixTokens.find(([start]) => modelId.startsWith(start))?.[1];
  const cacheable = promptTokens(previous);
  if (minimum === undefined || cacheable < minimum || current.cacheReadTokens > 0) return undefined;
  return `nothing was read from the prompt cache although the call before had ${cacheable} tokens (${modelId} caches from ${minimum} on)`;
}
