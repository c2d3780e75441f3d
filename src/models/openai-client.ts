import { OpenAI } from 'openai/client';
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
    fetch: wireFetch({ apiKey, heard }),
  });
}
