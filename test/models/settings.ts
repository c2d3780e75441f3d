import { createModel } from '../../src/models/index.ts';
import type { ModelSettings } from '../../src/models/index.ts';
import { ModelError } from '../../src/models/model.ts';
import type { Message, Model, ModelReply, ModelRequest, RetryNotice } from '../../src/models/model.ts';

/** A key that must never show up in any text. */
export const secretKey = 'sk-test-0123456789abcdef';

/** Settings in which nothing waits: the sleeps that were asked for are noted instead. */
export function testSettings(
  changes: Partial<ModelSettings> = {},
): ModelSettings & { readonly slept: number[] } {
  const slept: number[] = [];
  return {
    keys: { anthropic: secretKey, openai: secretKey, compatible: secretKey },
    baseUrls: {},
    scenario: { phase: 'triage', round: 0 },
    readScenario: async (path) => Promise.reject(new Error(`no scenario ${path}`)),
    clock: () => Date.parse('2026-11-22T12:00:00Z'),
    sleep: async (ms) => {
      slept.push(ms);
    },
    random: () => 1,
    retry: { attempts: 5, baseDelayMs: 1_000, maxDelayMs: 60_000 },
    idleTimeoutMs: 5_000,
    ...changes,
    slept,
  };
}

export const resultSchema = {
  type: 'object',
  properties: { verdict: { type: 'string', enum: ['proceed', 'clarify'] }, report: { type: 'string' } },
  required: ['verdict', 'report'],
  additionalProperties: false,
};

export const readTool = {
  name: 'read',
  description: 'Reads a file.',
  inputSchema: { type: 'object', properties: { path: { type: 'string' } }, required: ['path'] },
};

export function requestWith(messages: readonly Message[], changes: Partial<ModelRequest> = {}): ModelRequest {
  return {
    system: 'You triage one issue.',
    messages,
    tools: [readTool],
    resultSchema,
    maxOutputTokens: 1_000,
    cacheKey: 'run-1',
    ...changes,
  };
}

export const prompt = { role: 'user', text: 'The issue: it is broken.' } as const satisfies Message;

export interface Called {
  readonly notices: readonly RetryNotice[];
}

/** One call; notes the retries. */
export async function ask(
  model: Model,
  request: ModelRequest = requestWith([prompt]),
  signal: AbortSignal = new AbortController().signal,
): Promise<ModelReply & Called> {
  const notices: RetryNotice[] = [];
  const reply = await model.respond(request, { signal, onRetry: (notice) => notices.push(notice) });
  return { ...reply, notices };
}

/** One call that must fail; anything but a `ModelError` fails the test. */
export async function failureOf(
  model: Model,
  request: ModelRequest = requestWith([prompt]),
  signal: AbortSignal = new AbortController().signal,
): Promise<{ readonly error: ModelError; readonly notices: readonly RetryNotice[] }> {
  const notices: RetryNotice[] = [];
  try {
    await model.respond(request, { signal, onRetry: (notice) => notices.push(notice) });
  } catch (error) {
    if (error instanceof ModelError) return { error, notices };
    throw error;
  }
  throw new Error('the call was expected to fail');
}

/** The history after a reply whose calls were all answered with the same text. */
export function answered(history: readonly Message[], reply: ModelReply, text: string): readonly Message[] {
  return [
    ...history,
    { role: 'assistant', native: reply.native },
    {
      role: 'tool',
      results: reply.toolCalls.map((call) => ({ callId: call.id, name: call.name, text, isError: false })),
    },
  ];
}

/** A model that talks to a stand-in. */
export async function modelAt(
  id: `${'anthropic' | 'openai' | 'compatible'}/${string}`,
  url: string,
  changes: Partial<ModelSettings> = {},
): Promise<Model> {
  return createModel(
    id,
    testSettings({ baseUrls: { anthropic: url, openai: url, compatible: url }, ...changes }),
  );
}
