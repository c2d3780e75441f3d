import { OpenAI } from 'openai/client';
import { z } from 'zod';
import type { Attempt } from './remote.ts';
import { wireFetch } from './wire.ts';

/** The API itself; given explicitly because the SDK would otherwise ask the environment (T29). */
const defaultBaseUrl = 'https://api.openai.com/v1';

/** The watchdog bounds the wait; the SDK's own limit only covers the time until headers. */
const noTimeoutMs = 2 ** 31 - 1;

export interface OpenAIOptions {
  readonly model: string;
  /** Undefined for a compatible server without authentication. */
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
}

/** An error body without OpenAI's `error` object: FastAPI has `detail`, older vLLM has `message`. */
const flatError = z.looseObject({
  error: z.undefined().optional(),
  message: z.unknown().optional(),
  detail: z.unknown().optional(),
});

/** Compatible servers shape their errors freely, and the SDK says "no body" of every shape but OpenAI's. */
function withErrorObject(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init);
    if (response.ok) return response;
    const { status, statusText, headers } = response;
    return new Response(reshaped(await response.text()), { status, statusText, headers });
  };
}

function reshaped(text: string): string {
  const flat = flatError.safeParse(parsed(text)).data;
  if (flat === undefined) return text;
  const said = flat.message ?? flat.detail ?? flat;
  return JSON.stringify({
    error: { ...flat, message: typeof said === 'string' ? said : JSON.stringify(said) },
  });
}

/** Undefined for what is not JSON: the SDK then shows the text as it is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A client for one attempt. Every option that the SDK would read from the environment is given; the
 * key goes out by our own `fetch`, so that a server without one gets no authorization header at all.
 */
export function openaiClient({ apiKey, baseUrl }: OpenAIOptions, { heard }: Attempt): OpenAI {
  return new OpenAI({
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: baseUrl ?? defaultBaseUrl,
    maxRetries: 0,
    timeout: noTimeoutMs,
    logLevel: 'off',
    fetch: withErrorObject(wireFetch({ apiKey, heard })),
  });
}
