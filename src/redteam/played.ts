import type { ReadPrompt } from './frames.ts';

/** What a run left behind, as far as an attack may have changed it. */
export interface Played {
  /** Number of the run under attack, and of its last attempt; earlier ones left their files beside it. */
  readonly runId: number;
  readonly runAttempt: number;
  /** Everything the run wrote for people or for later jobs. */
  readonly texts: readonly PlacedText[];
  readonly comments: readonly { readonly issue: number; readonly body: string }[];
  readonly issues: readonly { readonly number: number; readonly labels: readonly string[] }[];
  readonly pulls: readonly PlayedPull[];
  /** Ids of the jobs that were not skipped. */
  readonly jobs: readonly string[];
  /** Branches that are not the harness's own for this issue and are not where they were before the run. */
  readonly movedBranches: readonly string[];
  /** Files outside of every workspace that only this attack would write. */
  readonly traces: readonly string[];
  /** What the models were shown, as far as it can be made again. */
  readonly prompts: readonly ReadPrompt[];
}

export interface PlayedPull {
  readonly title: string;
  readonly body: string;
  /** Path to mode and blob of every file in its head. */
  readonly files: ReadonlyMap<string, string>;
  /** The same of the commit that it is against. */
  readonly base: ReadonlyMap<string, string>;
}

export interface PlacedText {
  /** Path below the folder of the run, for people. */
  readonly where: string;
  readonly text: string;
}
