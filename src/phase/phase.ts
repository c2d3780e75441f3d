import type { z } from 'zod';
import type { JsonSchema } from '../models/model.ts';
import type { ToolName } from '../tools/tool.ts';

export const contextSourceNames = [
  'issue',
  'comments',
  'similar-issues',
  'ci-logs',
  'tree',
  'guides',
  'history',
  'handoffs',
  'plan',
  'change',
] as const;
export type ContextSourceName = (typeof contextSourceNames)[number];

/** What one phase run may cost at most; each is checked before every model call. */
export interface Limits {
  readonly turns: number;
  readonly minutes: number;
  /** Prompt and output tokens summed over all calls; absent means no token limit. */
  readonly tokens?: number | undefined;
  readonly usd?: number | undefined;
}

/** One phase file, parsed and checked. See docs/phases.md for the file's form. */
export interface Phase {
  readonly name: string;
  readonly description: string;
  /** `provider/id`. */
  readonly model: string;
  readonly context: readonly ContextSourceName[];
  readonly tools: readonly ToolName[];
  readonly limits: Limits;
  readonly maxOutputTokens: number;
  readonly result: ResultSchema;
  /** The prompt with its `{{name}}` places. */
  readonly prompt: string;
  /** Path of the file, as shown to people. */
  readonly file: string;
  /** sha256 of the file's bytes, hex. */
  readonly sha256: string;
}

/** The same schema twice: for the provider and for us. Both demand `verdict` and `report`. */
export interface ResultSchema {
  readonly json: JsonSchema;
  readonly zod: z.ZodType<Result>;
  readonly verdicts: readonly string[];
}

/** The validated answer of a phase: machine fields, a verdict to route on, a report for people. */
export type Result = { readonly verdict: string; readonly report: string } & Readonly<
  Record<string, unknown>
>;
