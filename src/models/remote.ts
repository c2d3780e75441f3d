import type { Model, ModelReply, ModelRequest, Price } from './model.ts';
import type { Usage } from '../usage.ts';
import { redactor } from './redact.ts';
import { withRetries } from './retry.ts';
import type { RetryPolicy } from './retry.ts';
import { watched } from './watchdog.ts';
import type { Watch } from './watchdog.ts';

/** One attempt of one call, as an adapter sees it. */
export interface Attempt extends Watch {
  /** Notes what the provider charges for this attempt so far; the latest number counts. */
  readonly billed: (usage: Usage) => void;
}

/** Speaks one provider's protocol. Makes exactly one attempt; throws `CallFailure` for what went wrong outside. */
export type Send = (request: ModelRequest, attempt: Attempt) => Promise<ModelReply>;

/** What every remote model needs of its surroundings. */
export interface RemoteSettings {
  readonly clock: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
  readonly retry: RetryPolicy;
  readonly idleTimeoutMs: number;
}

export interface RemoteModel {
  readonly id: string;
  readonly price: Price | undefined;
  readonly send: Send;
  readonly settings: RemoteSettings;
  /** Never to appear in an error text. */
  readonly secrets: readonly (string | undefined)[];
}

/** A `Model` out of an adapter: watchdog around each attempt, one retry policy around them all. */
export function remoteModel({ id, price, send, settings, secrets }: RemoteModel): Model {
  const { retry: policy, clock, sleep, random, idleTimeoutMs } = settings;
  const tools = { policy, clock, sleep, random, redact: redactor(secrets) };
  return {
    id,
    price,
    respond: (request, options) =>
      withRetries(tools, options, (billed) =>
        watched({ idleTimeoutMs, signal: options.signal }, (watch) => send(request, { ...watch, billed })),
      ),
  };
}
