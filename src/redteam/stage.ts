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

/**
 * What comes before the phase under attack, and is honest. `shared`: it is played once for all attacks on the phase, which
 * then begin as a second attempt. `own`: the same, but the attack changes what it starts from, so it is played for this
 * one. `tampered`: the shared one, after something that it left in the folder of the run was altered (the branch in
 * `repo.git`, or the uploads below `artifacts/`); the attack begins as a second attempt or as a new run. `whole`: nothing
 * comes before, the attack is a run from its first phase on.
 */
export type Beginning =
  | { readonly kind: 'shared' | 'own' | 'whole' }
  | {
      readonly kind: 'tampered';
      readonly tamper: (outDir: string) => Promise<void>;
      readonly as: 'attempt' | 'run';
    };

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
  readonly phase: PhaseName;
  /** Default: `shared`. */
  readonly begins?: Beginning | undefined;
}
