import { z } from 'zod';
import { defineTool } from './define.ts';
import type { Tool } from './tool.ts';

export const globLimits = { paths: 200 } as const;

export function globTool(): Tool {
  return defineTool({
    name: 'glob',
    description:
      'Lists files of the workspace (ignored files excepted) by a glob: * stays within a folder, ** crosses folders, a ' +
      `pattern without a slash matches at any depth. Returns at most ${globLimits.paths} paths, sorted.`,
    input: z.strictObject({
      pattern: z.string().min(1).describe('For instance "*.ts", "src/**/*.js" or "docs/*".'),
    }),
    run: async ({ pattern }, { sandbox }) => {
      const { paths, total } = await sandbox.listFiles(pattern, globLimits.paths);
      if (total === 0) return '(no files match)';
      const note = `[the first ${paths.length} of ${total} files; narrow the pattern to see the others]`;
      return [...paths, ...(total > paths.length ? [note] : [])].join('\n');
    },
  });
}
