import type { Ending, Spent } from '../agent/outcome.ts';

/** What one trial left behind, for the graders. Its agent has ended; nothing in it is trusted. */
export interface TrialOutput {
  readonly ending: Ending;
  readonly spent: Spent;
  /** Calls of tools that answered with an error. */
  readonly toolErrors: number;
  /** Absolute path of the workspace as the agent left it; graders work on copies. */
  readonly workspace: string;
  /** The synthetic commit that the workspace was at, 40 hex digits. */
  readonly base: string;
  /** Paths that differ from `base`, sorted. */
  readonly changedPaths: readonly string[];
  /** The change as a unified diff; null when there is none. */
  readonly patch: string | null;
  /** Absolute path of events.jsonl. */
  readonly transcript: string;
}
