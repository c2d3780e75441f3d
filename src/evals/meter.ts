import type { Model } from '../models/model.ts';

/** Time and tries of one trial's model calls. */
export interface Meter {
  readonly model: Model;
  /** Milliseconds in which a model was at work: without the waits between tries. */
  modelMs(): number;
  /** Milliseconds of waiting that the provider asked for or that followed a failed try. */
  waitMs(): number;
  retries(): number;
}

/** Puts a meter on a model. `beforeFirstCall` runs once, before anything is sent; what it throws ends the run. */
export function meterModel(
  model: Model,
  { clock, beforeFirstCall }: { clock: () => number; beforeFirstCall: () => Promise<void> },
): Meter {
  let [callMs, waitMs, retries] = [0, 0, 0];
  let started = false;
  return {
    model: {
      id: model.id,
      price: model.price,
      respond: async (request, options) => {
        if (!started) await beforeFirstCall();
        started = true;
        const startedAt = clock();
        try {
          return await model.respond(request, {
            signal: options.signal,
            onRetry: (notice) => {
              waitMs += notice.delayMs;
              retries += 1;
              options.onRetry(notice);
            },
          });
        } finally {
          callMs += clock() - startedAt;
        }
      },
    },
    modelMs: () => Math.max(0, callMs - waitMs),
    waitMs: () => waitMs,
    retries: () => retries,
  };
}
