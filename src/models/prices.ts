import type { Price, PriceBand } from './model.ts';

/** What the provider publishes, USD per million tokens; the prices of cache writes follow from `input`. */
interface Listed {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
}

/** Anthropic: a write that lives five minutes costs 1.25 times the input, one that lives an hour twice. */
const cacheWriteFactor = 1.25;
const cacheWriteLongFactor = 2;

const anthropicSource = '2026-11-22, https://platform.claude.com/docs/en/about-claude/pricing';

function band(listed: Listed, promptTokensUpTo: number): PriceBand {
  return {
    ...listed,
    promptTokensUpTo,
    cacheWrite: listed.input * cacheWriteFactor,
    cacheWriteLong: listed.input * cacheWriteLongFactor,
  };
}

function flat(listed: Listed): Price {
  return { bands: [band(listed, Number.MAX_SAFE_INTEGER)], source: anthropicSource };
}

/** Prompts above this many tokens cost five times as much on Haiku 5.5. */
const haikuBandTokens = 100_000;

/**
 * Standard prices by model id (no batch, no regional surcharge). An id that is not here has no known
 * price: a run with a USD limit then refuses to start, which is better than a limit that does not hold.
 */
const prices: Readonly<Record<string, Price>> = {
  'anthropic/claude-fable-5-1': flat({ input: 10, output: 50, cacheRead: 0.25 }),
  'anthropic/claude-opus-5-5': flat({ input: 4, output: 20, cacheRead: 0.2 }),
  'anthropic/claude-sonnet-5-5': flat({ input: 2, output: 10, cacheRead: 0.1 }),
  'anthropic/claude-haiku-5-5': {
    bands: [
      band({ input: 0.1, output: 0.5, cacheRead: 0.01 }, haikuBandTokens),
      band({ input: 0.5, output: 2.5, cacheRead: 0.05 }, Number.MAX_SAFE_INTEGER),
    ],
    source: anthropicSource,
  },
};

/** The price of a model given as `provider/id`; undefined when nobody wrote it down. */
export function priceOf(id: string): Price | undefined {
  return Object.hasOwn(prices, id) ? prices[id] : undefined;
}

/** A model that bills nobody: the scripted one. */
export const freePrice: Price = {
  bands: [
    {
      promptTokensUpTo: Number.MAX_SAFE_INTEGER,
      input: 0,
      output: 0,
      cacheRead: 0,
      cacheWrite: 0,
      cacheWriteLong: 0,
    },
  ],
  source: 'scripted models cost nothing',
};
