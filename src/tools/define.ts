import type { z } from 'zod';
import type { Tool, ToolContext, ToolName } from './tool.ts';

/** Joins a tool's schema with a `run` that gets the schema's type. Input that does not fit throws zod's error. */
export function defineTool<Schema extends z.ZodType>(definition: {
  readonly name: ToolName;
  readonly description: string;
  readonly input: Schema;
  readonly run: (input: z.infer<Schema>, context: ToolContext) => Promise<string>;
}): Tool {
  const { name, description, input, run } = definition;
  return { name, description, input, run: async (given, context) => await run(input.parse(given), context) };
}
