import { z } from 'zod';
import { defineTool } from './define.ts';
import { printable } from './text.ts';
import { ToolError } from './tool.ts';
import type { Tool } from './tool.ts';

export const grepLimits = { matches: 100 } as const;

export function grepTool(): Tool {
  return defineTool({
    name: 'grep',
    description:
      'Searches the text files of the workspace (ignored files excepted) with a POSIX extended regular expression, line ' +
      `by line. Returns path:line:text, at most ${grepLimits.matches} matches; long lines are cut. ` +
      'Write [0-9] for a digit; \\w, \\s and \\b work, \\d does not.',
    input: z.strictObject({
      pattern: z.string().min(1).describe('POSIX extended regular expression.'),
      path: z.string().nullable().describe('File or folder to search; null for the whole workspace.'),
      glob: z
        .string()
        .min(1)
        .nullable()
        .describe('Only files that match, for instance "*.ts" or "src/**/*.test.js"; null for all.'),
      ignore_case: z.boolean().nullable().describe('true ignores letter case; null is false.'),
    }),
    run: async ({ pattern, path, glob, ignore_case }, { sandbox, signal }) => {
      if (/(^|[^\\])(\\\\)*\\d/.test(pattern))
        throw new ToolError('\\d is not known to POSIX expressions; write [0-9]');
      if (pattern.includes('\n'))
        throw new ToolError('the search goes line by line: the pattern cannot contain a line feed');
      const { matches, more } = await sandbox.search(
        {
          pattern,
          paths: path === null ? [] : [path],
          glob: glob ?? undefined,
          ignoreCase: ignore_case ?? false,
          maxMatches: grepLimits.matches,
        },
        signal,
      );
      if (matches.length === 0) return '(no matches)';
      const lines = matches.map((match) => `${match.path}:${match.line}:${printable(match.text)}`);
      const note = `[the first ${grepLimits.matches} matches; there are more: narrow the pattern, the path or the glob]`;
      return [...lines, ...(more ? [note] : [])].join('\n');
    },
  });
}
