/** `harness eval` in this process, with a machine of its own. */
import { evalCommand } from '../../src/commands/eval.ts';
import type { ExitCode, Machine } from '../../src/commands/machine.ts';
import { root, searchPath } from '../evals/stage.ts';

export interface Said {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `harness eval LINE` in the folder `dir`. */
export async function harnessIn(dir: string, line: string, changes: Partial<Machine> = {}): Promise<Said> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const machine: Machine = {
    env: { PATH: searchPath },
    cwd: dir,
    tempDir: dir,
    actionRoot: root,
    nodePath: process.execPath,
    stdout: { write: (text) => stdout.push(text) },
    stderr: { write: (text) => stderr.push(text) },
    clock: () => new Date(),
    random: () => 0.5,
    signal: new AbortController().signal,
    ...changes,
  };
  const code = await evalCommand.run(line.split(' '), machine);
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}
