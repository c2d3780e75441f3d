import { z } from 'zod';
import { ConfigError } from '../../errors.ts';
import type { Model } from '../../models/model.ts';
import type { Result, ResultSchema } from '../../phase/phase.ts';
import type { ExecResult } from '../../sandbox/sandbox.ts';
import type { Case } from '../case.ts';
import type { Expected } from '../expected.ts';
import type { TrialOutput } from '../output.ts';
import type { Check, Trial } from '../trial.ts';

/** Runs one command in a folder without network and secrets. A failing command is a normal result. */
export type RunCommand = (
  dir: string,
  command: string,
  options: { readonly timeoutMs: number; readonly signal: AbortSignal },
) => Promise<ExecResult>;

/** The model that judges, as far as a grader sees it. */
export type Judge = Pick<Model, 'id' | 'respond'>;

/** What graders need of their surroundings. */
export interface GradeDeps {
  /** The suite's metric: `pass`, or the id of the grader whose score counts. */
  readonly metric: string;
  /** The schema of the phase's result. */
  readonly resultSchema: ResultSchema;
  /** See sandbox-command.ts for the real one. */
  readonly runCommand: RunCommand;
  /** Null: graders of type `judge` cannot decide. */
  readonly judge: Judge | null;
  /** Absolute path of a folder for copies of workspaces; each is removed when its grader is done. */
  readonly tempDir: string;
  readonly signal: AbortSignal;
}

/** What a grader looks at. `result` is null when the run ended without one. */
export interface Subject {
  readonly case: Case;
  readonly expected: Expected;
  readonly output: TrialOutput;
  readonly result: Result | null;
}

/** What a grader says. `ok` and `score` are null together: it could not decide. */
export interface Assessment extends Pick<Check, 'ok' | 'score' | 'detail'> {
  readonly judge?: Trial['judge'];
  /** What the tests printed. */
  readonly testLog?: string;
}

/** A grader whose params are checked: tells what a case file gets wrong before anything is spent. */
export interface ReadyGrader {
  /** What it still lacks in the gold of the case, as a complaint; undefined when nothing. */
  readonly lacks: (expected: Expected) => string | undefined;
  readonly assess: (subject: Subject, deps: GradeDeps) => Promise<Assessment> | Assessment;
}

/** One grader type: turns the `params` of a case file into a grader. `where` names the grader for complaints. */
export type GraderType = (params: unknown, where: string) => ReadyGrader;

/** A grader type with a schema of its own for its params. */
export function defineGrader<Schema extends z.ZodType>(definition: {
  readonly params: Schema;
  readonly lacks?: (expected: Expected, params: z.infer<Schema>) => string | undefined;
  readonly assess: (
    subject: Subject,
    params: z.infer<Schema>,
    deps: GradeDeps,
  ) => Promise<Assessment> | Assessment;
}): GraderType {
  return (given, where) => {
    const parsed = definition.params.safeParse(given);
    if (!parsed.success)
      throw new ConfigError({
        what: 'the params of a grader are not what they must be',
        where,
        got: z.prettifyError(parsed.error),
      });
    const params = parsed.data;
    return {
      lacks: (expected) => definition.lacks?.(expected, params),
      assess: (subject, deps) => definition.assess(subject, params, deps),
    };
  };
}

export function passed(detail: string, score = 1): Assessment {
  return { ok: true, score, detail };
}

export function failed(detail: string, score = 0): Assessment {
  return { ok: false, score, detail };
}

/** The grader is at fault, or lacks something: neither right nor wrong. */
export function undecided(detail: string): Assessment {
  return { ok: null, score: null, detail };
}
