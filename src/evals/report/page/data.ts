/** How a case fared in head against base; the words of the filter. */
export const caseStates = [
  'broken',
  'fixed',
  'worse',
  'better',
  'same',
  'not compared',
  'quarantined',
] as const;
export type CaseState = (typeof caseStates)[number];

/** Outcomes in the order in which `TrialColumns.outcome` counts them. */
export const outcomeNames = [
  'pass',
  'fail',
  'invalid-output',
  'limit',
  'infra',
  'ungraded',
  'skipped',
] as const;
export type OutcomeName = (typeof outcomeNames)[number];

/** One entry per check; a trial's checks stand side by side. */
export interface CheckColumns {
  /** Places in `ReportData.strings`. */
  readonly name: number[];
  readonly detail: number[];
  /** 1 passed, 0 failed, null undecided. */
  readonly ok: (number | null)[];
  readonly score: (number | null)[];
}

/** Paths in a trial's folder, in the order of `fileKinds`; each a place in `strings`, -1 for none. */
export type PackedFiles = readonly [output: number, patch: number, transcript: number, testLog: number];
export const fileKinds = ['output', 'patch', 'transcript', 'test log'] as const;

/** One entry per case, in the report's first order. Texts are places in `ReportData.strings`. */
export interface CaseColumns {
  readonly id: string[];
  readonly phase: number[];
  readonly cluster: number[];
  readonly tier: number[];
  readonly split: number[];
  /** Place in `caseStates`. */
  readonly state: number[];
  /** Of the one-sided test on this case; null where there is none. */
  readonly p: (number | null)[];
  /** Trials that passed, of those that count. */
  readonly basePassed: number[];
  readonly baseCounted: number[];
  readonly baseScore: (number | null)[];
  readonly headPassed: number[];
  readonly headCounted: number[];
  readonly headScore: (number | null)[];
  /** The case's trials are those from `first[i]` up to, not including, `first[i + 1]`; one longer than the rest. */
  readonly first: number[];
}

/** One entry per trial, a case's trials side by side, then by arm, then by number. */
export interface TrialColumns {
  /** Place in `ReportData.arms`. */
  readonly arm: number[];
  readonly trial: number[];
  /** Place in `outcomeNames`. */
  readonly outcome: number[];
  readonly score: (number | null)[];
  readonly costUsd: (number | null)[];
  readonly wallMs: number[];
  readonly turns: number[];
  readonly toolCalls: number[];
  readonly toolErrors: number[];
  /** Places in `strings`; -1 for none. */
  readonly verdict: number[];
  readonly reason: number[];
  /** The trial's checks are those from `checkFirst[i]` up to, not including, `checkFirst[i + 1]`; one longer. */
  readonly checkFirst: number[];
  /** Folder relative to the results file; empty when there are no files. */
  readonly folder: string[];
  /** Place in `fileSets`. */
  readonly files: number[];
}

export interface ReportArm {
  readonly name: string;
  /** Folder of its results as a link from the page, ending in a slash; empty when they are beside it. */
  readonly filesAt: string;
}

/** What the page shows, in columns: 100,000 trials stay small and are read within a second. */
export interface ReportData {
  readonly schema: 'harness/report-data@1';
  /** Base first when there is one, head last. */
  readonly arms: readonly ReportArm[];
  readonly strings: readonly string[];
  readonly fileSets: readonly PackedFiles[];
  readonly cases: CaseColumns;
  readonly trials: TrialColumns;
  readonly checks: CheckColumns;
}

/** A text that may be absent. */
export function textAt(data: ReportData, place: number): string | null {
  return place < 0 ? null : (data.strings[place] ?? null);
}
