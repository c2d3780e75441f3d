import { z } from 'zod';

const share = z.number().min(0).max(1);

/** One score of the past: a blessed baseline or a run of the default branch. */
const historyPoint = z.strictObject({
  at: z.iso.datetime(),
  score: share,
  /** Confidence interval of the score; null when it was not kept. */
  interval: z.tuple([share, share]).nullable(),
  /** What it was, such as a short commit. */
  label: z.string(),
});
export type HistoryPoint = Readonly<z.infer<typeof historyPoint>>;

/** A file for `harness eval report --history`: oldest first. */
export const historySchema = z.array(historyPoint);
