import { bashTool } from './bash.ts';
import { editTool } from './edit.ts';
import { globTool } from './glob.ts';
import { grepTool } from './grep.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readTool } from './read.ts';
import type { Tool, ToolName } from './tool.ts';
import { writeTool } from './write.ts';

export { inputJsonSchema } from './json-schema.ts';

/** The tools of one run, in the order of `names`. What is not named does not exist for the model. */
export function toolsFor(names: readonly ToolName[]): Tool[] {
  const changes = oneAtATime();
  const makers: Readonly<Record<ToolName, () => Tool>> = {
    read: readTool,
    grep: grepTool,
    glob: globTool,
    edit: () => editTool(changes),
    write: () => writeTool(changes),
    bash: bashTool,
  };
  return names.map((name) => makers[name]());
}
