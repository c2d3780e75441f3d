import { z } from 'zod';

/** Orphan branch that keeps the blessed trials; nothing of the code is on it. */
export const dataBranch = 'eval-data';
export const indexPath = 'index.json';

const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9-]+$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const commit = z.string().regex(/^[0-9a-f]{40}$/);
const share = z.number().min(0).max(1);
const count = z.int().nonnegative();

/** Compressed trials of one baseline: a suite of 500 cases at ten trials takes about 2 MB. */
export const maxBaselineBytes = 20 * 1024 * 1024;

/** What people accepted as the state to compare with. */
export const baselineSchema = z.strictObject({
  phase: slug,
  suite: slug,
  /** What a score is: trials of another metric cannot stand beside these. */
  metric: z.string().max(100),
  /** Of the arm that was run. */
  fingerprint: sha256,
  /** What the fingerprint is made from (see `ArmFacts`); says what differs when fingerprints do. */
  facts: z.record(z.string().max(50), z.unknown()),
  blessed: z.iso.datetime(),
  /** Commit of the default branch whose phase was run. */
  commit,
  /** null for a run on a laptop. */
  run: z.url().max(500).nullable(),
  /** Of all stored trials, those of earlier runs of the same fingerprint too. */
  cases: count,
  trials: count,
  score: share.nullable(),
  interval: z.tuple([share, share]).nullable(),
  /** Of the compressed file. */
  sha256,
  bytes: z.int().positive().max(maxBaselineBytes),
});
export type Baseline = Readonly<z.infer<typeof baselineSchema>>;

/** `index.json`: the baseline of each suite, by `<phase>/<suite>`. */
export const dataIndexSchema = z.strictObject({
  schema: z.literal('harness/eval-data@1'),
  baselines: z.record(z.string().max(201), baselineSchema),
});
export type DataIndex = Readonly<z.infer<typeof dataIndexSchema>>;

export const emptyIndex: DataIndex = { schema: 'harness/eval-data@1', baselines: {} };

/** Baselines that a history remembers; older ones stay in the branch's log. */
const maxHistory = 500;

/** `<phase>/<suite>/history.json`: what was blessed, oldest first. */
export const blessedHistorySchema = z.array(baselineSchema).max(maxHistory);
export type BlessedHistory = z.infer<typeof blessedHistorySchema>;

type Place = Pick<Baseline, 'phase' | 'suite'>;

export function suiteKey({ phase, suite }: Place): string {
  return `${phase}/${suite}`;
}

export function historyPath(place: Place): string {
  return `${suiteKey(place)}/history.json`;
}

export function baselinePath(baseline: Place & Pick<Baseline, 'fingerprint'>): string {
  return `${suiteKey(baseline)}/${baseline.fingerprint}.jsonl.gz`;
}

/** The index with this baseline in the place of the suite's last one. */
export function withBaseline(index: DataIndex, baseline: Baseline): DataIndex {
  const all = Object.entries({ ...index.baselines, [suiteKey(baseline)]: baseline });
  const sorted = all.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { ...index, baselines: Object.fromEntries(sorted) };
}

export function withBlessing(history: BlessedHistory, baseline: Baseline): BlessedHistory {
  return [...history, baseline].slice(-maxHistory);
}
