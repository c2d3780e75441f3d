import { type CommandFileResults, createCommandFiles, readCommandFiles } from './command-files.ts';
import { runnerContext, stepEnvironment } from './environment.ts';
import type { JobState } from './job-state.ts';
import { type ProcessEnd, githubGrace, runProcess } from './process.ts';
import { WorkflowCommands } from './workflow-commands.ts';

/** One process of a step. */
export interface Execution {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Of the step, on top of the job's. */
  readonly env: Readonly<Record<string, string>>;
  /** Set after everything else: `INPUT_*`, `STATE_*`, and the tokens that only actions get. */
  readonly actionEnv: Readonly<Record<string, string>>;
  /** `action`, `action_path` and the like for the `github` context. */
  readonly github: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

export interface ExecutionEnd {
  readonly succeeded: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
}

/**
 * Runs a process of a step under the runner's contract and takes over what it wrote: environment,
 * path and summary go into the job, outputs and state are returned. A non-zero exit, a bad command
 * file or a disabled command makes it fail; nothing is thrown for those.
 */
export async function execute(state: JobState, execution: Execution): Promise<ExecutionEnd> {
  const { run, folders, log, masker, trackingId } = state.resources;
  const { settings } = run;
  state.fileSets += 1;
  const files = await createCommandFiles(folders.commands, state.fileSets);
  const failures: string[] = [];
  const commands = new WorkflowCommands({
    log,
    masker,
    annotate: (annotation) => state.annotate(annotation),
    fail: (message) => failures.push(message),
  });
  const environment = stepEnvironment({
    base: { ...settings.env, PATH: settings.path, HOME: folders.home },
    addedPath: state.addedPath,
    env: { ...state.env, ...execution.env },
    github: state.github(execution.github),
    runner: runnerContext(folders),
    files,
    trackingId,
  });
  const end = await runProcess({
    ...execution,
    env: { ...environment, ...execution.actionEnv },
    onLine: (line) => commands.line(line),
    grace: settings.grace ?? githubGrace,
  });
  const results = await readCommandFiles(files);
  failures.push(...results.errors, ...failureOf(end, execution.signal));
  for (const failure of failures) state.error(failure);
  takeOver(state, results);
  return { succeeded: failures.length === 0, outputs: results.outputs, state: results.state };
}

function failureOf(end: ProcessEnd, signal: AbortSignal): readonly string[] {
  if (signal.aborted) return [String(signal.reason)];
  if (end.kind === 'unstartable') return [`The process could not be started: ${end.message}`];
  if (end.kind === 'killed') return [`The process was ended by ${end.signal}.`];
  return end.code === 0 ? [] : [`Process completed with exit code ${end.code}.`];
}

function takeOver(state: JobState, results: CommandFileResults): void {
  state.env = { ...state.env, ...results.env };
  state.addedPath.push(...results.path);
  if (results.summary.trim() !== '') state.summaries.push(state.resources.masker.mask(results.summary));
  if (results.summaryError !== undefined) state.error(results.summaryError);
}
