import { promptTokens } from '../usage.ts';
import type { Usage } from '../usage.ts';
import type { Price, PriceBand } from './model.ts';

const perMillion = 1_000_000;

/**
 * What one call cost in USD. The band is chosen by the size of that call's whole prompt, so price calls
 * one by one and add the results: a sum of usages may fall into a band that no call was in.
 * A prompt beyond the last band is priced by the last band. The `Usage` must be of one call.
 */
export function costUsd(usage: Usage, price: Price): number {
  const band = bandOf(promptTokens(usage), price.bands);
  if (band === undefined) return 0;
  const micro =
    usage.inputTokens * band.input +
    usage.cacheReadTokens * band.cacheRead +
    usage.cacheWriteTokens * band.cacheWrite +
    usage.cacheWriteLongTokens * band.cacheWriteLong +
    usage.outputTokens * band.output;
  return micro / perMillion;
}

function bandOf(prompt: number, bands: readonly PriceBand[]): PriceBand | undefined {
  return bands.find((band) => prompt <= band.promptTokensUpTo) ?? bands.at(-1);
}
