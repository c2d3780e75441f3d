import type { Program } from './baseline/prepare.ts';
import { runNode } from './process.ts';
import type { Finished } from './process.ts';
import type { RequestTimes } from './script.ts';
import type { GitHubRequest, Stage } from './stage.ts';
import { makeStep } from './step.ts';

/** One play by one arm, as both arms can tell it. */
export interface Played extends Finished {
  readonly requests: readonly RequestTimes[];
}

/** What only the harness can tell. */
export interface PlayedStep extends Played {
  /** The transcript, one event a line. */
  readonly events: string;
  readonly github: readonly GitHubRequest[];
}

/** The programs that are compared; runs are numbered, since every name is used once. */
export interface Arms {
  /** The bundled action as a whole step. Throws when the phase does not end as `done`. */
  harness(play: string, options?: { readonly peak: boolean }): Promise<PlayedStep>;
  baseline(play: string, options?: { readonly peak: boolean }): Promise<Played>;
  /** The harness's loop with nothing around it, bundled; plays `answer` only. */
  loopAlone(play: string): Promise<Played>;
  /** Node with nothing to do. */
  empty(): Promise<Finished>;
}

/** What the action's bundles are compared with. */
export interface Programs {
  readonly baseline: Program;
  readonly loopAlone: Program;
}

export function openArms(stage: Stage, programs: Programs): Arms {
  let count = 0;
  const nextRun = (): string => `run-${(count += 1)}`;
  const base = { PATH: stage.searchPath, HOME: stage.folder };
  const playProgram = async (program: Program, play: string, peak: boolean): Promise<Played> => {
    const run = nextRun();
    const args = [program.file, await program.task(run, play)];
    const finished = await runNode({ args, env: base, cwd: stage.workspace, peak });
    return { ...finished, requests: await stage.times(run) };
  };
  return {
    harness: async (play, { peak } = { peak: false }) => {
      const run = nextRun();
      const step = await makeStep(stage, run, play);
      stage.takeRequests();
      const finished = await runNode({ args: [step.file], env: step.env, cwd: stage.workspace, peak });
      const { events, outputs } = await step.result();
      if (!/verdict<<\S+\ndone\n/.test(outputs))
        throw new Error(`the phase did not end as done:\n${outputs}`);
      const requests = await stage.times(run);
      const github = stage.takeRequests();
      await step.clean();
      return { ...finished, requests, events, github };
    },
    baseline: (play, { peak } = { peak: false }) => playProgram(programs.baseline, play, peak),
    loopAlone: (play) => playProgram(programs.loopAlone, play, false),
    empty: async () => runNode({ args: ['--eval', '0'], env: base, cwd: stage.workspace }),
  };
}
