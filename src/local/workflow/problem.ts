import { ConfigError } from '../../errors.ts';

/** One thing wrong in a workflow or action file. `line` and `column` count from 1; absent when the whole file is meant. */
export interface Problem {
  /** Path inside its repository, for example `.github/workflows/issue-to-pr.yml`. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly message: string;
}

/** The problem as GitHub prints it: `file (Line: 7, Col: 3): message`. */
export function describeProblem(problem: Problem): string {
  return `${describePlace(problem)}: ${problem.message}`;
}

/** The place as GitHub prints it: `file (Line: 7, Col: 3)`. */
export function describePlace({ file, line, column }: Omit<Problem, 'message'>): string {
  return line === undefined ? file : `${file} (Line: ${line}, Col: ${column ?? 1})`;
}

/** The files cannot be run: no job starts. The message is GitHub's own, all problems in one. */
export class WorkflowError extends ConfigError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super({ what: `The workflow is not valid. ${problems.map(describeProblem).join(' ')}` }, options);
    this.problems = problems;
  }
}
