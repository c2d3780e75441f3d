import { costUsd } from '../models/cost.ts';
import type { Model } from '../models/model.ts';
import { ModelError } from '../models/model.ts';
import type { Usage } from '../usage.ts';
import type { Judge } from './grade/grader.ts';

/** The judge of a run, opened when a grader asks: most trials need none. */
export interface JudgeSource {
  /** `provider/id`. */
  readonly model: string;
  readonly open: () => Promise<Model>;
}

export interface MeteredJudge {
  readonly judge: Judge;
  /** USD of all its calls, failed ones and retries too; undefined when it was not asked, null when nobody knows its price. */
  costUsd(): number | null | undefined;
}

/** Puts a meter on the judge of one trial. What opening it throws is thrown to the first who asks. */
export function meterJudge({ model: id, open }: JudgeSource): MeteredJudge {
  let usd: number | null | undefined;
  let opened: Promise<Model> | undefined;
  const bill = (usage: Usage, price: Model['price']): void => {
    if (price === undefined) usd = null;
    else if (usd !== null) usd = (usd ?? 0) + costUsd(usage, price);
  };
  return {
    judge: {
      id,
      respond: async (request, options) => {
        opened ??= open();
        const model = await opened;
        try {
          const reply = await model.respond(request, {
            signal: options.signal,
            onRetry: (notice) => {
              bill(notice.usage, model.price);
              options.onRetry(notice);
            },
          });
          bill(reply.usage, model.price);
          return reply;
        } catch (thrown) {
          if (thrown instanceof ModelError) bill(thrown.usage, model.price);
          throw thrown;
        }
      },
    },
    costUsd: () => usd,
  };
}
