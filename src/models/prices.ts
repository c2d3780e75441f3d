import type { Price, PriceBand } from './model.ts';

/** What the providers publish, USD per million tokens; the prices of cache writes follow from `input`. */
interface Listed {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
}

/** A write that lives minutes costs 1.25 times the input with both providers (OpenAI: from GPT-5.6 on). */
const cacheWriteFactor = 1.25;
/** Anthropic, one hour. We never ask for OpenAI's twelve hours. */
const cacheWriteLongFactor = 2;

const noUpperBound = Number.MAX_SAFE_INTEGER;

const anthropicSource = '2026-11-22, platform.claude.com/docs/en/about-claude/pricing';
const openaiSource = '2026-11-22, prices of developers.openai.com as quoted by docs.litellm.ai';

function band(listed: Listed, promptTokensUpTo: number): PriceBand {
  const { input, output, cacheRead } = listed;
  const cacheWrite = input * cacheWriteFactor;
  return {
    promptTokensUpTo,
    input,
    output,
    cacheRead,
    cacheWrite,
    cacheWriteLong: input * cacheWriteLongFactor,
  };
}

function anthropic(input: number, output: number, cacheRead: number): Price {
  return { bands: [band({ input, output, cacheRead }, noUpperBound)], source: anthropicSource };
}

/** A prompt above this many tokens is billed whole at twice the input and one and a half times the output. */
const openaiBandTokens = 272_000;

function openai(input: number, output: number, cacheRead: number): Price {
  const long = { input: 2 * input, output: 1.5 * output, cacheRead: 2 * cacheRead };
  return {
    bands: [band({ input, output, cacheRead }, openaiBandTokens), band(long, noUpperBound)],
    source: openaiSource,
  };
}

/** A prompt above this many tokens costs five times as much on Haiku 5.5. */
const haikuBandTokens = 100_000;

const haiku55: Price = {
  bands: [
    band({ input: 0.1, output: 0.5, cacheRead: 0.01 }, haikuBandTokens),
    band({ input: 0.5, output: 2.5, cacheRead: 0.05 }, noUpperBound),
  ],
  source: anthropicSource,
};

const haiku45 = anthropic(1, 5, 0.1);

/**
 * Standard prices by model id (no batch, no regional surcharge). An id that is not here has no known
 * price: a run with a USD limit then refuses to start, which is better than a limit that does not hold.
 */
const prices: Readonly<Record<string, Price>> = {
  'anthropic/claude-fable-5-1': anthropic(10, 50, 0.25),
  'anthropic/claude-opus-5-5': anthropic(4, 20, 0.2),
  'anthropic/claude-opus-5': anthropic(5, 25, 0.5),
  'anthropic/claude-sonnet-5-5': anthropic(2, 10, 0.1),
  'anthropic/claude-sonnet-5': anthropic(2, 10, 0.2),
  'anthropic/claude-haiku-5-5': haiku55,
  'anthropic/claude-haiku-4-5': haiku45,
  'anthropic/claude-haiku-4-5-20251001': haiku45,
  'openai/gpt-6-astra': openai(10, 50, 1),
  'openai/gpt-6.1-sol': openai(2, 10, 0.1),
  'openai/gpt-6.1-terra': openai(1, 5, 0.05),
  'openai/gpt-6-sol': openai(2, 10, 0.2),
  'openai/gpt-6-luna': openai(0.1, 0.5, 0.01),
};

/** The price of a model given as `provider/id`; undefined when nobody wrote it down. */
export function priceOf(id: string): Price | undefined {
  return Object.hasOwn(prices, id) ? prices[id] : undefined;
}

/** A model that bills nobody: the scripted one. */
export const freePrice: Price = {
  bands: [band({ input: 0, output: 0, cacheRead: 0 }, noUpperBound)],
  source: 'scripted models cost nothing',
};
