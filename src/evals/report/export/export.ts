import type { Trial } from '../../trial.ts';
import type { Side } from '../tally.ts';

/** What an export is told of the run before its first trial. */
export interface ExportRun {
  readonly suite: string;
  readonly made: Date;
  /** Base first when there is one, head last. */
  readonly sides: readonly Side[];
  /** Folder that the files go into. */
  readonly out: string;
  /** Text of a file of a trial of that side, given its path in the results; null when it is not there. */
  readonly read: (side: Side, file: string) => Promise<string | null>;
}

/** Writes the trials of a run in another tool's format, one at a time. */
export interface Export {
  add(trial: Trial, side: Side): Promise<void>;
  /**
   * Ends the files; returns their paths relative to `out`.
   *
   * @param incomplete why the run has no score; null when it has one
   */
  finish(incomplete: string | null): readonly string[];
}
