import { chatSystem } from './chat-system.ts';
import { cleanText } from './clean-text.ts';
import type { ModelRequest } from './model.ts';

/**
 * The system message and the prompt in the words in which the first call of the model `provider/id` sends them.
 * Loads no SDK and makes no call.
 */
export function textsSent(
  model: string,
  request: Pick<ModelRequest, 'system' | 'tools' | 'resultSchema'> & { readonly user: string },
): { readonly system: string; readonly user: string } {
  const system = model.startsWith('compatible/') ? chatSystem(request) : cleanText(request.system);
  return { system, user: cleanText(request.user) };
}
