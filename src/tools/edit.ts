import { z } from 'zod';
import { maxEditBytes } from './one-at-a-time.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import { applyEdits } from './apply-edits.ts';
import { defineTool } from './define.ts';
import { count, isBinary } from './text.ts';
import { ToolError } from './tool.ts';
import type { Tool } from './tool.ts';

/** Changes of files run one after the other in `oneAtATime`, shared with `write`: each sees what the one before left. */
export function editTool(oneAtATime: OneAtATime): Tool {
  return defineTool({
    name: 'edit',
    description:
      'Replaces pieces of a text file. Each old_text must occur exactly once in the file as it is now, so give enough ' +
      'of the lines around it; indentation counts. All edits of a call are matched against the same original and applied ' +
      'together, or none is. Do not put the line numbers of read into old_text.',
    input: z.strictObject({
      path: z.string().describe('Path relative to the workspace.'),
      edits: z
        .array(
          z.strictObject({
            old_text: z.string().describe('Text to replace, as it stands in the file.'),
            new_text: z.string().describe('Text to put there; empty to delete.'),
          }),
        )
        .min(1)
        .describe('One or more replacements that do not overlap.'),
    }),
    run: ({ path, edits }, { sandbox }) =>
      oneAtATime(async () => {
        const { bytes, size } = await sandbox.readFile(path, { offset: 0, length: maxEditBytes + 1 });
        if (size > maxEditBytes)
          throw new ToolError(`${path} has ${size} bytes; at most ${maxEditBytes} can be edited`);
        const content = decode(path, bytes);
        await sandbox.writeFile(path, Buffer.from(applyEdits(content, edits)));
        return `${path}: ${count(edits.length, 'edit')} applied`;
      }),
  });
}

/** As text, byte for byte reversible; a byte order mark stays a character of it. */
function decode(path: string, bytes: Uint8Array): string {
  if (isBinary(bytes)) throw new ToolError(`${path} is a binary file; it cannot be edited`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    throw new ToolError(`${path} is not valid UTF-8; an edit would damage it`, { cause: thrown });
  }
}
