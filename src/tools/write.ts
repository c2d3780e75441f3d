import { z } from 'zod';
import { defineTool } from './define.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import { ToolError } from './tool.ts';
import type { Tool } from './tool.ts';

export function writeTool(oneAtATime: OneAtATime): Tool {
  return defineTool({
    name: 'write',
    description:
      'Writes a whole text file: makes it, with its folders, or replaces all of it. To change a part of an existing file ' +
      'use edit.',
    input: z.strictObject({
      path: z.string().describe('Path relative to the workspace.'),
      content: z.string().describe('The whole content; end it with a line feed.'),
    }),
    run: ({ path, content }, { sandbox }) =>
      oneAtATime(async () => {
        if (/\p{Cs}/u.test(content))
          throw new ToolError('the content has half a surrogate pair, which UTF-8 cannot hold');
        const bytes = Buffer.from(content);
        await sandbox.writeFile(path, bytes);
        return `${path}: ${bytes.length} bytes written`;
      }),
  });
}
