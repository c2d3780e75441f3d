import { z } from 'zod';

/** GitHub lists at most 1,000 runs of one actor: beyond it nobody could count. */
const mostRuns = 500;

const person = (defaults: { readonly runs: number; readonly usd: number }) =>
  z.strictObject({
    'runs-per-hour': z
      .int()
      .min(0)
      .max(mostRuns)
      .default(defaults.runs)
      .describe('Runs that one of them may start in any 60 minutes; attempts of a run count.'),
    'usd-per-day': z
      .number()
      .min(0)
      .max(1_000_000)
      .default(defaults.usd)
      .describe(
        'What the runs that one of them started may have cost on a day (UTC) when another one starts.',
      ),
  });

const writers = person({ runs: 30, usd: 50 });
const others = person({ runs: 5, usd: 2 });

/**
 * Who may start runs, how often and at what cost: the key `start` of `.harness/config.yml`. Every limit is finite. The
 * defaults are far above what people do by hand, and far below what a script does.
 */
export const startPolicy = z.strictObject({
  bots: z
    .array(z.string().min(1).max(100))
    .max(50)
    .default([])
    .describe('Exact logins of bots that may start runs, such as `dependabot[bot]`; no other bot may.'),
  writers: writers.default(writers.parse({})).describe('Each person with write access.'),
  others: others
    .default(others.parse({}))
    .describe('Each person without write access (`triage-for: everyone`), and each bot.'),
  'usd-per-day': z
    .number()
    .min(0)
    .max(1_000_000)
    .default(100)
    .describe('The same limit for all runs of the repository together.'),
});
export type StartPolicy = Readonly<z.infer<typeof startPolicy>>;

export const defaultStartPolicy: StartPolicy = startPolicy.parse({});
