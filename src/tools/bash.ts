import { constants } from 'node:os';
import { z } from 'zod';
import type { ExecResult } from '../sandbox/sandbox.ts';
import { defineTool } from './define.ts';
import { count, printable } from './text.ts';
import { ToolError } from './tool.ts';
import type { Tool } from './tool.ts';

export const bashLimits = { outputBytes: 30 * 1024, defaultSeconds: 120, maxSeconds: 600 } as const;

export function bashTool(): Tool {
  return defineTool({
    name: 'bash',
    description:
      'Runs a bash command in the workspace. No network, no terminal, stdin is closed. Each call starts afresh: only ' +
      'files in the workspace stay, no variable, folder change or background process does. ' +
      `Returns stdout and stderr together, the first and last ${bashLimits.outputBytes / 2048} KB when it is long, then how it ended. ` +
      `Ends after ${bashLimits.defaultSeconds} seconds unless told otherwise (at most ${bashLimits.maxSeconds}).`,
    input: z.strictObject({
      command: z.string().min(1).describe('What to run, as for bash -c.'),
      timeout_seconds: z
        .number()
        .positive()
        .max(bashLimits.maxSeconds)
        .nullable()
        .describe(`At most ${bashLimits.maxSeconds}; null for ${bashLimits.defaultSeconds}.`),
    }),
    run: async ({ command, timeout_seconds }, { sandbox, signal }) => {
      if (command.includes('\0')) throw new ToolError('a command cannot contain a NUL character');
      const result = await sandbox.exec(command, {
        timeoutMs: (timeout_seconds ?? bashLimits.defaultSeconds) * 1000,
        signal,
        maxOutputBytes: bashLimits.outputBytes,
      });
      const text = describe(result);
      if (result.end.kind === 'exit' && result.end.code === 0) return text;
      throw new ToolError(text);
    },
  });
}

/** The output, then one line that says how the command ended. */
function describe(result: ExecResult): string {
  const output = printable(result.output).trimEnd();
  const note = result.truncated
    ? `[${count(result.totalLines, 'line')}, ${result.totalBytes} bytes in all; to see the rest, write the output to a file in the workspace and read it in parts]\n`
    : '';
  return `${output === '' ? '(no output)' : output}\n${note}[${describeEnd(result)}]`;
}

function describeEnd({ end, wallMs }: ExecResult): string {
  switch (end.kind) {
    case 'exit':
      return `exit code ${end.code}`;
    case 'signal':
      return `killed by ${end.signal}, exit code ${exitCodeOf(end.signal)}`;
    case 'timeout':
      return `timed out after ${end.timeoutMs / 1000} s and was killed; it was running for ${(wallMs / 1000).toFixed(1)} s`;
    case 'output-cap':
      return `killed after it printed ${end.bytes} bytes`;
  }
}

function exitCodeOf(signal: string): number {
  const found = Object.entries(constants.signals).find(([name]) => name === signal);
  return 128 + (found?.[1] ?? 0);
}
