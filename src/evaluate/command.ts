import { parseCommandLine } from '../commands/arguments.ts';
import { runOptions, runUsage } from '../commands/eval-run.ts';
import type { RunValues } from '../commands/eval-run.ts';
import type { Suite } from '../evals/suite.ts';
import type { EvaluateRequest } from './request.ts';

/**
 * The arguments of `harness eval` that do the same on a laptop. Trials of an A/A run are twice those of a
 * comparison: one half is compared with the other. `cases` are those that the mode leaves.
 */
export function commandArguments(
  request: EvaluateRequest,
  suite: Pick<Suite, 'trials'>,
  cases: readonly string[],
): readonly string[] {
  const { runMode, trials, replay, evals, arms, model, judge, concurrency } = request;
  const each = trials ?? suite.trials[runMode === 'a-a' ? 'compare' : runMode];
  return [
    ...['--suite', request.suite, '--evals', evals],
    ...['--trials', String(runMode === 'a-a' ? 2 * each : each)],
    ...cases.flatMap((glob) => ['--cases', glob]),
    ...arms.flatMap((arm) => ['--arm', arm]),
    ...option('--model', model),
    ...option('--judge', judge),
    ...option('--concurrency', concurrency),
    ...(replay ? ['--replay'] : []),
    ...request.settings.flatMap((setting) => ['--set', setting]),
  ];
}

function option(name: string, value: string | number | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [name, String(value)];
}

export function commandValues(args: readonly string[]): RunValues {
  return parseCommandLine(args, runOptions, runUsage).values;
}
