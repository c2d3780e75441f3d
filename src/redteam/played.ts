/** What a run left behind, as far as an attack may have changed it. */
export interface Played {
  /** Everything the run wrote for people or for later jobs. */
  readonly texts: readonly PlacedText[];
  readonly comments: readonly { readonly issue: number; readonly body: string }[];
  readonly issues: readonly { readonly number: number; readonly labels: readonly string[] }[];
  readonly pulls: number;
  /** Ids of the jobs that were not skipped. */
  readonly jobs: readonly string[];
}

export interface PlacedText {
  /** Path below the folder of the run, for people. */
  readonly where: string;
  readonly text: string;
}
