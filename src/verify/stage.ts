import type { ExecResult } from '../sandbox/sandbox.ts';
import type { RunCommand } from './command.ts';
import type { Commands } from './detect.ts';
import { excerptOf } from './excerpt.ts';
import type { Stage, StageOutcome } from './result.ts';

export interface StageOptions {
  /** A fresh checkout. */
  readonly dir: string;
  readonly commands: Commands;
  readonly run: RunCommand;
  readonly limits: StageLimits;
}

/** Wall time of each single command. */
export interface StageLimits {
  readonly setupTimeoutMs: number;
  readonly testTimeoutMs: number;
}

/**
 * Makes one checkout ready and runs its tests once. A command that fails, hangs or floods is an outcome,
 * not an error. Rejects only as `run` does.
 */
export async function runStage({ dir, commands, run, limits }: StageOptions): Promise<Stage> {
  let wallMs = 0;
  for (const command of commands.setup) {
    const result = await run(command, { cwd: dir, timeoutMs: limits.setupTimeoutMs });
    wallMs += result.wallMs;
    if (!succeeded(result)) return describe('unready', { command, result, wallMs });
  }
  const result = await run(commands.test, { cwd: dir, timeoutMs: limits.testTimeoutMs });
  wallMs += result.wallMs;
  return describe(outcomeOf(result, commands), { command: commands.test, result, wallMs });
}

function outcomeOf(result: ExecResult, commands: Commands): StageOutcome {
  if (succeeded(result)) return 'pass';
  const { end } = result;
  if (end.kind === 'timeout') return 'timeout';
  const noTests = end.kind === 'exit' && end.code === commands.noTestsExitCode;
  return noTests ? 'no-tests' : 'fail';
}

function succeeded({ end }: ExecResult): boolean {
  return end.kind === 'exit' && end.code === 0;
}

function describe(
  outcome: StageOutcome,
  { command, result, wallMs }: { command: string; result: ExecResult; wallMs: number },
): Stage {
  const seconds = Math.round(wallMs / 100) / 10;
  return { outcome, command, end: endInWords(result.end), seconds, excerpt: excerptOf(result.output) };
}

function endInWords(end: ExecResult['end']): string {
  switch (end.kind) {
    case 'exit':
      return `exit code ${end.code}`;
    case 'signal':
      return `killed by ${end.signal}`;
    case 'timeout':
      return `stopped after ${end.timeoutMs / 1000} s`;
    case 'output-cap':
      return `stopped after printing ${end.bytes} bytes`;
  }
}
