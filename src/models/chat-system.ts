import { cleanText } from './clean-text.ts';
import type { ModelRequest } from './model.ts';

/** The system message for a compatible server: weak ones do not enforce a schema, so the model is told it in words as well. */
export function chatSystem({
  system,
  tools,
  resultSchema,
}: Pick<ModelRequest, 'system' | 'tools' | 'resultSchema'>): string {
  const when = tools.length === 0 ? 'Answer' : 'When you need no more tools, answer';
  const schema = JSON.stringify(resultSchema);
  return `${cleanText(system)}\n\n${when} with one JSON object and nothing else, no code fence, that satisfies this JSON Schema:\n${schema}`;
}
