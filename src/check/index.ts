/** One thing that GitHub, or the harness on GitHub, would refuse or should not be asked to do. */
export interface Finding {
  /** Path below the checked folder. */
  readonly file: string;
  readonly line?: number | undefined;
  /** Short name of the rule, for people who search for it. */
  readonly rule: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** Files that were looked at, sorted. */
  readonly checked: readonly string[];
}

/** Checks the phase files, workflows and configuration below `dir`. Runs and changes nothing. */
export async function checkRepository(_dir: string, _actionRoot: string): Promise<Checked> {
  return { findings: [], checked: [] };
}
