import { cleanText } from './clean-text.ts';
import type { ToolResult } from './model.ts';

/** A result's text for APIs that have no flag for a failed call: there the text itself says so. */
export function toolOutput({ text, isError }: Pick<ToolResult, 'text' | 'isError'>): string {
  const clean = cleanText(text) || '(no output)';
  return isError ? `[error] ${clean}` : clean;
}
