import type { z } from 'zod';
import type { Sandbox } from '../sandbox/sandbox.ts';

export const toolNames = ['read', 'grep', 'glob', 'edit', 'write', 'bash'] as const;
export type ToolName = (typeof toolNames)[number];

/** What a tool may use while it runs. */
export interface ToolContext {
  readonly sandbox: Sandbox;
  readonly signal: AbortSignal;
}

/** A failed call that the model can mend; its message is the tool result. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}

/**
 * One tool: name and schema as the model sees them, and what it does. `run` resolves to the text
 * for the model, bounded by the tool itself; throws `ToolError` or `SandboxRefusal` for what the model did wrong.
 */
export interface Tool {
  readonly name: ToolName;
  readonly description: string;
  readonly input: z.ZodType;
  /** `input` is already validated against `this.input`. */
  run(input: unknown, context: ToolContext): Promise<string>;
}
