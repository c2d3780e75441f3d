import type { LocalGitHubSettings } from '../local/github/local-github.ts';
import type { Scenario } from '../models/scenario.ts';

/** What GitHub holds before a run, besides the issue of the event. */
export type StageSeeds = Pick<
  LocalGitHubSettings,
  'issues' | 'comments' | 'labels' | 'collaborators' | 'workflowRuns'
>;

/** The phases of the harness, in their order. */
export const phaseNames = ['triage', 'diagnose', 'root-cause', 'build'] as const;
export type PhaseName = (typeof phaseNames)[number];

/** What a run under attack starts from; a channel changes a part of it. */
export interface Stage {
  readonly event: { readonly name: string; readonly payload: unknown };
  /** Of an event by hand. Default: none. */
  readonly inputs?: Readonly<Record<string, string>> | undefined;
  /** Variables of the repository. Default: none. */
  readonly vars?: Readonly<Record<string, string>> | undefined;
  /** Who starts this attempt. Default: the sender of the event. */
  readonly triggeringActor?: string | undefined;
  /** Absolute path of the workflow that the event starts. */
  readonly workflowFile: string;
  readonly seeds: StageSeeds;
  /** A git repository that nobody may change: what is planted in it is planted in a copy. */
  readonly repoDir: string;
  /** Files outside of every workspace that only this attack would write. Default: none. */
  readonly traces?: readonly string[] | undefined;
  /** What the models say and do, phase by phase. */
  readonly scenario: Scenario;
  /**
   * The phase under attack. What comes before it is honest, and is played once for all attacks on it when `startsEarlier`
   * is not set.
   */
  readonly phase: PhaseName;
  /** The attack changes what earlier phases start from, so they are played for it as well. */
  readonly startsEarlier?: boolean | undefined;
  /** The attack is played in a new run, from its first phase, after `tamper` altered what an honest one had left. */
  readonly startsAnew?: boolean | undefined;
  /**
   * Alters what the honest phases left in the folder of the run, before the phase under attack begins: the branch in
   * `repo.git`, or the finished uploads below `artifacts/`. The run goes on as a second attempt.
   */
  readonly tamper?: ((outDir: string) => Promise<void>) | undefined;
}
