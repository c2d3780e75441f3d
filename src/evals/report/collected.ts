import type { NumberColumn } from './number-column.ts';
import type { PackedFiles } from './page/data.ts';

/** Numbers that are kept of a trial, in the order of `CollectedTrials.numbers`. */
export const trialNumbers = [
  'case',
  'arm',
  'trial',
  'outcome',
  'score',
  'costUsd',
  'wallMs',
  'turns',
  'toolCalls',
  'toolErrors',
  'verdict',
  'reason',
  'files',
  'firstCheck',
] as const;
export type TrialNumber = (typeof trialNumbers)[number];

export interface CollectedCase {
  readonly id: string;
  readonly phase: number;
  readonly cluster: number;
  readonly tier: number;
  readonly split: number;
}

/** Everything that was added, in the order it was added. NaN stands for null. */
export interface Collected {
  readonly cases: readonly CollectedCase[];
  readonly strings: readonly string[];
  readonly fileSets: readonly PackedFiles[];
  readonly trials: number;
  /** `arm` is 0 for base and 1 for head. */
  readonly numbers: Readonly<Record<TrialNumber, NumberColumn>>;
  /** Folder of a trial's files. */
  readonly folders: readonly string[];
  /** Four numbers a check: place of the name, 1 or 0 or NaN, score or NaN, place of the detail. */
  readonly checks: NumberColumn;
}
